import IsnadText

/// An article with the annotations that plugins have put on it so far.
public struct AnnotatedArticle: Sendable {
  /// The article.
  public let article: Article
  /// The annotations by kind, each list in the order of the text.
  public private(set) var layers: [AnnotationKind: [Annotation]] = [:]
  /// The annotations with their values by type, as far as somebody has asked for them.
  @usableFromInline var typed = TypedLayers()
  private var nextID = 1

  /// Creates an article without annotations.
  public init(_ article: Article) {
    self.article = article
  }

  /// The annotations of a kind, in the order of the text.
  public subscript(kind: AnnotationKind) -> [Annotation] { layers[kind] ?? [] }

  /// The annotations of a type, with their values.
  @inlinable
  public func annotations<Value: AnnotationValue>(
    of type: Value.Type
  ) -> [(annotation: Annotation, value: Value)] {
    if let known = typed[ObjectIdentifier(type)] {
      return known as? [(annotation: Annotation, value: Value)] ?? []
    }
    let layer = self[type.schema.kind]
    var result: [(annotation: Annotation, value: Value)] = []
    result.reserveCapacity(layer.count)
    for annotation in layer {
      guard let value = annotation.value as? Value else { continue }
      result.append((annotation: annotation, value: value))
    }
    typed[ObjectIdentifier(type)] = result
    return result
  }

  /// All annotations in the order of the text; at one place in the order in which they were made.
  public var all: [Annotation] {
    layers.values.joined().sorted { ($0.range, $0.id) < ($1.range, $1.id) }
  }

  /// Adds the annotations of a plugin and gives each its number.
  public mutating func add(_ drafts: [AnnotationDraft]) {
    var layers: [(type: any AnnotationValue.Type, annotations: [Annotation])] = []
    var last = 0
    for number in AnnotatedArticle.order(of: drafts) {
      let draft = drafts[number]
      let annotation = Annotation(id: nextID, range: draft.range, value: draft.value)
      nextID += 1
      // Neighbours are mostly of one type, and a plugin writes few of them.
      let type = type(of: draft.value)
      if last >= layers.count || layers[last].type != type {
        last = layers.firstIndex { $0.type == type } ?? layers.count
        if last == layers.count { layers.append((type, [])) }
      }
      layers[last].annotations.append(annotation)
    }
    for (type, annotations) in layers {
      add(annotations, of: type.schema.kind)
      typed = typed.without(ObjectIdentifier(type))
    }
  }

  /// The numbers of drafts in the order of the text; of one place in the order in which they were made.
  private static func order(of drafts: [AnnotationDraft]) -> [Int] {
    var order = Array(drafts.indices)
    let isSorted = order.dropFirst().allSatisfy { !(drafts[$0].range < drafts[$0 - 1].range) }
    if !isSorted { order.sort { (drafts[$0].range, $0) < (drafts[$1].range, $1) } }
    return order
  }

  private mutating func add(_ annotations: [Annotation], of kind: AnnotationKind) {
    guard let others = layers[kind] else {
      layers[kind] = annotations
      return
    }
    layers[kind] = (others + annotations).sorted { ($0.range, $0.id) < ($1.range, $1.id) }
  }
}
