import Isnad
import IsnadText

/// Somebody or something named that may take part in an event, or be its place.
struct Party {
  /// What is named, and how.
  let what: Name.What
  let mention: Name.Mention
  /// The fullest form of the name in the article.
  let canonical: String
  /// The number by which mentions of one are told to be the same; -1 without.
  let entity: Int
  /// Says whether several are meant.
  let isPlural: Bool
  /// Says whether a title stands with the name.
  let isTitled: Bool
  /// The bytes of the name.
  let range: TextRange
  /// The tokens of the name.
  let tokens: Range<Int>
  /// The tokens of the name with its title, before it or close behind it.
  let span: Range<Int>
  /// The proclitic letters that stand before the name in its first word: و of وبوتين, ب of بموسكو.
  let proclitics: Proclitics

  /// The proclitics of an Arabic name.
  struct Proclitics: OptionSet {
    let rawValue: UInt8
    static let and = Proclitics(rawValue: 1)
    static let within = Proclitics(rawValue: 2)
    static let toward = Proclitics(rawValue: 4)
  }

  init(
    _ name: borrowing Name, at range: TextRange, tokens: Range<Int>, span: Range<Int>,
    proclitics: Proclitics
  ) {
    what = name.what
    mention = name.mention
    canonical = name.canonical
    entity = name.entity ?? -1
    isPlural = name.isPlural
    isTitled = name.title != nil
    self.range = range
    self.tokens = tokens
    self.span = span
    self.proclitics = proclitics
  }

  /// Says whether several are meant that the words do not name: the two leaders, الزعيمان.
  var isDescription: Bool { mention == .title && isPlural }
}

extension Party.Proclitics {
  /// Offices of which the first letter is never taken for a word of its own.
  private static let offices: WordSet = [
    "وزير", "وزيرة", "رئيس", "رئيسة", "نظيره", "نظيرته", "نظيرها", "أمير", "ملك", "نائب", "مستشار",
    "قائد", "سفير", "مبعوث",
    "ولي", "ملكة", "سلطان", "عاهل", "زعيم", "قادة", "وزراء",
  ]

  /// The letters written on to the first word of a title, which a title's range does not leave out.
  init(ofTitle token: Int, _ tokens: TokenTable) {
    let isOffice = Party.Proclitics.offices.contains(token, of: tokens, behind: 2)
    func opens(_ definite: FoldedWord, _ letter: FoldedWord) -> Bool {
      ArabicLetters.begins(token, with: definite, tokens)
        || isOffice && ArabicLetters.begins(token, with: letter, tokens)
    }
    if opens("بال", "ب") {
      self = .within
    } else if opens("لل", "ل") {
      self = .toward
    } else if opens("وال", "و") {
      self = .and
    } else {
      self = []
    }
  }
}
