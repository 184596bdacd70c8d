/// A value of many parts behind one reference: figures and times are handed from check to check, and a copy
/// of all they say would cost more than the checks do.
final class Boxed<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }
}
