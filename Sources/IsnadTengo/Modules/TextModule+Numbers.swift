extension Module {
  static let textNumbers: [Native] = [
    .texts("atoi", 1) { run, texts throws(Failure) in
      try parsedInt(texts[0], base: 10, bits: 64, run)
    },
    Native("itoa") { run, values throws(Failure) in
      .string(String(try Arguments(values, 1, run).int(0)))
    },
    Native("format_bool") { run, values throws(Failure) in
      let arguments = try Arguments(values, 1, run)
      guard case .bool(let holds) = arguments[0] else { throw arguments.mismatch(0, "a bool") }
      return .string(holds ? "true" : "false")
    },
    Native("format_int") { run, values throws(Failure) in
      let arguments = try Arguments(values, 2, run)
      guard case .int(let number) = arguments[0] else { throw arguments.mismatch(0, "an int") }
      let base = try arguments.int(1)
      guard (2...36).contains(base) else {
        throw Failure("the base lies between 2 and 36, not at \(base)")
      }
      return .string(String(number, radix: base))
    },
    Native("format_float") { run, values throws(Failure) in
      let arguments = try Arguments(values, 4, run)
      guard case .float(let number) = arguments[0] else { throw arguments.mismatch(0, "a float") }
      return .string(try written(number, by: arguments.text(1), arguments.int(2)))
    },
    Native("parse_bool") { run, values throws(Failure) in
      let arguments = try Arguments(values, 1, run)
      guard case .text(let bytes) = arguments[0] else { throw arguments.mismatch(0, "a string") }
      switch String(decoding: bytes, as: UTF8.self) {
      case "1", "t", "T", "TRUE", "true", "True": return .bool(true)
      case "0", "f", "F", "FALSE", "false", "False": return .bool(false)
      default: return try run.error("'\(String(decoding: bytes, as: UTF8.self))' is not a bool")
      }
    },
    Native("parse_float") { run, values throws(Failure) in
      let arguments = try Arguments(values, 2, run)
      guard case .text(let bytes) = arguments[0] else { throw arguments.mismatch(0, "a string") }
      guard let number = Value.parsedFloat(bytes) else {
        return try run.error("'\(String(decoding: bytes, as: UTF8.self))' is not a float")
      }
      return .float(try arguments.int(1) == 32 ? Double(Float(number)) : number)
    },
    Native("parse_int") { run, values throws(Failure) in
      let arguments = try Arguments(values, 3, run)
      guard case .text(let bytes) = arguments[0] else { throw arguments.mismatch(0, "a string") }
      return try parsedInt(bytes, base: arguments.int(1), bits: arguments.int(2), run)
    },
  ]

  private static func parsedInt(
    _ bytes: [UInt8], base: Int, bits: Int, _ run: Run
  ) throws(Failure) -> Value {
    let written = String(decoding: bytes, as: UTF8.self)
    var digits = Substring(written)
    var base = base
    if base == 0 {
      let isNegative = digits.hasPrefix("-")
      if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
      let prefix = digits.prefix(2).lowercased()
      base =
        ["0x": 16, "0b": 2, "0o": 8][prefix] ?? (digits.hasPrefix("0") && digits.count > 1 ? 8 : 10)
      if ["0x", "0b", "0o"].contains(prefix) { digits.removeFirst(2) }
      digits = Substring((isNegative ? "-" : "") + digits.filter { $0 != "_" })
    }
    guard (2...36).contains(base), let number = Int64(digits, radix: base) else {
      return try run.error("'\(written)' is not an int")
    }
    let width = bits <= 0 || bits > 64 ? 64 : bits
    guard width == 64 || (number >= -(1 << (width - 1)) && number < 1 << (width - 1)) else {
      return try run.error("'\(written)' does not fit \(width) bits")
    }
    return .int(number)
  }

  private static func written(
    _ number: Double, by format: [UInt8], _ precision: Int
  ) throws(Failure) -> String {
    switch format.first {
    case UInt8(ascii: "f"):
      precision < 0 ? Digits.plain(number) : Digits.fixed(number, "f", precision: precision)
    case UInt8(ascii: "e"):
      precision < 0 ? Digits.exponential(number) : Digits.fixed(number, "e", precision: precision)
    case UInt8(ascii: "E"):
      precision < 0
        ? Digits.exponential(number, capital: true) : Digits.fixed(number, "E", precision: precision)
    case UInt8(ascii: "g"):
      precision < 0 ? Digits.general(number) : Digits.fixed(number, "g", precision: precision)
    case UInt8(ascii: "G"):
      precision < 0
        ? Digits.general(number, capital: true) : Digits.fixed(number, "G", precision: precision)
    default: throw Failure("the format of a float is one of 'f', 'e', 'E', 'g', 'G'")
    }
  }
}
