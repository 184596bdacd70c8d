/// A number for each of some numbers: a dictionary of small keys that needs no hash.
struct NumberTable {
  private var values: [Int32] = []

  /// The number of a key; nothing where none was set.
  subscript(key: Int) -> Int? {
    get { key < values.count && values[key] != Int32.min ? Int(values[key]) : nil }
    set {
      if key >= values.count {
        values.append(contentsOf: repeatElement(Int32.min, count: key + 1 - values.count))
      }
      values[key] = newValue.map { Int32($0) } ?? Int32.min
    }
  }

  /// Says whether no number was ever set.
  var isEmpty: Bool { values.isEmpty }
}
