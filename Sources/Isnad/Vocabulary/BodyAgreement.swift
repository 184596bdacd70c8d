public import Foundation
public import IsnadText

/// Whether the body bears out what a heading, a summary or a caption names.
public struct BodyAgreement: Sendable, Hashable {
  /// What is named above and not below.
  public enum Missing: String, Sendable, CaseIterable {
    case person, place, organisation, number
    /// A name of which it is not known what it names.
    case name
  }

  /// What the body does not bear out, the gravest first; empty where both agree.
  public var missing: [(kind: Missing, range: TextRange)]
  /// The confidence in the answer, 0 to 1.
  public var confidence: Decimal

  /// Creates an answer.
  public init(missing: [(kind: Missing, range: TextRange)] = [], confidence: Decimal = 1) {
    self.missing = missing
    self.confidence = confidence
  }

  public static func == (left: BodyAgreement, right: BodyAgreement) -> Bool {
    left.confidence == right.confidence && left.missing.elementsEqual(right.missing, by: ==)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(confidence)
    for part in missing {
      hasher.combine(part.kind)
      hasher.combine(part.range)
    }
  }

  /// The attributes that heading and paragraph share.
  static let declarations = [
    AttributeDeclaration(
      "agrees-with-body", .yesNo, "Whether the body bears out every name and number in it."),
    AttributeDeclaration(
      "missing", .list(.choice(Missing.allCases.map(\.rawValue))), "What the body does not bear out."),
    AttributeDeclaration("missing-range", .range, "The first words that the body does not bear out."),
    AttributeDeclaration(
      "confidence", .decimal, "Confidence that the body was compared rightly, from 0 to 1."),
  ]

  func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "agrees-with-body": .yesNo(missing.isEmpty)
    case "missing": missing.isEmpty ? nil : .list(missing.map { .choice($0.kind.rawValue) })
    case "missing-range": missing.first.map { .range($0.range) }
    case "confidence": .decimal(confidence)
    default: nil
    }
  }
}
