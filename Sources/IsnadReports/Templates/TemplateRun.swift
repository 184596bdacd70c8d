/// A template while it is filled in.
struct TemplateRun {
  private enum Flow { case goesOn, leaves, continues }

  private let template: Template
  private var variables: [(name: String, value: TemplateValue)]
  private let data: TemplateValue
  private var calls = 0
  private var steps = 0
  /// What has been written so far.
  private(set) var output = ReportBuffer()

  init(_ template: Template, _ data: TemplateValue) {
    self.template = template
    self.data = data
    variables = [("", data)]
  }

  mutating func execute() throws(TemplateError) {
    _ = try run(template.nodes, data)
  }

  /// Writes text into the output.
  mutating func write(_ text: String) throws(TemplateFault) {
    output.write(text)
    guard output.bytes.count <= TemplateLimits.text else {
      throw TemplateFault(
        "the output grows beyond \(TemplateLimits.text) bytes",
        advice: "look for a loop that does not end")
    }
  }

  /// Counts a piece of work.
  mutating func step(_ count: Int = 1) throws(TemplateFault) {
    steps += count
    guard steps <= TemplateLimits.steps else {
      throw TemplateFault(
        "the template does too much", advice: "look for loops inside each other that run very often")
    }
  }

  private mutating func run(_ nodes: [TemplateNode], _ dot: TemplateValue) throws(TemplateError) -> Flow
  {
    for node in nodes {
      let flow = try run(node, dot)
      if flow != .goesOn { return flow }
    }
    return .goesOn
  }

  private mutating func run(_ node: TemplateNode, _ dot: TemplateValue) throws(TemplateError) -> Flow {
    switch node {
    case .text(let text):
      try at(1) { (run: inout TemplateRun) throws(TemplateFault) in
        try run.step()
        try run.write(text)
      }
      return .goesOn
    case .action(let pipeline):
      let value = try evaluate(pipeline, dot)
      guard pipeline.variables.isEmpty else { return .goesOn }
      try at(pipeline.line) { (run: inout TemplateRun) throws(TemplateFault) in
        try run.write(value.written)
      }
      return .goesOn
    case .choice(let pipeline, let then, let otherwise):
      let mark = variables.count
      defer { variables.removeLast(variables.count - mark) }
      return try run(try evaluate(pipeline, dot).isTrue ? then : otherwise, dot)
    case .focus(let pipeline, let body, let otherwise):
      let mark = variables.count
      defer { variables.removeLast(variables.count - mark) }
      let value = try evaluate(pipeline, dot)
      return value.isTrue ? try run(body, value) : try run(otherwise, dot)
    case .loop(let pipeline, let body, let otherwise): return try loop(pipeline, body, otherwise, dot)
    case .call(let name, let argument, let line):
      try call(name, argument, line, dot)
      return .goesOn
    case .leave: return .leaves
    case .next: return .continues
    }
  }

  private mutating func loop(
    _ pipeline: TemplatePipeline, _ body: [TemplateNode], _ otherwise: [TemplateNode],
    _ dot: TemplateValue
  ) throws(TemplateError) -> Flow {
    let mark = variables.count
    defer { variables.removeLast(variables.count - mark) }
    let value = try evaluate(pipeline, dot, setting: false)
    let members: [(key: TemplateValue, value: TemplateValue)]
    switch value {
    case .list(let list): members = list.enumerated().map { (.integer($0.offset), $0.element) }
    case .dictionary(let dictionary): members = dictionary.sorted.map { (.text($0.key), $0.value) }
    case .integer(let count):
      guard count <= TemplateLimits.members else {
        throw error(
          pipeline.line, "a loop is to run \(count) times", "\(TemplateLimits.members) at most")
      }
      members = (0..<max(count, 0)).map { (.integer($0), .integer($0)) }
    case .nothing: members = []
    default:
      throw error(pipeline.line, "'{{range}}' cannot go over \(value.type)", "give it a list or a map")
    }
    guard !members.isEmpty else { return try run(otherwise, dot) }
    for (key, member) in members {
      try at(pipeline.line) { (run: inout TemplateRun) throws(TemplateFault) in try run.step() }
      let inner = variables.count
      defer { variables.removeLast(variables.count - inner) }
      let values = pipeline.variables.count == 2 ? [key, member] : [member]
      for (name, value) in zip(pipeline.variables, values) {
        set(name, value, assigns: pipeline.assigns)
      }
      if try run(body, member) == .leaves { break }
    }
    return .goesOn
  }

  private mutating func call(
    _ name: String, _ argument: TemplatePipeline?, _ line: Int, _ dot: TemplateValue
  ) throws(TemplateError) {
    guard let nodes = template.defined[name] else {
      throw error(line, "there is no template '\(name)'", "define it: '{{define \"\(name)\"}}…{{end}}'")
    }
    calls += 1
    defer { calls -= 1 }
    guard calls <= TemplateLimits.calls else {
      throw error(
        line, "templates call each other more than \(TemplateLimits.calls) deep",
        "look for one that calls itself without end")
    }
    let value =
      try argument.map { (argument) throws(TemplateError) in try evaluate(argument, dot) } ?? .nothing
    let outer = variables
    variables = [("", value)]
    defer { variables = outer }
    _ = try run(nodes, value)
  }

  private mutating func evaluate(
    _ pipeline: TemplatePipeline, _ dot: TemplateValue, setting: Bool = true
  ) throws(TemplateError) -> TemplateValue {
    let value = try at(pipeline.line) { (run: inout TemplateRun) throws(TemplateFault) in
      try run.value(of: pipeline, dot)
    }
    if setting {
      for name in pipeline.variables { set(name, value, assigns: pipeline.assigns) }
    }
    return value
  }

  /// Does something at a line, which an error that comes of it then names.
  private mutating func at<Result>(
    _ line: Int, _ body: (inout TemplateRun) throws(TemplateFault) -> Result
  ) throws(TemplateError) -> Result {
    do {
      return try body(&self)
    } catch {
      throw TemplateError(name: template.name, line: line, message: error.message, advice: error.advice)
    }
  }

  private func error(_ line: Int, _ message: String, _ advice: String) -> TemplateError {
    TemplateError(name: template.name, line: line, message: message, advice: advice)
  }
}

extension TemplateRun {
  /// The functions that the template can call.
  var functions: TemplateFunctions { template.functions }

  /// The value of a variable; the parser has seen to it that it is there.
  func value(ofVariable name: String) -> TemplateValue {
    variables.last { $0.name == name }?.value ?? .nothing
  }

  fileprivate mutating func set(_ name: String, _ value: TemplateValue, assigns: Bool) {
    if assigns, let index = variables.lastIndex(where: { $0.name == name }) {
      variables[index].value = value
    } else {
      variables.append((name, value))
    }
  }
}
