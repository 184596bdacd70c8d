/// Strings of JSON as Go's `encoding/json` writes them: tools compare them byte for byte.
extension ReportBuffer {
  /// Writes a string in quotation marks.
  ///
  /// - Parameter escapesMarkup: Whether `<`, `>` and `&` are escaped, as they are on their own.
  public mutating func writeGoJSON(_ text: String, escapesMarkup: Bool = true) {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += Array("\\\"".utf8)
      case "\\": bytes += Array("\\\\".utf8)
      case "\u{08}": bytes += Array("\\b".utf8)
      case "\u{0C}": bytes += Array("\\f".utf8)
      case "\n": bytes += Array("\\n".utf8)
      case "\r": bytes += Array("\\r".utf8)
      case "\t": bytes += Array("\\t".utf8)
      case "<" where escapesMarkup, ">" where escapesMarkup, "&" where escapesMarkup, "\u{2028}",
        "\u{2029}":
        bytes += Array("\\u\(GoEscapes.hex(scalar.value, digits: 4))".utf8)
      default:
        if scalar.value < 0x20 {
          bytes += Array("\\u\(GoEscapes.hex(scalar.value, digits: 4))".utf8)
        } else {
          bytes += Array(String(scalar).utf8)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in bytes { write(byte: byte) }
  }
}
