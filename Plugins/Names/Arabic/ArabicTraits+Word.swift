import IsnadText

// What a word tells by itself.
extension ArabicTraits {
  /// What a folded word tells, whose letters are given beside it: most of this is asked of single letters.
  init(of word: FoldedWord, _ letters: [Unicode.Scalar]) {
    // Words of other letters tell nothing here.
    guard word.byteCount > 1, let first = letters.first, let last = letters.last,
      !first.isASCII || !last.isASCII
    else {
      self = word.byteCount > 2 ? [] : .letter
      return
    }
    self = ArabicTraits.closedClasses.classes(of: word)
    if word.byteCount == 2 { insert(.letter) }
    if ArabicWords.isJoined(first) { addJoined(word, letters) }
    if letters.count > 1, first == "ا", letters[1] == "ل" { addArticle(word, last) }
    if word.byteCount > 14, first == "ع", word.hasPrefix("عبدال") { insert(.servant) }
    if (4...7).contains(letters.count) { addVerb(letters) }
    if ArabicWords.endsAsNoun(letters) || ArabicWords.looksAdverbial(letters)
      || ArabicWords.looksVerbal(letters) || first == "ب" && word == "باسم"
    {
      insert(.noun)
    }
  }

  private mutating func addJoined(_ word: FoldedWord, _ letters: [Unicode.Scalar]) {
    let first = letters[0]
    if first == "و" {
      insert(.waw)
      if !ArabicWords.namesInWaw.contains(where: word.hasPrefix) { insert(.joined) }
    }
    if ArabicWords.beginsWithJoinedArticle(letters) { insert(.joinedArticle) }
    let rest = word.dropFirst()
    let classes = ArabicTraits.closedClasses.classes(of: rest)
    if classes.contains(.country) { insert(.joinedCountry) }
    if first == "و" || first == "ف" || rest.byteCount > 4,
      !classes.isDisjoint(with: [.function, .homograph])
    {
      insert(.function)
    }
  }

  private mutating func addArticle(_ word: FoldedWord, _ last: Unicode.Scalar) {
    let bare = word.dropFirst(2)
    let classes = ArabicTraits.closedClasses.classes(of: bare)
    remove(.adjective)
    if classes.contains(.adjective) { insert(.adjective) }
    let endsInYa = last == "ي" && !bare.isEmpty
    if endsInYa || last == "ة" && bare.hasSuffix("ية") || classes.contains(.adjective) {
      insert(.describing)
    }
    guard word.byteCount > 6 else { return }
    insert(.definite)
    if endsInYa, word.byteCount > 8, classes.isDisjoint(with: [.adjective, .nisba]) {
      insert(.surnameForm)
    }
    if ArabicWords.looksPlural(word) { insert(.plural) }
  }

  /// Says whether an unknown word has the shape of يفعل or سيفعل.
  private mutating func addVerb(_ letters: [Unicode.Scalar]) {
    let first = letters[0] == "س" ? 1 : 0
    guard letters.count >= 4 + first, letters.count <= 6 + first, letters[first] == "ي",
      letters[first + 1] != "ا", letters[first + 1] != "و"
    else { return }
    insert(first == 0 ? .present : .future)
  }

  /// The words of the closed classes, with what each of them is.
  private static let closedClasses: WordClassTable<ArabicTraits> = {
    // What the letters decide is no function word by its fold alone.
    let homographs: WordSet = ["علي", "امام"]
    let classes: [(ArabicTraits, [String])] = [
      (.particle, ArabicWords.particles), (.joinedParticle, ArabicWords.joinedParticles),
      (.country, Countries.names), (.kunya, ArabicWords.kunyas),
      (.complementizer, ArabicWords.complementizers),
      (.circumstance, ArabicWords.circumstances), (.addressee, ArabicWords.addressees),
      (.beforeSource, ArabicWords.beforeSources), (.namedAfter, ArabicWords.namedAfter),
      (.adjective, ArabicWords.adjectives), (.nisba, ArabicWords.nisbas),
      (.nisba, Countries.adjectives),
    ]
    return WordClassTable(
      [
        (WordSet(ArabicWords.function).subtracting(homographs), .function), (homographs, .homograph),
      ] + classes.map { (WordSet($0.1), $0.0) })
  }()
}
