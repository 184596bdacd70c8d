/// The functions that every script has without importing them.
enum Builtins {
  static let all: [String: Native] = Dictionary(
    (collections + conversions + questions).map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  private static func builtin(_ name: String, _ body: @escaping Native.Body) -> Native {
    Native(name, isBuiltin: true, body)
  }

  private static let collections = [
    builtin("len") { run, values throws(Failure) in
      let arguments = try Arguments(values, 1, run)
      switch arguments[0] {
      case .array(let list, _): return .int(Int64(list.count))
      case .map(let table, _): return .int(Int64(table.entries.count))
      case .module(let module): return .int(Int64(module.members.count))
      case .text(let bytes), .bytes(let bytes): return .int(Int64(bytes.count))
      default: throw arguments.mismatch(0, "an array, a map, a string or bytes")
      }
    },
    builtin("copy") { run, values throws(Failure) in
      try Arguments(values, 1, run)[0].copied(in: run)
    },
    builtin("append") { run, values throws(Failure) in
      let arguments = try Arguments(values, 2...Int.max, run)
      return try run.appending(values.dropFirst(), to: arguments.list(0))
    },
    builtin("delete") { run, values throws(Failure) in
      let arguments = try Arguments(values, 2, run)
      guard case .map(let table, isImmutable: false) = arguments[0] else {
        throw arguments.mismatch(0, "a map that can be changed")
      }
      guard case .text(let key) = arguments[1] else { throw arguments.mismatch(1, "a string") }
      table.entries[key] = nil
      return .undefined
    },
    builtin("splice") { run, values throws(Failure) in
      let arguments = try Arguments(values, 1...Int.max, run)
      guard case .array(let list, isImmutable: false) = arguments[0] else {
        throw arguments.mismatch(0, "an array that can be changed")
      }
      let start = values.count > 1 ? try arguments.int(1) : 0
      let count = values.count > 2 ? try arguments.int(2) : list.count
      guard start >= 0, start <= list.count, count >= 0 else {
        throw Failure("the index lies outside the array of \(list.count) elements")
      }
      let end = start + min(count, list.count - start)
      let old = Array(list.values)
      try run.replace(list, with: old[..<start] + Array(values.dropFirst(3)) + old[end...])
      return try run.array(Array(old[start..<end]))
    },
    builtin("range") { run, values throws(Failure) in
      let arguments = try Arguments(values, 2...3, run)
      for index in values.indices {
        guard case .int = values[index] else { throw arguments.mismatch(index, "an int") }
      }
      let (start, stop) = (try arguments.int(0), try arguments.int(1))
      let step = values.count > 2 ? try arguments.int(2) : 1
      guard step > 0 else { throw Failure("the step of a range is greater than 0") }
      let (distance, overflows) = stop.subtractingReportingOverflow(start)
      let turns = distance == 0 ? 0 : (distance.magnitude - 1) / UInt(step) + 1
      let count = overflows ? Int.max : Int(clamping: turns)
      try run.use(memory: count > 1 << 40 ? 1 << 44 : 16 * count)
      return try run.array((0..<count).map { .int(Int64(start + (distance < 0 ? -$0 : $0) * step)) })
    },
    builtin("format") { run, values throws(Failure) in try Builtins.format(values, run) },
  ]

  /// A string by a format, which is the first argument.
  static func format(_ values: [Value], _ run: Run) throws(Failure) -> Value {
    let arguments = try Arguments(values, 1...Int.max, run)
    guard case .text(let format) = arguments[0] else { throw arguments.mismatch(0, "a string") }
    guard values.count > 1 else { return arguments[0] }
    return try run.text(Formatter.format(format, Array(values.dropFirst()), run))
  }

  private static func conversion(
    _ name: String, _ convert: @escaping @Sendable (Run, Value) throws(Failure) -> Value?
  ) -> Native {
    builtin(name) { run, values throws(Failure) in
      let arguments = try Arguments(values, 1...2, run)
      if let value = try convert(run, arguments[0]) { return value }
      return values.count > 1 ? values[1] : .undefined
    }
  }

  private static let conversions = [
    conversion("string") { run, value throws(Failure) in
      try value.converted(in: run).map { .text($0) }
    },
    conversion("int") { _, value throws(Failure) in value.asInt.map { .int($0) } },
    conversion("float") { _, value throws(Failure) in value.asFloat.map { .float($0) } },
    conversion("bool") { _, value throws(Failure) in .bool(!value.isFalsy) },
    conversion("char") { _, value throws(Failure) in
      switch value {
      case .char: value
      case .int(let number): .char(Int32(truncatingIfNeeded: number))
      default: nil
      }
    },
    conversion("bytes") { run, value throws(Failure) in
      switch value {
      case .bytes: return value
      case .text(let bytes): return .bytes(bytes)
      case .int(let count):
        guard count >= 0 else { throw Failure("the number of bytes is not less than 0") }
        try run.use(memory: Int(min(count, 1 << 44)))
        return .bytes(Array(repeating: 0, count: Int(count)))
      default: return nil
      }
    },
    builtin("type_name") { run, values throws(Failure) in
      .string(try Arguments(values, 1, run)[0].typeName)
    },
    builtin("time") { _, _ throws(Failure) in
      throw Failure(
        "the builtin function 'time' is not given to scripts: a rule does not know the clock")
    },
  ]

  private static func question(_ name: String, _ holds: @escaping @Sendable (Value) -> Bool) -> Native {
    builtin("is_" + name) { run, values throws(Failure) in
      .bool(holds(try Arguments(values, 1, run)[0]))
    }
  }

  private static let questions = [
    question("int") { if case .int = $0 { true } else { false } },
    question("float") { if case .float = $0 { true } else { false } },
    question("string") { if case .text = $0 { true } else { false } },
    question("bool") { if case .bool = $0 { true } else { false } },
    question("char") { if case .char = $0 { true } else { false } },
    question("bytes") { if case .bytes = $0 { true } else { false } },
    question("array") { if case .array(_, isImmutable: false) = $0 { true } else { false } },
    question("immutable_array") { if case .array(_, isImmutable: true) = $0 { true } else { false } },
    question("map") { if case .map(_, isImmutable: false) = $0 { true } else { false } },
    question("immutable_map") { $0.typeName == "immutable-map" },
    question("iterable") {
      switch $0 {
      case .undefined, .array, .map, .text, .bytes: true
      default: false
      }
    },
    question("time") { _ in false },
    question("error") { if case .error = $0 { true } else { false } },
    question("undefined") { if case .undefined = $0 { true } else { false } },
    question("function") { if case .function = $0 { true } else { false } },
    question("callable") {
      switch $0 {
      case .function, .native: true
      default: false
      }
    },
  ]
}
