extension Parser {
  /// Reads an expression.
  mutating func expression() throws(Failure) -> any Expression {
    try nested { parser throws(Failure) in
      let condition = try parser.chain(0)
      guard parser.take(.question) else { return condition }
      let one = try parser.expression()
      try parser.expect(.colon)
      return Choice(condition: condition, one: one, other: try parser.expression())
    }
  }

  /// The operators, the weakest first.
  private static let precedences: [Set<Mark>] = [
    [.eitherTrue], [.bothTrue],
    [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual],
    [.plus, .minus, .or, .xor],
    [.times, .over, .remainder, .shiftLeft, .shiftRight, .and, .andNot],
  ]

  private mutating func chain(_ precedence: Int) throws(Failure) -> any Expression {
    guard precedence < Parser.precedences.count else { return try unary() }
    let first = try chain(precedence + 1)
    var links: [Chain.Link] = []
    while case .mark(let mark) = token, Parser.precedences[precedence].contains(mark) {
      let place = self.place
      advance()
      links.append(Chain.Link(mark: mark, place: place, operand: try chain(precedence + 1)))
    }
    return links.isEmpty ? first : Chain(first: first, links: links)
  }

  private mutating func unary() throws(Failure) -> any Expression {
    guard case .mark(let mark) = token, [.plus, .minus, .not, .xor].contains(mark) else {
      return try primary()
    }
    return try nested { parser throws(Failure) in
      let place = parser.place
      parser.advance()
      return Sign(place: place, mark: mark, operand: try parser.unary())
    }
  }

  /// Reads an operand with the calls, indices and selectors behind it.
  private mutating func primary() throws(Failure) -> any Expression {
    var value = try operand()
    var suffixes = 0
    defer { leave(suffixes) }
    while case .mark(let mark) = token {
      let place = self.place
      switch mark {
      case .dot:
        advance()
        value = try selector(of: value, at: place)
      case .openBracket: value = try indexing(of: value)
      case .openParenthesis: value = try call(of: value)
      default: return value
      }
      try enter()
      suffixes += 1
    }
    return value
  }

  private mutating func selector(
    of base: any Expression, at place: Int
  ) throws(Failure) -> any Expression {
    guard case .identifier(let name) = token else { throw unexpected("a name behind '.'") }
    let index = Constant(place: self.place, content: .text(Array(name.utf8)))
    if let module = module(of: base), module.members[name] == nil {
      throw module.failure(for: name).at(self.place)
    }
    advance()
    return Indexing(place: place, base: base, index: index)
  }

  private func module(of expression: any Expression) -> Module? {
    if let reading = expression as? Reading { return scope.module(of: reading.variable) }
    if let constant = expression as? Constant, case .module(let module) = constant.content {
      return module
    }
    return nil
  }

  private mutating func indexing(of base: any Expression) throws(Failure) -> any Expression {
    let place = self.place
    advance()
    let low = token == .mark(.colon) ? nil : try expression()
    if take(.colon) {
      let high = token == .mark(.closeBracket) ? nil : try expression()
      try expect(.closeBracket)
      return Slicing(place: place, base: base, low: low, high: high)
    }
    try expect(.closeBracket)
    guard let low else { throw unexpected("an index") }
    return Indexing(place: place, base: base, index: low)
  }

  private mutating func call(of callee: any Expression) throws(Failure) -> any Expression {
    let place = callee.place
    advance()
    var arguments: [any Expression] = []
    var spreads = false
    while token != .mark(.closeParenthesis), !spreads {
      arguments.append(try expression())
      spreads = take(.ellipsis)
      guard take(.comma) else { break }
    }
    skipLineEnd()
    try expect(.closeParenthesis)
    return Call(place: place, callee: callee, arguments: arguments, spreads: spreads)
  }
}
