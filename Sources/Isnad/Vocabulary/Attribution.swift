public import Foundation
public import IsnadText

/// A place where the text says on whose word something stands: source, cue and content, as in PARC and
/// PolNeAR; the range runs over source and cue.
public struct Attribution: AnnotationValue, Hashable {
  /// What kind of source it is.
  public enum SourceType: String, Sendable, CaseIterable {
    /// A person by name, also by a pronoun or a part of the name that stands for one.
    case named
    /// An office or a function that tells who it is, without a name.
    case office
    /// A definite organisation, company, authority, state or newspaper.
    case organisation
    /// A report, a study, a statement, a law, a site.
    case document
    /// People whom the reader cannot know: sources, officials, residents, experts.
    case anonymous
    /// No source at all.
    case none
  }

  /// How the words are attributed.
  public enum Form: String, Sendable, CaseIterable {
    /// The content is a direct quotation.
    case direct
    /// The content is told in the outlet's words.
    case indirect
    /// Something is expected, and not said by whom.
    case expectation
    /// Something is said or held to be so, and not said by whom.
    case passive
    /// The outlet says in its own voice that something will be so.
    case future
  }

  /// What kind of document or public place the source is, as far as its weight depends on it.
  public enum Publication: String, Sendable, CaseIterable {
    case agency, press, study, statement, encyclopaedia, social
  }

  /// The source: the fullest name the article has, or the words of the text.
  public var source: String?
  /// The words that tell the source; nothing for a subject that an Arabic verb leaves unwritten.
  public var sourceRange: TextRange?
  /// What kind of source it is.
  public var sourceType: SourceType
  /// The verb or phrase of saying.
  public var cue: TextRange
  /// The dictionary form of the cue.
  public var cueLemma: String
  /// What the cue says about the outlet's stance.
  public var cueClass: Quotation.CueClass
  /// How the words are attributed.
  public var form: Form
  /// The words that are attributed.
  public var content: TextRange?
  /// Says whether the reader cannot tell who or what the source is.
  public var isVague: Bool
  /// Says whether the source is more than one.
  public var isPlural: Bool
  /// Says whether an unnamed source is described beyond being a source: what it knows, where it sits.
  public var isDescribed: Bool
  /// Says whether the text says why an unnamed source is not named.
  public var isReasoned: Bool
  /// The sources behind the source, the nearest first: “the agency, quoting *the police*”.
  public var via: [TextRange]
  /// What kind of publication the source is.
  public var publication: Publication?
  /// Says whether the content is a judgement rather than a fact: an opinion, an attack.
  public var isOpinion: Bool
  /// Says whether the content is a grave allegation against somebody.
  public var isAllegation: Bool
  /// Says whether the article says that the content could not be verified.
  public var isMarkedUnverified: Bool
  /// Says whether it is the first attribution of the article to this source.
  public var isFirst: Bool
  /// The confidence that this is an attribution, and to this source, 0 to 1.
  public var confidence: Decimal

  /// Creates an attribution of which the cue is known.
  public init(_ form: Form, cue: TextRange, lemma: String, sourceType: SourceType = .none) {
    self.form = form
    self.cue = cue
    self.sourceType = sourceType
    cueLemma = lemma
    cueClass = .neutral
    isVague = false
    isPlural = false
    isDescribed = false
    isReasoned = false
    via = []
    isOpinion = false
    isAllegation = false
    isMarkedUnverified = false
    isFirst = true
    confidence = 1
  }
}

extension Attribution {
  public static let schema = KindSchema(
    "attribution", about: "A place where the text says on whose word something stands.",
    attributes: [
      AttributeDeclaration("source", .text, "The fullest name or description of the source."),
      AttributeDeclaration("source-range", .range, "The words that tell the source."),
      AttributeDeclaration(
        "source-type", .choice(SourceType.allCases.map(\.rawValue)), "What kind of source it is."),
      AttributeDeclaration("cue", .text, "The dictionary form of the verb or phrase of saying."),
      AttributeDeclaration("cue-range", .range, "The verb or phrase of saying in the text."),
      AttributeDeclaration(
        "cue-class", .choice(Quotation.CueClass.allCases.map(\.rawValue)),
        "What the cue says about the outlet's stance."),
      AttributeDeclaration(
        "form", .choice(Form.allCases.map(\.rawValue)), "How the words are attributed."),
      AttributeDeclaration("content-range", .range, "The words that are attributed."),
      AttributeDeclaration(
        "vague", .yesNo, "Whether the reader cannot tell who or what the source is."),
      AttributeDeclaration("plural", .yesNo, "Whether the source is more than one."),
      AttributeDeclaration(
        "described", .yesNo, "Whether the text says what an unnamed source is or knows."),
      AttributeDeclaration(
        "reasoned", .yesNo, "Whether the text says why an unnamed source is not named."),
      AttributeDeclaration("hops", .decimal, "How many sources the words came through."),
      AttributeDeclaration("via", .list(.range), "The sources behind the source."),
      AttributeDeclaration(
        "publication", .choice(Publication.allCases.map(\.rawValue)),
        "What kind of publication the source is."),
      AttributeDeclaration("opinion", .yesNo, "Whether the content is a judgement, not a fact."),
      AttributeDeclaration(
        "allegation", .yesNo, "Whether the content is a grave allegation against somebody."),
      AttributeDeclaration(
        "unverified", .yesNo, "Whether the article says that it could not be verified."),
      AttributeDeclaration("first", .yesNo, "Whether it is the first attribution to this source."),
      AttributeDeclaration(
        "confidence", .decimal, "Confidence in the attribution and its source, from 0 to 1."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "source": source.map(AttributeValue.text)
    case "source-range": sourceRange.map(AttributeValue.range)
    case "source-type": .choice(sourceType.rawValue)
    case "cue": .text(cueLemma)
    case "cue-range": .range(cue)
    case "cue-class": .choice(cueClass.rawValue)
    case "form": .choice(form.rawValue)
    case "content-range": content.map(AttributeValue.range)
    case "vague": .yesNo(isVague)
    case "plural": .yesNo(isPlural)
    case "described": .yesNo(isDescribed)
    case "reasoned": .yesNo(isReasoned)
    case "hops": .decimal(Decimal(via.count + (sourceType == .none ? 0 : 1)))
    case "via": via.isEmpty ? nil : .list(via.map(AttributeValue.range))
    case "publication": publication.map { .choice($0.rawValue) }
    case "opinion": .yesNo(isOpinion)
    case "allegation": .yesNo(isAllegation)
    case "unverified": .yesNo(isMarkedUnverified)
    case "first": .yesNo(isFirst)
    case "confidence": .decimal(confidence)
    default: nil
    }
  }

  public var evidence: [Evidence] {
    let source = sourceRange.map { [Evidence("source", $0)] } ?? []
    return source + via.map { Evidence("source", $0) }
  }
}
