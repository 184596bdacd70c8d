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
    var text = text
    text.withUTF8 { writeQuoted($0[...]) }
  }

  mutating func json(_ text: UTF8Text, _ range: TextRange) {
    separate()
    text.bytes.withUnsafeBufferPointer { writeQuoted($0[range.start..<range.end]) }
  }

  /// Writes a string in quotation marks; what needs no escape is copied in runs.
  private mutating func writeQuoted(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    write(byte: UInt8(ascii: "\""))
    var start = text.startIndex
    for index in text.indices {
      guard let escape = escape(for: text[index]) else { continue }
      write(text[start..<index])
      write(escape)
      start = index + 1
    }
    write(text[start...])
    write(byte: UInt8(ascii: "\""))
  }

  private func escape(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    case 0..<0x20, 0x7F:
      let hex = String(byte, radix: 16)
      return hex.utf8.count == 1 ? "\\u000\(hex)" : "\\u00\(hex)"
    default: return nil
    }
  }

  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), 0x0A: break
    default: write(byte: UInt8(ascii: ","))
    }
  }
}
