/// `if a { … } else if b { … } else { … }`.
struct Condition: Statement {
  struct Branch: Sendable {
    let opening: (any Statement)?
    let condition: any Expression
    let block: Block
  }

  let branches: [Branch]
  let otherwise: Block?

  func execute(_ run: Run) throws(Failure) -> Flow {
    for branch in branches {
      try run.step(at: branch.condition.place)
      _ = try branch.opening?.execute(run)
      if try !branch.condition.value(run).isFalsy { return try branch.block.execute(run) }
    }
    return try otherwise?.execute(run) ?? .next
  }
}

/// `for i := 0; i < n; i++ { … }`, with or without its parts.
struct Loop: Statement {
  let place: Int
  let opening: (any Statement)?
  let condition: (any Expression)?
  let closing: (any Statement)?
  let block: Block

  func execute(_ run: Run) throws(Failure) -> Flow {
    _ = try opening?.execute(run)
    while true {
      try run.step(at: place)
      if let condition, try condition.value(run).isFalsy { return .next }
      switch try block.execute(run) {
      case .break: return .next
      case .return: return .return
      case .next, .continue: break
      }
      _ = try closing?.execute(run)
    }
  }
}

/// `for key, value in x { … }`.
struct Iteration: Statement {
  let place: Int
  let key: Variable?
  let element: Variable?
  let sequence: any Expression
  let block: Block

  func execute(_ run: Run) throws(Failure) -> Flow {
    let value = try sequence.value(run)
    switch value {
    case .undefined: return .next
    case .array(let list, _):
      for (index, element) in list.values.enumerated() {
        if let flow = try turn(.int(Int64(index)), element, run) { return flow }
      }
    case .bytes(let bytes):
      for (index, byte) in bytes.enumerated() {
        if let flow = try turn(.int(Int64(index)), .int(Int64(byte)), run) { return flow }
      }
    case .text(let bytes):
      for (index, element) in Scalars(bytes).enumerated() {
        if let flow = try turn(.int(Int64(index)), .char(element.character), run) { return flow }
      }
    case .map(let table, _):
      for key in table.sortedKeys {
        guard let element = table.entries[key] else { continue }
        if let flow = try turn(.text(key), element, run) { return flow }
      }
    default:
      throw Failure("a value of type \(value.typeName) has no elements to go through", at: place)
    }
    return .next
  }

  /// One turn of the loop; how the statement ends, where it ends here.
  private func turn(_ key: Value, _ element: Value, _ run: Run) throws(Failure) -> Flow? {
    do throws(Failure) {
      try run.use(steps: 1)
      try self.key?.define(key, run)
      try self.element?.define(element, run)
    } catch {
      throw error.at(place)
    }
    switch try block.execute(run) {
    case .break: return .next
    case .return: return .return
    case .next, .continue: return nil
    }
  }
}
