extension Parser {
  /// Reads a whole script.
  mutating func script() throws(Failure) -> Block {
    let statements = try self.statements()
    guard token == .end else { throw unexpected("a statement") }
    return Block(statements: statements)
  }

  /// Reads statements between braces.
  mutating func block() throws(Failure) -> Block {
    try nested { parser throws(Failure) in
      try parser.expect(.openBrace)
      parser.scope.open()
      let statements = try parser.statements()
      parser.scope.close()
      try parser.expect(.closeBrace)
      return Block(statements: statements)
    }
  }

  private mutating func statements() throws(Failure) -> [any Statement] {
    var statements: [any Statement] = []
    while token != .mark(.closeBrace), token != .end {
      if case .terminator = token {
        advance()
        continue
      }
      if let statement = try statement() { statements.append(statement) }
    }
    return statements
  }

  private mutating func statement() throws(Failure) -> (any Statement)? {
    let statement: (any Statement)?
    switch token {
    case .keyword(.if): statement = try condition()
    case .keyword(.for): statement = try loop()
    case .keyword(.return): statement = try returning()
    case .keyword(.break), .keyword(.continue): statement = try jump()
    case .keyword(.export): statement = try export()
    default: statement = try simple()
    }
    try endStatement()
    return statement
  }

  private mutating func endStatement() throws(Failure) {
    switch token {
    case .terminator: advance()
    case .mark(.closeBrace), .mark(.closeParenthesis), .end: break
    default: throw unexpected("the end of the statement")
    }
  }

  private mutating func returning() throws(Failure) -> Return {
    let place = self.place
    guard scope.parent != nil else {
      throw Failure("'return' stands inside a function only", .source, at: place)
    }
    advance()
    switch token {
    case .terminator, .mark(.closeBrace), .end: return Return(place: place, value: nil)
    default: return Return(place: place, value: try expression())
    }
  }

  private mutating func jump() throws(Failure) -> Jump {
    let flow: Flow = token == .keyword(.break) ? .break : .continue
    guard scope.loops > 0 else {
      throw Failure("\(token.described) stands inside a loop only", .source, at: place)
    }
    advance()
    if case .identifier = token {
      throw Failure("loops have no labels", .source, at: place)
    }
    return Jump(flow: flow)
  }

  /// What a module gives away is read, since it may be wrong, and then left alone, as a rule's script
  /// is no module.
  private mutating func export() throws(Failure) -> (any Statement)? {
    guard scope.parent == nil else {
      throw Failure("'export' stands outside functions only", .source, at: place)
    }
    advance()
    _ = try expression()
    return nil
  }

  private mutating func condition() throws(Failure) -> Condition {
    var branches: [Condition.Branch] = []
    var opened = 0
    defer { for _ in 0..<opened { scope.close() } }
    repeat {
      advance()
      // What a branch defines is known in those behind it.
      scope.open()
      opened += 1
      branches.append(try branch())
      guard token == .keyword(.else) else { return Condition(branches: branches, otherwise: nil) }
      advance()
    } while token == .keyword(.if)
    return Condition(branches: branches, otherwise: try block())
  }

  private mutating func branch() throws(Failure) -> Condition.Branch {
    guard token != .mark(.openBrace) else { throw unexpected("a condition") }
    var opening: (any Statement)? = try simple()
    var condition: (any Expression)?
    if case .terminator(isLineEnd: false) = token {
      advance()
      condition = try expression()
    } else if let evaluation = opening as? Evaluation {
      condition = evaluation.expression
      opening = nil
    }
    guard let condition else { throw unexpected("a condition") }
    return Condition.Branch(opening: opening, condition: condition, block: try block())
  }
}

extension Parser {
  private mutating func loop() throws(Failure) -> any Statement {
    let place = self.place
    advance()
    scope.open()
    defer { scope.close() }
    if token == .mark(.openBrace) {
      return Loop(
        place: place, opening: nil, condition: nil, closing: nil, block: try loopBlock())
    }
    if let iteration = try iteration(at: place) { return iteration }
    var opening: (any Statement)?
    if !isSemicolon { opening = try simple() }
    guard isSemicolon else {
      guard let evaluation = opening as? Evaluation else { throw unexpected("';'") }
      return Loop(
        place: place, opening: nil, condition: evaluation.expression, closing: nil,
        block: try loopBlock())
    }
    advance()
    let condition = isSemicolon ? nil : try expression()
    guard isSemicolon else { throw unexpected("';'") }
    advance()
    let closing = token == .mark(.openBrace) ? nil : try simple()
    return Loop(
      place: place, opening: opening, condition: condition, closing: closing,
      block: try loopBlock())
  }

  private var isSemicolon: Bool { token == .terminator(isLineEnd: false) }

  private mutating func loopBlock() throws(Failure) -> Block {
    scope.loops += 1
    defer { scope.loops -= 1 }
    return try block()
  }

  /// Reads `key, value in x { … }`, or nothing where the loop is of another kind.
  private mutating func iteration(at place: Int) throws(Failure) -> Iteration? {
    guard let names = iterationNames() else { return nil }
    for _ in 0..<(2 * names.count) { advance() }
    let sequence = try expression()
    let key = names.count == 2 ? names[0] : "_"
    let element = names.count == 2 ? names[1] : names[0]
    let keyVariable = key == "_" ? nil : scope.define(key)
    let elementVariable = element == "_" ? nil : scope.define(element)
    return Iteration(
      place: place, key: keyVariable, element: elementVariable, sequence: sequence,
      block: try loopBlock())
  }

  /// The names before `in`, if that is what comes next.
  private func iterationNames() -> [String]? {
    guard case .identifier(let first) = token(ahead: 0) else { return nil }
    if token(ahead: 1) == .keyword(.in) { return [first] }
    guard token(ahead: 1) == .mark(.comma), case .identifier(let second) = token(ahead: 2),
      token(ahead: 3) == .keyword(.in)
    else { return nil }
    return [first, second]
  }
}
