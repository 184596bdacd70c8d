/// The kind of an annotation: a word of the vocabulary, such as `quotation`.
public struct AnnotationKind: RawRepresentable, Hashable, Sendable {
  /// The word.
  public let rawValue: String

  /// Creates a kind.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension AnnotationKind: ExpressibleByStringLiteral {
  public init(stringLiteral word: String) { rawValue = word }
}

extension AnnotationKind: Comparable {
  public static func < (left: AnnotationKind, right: AnnotationKind) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension AnnotationKind: CustomStringConvertible {
  public var description: String { rawValue }
}

/// A kind with its attributes, as rules may name them.
public struct KindSchema: Sendable {
  /// The kind.
  public let kind: AnnotationKind
  /// What an annotation of the kind stands for, in one sentence.
  public let about: String
  /// Its attributes, in the order in which they are shown.
  public let attributes: [AttributeDeclaration]

  /// Creates a schema.
  public init(_ kind: AnnotationKind, about: String, attributes: [AttributeDeclaration]) {
    self.kind = kind
    self.about = about
    self.attributes = attributes
  }

  /// The declaration of an attribute.
  public func attribute(_ name: String) -> AttributeDeclaration? {
    attributes.first { $0.name == name }
  }
}

/// An attribute of a kind.
public struct AttributeDeclaration: Sendable {
  /// The name, in kebab-case.
  public let name: String
  /// The name, as an annotation is asked for it.
  public let key: AttributeName
  /// The type of its values.
  public let type: AttributeType
  /// What the attribute says, in one sentence.
  public let about: String

  /// Creates a declaration.
  public init(_ name: String, _ type: AttributeType, _ about: String) {
    self.name = name
    key = AttributeName(name)
    self.type = type
    self.about = about
  }
}

/// The type of an attribute.
public indirect enum AttributeType: Sendable, Hashable {
  case text
  /// An exact decimal number.
  case decimal
  case yesNo
  /// One of a list of words.
  case choice([String])
  /// A date or time in ISO 8601.
  case date
  /// Bytes of the article's text.
  case range
  /// Another annotation, of the kind named.
  case reference(AnnotationKind)
  case list(AttributeType)
}
