public import Foundation
public import IsnadText

/// Words that somebody said or wrote, reported as theirs; the range includes the marks.
public struct Quotation: AnnotationValue, Hashable {
  /// How the text names the speaker.
  public enum SpeakerNaming: String, Sendable, CaseIterable {
    /// By a name, of a person, an organisation or a document.
    case name
    /// By an office, a rank or another description.
    case title
    /// By a pronoun.
    case pronoun
    /// Not at all: the speaker of before goes on, by the agreement of an Arabic verb or by a
    /// further quotation in the same run.
    case implicit
    /// No speaker was found.
    case none
  }

  /// The kind of marks that enclose the words.
  public enum Marks: String, Sendable, CaseIterable {
    case curly, straight, guillemet, single
    /// „low-high“, as in German and some Arabic typing.
    case lowHigh = "low-high"
    /// ”reversed“, as Arabic drafts often have them.
    case reversed
    /// Opened with one kind and closed with another.
    case mixed
    /// A block quotation without marks.
    case block
  }

  /// What the cue says about the outlet's stance to the words.
  public enum CueClass: String, Sendable, CaseIterable {
    case neutral, loaded
  }

  /// By which way the words reached the public.
  public enum Medium: String, Sendable, CaseIterable {
    /// Spoken, or nothing is said about it.
    case speech
    /// A post in a social network.
    case post
    /// A statement, letter, report or other document.
    case document
  }

  /// What the text says about where the words come from.
  public enum Provenance: String, Sendable, CaseIterable {
    case occasion, place, date, document, link
  }

  /// The relation to a quotation elsewhere in the article that has nearly the same words.
  public struct Twin: Sendable, Hashable {
    /// The bytes of the other quotation.
    public let range: TextRange
    /// Says whether the words are the same, marks and case apart.
    public let hasSameWords: Bool
    /// Says whether both have the same speaker.
    public let hasSameSpeaker: Bool

    /// Creates the relation.
    public init(range: TextRange, hasSameWords: Bool, hasSameSpeaker: Bool) {
      self.range = range
      self.hasSameWords = hasSameWords
      self.hasSameSpeaker = hasSameSpeaker
    }
  }

  /// A slip of the keyboard inside the words.
  public struct Slip: Sendable, Hashable {
    /// The kind of slip.
    public enum Kind: String, Sendable, CaseIterable {
      case doubledWord = "doubled-word"
      case doubledMark = "doubled-mark"
      case splitWord = "split-word"
    }
    /// The kind of slip.
    public let kind: Kind
    /// Its bytes.
    public let range: TextRange

    /// Creates a slip.
    public init(_ kind: Kind, at range: TextRange) {
      self.kind = kind
      self.range = range
    }
  }

  /// The speaker: the fullest name the article has, or the description it uses.
  public var speaker: String?
  /// How the text names the speaker.
  public var speakerBy: SpeakerNaming
  /// The words that tell the speaker: name, title or pronoun; for an implicit speaker the mention
  /// that is carried on.
  public var speakerMention: TextRange?
  /// How many people the pronoun or the unwritten subject could stand for.
  public var candidates: Int?
  /// How many paragraphs ago a speaker who is not named here was last named; 0 in the same one.
  public var speakerDistance: Int?
  /// Says whether it is the speaker's first quotation in the article.
  public var isFirst: Bool
  /// The confidence that the words are speech and the speaker is right, 0 to 1.
  public var confidence: Decimal
  /// The verb or phrase of saying.
  public var cue: TextRange?
  /// The dictionary form of the cue.
  public var cueLemma: String?
  /// What the cue says about the outlet's stance.
  public var cueClass: CueClass?
  /// By which way the words reached the public.
  public var medium: Medium
  /// The kind of marks.
  public var marks: Marks
  /// Says whether the marks are those that most quotations of the article have.
  public var hasUsualMarks: Bool
  /// The number of words between the marks.
  public var words: Int
  /// Says whether the words are a fragment set into the outlet's sentence.
  public var isPartial: Bool
  /// Says whether the quotation stands inside another.
  public var isNested: Bool
  /// Says whether the closing mark is there.
  public var isClosed: Bool
  /// What the text says about where the words come from.
  public var provenance: [Provenance]
  /// Says whether the speaker is presented as one of another language than the article's.
  public var isForeignSpeaker: Bool
  /// Says whether the text says that the words are translated.
  public var isMarkedTranslated: Bool
  /// A quotation elsewhere with nearly the same words.
  public var twin: Twin?
  /// A slip of the keyboard inside the words.
  public var slip: Slip?

  /// Creates a quotation of which nothing but its marks is known.
  public init(marks: Marks, words: Int) {
    self.marks = marks
    self.words = words
    speakerBy = .none
    isFirst = true
    confidence = 1
    medium = .speech
    hasUsualMarks = true
    isPartial = false
    isNested = false
    isClosed = true
    provenance = []
    isForeignSpeaker = false
    isMarkedTranslated = false
  }
}

