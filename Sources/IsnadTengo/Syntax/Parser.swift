/// Reads the tokens of a script; names are led to their variables on the way.
struct Parser {
  /// How deep a script may nest: what is deeper was not written by hand.
  static let deepestNesting = 120

  private let lexemes: [Lexeme]
  private var index = 0
  private var nesting = 0
  let modules: [String: Module]
  var scope: Scope

  init(_ lexemes: [Lexeme], globals: [String], modules: [String: Module]) {
    self.lexemes = lexemes
    self.modules = modules
    scope = Scope(parent: nil, base: 0)
    for name in globals { _ = scope.define(name) }
  }

  /// The token that comes next.
  var token: Token { lexemes[index].token }

  /// The offset of the token that comes next.
  var place: Int { lexemes[index].place }

  mutating func advance() {
    if index < lexemes.count - 1 { index += 1 }
  }

  /// Takes a mark, if it comes next.
  mutating func take(_ mark: Mark) -> Bool {
    guard token == .mark(mark) else { return false }
    advance()
    return true
  }

  mutating func expect(_ mark: Mark) throws(Failure) {
    guard take(mark) else { throw unexpected("'\(mark.rawValue)'") }
  }

  func unexpected(_ expected: String) -> Failure {
    Failure("\(expected) was expected, not \(token.described)", .source, at: place)
  }

  /// Takes the name that comes next.
  mutating func name() throws(Failure) -> String {
    guard case .identifier(let name) = token else { throw unexpected("a name") }
    advance()
    return name
  }

  /// The token some steps ahead.
  func token(ahead distance: Int) -> Token {
    index + distance < lexemes.count ? lexemes[index + distance].token : .end
  }

  /// Skips the line end that may stand before a closing bracket.
  mutating func skipLineEnd() {
    if token == .terminator(isLineEnd: true) { advance() }
  }

  /// Goes one level deeper.
  mutating func enter() throws(Failure) {
    nesting += 1
    guard nesting <= Parser.deepestNesting else {
      throw Failure("the script nests deeper than \(Parser.deepestNesting) levels", .source, at: place)
    }
    scope.levels = max(scope.levels, nesting - scope.base)
  }

  /// Comes back some levels.
  mutating func leave(_ count: Int) { nesting -= count }

  /// Reads something that may hold its like.
  mutating func nested<Part>(
    _ read: (inout Parser) throws(Failure) -> Part
  ) throws(Failure) -> Part {
    try enter()
    defer { leave(1) }
    return try read(&self)
  }

  /// Reads the parameters and the body of a function, behind the word `func`.
  mutating func function() throws(Failure) -> (function: Function, captures: [Variable]) {
    let outer = scope
    scope = Scope(parent: outer, base: nesting)
    defer { scope = outer }
    try expect(.openParenthesis)
    var parameters = 0
    var isVariadic = false
    while token != .mark(.closeParenthesis) {
      if take(.ellipsis) { isVariadic = true }
      let place = self.place
      let name = try self.name()
      guard name == "_" || !scope.isDefinedHere(name) else {
        throw Failure("the parameter '\(name)' is named twice", .source, at: place)
      }
      _ = scope.define(name)
      parameters += 1
      guard !isVariadic, take(.comma) else { break }
    }
    try expect(.closeParenthesis)
    let body = try block()
    let function = Function(
      parameters: parameters, isVariadic: isVariadic, slots: scope.count, levels: scope.levels + 1,
      body: body)
    return (function, scope.captures)
  }
}
