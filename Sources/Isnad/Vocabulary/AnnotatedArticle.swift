public import IsnadText

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
    layer(of: type, as: ObjectIdentifier(type)) { (annotation: $0, value: $1) }
  }

  /// The values of a type with their ranges, in the order of the text.
  ///
  /// Asked by its number, a part of a value is read where it stands. An annotation holds its value in a
  /// box beside it, and is copied with all parts of it whenever one is asked.
  @inlinable
  public func values<Value: AnnotationValue>(
    of type: Value.Type
  ) -> [(range: TextRange, value: Value)] {
    layer(of: type, as: ObjectIdentifier(TypedLayers.Values<Value>.self)) {
      (range: $0.range, value: $1)
    }
  }

  /// What is made of each annotation of a type, kept under a key.
  @inlinable
  func layer<Value: AnnotationValue, Element: Sendable>(
    of type: Value.Type, as key: ObjectIdentifier, _ make: (Annotation, Value) -> Element
  ) -> [Element] {
    if let known = typed[key] { return known as? [Element] ?? [] }
    let layer = self[type.schema.kind]
    var result: [Element] = []
    result.reserveCapacity(layer.count)
    for annotation in layer {
      guard let value = annotation.value as? Value else { continue }
      result.append(make(annotation, value))
    }
    typed[key] = result
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
      typed = typed.without(type)
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
