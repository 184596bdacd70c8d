import IsnadText

/// JSON, written by hand: no tree is built, and the order of the keys is ours.
///
/// A comma is due before every key and element but the first of its object or array, which the last
/// byte of the buffer tells.
extension ReportBuffer {
  mutating func object(_ members: (inout ReportBuffer) -> Void) {
    separate()
    write(byte: UInt8(ascii: "{"))
    members(&self)
    write(byte: UInt8(ascii: "}"))
  }

  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ element: (inout ReportBuffer, Elements.Element) -> Void
  ) {
    separate()
    write(byte: UInt8(ascii: "["))
    for value in elements { element(&self, value) }
    write(byte: UInt8(ascii: "]"))
  }

  mutating func key(_ name: String) {
    json(name)
    write(byte: UInt8(ascii: ":"))
  }

  mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    json(text)
  }

  mutating func member(_ name: String, _ number: Int?) {
    guard let number else { return }
    key(name)
    json(number)
  }

  mutating func member(_ name: String, _ answer: Bool) {
    key(name)
    json(answer)
  }

  /// A list of texts; an empty one is left out.
  mutating func member(_ name: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    key(name)
    array(texts) { $0.json($1) }
  }

  mutating func json(_ number: Int) {
    separate()
    write(number)
  }

  mutating func json(_ answer: Bool) {
    separate()
    write(answer ? "true" : "false")
  }

  mutating func json(_ text: String) {
    separate()
    write(byte: UInt8(ascii: "\""))
    for byte in text.utf8 { writeEscaped(byte) }
    write(byte: UInt8(ascii: "\""))
  }

  mutating func json(_ text: UTF8Text, _ range: TextRange) {
    separate()
    write(byte: UInt8(ascii: "\""))
    for byte in text.bytes[range.start..<range.end] { writeEscaped(byte) }
    write(byte: UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): write("\\\"")
    case UInt8(ascii: "\\"): write("\\\\")
    case 0x0A: write("\\n")
    case 0x0D: write("\\r")
    case 0x09: write("\\t")
    case 0..<0x20, 0x7F:
      let hex = String(byte, radix: 16)
      write(hex.utf8.count == 1 ? "\\u000\(hex)" : "\\u00\(hex)")
    default: write(byte: byte)
    }
  }

  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), 0x0A: break
    default: write(byte: UInt8(ascii: ","))
    }
  }
}
