public import Foundation
public import IsnadText

/// A mention of a person, an organisation or a place by name or title.
public struct Name: AnnotationValue, Hashable {
  /// What is named.
  public enum What: String, Sendable, CaseIterable {
    case person, place, organisation
  }

  /// How it is mentioned.
  public enum Mention: String, Sendable, CaseIterable {
    /// In full: given name and surname, or the whole name of an organisation.
    case full
    /// By a part of the name, after a mention in full or without one.
    case short
    /// By an office, a rank or another description alone.
    case title
  }

  /// The gender of a person, as titles, names and agreement tell it.
  public enum Gender: String, Sendable, CaseIterable {
    case masculine, feminine
  }

  /// Where the article names in full what this mention names.
  public enum InFull: String, Sendable, CaseIterable {
    /// Before this mention.
    case before
    /// By this mention itself.
    case here
    /// Behind this mention only.
    case after
    /// Nowhere.
    case never
  }

  /// What is named.
  public var what: What
  /// The number of who or what is named, the same for all mentions of one in an article.
  public var entity: Int?
  /// The fullest form of the name in the article; for a mention by title alone that nobody's name
  /// goes with, the words of the mention.
  public var canonical: String
  /// How it is mentioned.
  public var mention: Mention
  /// Says whether nothing before it names the same.
  public var isFirstMention: Bool
  /// Where the full name is given: of an acronym, where it is spelled out.
  public var inFull: InFull?
  /// Says whether the name is an acronym.
  public var isAcronym: Bool
  /// Says whether every reader knows the name in this form: UN, NATO, Shakespeare.
  public var isWellKnown: Bool
  /// Says whether the mention comes with what tells who this is: a title, an apposition, a relation.
  public var isDescribed: Bool
  /// The other spelling, where the article spelled the same name differently before.
  public var variant: String?
  /// The bytes of the mention that is spelled so.
  public var variantRange: TextRange?
  /// How many people of the article a short mention could stand for.
  public var candidates: Int?
  /// The title that stands with the name.
  public var title: String?
  /// The bytes of that title.
  public var titleRange: TextRange?
  /// The bytes of an earlier title of the same person that cannot be held together with this one.
  public var conflictingTitle: TextRange?
  /// The gender of a person, where the text tells it.
  public var gender: Gender?
  /// The bytes of a pronoun or verb that stands for the person in the other gender or number.
  public var disagreement: TextRange?
  /// Says whether the mention stands for more than one.
  public var isPlural: Bool
  /// The confidence that this is such a name, 0 to 1.
  public var confidence: Decimal

  /// Creates a value.
  public init(
    _ what: What, canonical: String, mention: Mention, isFirstMention: Bool = true,
    title: String? = nil, titleRange: TextRange? = nil, gender: Gender? = nil,
    isPlural: Bool = false, confidence: Decimal = 1
  ) {
    self.what = what
    self.canonical = canonical
    isAcronym = false
    isWellKnown = false
    isDescribed = title != nil
    self.mention = mention
    self.isFirstMention = isFirstMention
    self.title = title
    self.titleRange = titleRange
    self.gender = gender
    self.isPlural = isPlural
    self.confidence = confidence
  }

}

extension Name {
  public static let schema = KindSchema(
    "name", about: "A mention of a person, an organisation or a place.",
    attributes: [
      AttributeDeclaration("what", .choice(What.allCases.map(\.rawValue)), "What is named."),
      AttributeDeclaration("canonical", .text, "The fullest form of the name in the article."),
      AttributeDeclaration(
        "mention", .choice(Mention.allCases.map(\.rawValue)), "How it is mentioned."),
      AttributeDeclaration(
        "first-mention", .yesNo, "Whether nothing before it names the same."),
      AttributeDeclaration(
        "entity", .decimal, "The number of who is named, the same for all mentions of one."),
      AttributeDeclaration(
        "in-full", .choice(InFull.allCases.map(\.rawValue)),
        "Where the article names the same in full; of an acronym, where it is spelled out."),
      AttributeDeclaration("acronym", .yesNo, "Whether the name is an acronym."),
      AttributeDeclaration(
        "well-known", .yesNo, "Whether every reader knows the name in this form."),
      AttributeDeclaration(
        "described", .yesNo, "Whether a title, an apposition or a relation tells who this is."),
      AttributeDeclaration(
        "variant", .text, "The other spelling, where the same name was spelled differently before."),
      AttributeDeclaration("variant-range", .range, "The mention that is spelled differently."),
      AttributeDeclaration(
        "candidates", .decimal, "How many people a short mention could stand for."),
      AttributeDeclaration("title", .text, "The title that stands with the name."),
      AttributeDeclaration("title-range", .range, "The title in the text."),
      AttributeDeclaration(
        "title-agrees", .yesNo, "Whether the title agrees with the earlier ones of the same person."),
      AttributeDeclaration(
        "title-conflict", .range, "The earlier title with which this one cannot stand."),
      AttributeDeclaration(
        "gender", .choice(Gender.allCases.map(\.rawValue)), "The gender that the text tells."),
      AttributeDeclaration(
        "gender-agrees", .yesNo,
        "Whether the pronoun or verb that stands for the person has its gender and number."),
      AttributeDeclaration("gender-conflict", .range, "The pronoun or verb that does not agree."),
      AttributeDeclaration("plural", .yesNo, "Whether it stands for more than one."),
      AttributeDeclaration("confidence", .decimal, "Confidence in the name, from 0 to 1."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "what": .choice(what.rawValue)
    case "canonical": .text(canonical)
    case "mention": .choice(mention.rawValue)
    case "first-mention": .yesNo(isFirstMention)
    case "entity": entity.map { .decimal(Decimal($0)) }
    case "in-full": inFull.map { .choice($0.rawValue) }
    case "acronym": .yesNo(isAcronym)
    case "well-known": .yesNo(isWellKnown)
    case "described": .yesNo(isDescribed)
    case "variant": variant.map(AttributeValue.text)
    case "variant-range": variantRange.map(AttributeValue.range)
    case "candidates": candidates.map { .decimal(Decimal($0)) }
    case "title": title.map(AttributeValue.text)
    case "title-range": titleRange.map(AttributeValue.range)
    case "title-agrees": title.map { _ in .yesNo(conflictingTitle == nil) }
    case "title-conflict": conflictingTitle.map(AttributeValue.range)
    case "gender": gender.map { .choice($0.rawValue) }
    case "gender-agrees": gender.map { _ in .yesNo(disagreement == nil) }
    case "gender-conflict": disagreement.map(AttributeValue.range)
    case "plural": .yesNo(isPlural)
    case "confidence": .decimal(confidence)
    default: nil
    }
  }

  public var evidence: [Evidence] {
    [
      variantRange.map { Evidence("variant", $0) },
      conflictingTitle.map { Evidence("earlier-title", $0) },
      disagreement.map { Evidence("disagreement", $0) },
    ].compactMap { $0 }
  }
}
