extension TemplateFunctions {
  /// Sprig's functions for lists.
  ///
  /// None changes a list where it stands.
  mutating func addLists() {
    add("list", 0...Int.max) { (_, arguments) throws(TemplateFault) in .list(arguments.values) }
    alias("tuple", for: "list")
    add("first", 1) { (_, arguments) throws(TemplateFault) in try arguments.list(0).first ?? .nothing }
    add("last", 1) { (_, arguments) throws(TemplateFault) in try arguments.list(0).last ?? .nothing }
    add("rest", 1) { (_, arguments) throws(TemplateFault) in
      .list(Array(try arguments.list(0).dropFirst()))
    }
    add("initial", 1) { (_, arguments) throws(TemplateFault) in
      .list(Array(try arguments.list(0).dropLast()))
    }
    add("append", 2) { (run, arguments) throws(TemplateFault) in
      let list = try arguments.list(0)
      // A list that is copied for each member that is added would take quadratic time unseen.
      try run.step(list.count / 64)
      return .list(try TemplateFunctions.bounded(list + [arguments[1]]))
    }
    alias("push", for: "append")
    add("prepend", 2) { (run, arguments) throws(TemplateFault) in
      let list = try arguments.list(0)
      try run.step(list.count / 64)
      return .list(try TemplateFunctions.bounded([arguments[1]] + list))
    }
    add("concat", 0...Int.max) { (run, arguments) throws(TemplateFault) in
      var all: [TemplateValue] = []
      for index in 0..<arguments.count { all += try arguments.list(index) }
      try run.step(all.count / 64)
      return .list(try TemplateFunctions.bounded(all))
    }
    add("reverse", 1) { (_, arguments) throws(TemplateFault) in .list(try arguments.list(0).reversed()) }
    add("uniq", 1) { (run, arguments) throws(TemplateFault) in
      var unique: [TemplateValue] = []
      for member in try arguments.list(0) {
        try run.step(unique.count)
        if !unique.contains(where: { $0.equals(member) }) { unique.append(member) }
      }
      return .list(unique)
    }
    add("without", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      let unwanted = arguments.values.dropFirst()
      return .list(try arguments.list(0).filter { member in !unwanted.contains { $0.equals(member) } })
    }
    add("compact", 1) { (_, arguments) throws(TemplateFault) in
      .list(try arguments.list(0).filter(\.isTrue))
    }
    add("has", 2) { (_, arguments) throws(TemplateFault) in
      .boolean(try arguments.list(1).contains { $0.equals(arguments[0]) })
    }
    for name in [
      "append", "push", "prepend", "first", "last", "rest", "initial", "uniq", "without", "has",
      "compact", "reverse", "slice",
    ] {
      alias("must" + name.prefix(1).uppercased() + name.dropFirst(), for: name)
    }
    addTextLists()
    addRanges()
  }

  private mutating func addTextLists() {
    add("join", 2) { (_, arguments) throws(TemplateFault) in
      let mark = try arguments.text(0)
      guard case .list(let members) = arguments[1] else { return .text(arguments.string(1)) }
      return .text(
        TemplateArguments("join", members).present.map { $0.plain(0) }.joined(separator: mark))
    }
    add("splitList", 2) { (_, arguments) throws(TemplateFault) in
      .texts(TextForms.split(try arguments.text(1), by: try arguments.text(0)))
    }
    add("split", 2) { (_, arguments) throws(TemplateFault) in
      TemplateFunctions.numbered(TextForms.split(try arguments.text(1), by: try arguments.text(0)))
    }
    add("splitn", 3) { (_, arguments) throws(TemplateFault) in
      let count = try arguments.integer(1)
      return TemplateFunctions.numbered(
        TextForms.split(
          try arguments.text(2), by: try arguments.text(0), limit: count < 0 ? Int.max : count))
    }
    add("sortAlpha", 1) { (_, arguments) throws(TemplateFault) in
      .texts(
        try arguments.list(0).map { $0.plain(0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
    add("toStrings", 1) { (_, arguments) throws(TemplateFault) in
      .texts(try arguments.list(0).map { $0.plain(0) })
    }
  }

  private mutating func addRanges() {
    add("until", 1) { (_, arguments) throws(TemplateFault) in
      let end = try arguments.integer(0)
      return try TemplateFunctions.range(0, end, end < 0 ? -1 : 1)
    }
    add("untilStep", 3) { (_, arguments) throws(TemplateFault) in
      try TemplateFunctions.range(
        try arguments.integer(0), try arguments.integer(1), try arguments.integer(2))
    }
  }

  private static func range(_ start: Int, _ end: Int, _ step: Int) throws(TemplateFault) -> TemplateValue
  {
    guard step != 0 else { return .list([]) }
    var members: [TemplateValue] = []
    for number in stride(from: start, to: end, by: step) {
      members.append(.integer(number))
      if members.count > TemplateLimits.members { return .list(try bounded(members)) }
    }
    return .list(members)
  }

  /// The parts as Sprig's `split` hands them on, under the names `_0` and so on.
  private static func numbered(_ parts: [String]) -> TemplateValue {
    let members = parts.enumerated().map { ("_\($0.offset)", TemplateValue.text($0.element)) }
    return .dictionary(TemplateDictionary(Dictionary(uniqueKeysWithValues: members)))
  }

  static func bounded(_ list: [TemplateValue]) throws(TemplateFault) -> [TemplateValue] {
    guard list.count <= TemplateLimits.members else {
      throw TemplateFault(
        "a list grows beyond \(TemplateLimits.members) members",
        advice: "look for a loop that does not end")
    }
    return list
  }
}
