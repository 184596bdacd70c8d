/// A part of a template that can be filled in.
indirect enum TemplateNode: Sendable {
  case text(String)
  /// `{{pipeline}}`: what it comes to is written, unless it sets a variable.
  case action(TemplatePipeline)
  /// `{{if}}`, with what follows `{{else}}`.
  case choice(TemplatePipeline, then: [TemplateNode], otherwise: [TemplateNode])
  /// `{{range}}`
  case loop(TemplatePipeline, body: [TemplateNode], otherwise: [TemplateNode])
  /// `{{with}}`
  case focus(TemplatePipeline, body: [TemplateNode], otherwise: [TemplateNode])
  /// `{{template "name" pipeline}}`
  case call(String, TemplatePipeline?, line: Int)
  /// `{{break}}` and `{{continue}}`
  case leave, next
}

/// Commands, each of which hands what it comes to on to the next as its last argument.
struct TemplatePipeline: Sendable {
  var line: Int
  /// The variables that are set, one or, in a loop, two.
  var variables: [String] = []
  /// Says whether they are there already.
  var assigns = false
  var commands: [TemplateCommand] = []
}

/// A function with its arguments, or a value alone.
struct TemplateCommand: Sendable {
  let line: Int
  var operands: [TemplateOperand] = []
}

/// A value as a template writes it.
indirect enum TemplateOperand: Sendable {
  case dot
  case nothing
  case boolean(Bool)
  case integer(Int)
  case decimal(Double)
  case text(String)
  case field([String])
  case variable(String, [String])
  case function(String)
  case pipeline(TemplatePipeline)
  case chain(TemplateOperand, [String])

  /// The operand as a template writes it, for messages.
  var written: String {
    switch self {
    case .dot: "."
    case .nothing: "nil"
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .decimal(let value): "\(value)"
    case .text(let value): GoEscapes.quoted(value)
    case .field(let names): names.map { ".\($0)" }.joined()
    case .variable(let name, let names): "$\(name)" + names.map { ".\($0)" }.joined()
    case .function(let name): name
    case .pipeline: "(…)"
    case .chain(let operand, let names): operand.written + names.map { ".\($0)" }.joined()
    }
  }
}
