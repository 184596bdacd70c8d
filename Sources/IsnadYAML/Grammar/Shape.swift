/// What a value of a file may look like: the declaration that is checked, and published as JSON
/// Schema, from one source.
public indirect enum Shape: Sendable {
  /// A scalar that one of the forms accepts.
  case scalar([ScalarShape])
  /// A list whose members have a shape.
  case list(Shape)
  /// A mapping.
  case mapping(MappingShape)
  /// One of several shapes, of which at most one is a list and at most one a mapping.
  case either([Shape])
  /// A shape that the grammar defines under a name.
  case reference(String)
  /// Anything: the shape of what depends on a word that is mistaken itself.
  case anything

  /// A scalar of one form.
  public static func scalar(_ form: ScalarShape) -> Shape { .scalar([form]) }

  /// One of some words.
  public static func word(_ words: [String]) -> Shape { .scalar([.word(words)]) }

  /// Any text.
  public static var text: Shape { .scalar([.text]) }

  /// A value, or a list of such values.
  public static func oneOrMore(_ shape: Shape) -> Shape { .either([shape, .list(shape)]) }
}

/// What a scalar may look like.
public enum ScalarShape: Sendable, Hashable {
  /// Anything but nothing.
  case text
  /// Small Latin letters, digits and hyphens: `loaded-verb`.
  case name
  /// Plain `yes`, `no`, `true` or `false`.
  case yesNo
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// A number.
  case decimal
  /// A day, or a moment of a day: `2026-11-24`, `2026-11-24T09:30`.
  case date
  /// A regular expression.
  case pattern
  /// A number of bytes: `500K`, `16MB`, `16000000`.
  case size
  /// One of some words.
  case word([String])
}

/// What a mapping may look like.
public struct MappingShape: Sendable {
  /// What the mapping is, with its article: `a rule`.
  public let what: String
  /// What its keys are, in the singular: `key`, `attribute`.
  public let keyNoun: String
  /// The keys it may have.
  public let keys: [KeyShape]
  /// The shape of the values of all further keys; nothing if there may be none.
  public let others: Shape?
  /// What those further keys may look like.
  public let otherKeys: ScalarShape
  /// Keys of which at least one must be there.
  public let needsOneOf: [String]
  /// Keys whose shape depends on the word that stands under another key.
  public let dependents: [DependentShape]

  /// Creates the shape of a mapping.
  public init(
    _ what: String, keyNoun: String = "key", keys: [KeyShape], others: Shape? = nil,
    otherKeys: ScalarShape = .text, needsOneOf: [String] = [], dependents: [DependentShape] = []
  ) {
    self.what = what
    self.keyNoun = keyNoun
    self.keys = keys
    self.others = others
    self.otherKeys = otherKeys
    self.needsOneOf = needsOneOf
    self.dependents = dependents
  }

  /// The declaration of a key.
  public func key(_ name: String) -> KeyShape? { keys.first { $0.name == name } }
}

/// A key of a mapping.
public struct KeyShape: Sendable {
  /// The key.
  public let name: String
  /// What its value may look like.
  public let shape: Shape
  /// Says whether the key must be there.
  public let isRequired: Bool
  /// What the key says, in one sentence.
  public let about: String

  /// Creates a key that may be left out.
  public init(_ name: String, _ shape: Shape, _ about: String) {
    self.init(name: name, shape: shape, isRequired: false, about: about)
  }

  /// Creates a key that must be there.
  public static func required(_ name: String, _ shape: Shape, _ about: String) -> KeyShape {
    KeyShape(name: name, shape: shape, isRequired: true, about: about)
  }

  private init(name: String, shape: Shape, isRequired: Bool, about: String) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    self.about = about
  }
}

/// A key whose shape depends on the word under another key: `where` on `flag`.
public struct DependentShape: Sendable {
  /// The key whose shape depends.
  public let key: String
  /// The key that decides.
  public let decider: String
  /// The name of the shape in the grammar, by the word of the decider.
  public let references: [String: String]
  /// The name of the shape where a mapping stands under the decider; nothing where none may stand there.
  public let reference: String?

  /// Creates a dependency.
  ///
  /// - Parameter reference: The name of the shape where a mapping stands under the decider.
  public init(
    _ key: String, on decider: String, references: [String: String], ofMapping reference: String? = nil
  ) {
    self.key = key
    self.decider = decider
    self.references = references
    self.reference = reference
  }
}

/// The declaration of a kind of file.
public struct Grammar: Sendable {
  /// What the files are, in the singular: `rule set`.
  public let title: String
  /// What they are for, in one sentence.
  public let about: String
  /// The shape of the whole file.
  public let root: Shape
  /// The shapes that others refer to.
  public let definitions: [String: Shape]

  /// Creates a grammar.
  public init(title: String, about: String, root: Shape, definitions: [String: Shape] = [:]) {
    self.title = title
    self.about = about
    self.root = root
    self.definitions = definitions
  }

  /// A shape with references followed.
  func resolved(_ shape: Shape) -> Shape {
    guard case .reference(let name) = shape, let definition = definitions[name] else { return shape }
    return resolved(definition)
  }

  /// The shapes among which a value chooses.
  func alternatives(_ shape: Shape) -> [Shape] {
    switch resolved(shape) {
    case .either(let shapes): shapes.flatMap(alternatives)
    case let single: [single]
    }
  }
}
