public import Foundation
public import IsnadText

/// A passage that stands in the article a second time.
public struct Duplicate: AnnotationValue, Hashable {
  /// What is doubled.
  public enum Unit: String, Sendable, CaseIterable {
    case paragraph, sentence
  }

  /// What is doubled.
  public var unit: Unit
  /// The passage that stood before.
  public var twin: TextRange
  /// How alike both are in their words, 0 to 1; 1 where they are the same.
  public var similarity: Decimal

  /// Creates a duplicate.
  public init(_ unit: Unit, of twin: TextRange, similarity: Decimal = 1) {
    self.unit = unit
    self.twin = twin
    self.similarity = similarity
  }

  public static let schema = KindSchema(
    "duplicate", about: "A passage that stands in the article a second time.",
    attributes: [
      AttributeDeclaration("unit", .choice(Unit.allCases.map(\.rawValue)), "What is doubled."),
      AttributeDeclaration("twin-range", .range, "The passage that stood before."),
      AttributeDeclaration("similarity", .decimal, "How alike both are, from 0 to 1."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "unit": .choice(unit.rawValue)
    case "twin-range": .range(twin)
    case "similarity": .decimal(similarity)
    default: nil
    }
  }

  public var evidence: [Evidence] { [Evidence("twin", twin)] }
}
