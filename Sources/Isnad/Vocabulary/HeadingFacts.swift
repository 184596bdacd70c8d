import Foundation

/// A heading of the article, the headline among them.
public struct HeadingFacts: AnnotationValue, Hashable {
  /// 0 for the headline, 1 to 6 below it.
  public let level: Int
  /// The number of words.
  public let words: Int
  /// Whether the body, of a cross-heading its section, bears it out; nothing where nobody looked.
  public var agreement: BodyAgreement?

  /// Creates the facts of a heading.
  public init(level: Int, words: Int, agreement: BodyAgreement? = nil) {
    self.level = level
    self.words = words
    self.agreement = agreement
  }

  public static let schema = KindSchema(
    "heading", about: "A heading of the article.",
    attributes: [
      AttributeDeclaration("level", .decimal, "0 for the headline, 1 to 6 below it."),
      AttributeDeclaration("words", .decimal, "The number of words."),
    ] + BodyAgreement.declarations)

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "level": .decimal(Decimal(level))
    case "words": .decimal(Decimal(words))
    default: agreement?.attribute(name)
    }
  }
}
