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

  /// The layers without those of a type, to which annotations were added.
  func without(_ type: ObjectIdentifier) -> TypedLayers {
    let known = layers.withLock { $0 }
    guard known[type] != nil else { return self }
    var others = known
    others[type] = nil
    return TypedLayers(others)
  }
}
