/// A value while a script runs.
///
/// What can hold other values is held by reference, as in Tengo.
enum Value {
  case undefined
  case int(Int64)
  case float(Double)
  case bool(Bool)
  case char(Int32)
  case text([UInt8])
  case bytes([UInt8])
  case array(List, isImmutable: Bool)
  case map(Table, isImmutable: Bool)
  case error(Box)
  case function(Closure)
  case native(Native)
  case module(Module)
}

/// What holds values, and might hold itself.
///
/// A run keeps every owner it makes and empties them one by one at its end: no ring of values stays
/// in memory, and no long chain is released by recursion.
protocol Owner: AnyObject {
  func empty()
}

/// A variable that functions may share, or the value of an error.
final class Box: Owner {
  var value: Value

  init(_ value: Value = .undefined) {
    self.value = value
  }

  func empty() { value = .undefined }
}

/// A map.
final class Table: Owner {
  var entries: [[UInt8]: Value]

  init(_ entries: [[UInt8]: Value] = [:]) {
    self.entries = entries
  }

  func empty() { entries = [:] }

  /// The keys in the order of their bytes: a script sees the same order in every run.
  var sortedKeys: [[UInt8]] { entries.keys.sorted { $0.lexicographicallyPrecedes($1) } }
}

/// A function of the script with the variables it took along.
final class Closure: Owner {
  let function: Function
  var captured: [Box]

  init(_ function: Function, captured: [Box]) {
    self.function = function
    self.captured = captured
  }

  func empty() { captured = [] }
}
