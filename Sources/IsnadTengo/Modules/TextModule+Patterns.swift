import IsnadText

extension Module {
  /// What can be asked of a pattern and a text: `re_…` is handed the pattern in front of the text, a pattern of
  /// `re_compile` has it already.
  private struct Question: Sendable {
    let name: String
    /// How many arguments may stand behind the text.
    let more: ClosedRange<Int>
    /// The answer; the last number is the place of the first argument behind the text.
    let answer: @Sendable (Matcher, Arguments, Int) throws(Failure) -> Value

    init(
      _ name: String, _ more: ClosedRange<Int> = 0...0,
      _ answer: @escaping @Sendable (Matcher, Arguments, Int) throws(Failure) -> Value
    ) {
      self.name = name
      self.more = more
      self.answer = answer
    }
  }

  private static let questions = [
    Question("match") { matcher, _, _ throws(Failure) in .bool(try matcher.holds()) },
    Question("find", 0...1) { matcher, arguments, next throws(Failure) in
      try matcher.found(arguments.count > next ? arguments.int(next) : nil)
    },
    Question("replace", 1...1) { matcher, arguments, next throws(Failure) in
      try matcher.replaced(by: arguments.text(next))
    },
    Question("split", 0...1) { matcher, arguments, next throws(Failure) in
      try matcher.split(arguments.count > next ? arguments.int(next) : -1)
    },
  ]

  static let textPatterns: [Native] =
    questions.map(function) + [
      Native("re_compile") { run, values throws(Failure) in
        let source = try Arguments(values, 1, run).text(0)
        switch try run.patterns.pattern(source) {
        case .success(let pattern): return .module(Module.regexp(pattern))
        case .failure(let error): return try run.error(error.description)
        }
      }
    ]

  /// A function of a pattern, a text and more; a pattern that cannot be read gives an error value.
  private static func function(_ question: Question) -> Native {
    Native("re_\(question.name)") { run, values throws(Failure) in
      let arguments = try Arguments(
        values, (question.more.lowerBound + 2)...(question.more.upperBound + 2), run)
      switch try run.patterns.pattern(arguments.text(0)) {
      case .success(let pattern):
        return try question.answer(Matcher(pattern, arguments.text(1), run), arguments, 2)
      case .failure(let error): return try run.error(error.description)
      }
    }
  }

  /// What `re_compile` gives: the functions of one pattern.
  private static func regexp(_ pattern: Pattern) -> Module {
    Module(
      "regexp",
      functions: questions.map { question in
        Native(question.name) { run, values throws(Failure) in
          let arguments = try Arguments(
            values, (question.more.lowerBound + 1)...(question.more.upperBound + 1), run)
          return try question.answer(Matcher(pattern, arguments.text(0), run), arguments, 1)
        }
      })
  }
}
