extension Parser {
  /// Reads an expression, an assignment, or `x++`.
  mutating func simple() throws(Failure) -> any Statement {
    let start = place
    // A name that is being defined is not looked up.
    if case .identifier(let name) = token, token(ahead: 1) == .mark(.define) {
      return try definition(of: name)
    }
    if case .identifier = token, token(ahead: 1) == .mark(.comma) {
      advance()
      throw Failure("several values cannot be assigned at once", .source, at: place)
    }
    let target = try expression()
    guard case .mark(let mark) = token else { return Evaluation(expression: target) }
    let place = self.place
    switch mark {
    case .define:
      throw Failure("':=' defines a new name, and nothing else", .source, at: start)
    case .assign:
      advance()
      return try assignment(to: target, mark: nil, value: expression(), at: place)
    case .increment, .decrement:
      advance()
      let one = Constant(place: place, content: .int(1))
      return try assignment(
        to: target, mark: mark == .increment ? .plus : .minus, value: one, at: place)
    default:
      guard let operation = Parser.operations[mark] else { return Evaluation(expression: target) }
      advance()
      return try assignment(to: target, mark: operation, value: expression(), at: place)
    }
  }

  private static let operations: [Mark: Mark] = [
    .plusAssign: .plus, .minusAssign: .minus, .timesAssign: .times, .overAssign: .over,
    .remainderAssign: .remainder, .andAssign: .and, .orAssign: .or, .xorAssign: .xor,
    .shiftLeftAssign: .shiftLeft, .shiftRightAssign: .shiftRight, .andNotAssign: .andNot,
  ]

  private mutating func definition(of name: String) throws(Failure) -> any Statement {
    let start = place
    guard !scope.isDefinedHere(name) else {
      throw Failure("'\(name)' is already defined in this block; '=' assigns to it", .source, at: start)
    }
    advance()
    let place = self.place
    advance()
    // A function knows the name it is given; any other value still sees an older one.
    if token == .keyword(.func) {
      let variable = scope.define(name)
      return Assignment(
        place: place, variable: variable, indices: [], isDefinition: true, mark: nil,
        value: try expression())
    }
    let value = try expression()
    var module: Module?
    if let constant = value as? Constant, case .module(let imported) = constant.content {
      module = imported
    }
    return Assignment(
      place: place, variable: scope.define(name, module: module), indices: [], isDefinition: true,
      mark: nil, value: value)
  }

  private mutating func assignment(
    to target: any Expression, mark: Mark?, value: any Expression, at place: Int
  ) throws(Failure) -> Assignment {
    var indices: [any Expression] = []
    var base = target
    while let indexing = base as? Indexing {
      indices.append(indexing.index)
      base = indexing.base
    }
    guard let reading = base as? Reading else {
      throw Failure(
        "a value is assigned to a name, or to an element of one", .source, at: target.place)
    }
    scope.forgetModule(reading.variable)
    return Assignment(
      place: place, variable: reading.variable, indices: indices.reversed(), isDefinition: false,
      mark: mark, value: value)
  }
}
