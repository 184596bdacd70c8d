extension Parser {
  /// Reads what stands without an operator.
  mutating func operand() throws(Failure) -> any Expression {
    let place = self.place
    switch token {
    case .identifier(let name): return try reading(name)
    case .integer(let value): return constant(.int(value))
    case .float(let value): return constant(.float(value))
    case .character(let value): return constant(.char(value))
    case .text(let bytes): return constant(.text(bytes))
    case .keyword(.true): return constant(.bool(true))
    case .keyword(.false): return constant(.bool(false))
    case .keyword(.undefined): return constant(.undefined)
    case .keyword(.import): return try importing()
    case .keyword(.error), .keyword(.immutable): return try wrapping()
    case .keyword(.func):
      advance()
      let (function, captures) = try self.function()
      return FunctionLiteral(place: place, function: function, captures: captures)
    case .mark(.openParenthesis):
      advance()
      let value = try expression()
      try expect(.closeParenthesis)
      return value
    case .mark(.openBracket): return try arrayLiteral()
    case .mark(.openBrace): return try mapLiteral()
    default: throw unexpected("a value")
    }
  }

  private mutating func constant(_ content: Constant.Content) -> Constant {
    defer { advance() }
    return Constant(place: place, content: content)
  }

  private mutating func reading(_ name: String) throws(Failure) -> any Expression {
    let place = self.place
    if let variable = scope.resolve(name) {
      advance()
      return Reading(place: place, variable: variable)
    }
    guard let builtin = Builtins.all[name] else {
      throw Failure("the name '\(name)' is not defined", .source, at: place)
    }
    return constant(.native(builtin))
  }

  private mutating func importing() throws(Failure) -> any Expression {
    advance()
    try expect(.openParenthesis)
    guard case .text(let bytes) = token else { throw unexpected("the name of a module") }
    let name = String(decoding: bytes, as: UTF8.self)
    guard let module = modules[name] else {
      let given = modules.keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
      throw Failure(
        "the module '\(name)' is not given to scripts; they may import \(given)", .source, at: place)
    }
    let value = constant(.module(module))
    try expect(.closeParenthesis)
    return value
  }

  private mutating func wrapping() throws(Failure) -> any Expression {
    let place = self.place
    guard case .keyword(let keyword) = token else { throw unexpected("a value") }
    advance()
    try expect(.openParenthesis)
    let operand = try expression()
    try expect(.closeParenthesis)
    return Wrapping(place: place, keyword: keyword, operand: operand)
  }

  private mutating func arrayLiteral() throws(Failure) -> any Expression {
    let place = self.place
    advance()
    var elements: [any Expression] = []
    while token != .mark(.closeBracket) {
      elements.append(try expression())
      guard take(.comma) else { break }
    }
    skipLineEnd()
    try expect(.closeBracket)
    return ArrayLiteral(place: place, elements: elements)
  }

  private mutating func mapLiteral() throws(Failure) -> any Expression {
    let place = self.place
    advance()
    var entries: [(key: [UInt8], value: any Expression)] = []
    while token != .mark(.closeBrace) {
      let key = try self.key()
      try expect(.colon)
      entries.append((key, try expression()))
      guard take(.comma) else { break }
    }
    skipLineEnd()
    try expect(.closeBrace)
    return MapLiteral(place: place, entries: entries)
  }

  private mutating func key() throws(Failure) -> [UInt8] {
    switch token {
    case .identifier(let name):
      advance()
      return Array(name.utf8)
    case .text(let bytes):
      advance()
      return bytes
    default: throw unexpected("a key, which is a name or a string,")
    }
  }
}
