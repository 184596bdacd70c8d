/// The arguments of a call, taken in order and converted as Tengo converts them.
struct Arguments {
  let values: [Value]
  let run: Run

  /// Looks at arguments whose number must lie in a range.
  init(_ values: [Value], _ count: ClosedRange<Int>, _ run: Run) throws(Failure) {
    guard count.contains(values.count) else {
      let expected =
        count.lowerBound == count.upperBound
        ? "\(count.lowerBound)"
        : count.upperBound == Int.max
          ? "at least \(count.lowerBound)" : "\(count.lowerBound) to \(count.upperBound)"
      throw Failure("the function takes \(expected) arguments, not \(values.count)")
    }
    self.values = values
    self.run = run
  }

  init(_ values: [Value], _ count: Int, _ run: Run) throws(Failure) {
    try self.init(values, count...count, run)
  }

  var count: Int { values.count }

  subscript(index: Int) -> Value { values[index] }

  /// An argument as a string.
  func text(_ index: Int) throws(Failure) -> [UInt8] {
    guard let text = try values[index].converted(in: run) else { throw mismatch(index, "a string") }
    return text
  }

  /// An argument as a whole number.
  func int(_ index: Int) throws(Failure) -> Int {
    guard let number = values[index].asInt else { throw mismatch(index, "an int") }
    return Int(number)
  }

  /// An argument as a float.
  func float(_ index: Int) throws(Failure) -> Double {
    guard let number = values[index].asFloat else { throw mismatch(index, "a float") }
    return number
  }

  /// An argument that must be an array.
  func list(_ index: Int) throws(Failure) -> List {
    guard case .array(let list, _) = values[index] else { throw mismatch(index, "an array") }
    return list
  }

  func mismatch(_ index: Int, _ expected: String) -> Failure {
    Failure("argument \(index + 1) must be \(expected), not \(values[index].typeName)")
  }
}

extension Native {
  /// A function of strings to a value.
  static func texts(
    _ name: String, _ count: Int,
    _ value: @escaping @Sendable (Run, [[UInt8]]) throws(Failure) -> Value
  ) -> Native {
    Native(name) { run, values throws(Failure) in
      let arguments = try Arguments(values, count, run)
      var texts: [[UInt8]] = []
      for index in 0..<count { texts.append(try arguments.text(index)) }
      try run.use(steps: texts.reduce(0) { $0 + $1.count } / 64)
      return try value(run, texts)
    }
  }

  /// A function of floats to a float.
  static func floats(_ name: String, _ value: @escaping @Sendable (Double) -> Double) -> Native {
    Native(name) { run, values throws(Failure) in
      .float(value(try Arguments(values, 1, run).float(0)))
    }
  }

  /// A function of two floats to a float.
  static func floatPairs(
    _ name: String, _ value: @escaping @Sendable (Double, Double) -> Double
  ) -> Native {
    Native(name) { run, values throws(Failure) in
      let arguments = try Arguments(values, 2, run)
      return .float(value(try arguments.float(0), try arguments.float(1)))
    }
  }
}
