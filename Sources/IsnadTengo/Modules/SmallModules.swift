extension Module {
  /// The modules that a rule's script may import.
  static let forScripts = ["enum": enumeration, "fmt": fmt, "math": math, "text": text]
  /// The modules that a formula may use.
  static let forFormulas = ["math": math]

  /// Formatting; a rule does not print, and what is printed goes nowhere.
  static let fmt = Module(
    "fmt",
    functions: [
      Native("sprintf") { run, values throws(Failure) in try Builtins.format(values, run) },
      Native("print") { _, _ in .undefined },
      Native("println") { _, _ in .undefined },
      Native("printf") { run, values throws(Failure) in
        _ = try Builtins.format(values, run)
        return .undefined
      },
    ])

  /// Functions over the elements of arrays and maps.
  static let enumeration = Module(
    "enum",
    functions: [
      visiting("all", otherwise: .bool(true)) { _, _, result in result.isFalsy ? .bool(false) : nil },
      visiting("any", otherwise: .bool(false)) { _, _, result in result.isFalsy ? nil : .bool(true) },
      visiting("each", otherwise: .undefined) { _, _, _ in nil },
      visiting("find", otherwise: .undefined) { _, value, result in result.isFalsy ? nil : value },
      visiting("find_key", otherwise: .undefined) { key, _, result in result.isFalsy ? nil : key },
      collecting("map") { _, result in result },
      collecting("filter") { value, result in result.isFalsy ? nil : value },
      Native("at") { run, values throws(Failure) in
        let arguments = try Arguments(values, 2, run)
        guard pairs(of: values[0]) != nil else { return .undefined }
        return try run.element(of: arguments[0], at: arguments[1])
      },
      Native("chunk") { run, values throws(Failure) in
        let arguments = try Arguments(values, 2, run)
        guard case .array(let list, _) = values[0] else { return .undefined }
        guard try arguments.int(1) > 0 else {
          throw Failure("the size of a chunk is greater than 0")
        }
        let size = min(try arguments.int(1), max(list.count, 1))
        var chunks: [Value] = []
        for start in stride(from: 0, to: list.count, by: size) {
          chunks.append(try run.part(list, from: start, to: start + min(size, list.count - start)))
        }
        return try run.array(chunks)
      },
      Native("key") { run, values throws(Failure) in try Arguments(values, 2, run)[0] },
      Native("value") { run, values throws(Failure) in try Arguments(values, 2, run)[1] },
    ])

  /// The keys and values of a container, in order.
  private static func pairs(of value: Value) -> [(key: Value, value: Value)]? {
    switch value {
    case .array(let list, _): list.values.enumerated().map { (.int(Int64($0.offset)), $0.element) }
    case .map(let table, _):
      table.sortedKeys.map { (.text($0), table.entries[$0] ?? .undefined) }
    default: nil
    }
  }

  /// A function that calls another one with every key and value, until that decides.
  private static func visiting(
    _ name: String, otherwise: Module.Outcome,
    _ decide: @escaping @Sendable (Value, Value, Value) -> Value?
  ) -> Native {
    Native(name) { run, values throws(Failure) in
      let arguments = try Arguments(values, 2, run)
      guard let pairs = pairs(of: arguments[0]) else { return .undefined }
      try run.use(memory: 32 * pairs.count)
      for (key, value) in pairs {
        if let decided = decide(key, value, try run.call(arguments[1], [key, value])) { return decided }
      }
      return otherwise.value
    }
  }

  /// A function that makes an array of what another one gives for every key and value.
  private static func collecting(
    _ name: String, _ kept: @escaping @Sendable (Value, Value) -> Value?
  ) -> Native {
    Native(name) { run, values throws(Failure) in
      let arguments = try Arguments(values, 2, run)
      guard let pairs = pairs(of: arguments[0]) else { return .undefined }
      try run.use(memory: 32 * pairs.count)
      var collected: [Value] = []
      for (key, value) in pairs {
        if let element = kept(value, try run.call(arguments[1], [key, value])) {
          collected.append(element)
        }
      }
      return try run.array(collected)
    }
  }

  private enum Outcome {
    case undefined
    case bool(Bool)

    var value: Value {
      switch self {
      case .undefined: .undefined
      case .bool(let holds): .bool(holds)
      }
    }
  }
}
