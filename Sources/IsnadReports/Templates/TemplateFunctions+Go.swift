extension TemplateFunctions {
  /// The functions that every template of Go has, comparisons apart.
  mutating func addGo() {
    add("not", 1) { (_, arguments) throws(TemplateFault) in .boolean(!arguments[0].isTrue) }
    add("len", 1) { (_, arguments) throws(TemplateFault) in
      .integer(try TemplateFunctions.length(arguments))
    }
    add("index", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      try TemplateFunctions.element(arguments)
    }
    add("slice", 1...4) { (_, arguments) throws(TemplateFault) in try TemplateFunctions.part(arguments) }
    add("print", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      .text(TemplateFunctions.printed(arguments.values))
    }
    add("println", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      .text(arguments.values.map { $0.plain(0) }.joined(separator: " ") + "\n")
    }
    add("printf", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      .text(try GoFormat.format(try arguments.text(0), Array(arguments.values.dropFirst())))
    }
    add("html", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      .text(TemplateEscapes.html(TemplateFunctions.printed(arguments.values)))
    }
    add("js", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      .text(TemplateEscapes.script(TemplateFunctions.printed(arguments.values)))
    }
    add("urlquery", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      .text(TemplateEscapes.query(TemplateFunctions.printed(arguments.values)))
    }
  }

  /// The values side by side; between two that are no texts stands a space.
  private static func printed(_ values: [TemplateValue]) -> String {
    var result = ""
    var wasText = true
    for value in values {
      var isText = false
      if case .text = value { isText = true }
      if !wasText, !isText { result += " " }
      result += value.plain(0)
      wasText = isText
    }
    return result
  }

  private static func length(_ arguments: TemplateArguments) throws(TemplateFault) -> Int {
    switch arguments[0] {
    case .text(let text): return text.utf8.count
    case .list(let members): return members.count
    case .dictionary(let dictionary): return dictionary.members.count
    case .nothing: return 0
    default: throw arguments.wrong(0, "a text, a list or a map")
    }
  }

  private static func element(_ arguments: TemplateArguments) throws(TemplateFault) -> TemplateValue {
    var value = arguments[0]
    for index in 1..<max(arguments.count, 1) {
      switch value {
      case .list(let members):
        let position = try arguments.integer(index)
        guard members.indices.contains(position) else {
          throw TemplateFault(
            "there is no member \(position) in a list of \(members.count)",
            advice: "the first is 0; ask for its 'len' first")
        }
        value = members[position]
      case .text(let text):
        let bytes = Array(text.utf8)
        let position = try arguments.integer(index)
        guard bytes.indices.contains(position) else {
          throw TemplateFault(
            "there is no byte \(position) in a text of \(bytes.count)", advice: "the first is 0")
        }
        value = .integer(Int(bytes[position]))
      case .dictionary(let dictionary): value = dictionary.members[try arguments.text(index)] ?? .nothing
      default:
        throw TemplateFault(
          "'index' cannot look into \(value.type)", advice: "it takes a list, a map or a text")
      }
    }
    return value
  }

  /// `slice list from to` of Go and of Sprig, which agree: both ends are optional.
  private static func part(_ arguments: TemplateArguments) throws(TemplateFault) -> TemplateValue {
    let count = try length(arguments)
    let start = arguments.count > 1 ? try arguments.integer(1) : 0
    let end = arguments.count > 2 ? try arguments.integer(2) : count
    guard start >= 0, start <= end, end <= count else {
      throw TemplateFault(
        "there is no part from \(start) to \(end) of \(count)", advice: "ask for its 'len' first")
    }
    switch arguments[0] {
    case .list(let members): return .list(Array(members[start..<end]))
    case .text(let text): return .text(String(decoding: Array(text.utf8)[start..<end], as: UTF8.self))
    case .nothing: return .list([])
    default: throw arguments.wrong(0, "a text or a list")
    }
  }
}
