public import Foundation
public import IsnadText

/// A place where somebody accuses somebody else by a verb of accusing; the range runs from the verb to who is
/// accused.
public struct Accusation: AnnotationValue, Hashable {
  /// Who is accused, in the fullest form of the article.
  public var target: String
  /// The words that tell who is accused.
  public var targetRange: TextRange
  /// Says whether the article has an answer: the accused speaks, denies, or is said to have been asked.
  public var isAnswered: Bool
  /// The confidence that this is an accusation of that target, 0 to 1.
  public var confidence: Decimal

  /// Creates an accusation.
  public init(
    of target: String, at targetRange: TextRange, isAnswered: Bool, confidence: Decimal = 1
  ) {
    self.target = target
    self.targetRange = targetRange
    self.isAnswered = isAnswered
    self.confidence = confidence
  }

  public static let schema = KindSchema(
    "accusation", about: "A place where somebody is accused by somebody else.",
    attributes: [
      AttributeDeclaration("target", .text, "Who is accused."),
      AttributeDeclaration("target-range", .range, "The words that tell who is accused."),
      AttributeDeclaration(
        "answered", .yesNo,
        "Whether the accused speaks, denies, or is said to have been asked, anywhere in the article."),
      AttributeDeclaration("confidence", .decimal, "Confidence in the accusation, from 0 to 1."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "target": .text(target)
    case "target-range": .range(targetRange)
    case "answered": .yesNo(isAnswered)
    case "confidence": .decimal(confidence)
    default: nil
    }
  }
}
