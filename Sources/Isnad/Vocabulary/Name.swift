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

  /// What is named.
  public var what: What
  /// The fullest form of the name in the article; for a mention by title alone that nobody's name
  /// goes with, the words of the mention.
  public var canonical: String
  /// How it is mentioned.
  public var mention: Mention
  /// Says whether nothing before it names the same.
  public var isFirstMention: Bool
  /// The title that stands with the name.
  public var title: String?
  /// The bytes of that title.
  public var titleRange: TextRange?
  /// The gender of a person, where the text tells it.
  public var gender: Gender?
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
    self.mention = mention
    self.isFirstMention = isFirstMention
    self.title = title
    self.titleRange = titleRange
    self.gender = gender
    self.isPlural = isPlural
    self.confidence = confidence
  }

  public static let schema = KindSchema(
    "name", about: "A mention of a person, an organisation or a place.",
    attributes: [
      AttributeDeclaration("what", .choice(What.allCases.map(\.rawValue)), "What is named."),
      AttributeDeclaration("canonical", .text, "The fullest form of the name in the article."),
      AttributeDeclaration(
        "mention", .choice(Mention.allCases.map(\.rawValue)), "How it is mentioned."),
      AttributeDeclaration(
        "first-mention", .yesNo, "Whether nothing before it names the same."),
      AttributeDeclaration("title", .text, "The title that stands with the name."),
      AttributeDeclaration("title-range", .range, "The title in the text."),
      AttributeDeclaration(
        "gender", .choice(Gender.allCases.map(\.rawValue)), "The gender that the text tells."),
      AttributeDeclaration("plural", .yesNo, "Whether it stands for more than one."),
      AttributeDeclaration("confidence", .decimal, "Confidence in the name, from 0 to 1."),
    ])

  public func attribute(_ name: String) -> AttributeValue? {
    switch name {
    case "what": .choice(what.rawValue)
    case "canonical": .text(canonical)
    case "mention": .choice(mention.rawValue)
    case "first-mention": .yesNo(isFirstMention)
    case "title": title.map(AttributeValue.text)
    case "title-range": titleRange.map(AttributeValue.range)
    case "gender": gender.map { .choice($0.rawValue) }
    case "plural": .yesNo(isPlural)
    case "confidence": .decimal(confidence)
    default: nil
    }
  }
}
