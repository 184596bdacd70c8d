import Synchronization

/// The annotations of an article with their values, by type.
///
/// A value stands in a box that any value fits into; what several plugins ask for is taken out of its
/// boxes once, and what nobody asks for never.
@usableFromInline
final class TypedLayers: Sendable {
  private let layers: Mutex<[ObjectIdentifier: any Sendable]>

  init(_ layers: [ObjectIdentifier: any Sendable] = [:]) {
    self.layers = Mutex(layers)
  }

  @usableFromInline
  subscript(type: ObjectIdentifier) -> (any Sendable)? {
    get { layers.withLock { $0[type] } }
    set { layers.withLock { $0[type] = newValue } }
  }

  /// What the values of a type with their ranges are kept under.
  @usableFromInline enum Values<Value: AnnotationValue> {}

  /// The layers without those of a type, to which annotations were added.
  func without<Value: AnnotationValue>(_ type: Value.Type) -> TypedLayers {
    let known = layers.withLock { $0 }
    let keys = [ObjectIdentifier(type), ObjectIdentifier(Values<Value>.self)]
    guard keys.contains(where: { known[$0] != nil }) else { return self }
    var others = known
    for key in keys { others[key] = nil }
    return TypedLayers(others)
  }
}
