extension Run {
  /// Calls a function.
  func call(_ callee: Value, _ arguments: [Value]) throws(Failure) -> Value {
    switch callee {
    case .function(let closure): return try call(closure, arguments)
    case .native(let native):
      try use(steps: 1)
      return try native.body(self, arguments)
    default:
      throw Failure("a value of type \(callee.typeName) cannot be called; only functions can")
    }
  }

  private func call(_ closure: Closure, _ arguments: [Value]) throws(Failure) -> Value {
    let function = closure.function
    try use(steps: 1)
    let arguments = try fitted(arguments, to: function)
    try enter(levels: function.levels)
    let caller = frame
    frame = Frame(slots: function.slots, captured: closure.captured)
    defer {
      frame = caller
      leave(levels: function.levels)
    }
    for (slot, argument) in arguments.enumerated() { frame.slots[slot] = try box(argument) }
    guard try function.body.execute(self) == .return else { return .undefined }
    let value = returned
    returned = .undefined
    return value
  }

  /// The arguments, with those that a last parameter gathers in an array.
  private func fitted(_ arguments: [Value], to function: Function) throws(Failure) -> [Value] {
    let count = function.parameters
    if function.isVariadic, arguments.count >= count - 1 {
      return Array(arguments.prefix(count - 1)) + [try array(Array(arguments.dropFirst(count - 1)))]
    }
    guard arguments.count == count, !function.isVariadic else {
      let least = function.isVariadic ? "at least \(count - 1)" : "\(count)"
      throw Failure("the function takes \(least) arguments, not \(arguments.count)")
    }
    return arguments
  }
}
