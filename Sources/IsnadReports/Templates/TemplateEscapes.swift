/// The ways in which templates make a text safe for where it goes.
enum TemplateEscapes {
  /// For HTML, as Go's `html`.
  static func html(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "\u{00}": "\u{FFFD}"
      case "\"": "&#34;"
      case "'": "&#39;"
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: nil
      }
    }
  }

  /// For a string of JavaScript, as Go's `js`.
  static func script(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "'": "\\'"
      case "\"": "\\\""
      case "<", ">", "&", "=": "\\u" + GoEscapes.hex(scalar.value, digits: 4).uppercased()
      default: scalar.value < 0x20 ? "\\u" + GoEscapes.hex(scalar.value, digits: 4).uppercased() : nil
      }
    }
  }

  /// For a query of a URL, as Go's `urlquery`.
  static func query(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case 0x20: result += "+"
      default: result += "%" + GoEscapes.hex(UInt32(byte), digits: 2).uppercased()
      }
    }
    return result
  }

  private static func replacing(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let words = replacement(scalar) {
        result.append(contentsOf: words.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
