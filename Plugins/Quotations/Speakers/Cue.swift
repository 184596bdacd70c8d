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

  let match: LexiconMatch
  /// The clause: the tokens between the ends of sentence that enclose it, quotations passed over.
  let clause: Range<Int>
  /// The innermost span that holds it.
  let span: Int?
  let language: Language
  /// Says whether `that` follows, which makes a report of any verb: she noted that.
  let bringsClause: Bool

  var tokens: Range<Int> { match.tokens }

  var strength: Strength {
    switch match.entry.properties["strength"] {
    case "weak": bringsClause ? .strong : .weak
    case "describing": .describing
    default: .strong
    }
  }

  /// Says whether the cue is a phrase that the source follows: according to, بحسب.
  var precedesSource: Bool { match.entry.properties["use"] == "before-source" }
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
