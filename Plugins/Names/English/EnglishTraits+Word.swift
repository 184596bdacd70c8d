import IsnadText

// What a word tells by itself.
extension EnglishTraits {
  /// What a folded word tells.
  init(of word: FoldedWord) {
    self = EnglishTraits.closedClasses.classes(of: word)
    word.withBytes { bytes in
      guard bytes.count > 1 else { return }
      if bytes[0] == UInt8(ascii: "i"), bytes[1] == UInt8(ascii: "'") { insert(.first) }
      guard bytes.count > 4, bytes.count == word.byteCount else { return }
      let last = (bytes[bytes.count - 3], bytes[bytes.count - 2], bytes[bytes.count - 1])
      if last.1 == UInt8(ascii: "e"), last.2 == UInt8(ascii: "d") { insert(.verbal) }
      if bytes.count > 5, last == (UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "g")) {
        insert(.verbal)
      }
    }
  }

  /// The words of the closed classes, with what each of them is.
  private static let closedClasses: WordClassTable<EnglishTraits> = {
    let classes: [(EnglishTraits, [String])] = [
      (.function, EnglishWords.function), (.determiner, EnglishWords.determiners),
      (.definite, EnglishWords.definite), (.particle, EnglishWords.particles),
      (.calendar, EnglishWords.calendar), (.preposition, EnglishWords.prepositions),
      (.placePreposition, EnglishWords.placePrepositions), (.caption, EnglishWords.captions),
      (.titleModifier, EnglishWords.titleModifiers), (.verbal, EnglishWords.verbs),
      (.companyNoun, EnglishWords.companyNouns), (.placeHead, EnglishWords.placeHeads),
      (.placeOpener, EnglishWords.placeOpeners),
      (.placeOpenerWithOf, EnglishWords.placeOpenersWithOf),
      (.shortSurname, EnglishWords.shortSurnames), (.paperNoun, EnglishWords.paperNouns),
      (.adjective, EnglishWords.adjectives), (.nounOfSaying, EnglishWords.nounsOfSaying),
      (.organisationNoun, EnglishWords.organisationNouns),
      (.placePrefix, EnglishWords.placePrefixes), (.possessive, ["'s"]), (.the, ["the"]),
      (.placing, ["in", "near"]), (.first, ["i"]), (.goesOn, ["of", "for", "on", "and"]),
      (.link, ["of", "for", "at", "in", "to", "on", "with", "from"]),
      (.beforeVerb, EnglishWords.beforeVerbs),
    ]
    return WordClassTable(classes.map { (WordSet($0.1), $0.0) })
  }()
}
