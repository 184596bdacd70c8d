import IsnadText

/// Strings as Go writes them between quotes.
enum Quoting {
  /// The bytes between double quotes, with escapes for controls and for what is not UTF-8.
  static func quoted(_ bytes: [UInt8], asciiOnly: Bool = false) -> [UInt8] {
    var out: [UInt8] = [UInt8(ascii: "\"")]
    for element in Scalars(bytes) {
      switch element {
      case .scalar(let scalar): escape(scalar, quote: "\"", asciiOnly: asciiOnly, into: &out)
      case .stray(let byte): out += ("\\x" + hexadecimal(UInt32(byte), width: 2)).utf8
      }
    }
    out.append(UInt8(ascii: "\""))
    return out
  }

  /// A character between single quotes.
  static func quoted(character: Int32, asciiOnly: Bool = false) -> [UInt8] {
    var out: [UInt8] = [UInt8(ascii: "'")]
    let scalar = Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}"
    escape(scalar, quote: "'", asciiOnly: asciiOnly, into: &out)
    out.append(UInt8(ascii: "'"))
    return out
  }

  private static func escape(
    _ scalar: Unicode.Scalar, quote: Unicode.Scalar, asciiOnly: Bool, into out: inout [UInt8]
  ) {
    if scalar == quote || scalar == "\\" {
      out.append(UInt8(ascii: "\\"))
      out += String(scalar).utf8
      return
    }
    if let letter = letters[scalar] {
      out += [UInt8(ascii: "\\"), letter]
    } else if scalar.value < 0x20 || scalar.value == 0x7F {
      out += ("\\x" + hexadecimal(scalar.value, width: 2)).utf8
    } else if scalar.value < 0x7F || (!asciiOnly && isPrinted(scalar)) {
      out += String(scalar).utf8
    } else if scalar.value < 0x10000 {
      out += ("\\u" + hexadecimal(scalar.value, width: 4)).utf8
    } else {
      out += ("\\U" + hexadecimal(scalar.value, width: 8)).utf8
    }
  }

  private static let letters: [Unicode.Scalar: UInt8] = [
    "\u{07}": UInt8(ascii: "a"), "\u{08}": UInt8(ascii: "b"), "\u{0C}": UInt8(ascii: "f"),
    "\n": UInt8(ascii: "n"), "\r": UInt8(ascii: "r"), "\t": UInt8(ascii: "t"),
    "\u{0B}": UInt8(ascii: "v"),
  ]

  /// Says whether Go prints a scalar as it is: letters, marks, numbers, punctuation and symbols.
  static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      scalar == " "
    default: true
    }
  }

  static func hexadecimal(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension Quoting {
  /// What a Go string literal stands for, or nothing where it is none.
  static func unquoted(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 2, let quote = bytes.first, bytes.last == quote else { return nil }
    let inside = bytes[1..<(bytes.count - 1)]
    switch quote {
    case UInt8(ascii: "`"):
      return inside.contains(quote) ? nil : inside.filter { $0 != UInt8(ascii: "\r") }
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // A literal means outside a script what it means inside one.
      guard let text = try? UTF8Text(validating: bytes), let lexemes = try? Lexer.lexemes(of: text),
        let first = lexemes.first, lexemes.count <= 3
      else { return nil }
      switch first.token {
      case .text(let bytes): return bytes
      case .character(let character): return Value.encoded(character)
      default: return nil
      }
    default: return nil
    }
  }
}
