import Isnad
import IsnadText

/// Finds what begins with a word that is a sign: أن behind حيث and قال, «الى», a concession.
struct TriggerWords {
  private let scene: TypedArticle
  /// By the number of a word, whether it is one.
  private let isTrigger: [Bool]

  init(scene: TypedArticle) {
    self.scene = scene
    let table = TriggerWords.table
    isTrigger = scene.tokens.words.map { table.value(of: $0) != nil }
  }

  /// Says whether a word is one, by its number in the article.
  func isAny(_ number: Int) -> Bool { isTrigger[number] }

  private enum Trigger {
    /// حيث, behind which إن stands.
    case whereas
    /// قال, behind which إن stands.
    case said
    /// أكد and its kind, behind which أن stands.
    case confirmed
    /// A word that is often written without its hamza; the letters that are wrong and those that are right.
    case misspelt(wrong: String, right: String)
    /// A word that concedes, in the first place of a sentence.
    case concession
  }

  func draft(_ index: Int, in block: Block) -> AnnotationDraft? {
    guard let trigger = TriggerWords.table.value(index, of: scene.tokens) else { return nil }
    switch trigger {
    case .whereas: return particle(index + 1, in: block, from: "أ", to: "إ", sure: 90)
    case .said: return particle(index + 1, in: block, from: "أ", to: "إ", sure: 85)
    case .confirmed: return particle(index + 1, in: block, from: "إ", to: "أ", sure: 80)
    case .misspelt(let wrong, let right): return spelling(index, wrong, right)
    case .concession: return Concessions(scene: scene).draft(index)
    }
  }

  /// إن and أن with a pronoun or without, directly behind a word that wants the other one.
  private func particle(
    _ index: Int, in block: Block, from wrong: Unicode.Scalar, to right: String, sure: Int
  ) -> AnnotationDraft? {
    guard index < block.tokens.upperBound, scene.isWord(index, .arabic), scene.hasSpace(before: index),
      TriggerWords.particles.contains(index, of: scene.tokens)
    else { return nil }
    let range = scene.tokens[index].range
    let letters = Spelling.letters(range, of: scene.text)
    guard letters.first == wrong, !isVerb(index + 1) else { return nil }
    var rest = scene.text[range].unicodeScalars.dropFirst()
    // In NFD the hamza is a scalar of its own.
    if rest.first == "\u{654}" || rest.first == "\u{655}" { rest = rest.dropFirst() }
    let phrase = TextRange(scene.tokens[index - 1].range.start, range.end)
    return scene.draft(
      .particle, at: phrase,
      replacement: scene.text[TextRange(phrase.start, range.start)] + right + String(rest),
      applies: .editor, sure: sure)
  }

  /// Says whether a verb may stand behind a particle, which then is أنْ: «قال أن يذهب».
  private func isVerb(_ index: Int) -> Bool {
    guard scene.isWord(index, .arabic) else { return false }
    let letters = Spelling.letters(scene.tokens[index].range, of: scene.text)
    return letters.first == "ي" || letters.first == "ن" && letters.count < 6
  }

  private func spelling(_ index: Int, _ wrong: String, _ right: String) -> AnnotationDraft? {
    let range = scene.tokens[index].range
    let letters = Spelling.letters(range, of: scene.text)
    guard letters.elementsEqual(wrong.unicodeScalars),
      let hamza = zip(right.unicodeScalars, wrong.unicodeScalars).first(where: { $0 != $1 })?.0
    else { return nil }
    // The bare alef alone is wrong: vowel signs and tanwin stay as they are.
    var written = scene.text[range].unicodeScalars
    guard let alef = written.firstIndex(of: "\u{627}") else { return nil }
    written.replaceSubrange(alef...alef, with: [hamza])
    return scene.draft(
      .spelling, at: range, replacement: String(written), applies: .anyone, sure: 95)
  }

  private static let particles: WordSet = [
    "أن", "أنه", "أنها", "أنهم", "أنهن", "أنهما", "أنني", "أننا", "أنك", "أنكم",
  ]

  private static let table: WordTable<Trigger> = WordTable(
    [("حيث", .whereas), ("وحيث", .whereas)]
      + ["قال", "قالت", "قالوا", "قلت", "قلنا", "يقول", "تقول", "يقولون", "نقول", "أقول"]
      .flatMap { [($0, Trigger.said), ("و\($0)", .said), ("ف\($0)", .said)] }
      + [
        "أكد", "أكدت", "أكدوا", "يؤكد", "تؤكد", "مؤكدا", "أعلن", "أعلنت", "يعلن", "تعلن", "أوضح",
        "أوضحت", "يوضح", "موضحا", "ذكر", "ذكرت", "يذكر", "اعتبر", "اعتبرت", "يعتبر", "زعم", "زعمت",
        "يزعم", "ادعى", "ادعت", "رأى", "رأت", "يرى",
      ].flatMap { [($0, Trigger.confirmed), ("و\($0)", .confirmed)] }
      // The letters that are wrong make no other word; «احد» and «لان» do.
      + [
        ("إلى", "الى"), ("وإلى", "والى"), ("أو", "او"), ("إذا", "اذا"), ("وإذا", "واذا"),
        ("أيضا", "ايضا"), ("أكثر", "اكثر"), ("أكبر", "اكبر"), ("أول", "اول"), ("إنما", "انما"),
      ].map { right, wrong in (right, .misspelt(wrong: wrong, right: right)) }
      + [
        "رغم", "ورغم", "برغم", "الرغم", "بالرغم", "وبالرغم", "although", "though", "despite", "even",
      ].map { ($0, .concession) })
}
