/// The elements that one or more arrays look at.
final class Elements: Owner {
  var values: [Value]
  /// The number of arrays that look at them.
  fileprivate(set) var views = 0

  init(_ values: [Value]) {
    self.values = values
  }

  func empty() { values = [] }
}

/// An array: a view of elements.
///
/// Appending writes behind the view where no other array has done so yet, so that a loop of `append`
/// takes linear time; an array is never changed through another one, since setting an element
/// takes a copy while the elements are shared.
final class List {
  private(set) var elements: Elements
  private(set) var lower: Int
  private(set) var upper: Int

  init(_ elements: Elements, _ lower: Int, _ upper: Int) {
    self.elements = elements
    self.lower = lower
    self.upper = upper
    elements.views += 1
  }

  deinit { elements.views -= 1 }

  var count: Int { upper - lower }

  /// The values, as they are now.
  var values: ArraySlice<Value> { elements.values[lower..<upper] }

  subscript(index: Int) -> Value { elements.values[lower + index] }

  /// Says whether a value can be appended without a copy of the others.
  var endsElements: Bool { upper == elements.values.count }

  /// Says whether other arrays look at the same elements.
  var isShared: Bool { elements.views > 1 }

  /// Sets an element of elements that are not shared.
  func set(_ index: Int, to value: Value) { elements.values[lower + index] = value }

  /// Looks at other elements from now on.
  func look(at other: Elements) {
    elements.views -= 1
    elements = other
    elements.views += 1
    (lower, upper) = (0, other.values.count)
  }
}
