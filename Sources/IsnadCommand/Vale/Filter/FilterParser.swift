/// Puts the words of a filter together; how tightly operators bind is as in expr-lang.
struct FilterParser {
  private static let deepest = 100
  private static let precedences: [String: Int] = [
    "|": 0, "or": 10, "||": 10, "and": 15, "&&": 15, "==": 20, "!=": 20, "<": 20, ">": 20, "<=": 20,
    ">=": 20, "in": 20,
    "matches": 20, "contains": 20, "startsWith": 20, "endsWith": 20, "..": 25, "+": 30, "-": 30, "*": 60,
    "/": 60,
    "%": 60, "**": 100, "??": 500,
  ]

  private var tokens: ArraySlice<FilterToken>
  private var depth = 0

  init(_ text: String) throws(FilterError) {
    var lexer = FilterLexer(text)
    tokens = try lexer.tokens()[...]
  }

  mutating func parse() throws(FilterError) -> FilterNode {
    if next.kind == .end {
      throw FilterError(
        "the filter is empty", advice: "write a condition, such as '.Level == \"error\"'")
    }
    let node = try expression()
    guard next.kind == .end else { throw unexpected() }
    return node
  }

  private var next: FilterToken { tokens.first ?? FilterToken(kind: .end, offset: 0) }

  private mutating func take() -> FilterToken { tokens.popFirst() ?? FilterToken(kind: .end, offset: 0) }

  private mutating func take(_ mark: String) -> Bool {
    guard next.kind == .mark(mark) else { return false }
    tokens = tokens.dropFirst()
    return true
  }

  private mutating func expect(_ mark: String) throws(FilterError) {
    if !take(mark) { throw unexpected(expecting: "'\(mark)'") }
  }

  private mutating func expression(_ least: Int = 0) throws(FilterError) -> FilterNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= FilterParser.deepest else {
      throw FilterError(
        "the filter nests deeper than \(FilterParser.deepest)", advice: "shorten it", at: next.offset)
    }
    var left = try unary()
    while let (name, isNegated, precedence) = binary(), precedence >= least {
      let offset = take().offset
      if isNegated { _ = take() }
      left = try operation(name, left, precedence, offset)
      if isNegated { left = .not(left, offset) }
    }
    if least == 0, next.kind == .mark("?") {
      let offset = take().offset
      let yes = try expression()
      try expect(":")
      left = .choice(left, yes, try expression(), offset)
    }
    return left
  }

  /// The binary operator that is next; `not in` and its like come as their operator, negated.
  private func binary() -> (String, isNegated: Bool, Int)? {
    func name(_ token: FilterToken?) -> String? {
      switch token?.kind {
      case .mark(let mark): mark
      case .word(let word): word
      default: nil
      }
    }
    guard let first = name(next) else { return nil }
    if first == "not", let second = name(tokens.dropFirst().first),
      FilterParser.precedences[second] == 20
    {
      return (second, true, 20)
    }
    return FilterParser.precedences[first].map { (first, false, $0) }
  }

  private mutating func operation(
    _ name: String, _ left: FilterNode, _ precedence: Int, _ offset: Int
  ) throws(FilterError) -> FilterNode {
    if name == "|" {
      guard case .word(let function) = take().kind else {
        throw unexpected(expecting: "a function behind '|'")
      }
      return .call(function, [left] + (try arguments()), offset)
    }
    let right = try expression(name == "**" ? precedence : precedence + 1)
    switch name {
    case "and", "&&": return .both(left, right, offset)
    case "or", "||": return .either(left, right, offset)
    default: return .operation(name, left, right, offset)
    }
  }

  private mutating func unary() throws(FilterError) -> FilterNode {
    let token = next
    switch token.kind {
    case .word("not"), .mark("!"):
      _ = take()
      return .not(try expression(50), token.offset)
    case .mark("-"):
      _ = take()
      return .negative(try expression(90), token.offset)
    default: return try postfix(try primary())
    }
  }

  private mutating func postfix(_ node: FilterNode) throws(FilterError) -> FilterNode {
    var node = node
    while true {
      let token = next
      if case .field(let name) = token.kind {
        _ = take()
        node = .field(node, name, token.offset)
      } else if take("[") {
        node = .element(node, try expression(), token.offset)
        try expect("]")
      } else {
        return node
      }
    }
  }

  private mutating func primary() throws(FilterError) -> FilterNode {
    let token = take()
    switch token.kind {
    case .text(let text): return .value(.text(text))
    case .number(let number): return .value(.number(number))
    case .field(let name): return .field(.subject, name, token.offset)
    case .mark("#"): return .subject
    case .mark("("):
      let node = try expression()
      try expect(")")
      return node
    case .mark("["): return .list(try members(until: "]"))
    case .word("true"): return .value(.boolean(true))
    case .word("false"): return .value(.boolean(false))
    case .word("nil"): return .value(.nothing)
    case .word(let name):
      guard next.kind == .mark("(") else {
        throw FilterError(
          "'\(name)' is not known", advice: "fields of a rule begin with a full stop: '.\(name)'",
          at: token.offset)
      }
      return .call(name, try arguments(), token.offset)
    default:
      tokens = [token] + tokens
      throw unexpected(expecting: "a value")
    }
  }

  private mutating func arguments() throws(FilterError) -> [FilterNode] {
    try expect("(")
    return try members(until: ")")
  }

  private mutating func members(until mark: String) throws(FilterError) -> [FilterNode] {
    var nodes: [FilterNode] = []
    while !take(mark) {
      // A predicate may stand in braces.
      if take("{") {
        nodes.append(try expression())
        try expect("}")
      } else {
        nodes.append(try expression())
      }
      if take(",") { continue }
      try expect(mark)
      break
    }
    return nodes
  }

  private func unexpected(expecting expected: String = "an operator, or the end") -> FilterError {
    let found =
      switch next.kind {
      case .end: "the filter ends"
      case .text(let text): "'\(text)' stands there"
      case .number(let number): "\(number) stands there"
      case .word(let word): "'\(word)' stands there"
      case .field(let name): "'.\(name)' stands there"
      case .mark(let mark): "'\(mark)' stands there"
      }
    return FilterError(
      "\(found), where \(expected) was expected", advice: "look at the words in front of it",
      at: next.offset)
  }
}
