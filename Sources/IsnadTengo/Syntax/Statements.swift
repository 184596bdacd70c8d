/// Statements between braces.
struct Block: Statement {
  let statements: [any Statement]

  func execute(_ run: Run) throws(Failure) -> Flow {
    for statement in statements {
      let flow = try statement.execute(run)
      guard flow == .next else { return flow }
    }
    return .next
  }
}

/// An expression whose value is not used.
struct Evaluation: Statement {
  let expression: any Expression

  func execute(_ run: Run) throws(Failure) -> Flow {
    try run.step(at: expression.place)
    _ = try expression.value(run)
    return .next
  }
}

/// `x := 1`, `x = 1`, `x += 1`, `x[i].y = 1`, `x++`.
struct Assignment: Statement {
  let place: Int
  let variable: Variable
  /// The indices and selectors behind the variable.
  let indices: [any Expression]
  let isDefinition: Bool
  /// The operator before the `=`.
  let mark: Mark?
  let value: any Expression

  func execute(_ run: Run) throws(Failure) -> Flow {
    try run.step(at: place)
    // A function may call itself by the name that it is given.
    if isDefinition, value is FunctionLiteral { try define(.undefined, run) }
    let operand = try value.value(run)
    if isDefinition {
      if value is FunctionLiteral { try variable.set(operand, run) } else { try define(operand, run) }
      return .next
    }
    var keys: [Value] = []
    for index in indices { keys.append(try index.value(run)) }
    do throws(Failure) {
      try assign(operand, keys, run)
    } catch {
      throw error.at(place)
    }
    return .next
  }

  private func define(_ value: Value, _ run: Run) throws(Failure) {
    do throws(Failure) {
      try variable.define(value, run)
    } catch {
      throw error.at(place)
    }
  }

  private func assign(_ operand: Value, _ keys: [Value], _ run: Run) throws(Failure) {
    guard let last = keys.last else {
      guard let mark else { return try variable.set(operand, run) }
      return try variable.set(Arithmetic.value(mark, variable.value(run), operand, in: run), run)
    }
    var holder = variable.value(run)
    for key in keys.dropLast() { holder = try run.element(of: holder, at: key) }
    guard let mark else { return try run.setElement(of: holder, at: last, to: operand) }
    let old = try run.element(of: holder, at: last)
    try run.setElement(of: holder, at: last, to: Arithmetic.value(mark, old, operand, in: run))
  }
}

/// `return x`.
struct Return: Statement {
  let place: Int
  let value: (any Expression)?

  func execute(_ run: Run) throws(Failure) -> Flow {
    try run.step(at: place)
    run.returned = try value?.value(run) ?? .undefined
    return .return
  }
}

/// `break` and `continue`.
struct Jump: Statement {
  let flow: Flow

  func execute(_ run: Run) -> Flow { flow }
}

extension Run {
  /// Counts one step, and says where when it is one too many.
  func step(at place: Int) throws(Failure) {
    do throws(Failure) {
      try use(steps: 1)
    } catch {
      throw error.at(place)
    }
  }
}
