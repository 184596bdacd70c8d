extension TemplateFunctions {
  /// `eq`, `ne`, `lt`, `le`, `gt` and `ge`.
  mutating func addComparisons() {
    add("eq", 2...Int.max) { (_, arguments) throws(TemplateFault) in
      for index in 1..<arguments.count where try TemplateFunctions.areEqual(arguments, 0, index) {
        return .boolean(true)
      }
      return .boolean(false)
    }
    add("ne", 2) { (_, arguments) throws(TemplateFault) in
      .boolean(!(try TemplateFunctions.areEqual(arguments, 0, 1)))
    }
    add("lt", 2) { (_, arguments) throws(TemplateFault) in
      .boolean(try TemplateFunctions.order(arguments) < 0)
    }
    add("le", 2) { (_, arguments) throws(TemplateFault) in
      .boolean(try TemplateFunctions.order(arguments) <= 0)
    }
    add("gt", 2) { (_, arguments) throws(TemplateFault) in
      .boolean(try TemplateFunctions.order(arguments) > 0)
    }
    add("ge", 2) { (_, arguments) throws(TemplateFault) in
      .boolean(try TemplateFunctions.order(arguments) >= 0)
    }
  }

  private static func areEqual(
    _ arguments: TemplateArguments, _ left: Int, _ right: Int
  ) throws(TemplateFault) -> Bool {
    switch (arguments[left], arguments[right]) {
    case (.nothing, _), (_, .nothing), (.boolean, .boolean), (.integer, .integer), (.decimal, .decimal),
      (.text, .text):
      return arguments[left].equals(arguments[right])
    default: throw incomparable(arguments, left, right)
    }
  }

  private static func order(_ arguments: TemplateArguments) throws(TemplateFault) -> Int {
    switch (arguments[0], arguments[1]) {
    case (.integer(let left), .integer(let right)): return left < right ? -1 : left == right ? 0 : 1
    case (.decimal(let left), .decimal(let right)): return left < right ? -1 : left == right ? 0 : 1
    case (.text(let left), .text(let right)):
      if left.utf8.elementsEqual(right.utf8) { return 0 }
      return left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
    default: throw incomparable(arguments, 0, 1)
    }
  }

  private static func incomparable(
    _ arguments: TemplateArguments, _ left: Int, _ right: Int
  ) -> TemplateFault {
    TemplateFault(
      "'\(arguments.function)' cannot compare \(arguments[left].type) with \(arguments[right].type)",
      advice: "compare values of one type; 'toString' and 'int' make some")
  }
}
