internal import IsnadText

/// Cuts the inside of a tag into attributes, each byte once.
struct AttributeScanner {
  /// An attribute as it is written.
  struct Attribute {
    /// The bytes of the name.
    let name: TextRange
    /// The bytes of the value without its marks; empty without a value.
    let value: TextRange
  }

  private let bytes: [UInt8]
  private let end: Int
  /// The offset of the next attribute; of the closing `>`, or the end, behind the last one.
  private(set) var offset: Int

  init(_ bytes: [UInt8], in range: TextRange) {
    self.bytes = bytes
    offset = range.start
    end = range.end
  }

  /// The next attribute; nothing at the end of the tag.
  mutating func next() -> Attribute? {
    while offset < end, isMarkupSpace(bytes[offset]) || bytes[offset] == UInt8(ascii: "/") {
      offset += 1
    }
    guard offset < end, bytes[offset] != UInt8(ascii: ">") else { return nil }
    let start = offset
    // An equals sign that opens a name is part of it.
    offset += 1
    while offset < end, !endsName(bytes[offset]) { offset += 1 }
    let name = TextRange(start, offset)
    skipSpace()
    guard offset < end, bytes[offset] == UInt8(ascii: "=") else {
      return Attribute(name: name, value: TextRange(name.end, name.end))
    }
    offset += 1
    skipSpace()
    return Attribute(name: name, value: value())
  }

  private mutating func value() -> TextRange {
    guard offset < end, bytes[offset] != UInt8(ascii: ">") else { return TextRange(offset, offset) }
    let mark = bytes[offset]
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      let start = offset + 1
      offset = start
      while offset < end, bytes[offset] != mark { offset += 1 }
      let value = TextRange(start, offset)
      offset = min(end, offset + 1)
      return value
    }
    let start = offset
    while offset < end, bytes[offset] != UInt8(ascii: ">"), !isMarkupSpace(bytes[offset]) { offset += 1 }
    return TextRange(start, offset)
  }

  private mutating func skipSpace() {
    while offset < end, isMarkupSpace(bytes[offset]) { offset += 1 }
  }

  private func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || isMarkupSpace(byte)
  }
}
