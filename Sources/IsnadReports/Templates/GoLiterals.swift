/// Numbers as Go writes them.
enum GoNumber {
  /// The integer of a literal: decimal, or with the prefixes `0x`, `0o`, `0b`; `_` may part digits.
  static func integer(_ written: String) -> Int? {
    var body = written[...]
    let isNegative = body.hasPrefix("-")
    if isNegative || body.hasPrefix("+") { body = body.dropFirst() }
    let radix: Int
    switch body.prefix(2).lowercased() {
    case "0x": radix = 16
    case "0o": radix = 8
    case "0b": radix = 2
    default: radix = 10
    }
    if radix != 10 { body = body.dropFirst(2) }
    guard let first = body.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-") else {
      return nil
    }
    let digits = body.filter { $0 != "_" }
    return Int((isNegative ? "-" : "") + digits, radix: radix)
  }

  /// A decimal number as Go prints it by itself: as few digits as tell it, an exponent where it is long.
  static func text(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Inf" : "+Inf" }
    if number == number.rounded(), abs(number) < 1e21 {
      return number == 0 && number.sign == .minus ? "-0" : GoFormat.fixed(number, digits: 0)
    }
    let text = "\(number)"
    guard let mark = text.firstIndex(of: "e") else { return text }
    let mantissa = text[..<mark].hasSuffix(".0") ? text[..<mark].dropLast(2) : text[..<mark]
    let exponent = Int(text[text.index(after: mark)...]) ?? 0
    if exponent >= -4, exponent < 21 {
      return GoFormat.fixed(number, digits: 16 - exponent).trimmedZeros
    }
    let sign = exponent < 0 ? "-" : "+"
    let digits = String(abs(exponent))
    return "\(mantissa)e\(sign)\(digits.utf8.count < 2 ? "0" : "")\(digits)"
  }
}

extension String {
  /// The number without zeros behind its fraction.
  fileprivate var trimmedZeros: String {
    guard contains(".") else { return self }
    var digits = self[...]
    while digits.hasSuffix("0") { digits = digits.dropLast() }
    return String(digits.hasSuffix(".") ? digits.dropLast() : digits)
  }
}

/// Escapes in quoted texts as Go writes them.
enum GoEscapes {
  private static let simple: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
    UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09, UInt8(ascii: "v"): 0x0B, UInt8(ascii: "\\"): 0x5C,
    UInt8(ascii: "'"): 0x27, UInt8(ascii: "\""): 0x22,
  ]

  /// The text of a literal; nothing where an escape is none.
  static func unescaped(_ literal: ArraySlice<UInt8>) -> String? {
    var result: [UInt8] = []
    var index = literal.startIndex
    while index < literal.endIndex {
      let byte = literal[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      guard index < literal.endIndex else { return nil }
      let escape = literal[index]
      index += 1
      if let plain = simple[escape] {
        result.append(plain)
        continue
      }
      let count: Int
      switch escape {
      case UInt8(ascii: "x"): count = 2
      case UInt8(ascii: "u"): count = 4
      case UInt8(ascii: "U"): count = 8
      default: return nil
      }
      let digits = String(decoding: literal[index...].prefix(count), as: UTF8.self)
      guard digits.utf8.count == count, digits.utf8.first != UInt8(ascii: "+"),
        let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
      else { return nil }
      index += count
      if count == 2 {
        result.append(UInt8(value))
      } else {
        result.append(contentsOf: String(scalar).utf8)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text in double quotation marks, as `%q` writes it.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{07}": result += "\\a"
      case "\u{08}": result += "\\b"
      case "\u{0C}": result += "\\f"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0B}": result += "\\v"
      default:
        switch scalar.properties.generalCategory {
        case .control where scalar.value < 0x80: result += "\\x" + hex(scalar.value, digits: 2)
        case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator,
          .paragraphSeparator:
          result +=
            scalar.value > 0xFFFF
            ? "\\U" + hex(scalar.value, digits: 8) : "\\u" + hex(scalar.value, digits: 4)
        case .spaceSeparator where scalar != " ": result += "\\u" + hex(scalar.value, digits: 4)
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// A number in lower-case hexadecimal digits, at least so many.
  static func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
