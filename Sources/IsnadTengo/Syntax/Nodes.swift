/// A part of a script that has a value.
protocol Expression: Sendable {
  /// The offset at which a message points.
  var place: Int { get }

  func value(_ run: Run) throws(Failure) -> Value
}

/// A part of a script that does something.
protocol Statement: Sendable {
  func execute(_ run: Run) throws(Failure) -> Flow
}

/// Where a script goes on behind a statement.
enum Flow {
  case next, `break`, `continue`, `return`
}

/// A function as it is written.
struct Function: Sendable {
  let parameters: Int
  let isVariadic: Bool
  /// The number of its local variables, parameters first.
  let slots: Int
  /// How deep its code nests, which is what a call takes of the stack.
  let levels: Int
  let body: Block
}

/// Where a name leads to.
enum Variable: Hashable, Sendable {
  case global(Int)
  case local(Int)
  /// A variable of a function around.
  case captured(Int)
}

extension Variable {
  func value(_ run: Run) -> Value {
    switch self {
    case .global(let index): run.globals[index]
    case .local(let slot): run.frame.slots[slot]?.value ?? .undefined
    case .captured(let index): run.frame.captured[index].value
    }
  }

  /// Gives the variable a value.
  func set(_ value: Value, _ run: Run) throws(Failure) {
    switch self {
    case .global(let index): run.globals[index] = value
    case .captured(let index): run.frame.captured[index].value = value
    case .local(let slot):
      guard let box = run.frame.slots[slot] else { return try define(value, run) }
      box.value = value
    }
  }

  /// Makes the variable anew: functions that took the old one along keep that.
  func define(_ value: Value, _ run: Run) throws(Failure) {
    guard case .local(let slot) = self else { return try set(value, run) }
    run.frame.slots[slot] = try run.box(value)
  }

  /// The variable itself, for a function that takes it along.
  func box(_ run: Run) throws(Failure) -> Box? {
    switch self {
    case .global: return nil
    case .captured(let index): return run.frame.captured[index]
    case .local(let slot):
      if let box = run.frame.slots[slot] { return box }
      let box = try run.box(.undefined)
      run.frame.slots[slot] = box
      return box
    }
  }
}
