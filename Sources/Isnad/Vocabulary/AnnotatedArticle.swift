import IsnadText

/// An article with the annotations that plugins have put on it so far.
public struct AnnotatedArticle: Sendable {
  /// The article.
  public let article: Article
  /// The annotations by kind, each list in the order of the text.
  public private(set) var layers: [AnnotationKind: [Annotation]] = [:]
  /// The annotations with their values by type, as ``annotations(of:)`` hands them out: what many
  /// plugins ask for is taken out of its box once.
  private var typed: [ObjectIdentifier: any Sendable] = [:]
  private var nextID = 1

  /// Creates an article without annotations.
  public init(_ article: Article) {
    self.article = article
  }

  /// The annotations of a kind, in the order of the text.
  public subscript(kind: AnnotationKind) -> [Annotation] { layers[kind] ?? [] }

  /// The annotations of a type, with their values.
  public func annotations<Value: AnnotationValue>(
    of type: Value.Type
  ) -> [(annotation: Annotation, value: Value)] {
    typed[ObjectIdentifier(type)] as? [(annotation: Annotation, value: Value)] ?? []
  }

  /// All annotations in the order of the text; at one place in the order in which they were made.
  public var all: [Annotation] {
    layers.values.joined().sorted { ($0.range, $0.id) < ($1.range, $1.id) }
  }

  /// Adds the annotations of a plugin and gives each its number.
  public mutating func add(_ drafts: [AnnotationDraft]) {
    for draft in drafts.sorted(by: { $0.range < $1.range }) {
      let annotation = Annotation(id: nextID, range: draft.range, value: draft.value)
      layers[annotation.kind, default: []].append(annotation)
      nextID += 1
    }
    var types: [ObjectIdentifier: any AnnotationValue.Type] = [:]
    for draft in drafts {
      let type = type(of: draft.value)
      types[ObjectIdentifier(type)] = type
    }
    for type in types.values {
      layers[type.schema.kind]?.sort { ($0.range, $0.id) < ($1.range, $1.id) }
      keep(type)
    }
  }

  private mutating func keep<Value: AnnotationValue>(_ type: Value.Type) {
    typed[ObjectIdentifier(type)] = self[type.schema.kind].compactMap { annotation in
      (annotation.value as? Value).map { (annotation: annotation, value: $0) }
    }
  }
}
