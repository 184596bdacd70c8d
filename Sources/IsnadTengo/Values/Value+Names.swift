extension Value {
  /// The name of the type, as `type_name` gives it.
  var typeName: String {
    switch self {
    case .undefined: "undefined"
    case .int: "int"
    case .float: "float"
    case .bool: "bool"
    case .char: "char"
    case .text: "string"
    case .bytes: "bytes"
    case .array(_, let isImmutable): isImmutable ? "immutable-array" : "array"
    case .map(_, let isImmutable): isImmutable ? "immutable-map" : "map"
    case .error: "error"
    case .function: "compiled-function"
    case .native(let native): native.typeName
    case .module: "immutable-map"
    }
  }

  /// Says whether a condition takes the value for false.
  var isFalsy: Bool {
    switch self {
    case .undefined, .error: true
    case .int(let value): value == 0
    case .float(let value): value.isNaN
    case .bool(let value): !value
    case .char(let value): value == 0
    case .text(let bytes), .bytes(let bytes): bytes.isEmpty
    case .array(let list, _): list.count == 0
    case .map(let table, _): table.entries.isEmpty
    case .function, .native, .module: false
    }
  }
}

extension Value {
  /// The value as a whole number, where Tengo converts it.
  var asInt: Int64? {
    switch self {
    case .int(let value): value
    case .float(let value): Value.truncated(value)
    case .bool(let value): value ? 1 : 0
    case .char(let value): Int64(value)
    case .text(let bytes): Int64(String(decoding: bytes, as: UTF8.self))
    default: nil
    }
  }

  /// The value as a float, where Tengo converts it.
  var asFloat: Double? {
    switch self {
    case .int(let value): Double(value)
    case .float(let value): value
    case .text(let bytes): Value.parsedFloat(bytes)
    default: nil
    }
  }

  /// The whole part of a float; what no 64 bits hold becomes the smallest number, as on most machines.
  static func truncated(_ value: Double) -> Int64 {
    Int64(exactly: value.rounded(.towardZero)) ?? Int64.min
  }

  /// A float as Go's `ParseFloat` reads it; words of letters are read as numbers only where they
  /// name infinity or no number.
  static func parsedFloat(_ bytes: [UInt8]) -> Double? {
    let written = String(decoding: bytes, as: UTF8.self)
    guard let first = bytes.first, first > 0x20 else { return nil }
    return Double(written)
  }

  static func string(_ string: String) -> Value { .text(Array(string.utf8)) }
}
