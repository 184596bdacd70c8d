public import Foundation

/// Words in quotation marks that are not speech: a name, a title, a term, a distance.
public struct ScareQuote: AnnotationValue, Hashable {
  /// What the words in marks are.
  public enum Role: String, Sendable, CaseIterable {
    /// The name of a person, a group, a place or a product.
    case name
    /// The title of a work.
    case title
    /// A word spoken of, or used in a special sense.
    case term
  }

  /// What the words in marks are.
  public var role: Role
  /// The marks that enclose them.
  public var marks: Quotation.Marks
  /// The number of words between the marks.
  public var words: Int
  /// Says whether the words are the name of a person.
  public var isPerson: Bool
  /// The confidence that the words are not speech, 0 to 1.
  public var confidence: Decimal

  /// Creates a value.
  public init(
    role: Role, marks: Quotation.Marks, words: Int, isPerson: Bool = false, confidence: Decimal = 1
  ) {
    self.role = role
    self.marks = marks
    self.words = words
    self.isPerson = isPerson
    self.confidence = confidence
  }

  public static let schema = KindSchema(
    "scare-quote", about: "Words in quotation marks that are not speech.",
    attributes: [
      AttributeDeclaration(
        "what", .choice(Role.allCases.map(\.rawValue)), "What the words in marks are."),
      AttributeDeclaration(
        "marks", .choice(Quotation.Marks.allCases.map(\.rawValue)),
        "The marks that enclose the words."),
      AttributeDeclaration("words", .decimal, "The number of words between the marks."),
      AttributeDeclaration("person", .yesNo, "Whether the words are the name of a person."),
      AttributeDeclaration(
        "confidence", .decimal, "Confidence that the words are not speech, from 0 to 1."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "what": .choice(role.rawValue)
    case "marks": .choice(marks.rawValue)
    case "words": .decimal(Decimal(words))
    case "person": .yesNo(isPerson)
    case "confidence": .decimal(confidence)
    default: nil
    }
  }
}
