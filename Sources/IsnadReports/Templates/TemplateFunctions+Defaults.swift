extension TemplateFunctions {
  /// Sprig's functions for what may be missing, and for types.
  mutating func addDefaults() {
    add("default", 1...2) { (_, arguments) throws(TemplateFault) in
      arguments.count > 1 && arguments[1].isTrue ? arguments[1] : arguments[0]
    }
    add("empty", 1) { (_, arguments) throws(TemplateFault) in .boolean(!arguments[0].isTrue) }
    add("coalesce", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      arguments.values.first(where: \.isTrue) ?? .nothing
    }
    add("all", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      .boolean(arguments.values.allSatisfy(\.isTrue))
    }
    add("any", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      .boolean(arguments.values.contains(where: \.isTrue))
    }
    add("ternary", 3) { (_, arguments) throws(TemplateFault) in
      arguments[try arguments.boolean(2) ? 0 : 1]
    }
    add("fail", 1) { (_, arguments) throws(TemplateFault) in
      throw TemplateFault("the template gives up: \(try arguments.text(0))")
    }
    add("typeOf", 1) { (_, arguments) throws(TemplateFault) in .text(arguments[0].type) }
    add("typeIs", 2) { (_, arguments) throws(TemplateFault) in
      .boolean(arguments[1].type == (try arguments.text(0)))
    }
    add("kindOf", 1) { (_, arguments) throws(TemplateFault) in .text(arguments[0].kind) }
    add("kindIs", 2) { (_, arguments) throws(TemplateFault) in
      .boolean(arguments[1].kind == (try arguments.text(0)))
    }
    add("deepEqual", 2) { (_, arguments) throws(TemplateFault) in
      .boolean(arguments[0].equals(arguments[1]))
    }
  }
}

extension TemplateValue {
  /// The kind of the type, as Go names it.
  fileprivate var kind: String {
    switch self {
    case .nothing: "invalid"
    case .list: "slice"
    case .record: "struct"
    case .dictionary: "map"
    case .table: "ptr"
    default: type
    }
  }
}
