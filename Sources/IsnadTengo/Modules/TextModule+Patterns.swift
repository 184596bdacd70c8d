import IsnadText

extension Module {
  static let textPatterns: [Native] = [
    patternFunction("re_match", 1...1) { matcher, _ throws(Failure) in
      .bool(try matcher.holds())
    },
    patternFunction("re_find", 1...2) { matcher, arguments throws(Failure) in
      try matcher.found(arguments.count > 2 ? arguments.int(2) : nil)
    },
    patternFunction("re_replace", 2...2) { matcher, arguments throws(Failure) in
      try matcher.replaced(by: arguments.text(2))
    },
    patternFunction("re_split", 1...2) { matcher, arguments throws(Failure) in
      try matcher.split(arguments.count > 2 ? arguments.int(2) : -1)
    },
    Native("re_compile") { run, values throws(Failure) in
      let source = try Arguments(values, 1, run).text(0)
      switch try run.patterns.pattern(source) {
      case .success(let pattern): return .module(Module.regexp(pattern))
      case .failure(let error): return try run.error(error.description)
      }
    },
  ]

  /// A function of a pattern, a text and more; a pattern that cannot be read gives an error value.
  private static func patternFunction(
    _ name: String, _ count: ClosedRange<Int>,
    _ body: @escaping @Sendable (Matcher, Arguments) throws(Failure) -> Value
  ) -> Native {
    Native(name) { run, values throws(Failure) in
      let arguments = try Arguments(
        values, (count.lowerBound + 1)...(count.upperBound + 1), run)
      switch try run.patterns.pattern(arguments.text(0)) {
      case .success(let pattern):
        return try body(Matcher(pattern, arguments.text(1), run), arguments)
      case .failure(let error): return try run.error(error.description)
      }
    }
  }

  /// What `re_compile` gives: the functions of one pattern.
  private static func regexp(_ pattern: Pattern) -> Module {
    func method(
      _ name: String, _ count: ClosedRange<Int>,
      _ body: @escaping @Sendable (Matcher, Arguments) throws(Failure) -> Value
    ) -> Native {
      Native(name) { run, values throws(Failure) in
        let arguments = try Arguments(values, count, run)
        return try body(Matcher(pattern, arguments.text(0), run), arguments)
      }
    }
    return Module(
      "regexp",
      functions: [
        method("match", 1...1) { matcher, _ throws(Failure) in
          .bool(try matcher.holds())
        },
        method("find", 1...2) { matcher, arguments throws(Failure) in
          try matcher.found(arguments.count > 1 ? arguments.int(1) : nil)
        },
        method("replace", 2...2) { matcher, arguments throws(Failure) in
          try matcher.replaced(by: arguments.text(1))
        },
        method("split", 1...2) { matcher, arguments throws(Failure) in
          try matcher.split(arguments.count > 1 ? arguments.int(1) : -1)
        },
      ])
  }
}
