/// Reads the words of one action.
struct TemplatePipelineParser {
  private let name: String
  private let line: Int
  private let knows: (String) -> TemplateFunctions.Standing
  private var tokens: ArraySlice<TemplateToken>
  private var depth = 0
  private(set) var variables: [String]

  init(
    _ tokens: ArraySlice<TemplateToken>, name: String, line: Int,
    knows: @escaping (String) -> TemplateFunctions.Standing, variables: [String]
  ) {
    self.tokens = tokens
    self.name = name
    self.line = line
    self.knows = knows
    self.variables = variables
  }

  /// The pipeline of the whole action.
  mutating func parse(inLoop: Bool) throws(TemplateError) -> TemplatePipeline {
    let pipeline = try pipeline(inLoop: inLoop)
    if let rest = tokens.first {
      throw error(rest.line, "a parenthesis is closed that was never opened", "take it away")
    }
    return pipeline
  }

  private mutating func pipeline(inLoop: Bool) throws(TemplateError) -> TemplatePipeline {
    depth += 1
    defer { depth -= 1 }
    guard depth <= TemplateLimits.nesting else {
      throw error(
        line, "parentheses nest deeper than \(TemplateLimits.nesting)", "set a variable for a part")
    }
    var pipeline = TemplatePipeline(line: tokens.first?.line ?? line)
    let declares = try takeVariables(into: &pipeline, inLoop: inLoop)
    while true {
      pipeline.commands.append(try command())
      guard tokens.first?.kind == .pipe else { break }
      tokens = tokens.dropFirst()
    }
    if declares { variables += pipeline.variables }
    return pipeline
  }

  /// The variables in front of `:=` or `=`; says whether they are new.
  private mutating func takeVariables(
    into pipeline: inout TemplatePipeline, inLoop: Bool
  ) throws(TemplateError) -> Bool {
    let start = tokens
    var names: [String] = []
    while case .variable(let name)? = tokens.first?.kind {
      names.append(name)
      tokens = tokens.dropFirst()
      guard tokens.first?.kind == .comma else { break }
      tokens = tokens.dropFirst()
    }
    guard !names.isEmpty, let next = tokens.first, next.kind == .declares || next.kind == .assigns else {
      tokens = start
      return false
    }
    guard names.count <= (inLoop ? 2 : 1) else {
      throw error(
        next.line, "too many variables are set at once", inLoop ? "two at most" : "one at a time")
    }
    tokens = tokens.dropFirst()
    pipeline.variables = names
    pipeline.assigns = next.kind == .assigns
    if pipeline.assigns {
      for name in names { try expectKnown(name, next.line) }
    }
    return !pipeline.assigns
  }

  private mutating func command() throws(TemplateError) -> TemplateCommand {
    var command = TemplateCommand(line: tokens.first?.line ?? line)
    while let token = tokens.first, token.kind != .pipe, token.kind != .close {
      if !command.operands.isEmpty, token.isJoined, token.kind != .open {
        throw error(token.line, "two values stand side by side", "put a space between them")
      }
      command.operands.append(try operand())
    }
    guard !command.operands.isEmpty else {
      throw error(tokens.first?.line ?? line, "a value is missing", "write one between the marks")
    }
    return command
  }

  private mutating func operand() throws(TemplateError) -> TemplateOperand {
    guard let token = tokens.popFirst() else { throw error(line, "a value is missing", "write one") }
    switch token.kind {
    case .dot: return .dot
    case .text(let text): return .text(text)
    case .integer(let number): return .integer(number)
    case .decimal(let number): return .decimal(number)
    case .field(let first): return .field([first] + fields())
    case .variable(let name):
      try expectKnown(name, token.line)
      return .variable(name, fields())
    case .word("nil"): return .nothing
    case .word("true"): return .boolean(true)
    case .word("false"): return .boolean(false)
    case .word(let word):
      try expectFunction(word, token.line)
      let chain = fields()
      return chain.isEmpty ? .function(word) : .chain(.function(word), chain)
    case .open:
      let inner = try pipeline(inLoop: false)
      guard tokens.popFirst()?.kind == .close else {
        throw error(token.line, "a parenthesis is not closed", "close it in the same action")
      }
      let chain = fields()
      return chain.isEmpty ? .pipeline(inner) : .chain(.pipeline(inner), chain)
    case .close, .pipe, .comma, .declares, .assigns:
      throw error(
        token.line, "a mark stands where a value is expected", "write the value in front of it")
    }
  }

  /// The names that follow at once: `.Path.Name`.
  private mutating func fields() -> [String] {
    var names: [String] = []
    while let token = tokens.first, token.isJoined, case .field(let name) = token.kind {
      names.append(name)
      tokens = tokens.dropFirst()
    }
    return names
  }

  private func expectKnown(_ variable: String, _ line: Int) throws(TemplateError) {
    guard variables.contains(variable) else {
      throw error(
        line, "the variable '$\(variable)' was never set", "set it first: '{{$\(variable) := …}}'")
    }
  }

  private func expectFunction(_ word: String, _ line: Int) throws(TemplateError) {
    switch knows(word) {
    case .known: return
    case .refused(let reason):
      throw error(
        line, "the function '\(word)' is not supported: \(reason)", "write the template without it")
    case .unknown:
      throw error(
        line, "there is no function '\(word)'",
        "see Documentation/vale-command-line.md for those there are")
    }
  }

  private func error(_ line: Int, _ message: String, _ advice: String) -> TemplateError {
    TemplateError(name: name, line: line, message: message, advice: advice)
  }
}
