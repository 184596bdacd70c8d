extension TemplateFunctions {
  /// Sprig's functions for numbers; what is too large for a number is an error, where Go wraps around.
  mutating func addNumbers() {
    add("add", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      try TemplateFunctions.folded(arguments, 0) { $0.addingReportingOverflow($1) }
    }
    add("mul", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      try TemplateFunctions.folded(arguments, 1) { $0.multipliedReportingOverflow(by: $1) }
    }
    add("add1", 1) { (_, arguments) throws(TemplateFault) in
      .integer(try TemplateFunctions.exact(arguments.number(0).addingReportingOverflow(1)))
    }
    add("sub", 2) { (_, arguments) throws(TemplateFault) in
      .integer(
        try TemplateFunctions.exact(
          arguments.number(0).subtractingReportingOverflow(arguments.number(1))))
    }
    add("div", 2) { (_, arguments) throws(TemplateFault) in
      .integer(
        try TemplateFunctions.exact(
          arguments.number(0).dividedReportingOverflow(by: arguments.number(1))))
    }
    add("mod", 2) { (_, arguments) throws(TemplateFault) in
      .integer(
        try TemplateFunctions.exact(
          arguments.number(0).remainderReportingOverflow(dividingBy: arguments.number(1))))
    }
    add("max", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      .integer((0..<arguments.count).map(arguments.number).max() ?? 0)
    }
    alias("biggest", for: "max")
    add("min", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      .integer((0..<arguments.count).map(arguments.number).min() ?? 0)
    }
    add("maxf", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      .decimal((0..<arguments.count).map(arguments.decimal).max() ?? 0)
    }
    add("minf", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      .decimal((0..<arguments.count).map(arguments.decimal).min() ?? 0)
    }
    add("addf", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      .decimal((0..<arguments.count).map(arguments.decimal).reduce(0, +))
    }
    add("mulf", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      .decimal((0..<arguments.count).map(arguments.decimal).reduce(1, *))
    }
    add("subf", 2) { (_, arguments) throws(TemplateFault) in
      .decimal(arguments.decimal(0) - arguments.decimal(1))
    }
    add("divf", 2) { (_, arguments) throws(TemplateFault) in
      .decimal(arguments.decimal(0) / arguments.decimal(1))
    }
    add("floor", 1) { (_, arguments) throws(TemplateFault) in
      .decimal(arguments.decimal(0).rounded(.down))
    }
    add("ceil", 1) { (_, arguments) throws(TemplateFault) in .decimal(arguments.decimal(0).rounded(.up))
    }
    add("round", 2...3) { (_, arguments) throws(TemplateFault) in
      let scale = TemplateFunctions.powerOfTen(try arguments.integer(1))
      let (number, edge) = (
        arguments.decimal(0) * scale, arguments.count > 2 ? arguments.decimal(2) : 0.5
      )
      let whole = number.rounded(.towardZero)
      let rounded = abs(number - whole) >= edge ? whole + (number < 0 ? -1 : 1) : whole
      return .decimal(rounded / scale)
    }
    for name in ["int", "int64", "atoi", "toDecimal"] {
      add(name, 1) { (_, arguments) throws(TemplateFault) in .integer(arguments.number(0)) }
    }
    add("float64", 1) { (_, arguments) throws(TemplateFault) in .decimal(arguments.decimal(0)) }
  }

  private static func folded(
    _ arguments: TemplateArguments, _ start: Int,
    _ operation: (Int, Int) -> (partialValue: Int, overflow: Bool)
  ) throws(TemplateFault) -> TemplateValue {
    var result = start
    for index in 0..<arguments.count { result = try exact(operation(result, arguments.number(index))) }
    return .integer(result)
  }

  private static func exact(_ result: (partialValue: Int, overflow: Bool)) throws(TemplateFault) -> Int {
    guard !result.overflow else {
      throw TemplateFault(
        "a number is too large, or is divided by zero", advice: "look at the numbers of the sum")
    }
    return result.partialValue
  }

  private static func powerOfTen(_ digits: Int) -> Double {
    (0..<min(max(digits, 0), 15)).reduce(1) { power, _ in power * 10 }
  }
}
