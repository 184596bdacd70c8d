public import IsnadText

/// What an annotation says, typed; a plugin writes it, others read it, and rules see its attributes.
public protocol AnnotationValue: Sendable {
  /// The kind and its attributes.
  static var schema: KindSchema { get }

  /// The value of an attribute that the schema declares; nothing where it is unset.
  func attribute(_ name: AttributeName) -> AttributeValue?

  /// Other places of the text that bear on this one, to be shown beside a finding.
  var evidence: [Evidence] { get }
}

extension AnnotationValue {
  public var evidence: [Evidence] { [] }
}

/// A place of the text that bears on a finding.
public struct Evidence: Sendable, Hashable {
  /// The bytes of the text.
  public let range: TextRange
  /// What the place is to the finding, as a word of the vocabulary: `speaker`, `twin`.
  public let role: String

  /// Creates evidence.
  public init(_ role: String, _ range: TextRange) {
    self.role = role
    self.range = range
  }
}

/// A typed, located fact about the text of an article.
public struct Annotation: Sendable, Identifiable {
  /// The number of the annotation in its article, in the order of the text.
  public let id: Int
  /// The bytes of the text.
  public let range: TextRange
  /// What it says.
  public let value: any AnnotationValue

  /// Creates an annotation.
  public init(id: Int, range: TextRange, value: any AnnotationValue) {
    self.id = id
    self.range = range
    self.value = value
  }

  /// The kind of the annotation.
  public var kind: AnnotationKind { schema.kind }

  /// The kind with its attributes.
  public var schema: KindSchema { type(of: value).schema }

  /// The value of an attribute; nothing where it is unset.
  public func attribute(_ name: AttributeName) -> AttributeValue? { value.attribute(name) }
}

/// An annotation as a plugin hands it in: its number is given by the runner.
public struct AnnotationDraft: Sendable {
  /// The bytes of the text.
  public let range: TextRange
  /// What it says.
  public let value: any AnnotationValue

  /// Creates a draft.
  public init(_ value: any AnnotationValue, at range: TextRange) {
    self.range = range
    self.value = value
  }
}
