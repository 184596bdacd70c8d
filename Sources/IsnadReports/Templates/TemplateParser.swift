/// Puts the pieces of a template together, block by block.
struct TemplateParser {
  private let name: String
  private let knows: (String) -> TemplateFunctions.Standing
  private var pieces: ArraySlice<TemplatePiece>
  private var depth = 0
  private var loops = 0
  /// The variables in sight, for the error about one that was never set.
  private var variables: [String] = [""]
  /// The templates that the source defines, by name.
  private(set) var defined: [String: [TemplateNode]] = [:]

  /// - Parameter knows: Says how a function stands by its name.
  init(
    _ text: String, name: String, knows: @escaping (String) -> TemplateFunctions.Standing
  ) throws(TemplateError) {
    self.name = name
    self.knows = knows
    var lexer = TemplateLexer(text, name: name)
    pieces = try lexer.pieces()[...]
  }

  /// The nodes of the whole source.
  mutating func parse() throws(TemplateError) -> [TemplateNode] {
    let (nodes, end) = try block()
    if case .word(let word)? = end?.first?.kind, let line = end?.first?.line {
      throw error(line, "'{{\(word)}}' closes nothing", "take it away, or open what it closes")
    }
    return nodes
  }

  /// The nodes up to `{{end}}` or `{{else …}}`, which comes with them, or up to the end of the source.
  private mutating func block() throws(TemplateError) -> ([TemplateNode], [TemplateToken]?) {
    depth += 1
    defer { depth -= 1 }
    var nodes: [TemplateNode] = []
    while let piece = pieces.popFirst() {
      switch piece {
      case .text(let text): nodes.append(.text(text))
      case .action(let tokens, let line):
        guard depth <= TemplateLimits.nesting else {
          throw error(line, "blocks nest deeper than \(TemplateLimits.nesting)", "split the template")
        }
        guard let first = tokens.first else {
          throw error(line, "an action is empty", "write a value in it, or take it away")
        }
        if case .word(let word) = first.kind {
          if word == "end" || word == "else" { return (nodes, tokens) }
          if let node = try statement(word, tokens, line) {
            nodes.append(contentsOf: node)
            continue
          }
        }
        nodes.append(.action(try pipeline(tokens[...], line)))
      }
    }
    return (nodes, nil)
  }

  /// The nodes of a statement; nothing if the word begins none.
  private mutating func statement(
    _ word: String, _ tokens: [TemplateToken], _ line: Int
  ) throws(TemplateError) -> [TemplateNode]? {
    let rest = tokens.dropFirst()
    switch word {
    case "if", "range", "with": return [try control(word, rest, line)]
    case "define":
      defined[try quotedName(rest, line, of: word)] = try body(line, of: word)
      return []
    case "block":
      let called = try quotedName(rest.prefix(1), line, of: word)
      let argument = try pipeline(rest.dropFirst(), line)
      defined[called] = try body(line, of: word)
      return [.call(called, argument, line: line)]
    case "template":
      let called = try quotedName(rest.prefix(1), line, of: word)
      let argument = rest.count > 1 ? try pipeline(rest.dropFirst(), line) : nil
      return [.call(called, argument, line: line)]
    case "break", "continue":
      guard rest.isEmpty, loops > 0 else {
        throw error(line, "'{{\(word)}}' stands outside a '{{range}}'", "put it into one")
      }
      return [word == "break" ? .leave : .next]
    default: return nil
    }
  }

  private mutating func control(
    _ word: String, _ tokens: ArraySlice<TemplateToken>, _ line: Int
  ) throws(TemplateError) -> TemplateNode {
    let seen = variables.count
    defer { variables.removeLast(variables.count - seen) }
    guard !tokens.isEmpty else {
      throw error(line, "'{{\(word)}}' has no value", "say what it is about")
    }
    let pipeline = try pipeline(tokens, line, inLoop: word == "range")
    if word == "range" { loops += 1 }
    let (body, end) = try block()
    if word == "range" { loops -= 1 }
    guard let end else { throw unclosed(word, line) }
    let otherwise = try elseBranch(of: word, end, line)
    switch word {
    case "if": return .choice(pipeline, then: body, otherwise: otherwise)
    case "range": return .loop(pipeline, body: body, otherwise: otherwise)
    default: return .focus(pipeline, body: body, otherwise: otherwise)
    }
  }

  /// What follows `{{else}}`, a further `{{else if}}` included; nothing behind `{{end}}`.
  private mutating func elseBranch(
    of word: String, _ end: [TemplateToken], _ line: Int
  ) throws(TemplateError) -> [TemplateNode] {
    guard end.first?.kind == .word("else") else {
      try expectAlone(end)
      return []
    }
    guard let next = end.dropFirst().first else {
      let (nodes, closing) = try block()
      guard let closing else { throw unclosed(word, line) }
      guard closing.first?.kind == .word("end") else {
        throw error(
          closing[0].line, "a second '{{else}}' in one '{{\(word)}}'", "close the first with '{{end}}'")
      }
      try expectAlone(closing)
      return nodes
    }
    guard case .word(let inner) = next.kind, inner == word, inner != "range" else {
      throw error(
        next.line, "'{{else …}}' of an '{{\(word)}}' is not understood",
        "write '{{else}}' or '{{else \(word) …}}'")
    }
    depth += 1
    defer { depth -= 1 }
    return [try control(inner, end.dropFirst(2), next.line)]
  }

  private mutating func body(_ line: Int, of word: String) throws(TemplateError) -> [TemplateNode] {
    let (seen, outer) = (variables, loops)
    (variables, loops) = ([""], 0)
    defer { (variables, loops) = (seen, outer) }
    let (nodes, end) = try block()
    guard let end else { throw unclosed(word, line) }
    guard end.first?.kind == .word("end") else {
      throw error(end[0].line, "'{{else}}' stands in no '{{if}}'", "take it away")
    }
    try expectAlone(end)
    return nodes
  }

  private func quotedName(
    _ tokens: ArraySlice<TemplateToken>, _ line: Int, of word: String
  ) throws(TemplateError) -> String {
    guard tokens.count == 1, case .text(let name)? = tokens.first?.kind else {
      throw error(line, "'{{\(word)}}' names no template", "write its name in quotation marks")
    }
    return name
  }

  private func expectAlone(_ tokens: [TemplateToken]) throws(TemplateError) {
    guard tokens.count == 1 else {
      throw error(
        tokens[1].line, "something stands behind '{{\(tokens[0].kind == .word("end") ? "end" : "else")'",
        "close the action there")
    }
  }

  private func unclosed(_ word: String, _ line: Int) -> TemplateError {
    error(line, "'{{\(word)}}' is not closed", "close it with '{{end}}'")
  }

  private mutating func pipeline(
    _ tokens: ArraySlice<TemplateToken>, _ line: Int, inLoop: Bool = false
  ) throws(TemplateError) -> TemplatePipeline {
    var parser = TemplatePipelineParser(
      tokens, name: name, line: line, knows: knows, variables: variables)
    let pipeline = try parser.parse(inLoop: inLoop)
    variables = parser.variables
    return pipeline
  }

  private func error(_ line: Int, _ message: String, _ advice: String) -> TemplateError {
    TemplateError(name: name, line: line, message: message, advice: advice)
  }
}
