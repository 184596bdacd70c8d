extension TemplateRun {
  /// What a pipeline comes to.
  mutating func value(
    of pipeline: TemplatePipeline, _ dot: TemplateValue
  ) throws(TemplateFault) -> TemplateValue {
    var value: TemplateValue?
    for command in pipeline.commands { value = try self.value(of: command, dot, handed: value) }
    // A pipeline in parentheses may set a variable of its own; the loop and the action set theirs.
    return value ?? .nothing
  }

  private mutating func value(
    of command: TemplateCommand, _ dot: TemplateValue, handed: TemplateValue?
  ) throws(TemplateFault) -> TemplateValue {
    try step()
    guard let first = command.operands.first else { return .nothing }
    if case .function(let name) = first {
      return try call(name, command.operands.dropFirst(), dot, handed: handed)
    }
    guard command.operands.count == 1, handed == nil else {
      throw TemplateFault(
        "'\(first.written)' is given a value, and is no function",
        advice: "put a function in front, or take the value away")
    }
    return try value(of: first, dot)
  }

  /// What an operand comes to; a function in its place is called without arguments.
  private mutating func value(
    of operand: TemplateOperand, _ dot: TemplateValue
  ) throws(TemplateFault) -> TemplateValue {
    switch operand {
    case .dot: return dot
    case .nothing: return .nothing
    case .boolean(let value): return .boolean(value)
    case .integer(let number): return .integer(number)
    case .decimal(let number): return .decimal(number)
    case .text(let text): return .text(text)
    case .field(let names): return try TemplateRun.field(names, of: dot)
    case .variable(let name, let names):
      return try TemplateRun.field(names, of: value(ofVariable: name))
    case .function(let name): return try call(name, [], dot, handed: nil)
    case .pipeline(let pipeline): return try value(of: pipeline, dot)
    case .chain(let operand, let names):
      return try TemplateRun.field(names, of: try value(of: operand, dot))
    }
  }

  /// A field of a field of … a value.
  static func field(_ names: [String], of value: TemplateValue) throws(TemplateFault) -> TemplateValue {
    var value = value
    for name in names {
      switch value {
      case .record(let record):
        guard let field = record[name] else {
          throw TemplateFault(
            "there is no field '.\(name)' in \(record.type)",
            advice: "its fields are \(record.fields.map { ".\($0.name)" }.joined(separator: ", "))")
        }
        value = field
      case .dictionary(let dictionary): value = dictionary.members[name] ?? .nothing
      default:
        throw TemplateFault(
          "there is no field '.\(name)' in a value of type \(value.type)",
          advice: "look at what stands in front of it")
      }
    }
    return value
  }

  private mutating func call(
    _ name: String, _ operands: ArraySlice<TemplateOperand>, _ dot: TemplateValue, handed: TemplateValue?
  ) throws(TemplateFault) -> TemplateValue {
    // These two look at their arguments only until the answer is known.
    if name == "and" || name == "or" { return try choice(name == "or", operands, dot, handed: handed) }
    var arguments: [TemplateValue] = []
    for operand in operands { arguments.append(try value(of: operand, dot)) }
    if let handed { arguments.append(handed) }
    guard let function = functions[name] else { throw TemplateFault("there is no function '\(name)'") }
    let taken = function.arity
    guard taken.contains(arguments.count) else {
      throw TemplateFault(
        "'\(name)' is given \(arguments.count) \(arguments.count == 1 ? "argument" : "arguments")",
        advice: "it takes \(function.expected)")
    }
    return try function.body(&self, TemplateArguments(name, arguments))
  }

  private mutating func choice(
    _ stopsAt: Bool, _ operands: ArraySlice<TemplateOperand>, _ dot: TemplateValue,
    handed: TemplateValue?
  ) throws(TemplateFault) -> TemplateValue {
    var last: TemplateValue?
    for operand in operands {
      let value = try value(of: operand, dot)
      if value.isTrue == stopsAt { return value }
      last = value
    }
    guard let result = handed ?? last else {
      throw TemplateFault(
        "'\(stopsAt ? "or" : "and")' is given no value", advice: "give it one at least")
    }
    return result
  }
}