extension Quotation {
  public static let schema = KindSchema(
    "quotation", about: "Words that somebody said or wrote, reported as theirs.",
    attributes: [
      AttributeDeclaration("speaker", .text, "The fullest name of the speaker in the article."),
      AttributeDeclaration(
        "speaker-by", .choice(SpeakerNaming.allCases.map(\.rawValue)),
        "How the text names the speaker."),
      AttributeDeclaration("speaker-mention", .range, "The words that tell the speaker."),
      AttributeDeclaration(
        "candidates", .decimal, "How many people a pronoun or an unwritten subject could mean."),
      AttributeDeclaration(
        "speaker-distance", .decimal,
        "How many paragraphs ago a speaker who is not named here was last named."),
      AttributeDeclaration("first", .yesNo, "Whether it is the speaker's first quotation."),
      AttributeDeclaration(
        "confidence", .decimal, "Confidence in speech and speaker, from 0 to 1."),
      AttributeDeclaration("cue", .text, "The dictionary form of the verb or phrase of saying."),
      AttributeDeclaration("cue-range", .range, "The verb or phrase of saying in the text."),
      AttributeDeclaration(
        "cue-class", .choice(CueClass.allCases.map(\.rawValue)),
        "What the cue says about the outlet's stance."),
      AttributeDeclaration(
        "medium", .choice(Medium.allCases.map(\.rawValue)),
        "By which way the words reached the public."),
      AttributeDeclaration(
        "marks", .choice(Marks.allCases.map(\.rawValue)), "The marks that enclose the words."),
      AttributeDeclaration(
        "usual-marks", .yesNo, "Whether most quotations of the article have the same marks."),
      AttributeDeclaration("words", .decimal, "The number of words between the marks."),
      AttributeDeclaration(
        "partial", .yesNo, "Whether the words are a fragment in the outlet's sentence."),
      AttributeDeclaration("nested", .yesNo, "Whether the quotation stands inside another."),
      AttributeDeclaration("closed", .yesNo, "Whether the closing mark is there."),
      AttributeDeclaration(
        "provenance", .list(.choice(Provenance.allCases.map(\.rawValue))),
        "What the text says about where the words come from."),
      AttributeDeclaration(
        "foreign-speaker", .yesNo, "Whether the speaker is presented as of another language."),
      AttributeDeclaration(
        "translated", .yesNo, "Whether the text says that the words are translated."),
      AttributeDeclaration(
        "twin", .choice(["same-words", "other-words"]),
        "A quotation elsewhere with the same or nearly the same words."),
      AttributeDeclaration(
        "twin-speaker", .choice(["same", "other"]), "Whether the twin has the same speaker."),
      AttributeDeclaration("twin-range", .range, "The twin."),
      AttributeDeclaration(
        "slip", .choice(Slip.Kind.allCases.map(\.rawValue)), "A slip of the keyboard inside."),
      AttributeDeclaration("slip-range", .range, "The slip."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "speaker": speaker.map(AttributeValue.text)
    case "speaker-by": .choice(speakerBy.rawValue)
    case "speaker-mention": speakerMention.map(AttributeValue.range)
    case "candidates": candidates.map { .decimal(Decimal($0)) }
    case "speaker-distance": speakerDistance.map { .decimal(Decimal($0)) }
    case "first": .yesNo(isFirst)
    case "confidence": .decimal(confidence)
    case "cue": cueLemma.map(AttributeValue.text)
    case "cue-range": cue.map(AttributeValue.range)
    case "cue-class": cueClass.map { .choice($0.rawValue) }
    case "medium": .choice(medium.rawValue)
    case "marks": .choice(marks.rawValue)
    case "usual-marks": .yesNo(hasUsualMarks)
    case "words": .decimal(Decimal(words))
    case "partial": .yesNo(isPartial)
    case "nested": .yesNo(isNested)
    case "closed": .yesNo(isClosed)
    case "provenance":
      provenance.isEmpty ? nil : .list(provenance.map { .choice($0.rawValue) })
    case "foreign-speaker": .yesNo(isForeignSpeaker)
    case "translated": .yesNo(isMarkedTranslated)
    case "twin": twin.map { .choice($0.hasSameWords ? "same-words" : "other-words") }
    case "twin-speaker": twin.map { .choice($0.hasSameSpeaker ? "same" : "other") }
    case "twin-range": twin.map { .range($0.range) }
    case "slip": slip.map { .choice($0.kind.rawValue) }
    case "slip-range": slip.map { .range($0.range) }
    default: nil
    }
  }

  public var evidence: [Evidence] {
    [speakerMention.map { Evidence("speaker", $0) }, twin.map { Evidence("twin", $0.range) }]
      .compactMap { $0 }
  }
}
