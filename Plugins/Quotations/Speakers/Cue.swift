import Isnad
import IsnadText

/// A verb or phrase of saying in its place.
struct Cue {
  /// How strongly a cue speaks for words that were said.
  enum Strength: Int, Comparable {
    /// It reports speech only with words in marks right beside it: read, go on, think.
    case weak
    /// It judges or names, and takes words in marks as its predicate: describe, accuse.
    case describing
    /// It reports speech.
    case strong

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// What brings a source or a document rather than being a verb.
  enum Use {
    /// A phrase that the source follows: according to, بحسب.
    case beforeSource
    /// A phrase that closes the words said: على حد قوله.
    case phrase
    /// جاء في البيان.
    case document
    case other
  }

  /// The number of the match among those of the verbs of saying.
  let number: Int
  let tokens: Range<Int>
  /// The bytes, without the proclitics before them.
  let range: TextRange
  /// What the form tells.
  let features: WordFeatures
  let hasProclitics: Bool
  let isDefinite: Bool
  let use: Use?
  let strength: Strength
  /// The clause: the tokens between the ends of sentence that enclose it, quotations passed over.
  let clause: Range<Int>
  /// The innermost span that holds it.
  let span: Int?
  let isArabic: Bool
  /// Says whether `that` follows, which makes a report of any verb: she noted that.
  let bringsClause: Bool

  init(
    _ match: LexiconMatch, number: Int, clause: Range<Int>, span: Int?, isArabic: Bool,
    bringsClause: Bool
  ) {
    self.number = number
    tokens = match.tokens
    range = match.range
    features = match.form.features
    hasProclitics = match.hasProclitics
    isDefinite = match.isDefinite
    let properties = match.entry.properties
    use =
      switch properties["use"] {
      case nil: nil
      case "before-source": .beforeSource
      case "phrase": .phrase
      case "document": .document
      default: .other
      }
    strength =
      switch properties["strength"] {
      case "weak": bringsClause ? .strong : .weak
      case "describing": .describing
      default: .strong
      }
    self.clause = clause
    self.span = span
    self.isArabic = isArabic
    self.bringsClause = bringsClause
  }

  /// Says whether the cue is a phrase that the source follows: according to, بحسب.
  var precedesSource: Bool { use == .beforeSource }
}

/// Who speaks, and how the text tells it.
struct Voice {
  /// One who speaks.
  struct Speaker: Equatable {
    var text: String
    var what: Name.What = .person
    var gender: Name.Gender?
    var isPlural = false
    /// The words by which the text presents the speaker: title and name.
    var presentation: TextRange?
  }

  var speaker: Speaker?
  var naming: Quotation.SpeakerNaming
  /// The words that tell the speaker.
  var mention: TextRange?
  /// How many people a pronoun or an unwritten subject could mean.
  var candidates: Int?
  /// The confidence in the speaker, in hundredths.
  var confidence: Int

  static let none = Voice(naming: .none, confidence: 40)
}
