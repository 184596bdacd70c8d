/// A character reference in the text of an HTML page, as the HTML standard reads it.
///
/// The semicolon may be missing behind a number and behind the names that browsers have always
/// known; the numbers 128 to 159 mean what windows-1252 has there.
struct HTMLEntity {
  /// What it stands for: one scalar, or two.
  let scalars: [Unicode.Scalar]
  /// The bytes it takes.
  let length: Int

  /// Reads the reference that starts at an offset and ends before another one; nothing where the
  /// ampersand is only an ampersand.
  init?(in bytes: [UInt8], at start: Int, before end: Int) {
    guard start + 1 < end, bytes[start] == UInt8(ascii: "&") else { return nil }
    let found =
      bytes[start + 1] == UInt8(ascii: "#")
      ? HTMLEntity.number(in: bytes, at: start + 2, before: end)
      : HTMLEntity.name(in: bytes, at: start + 1, before: end)
    guard let found else { return nil }
    scalars = found.scalars
    length = found.end - start
  }

  private typealias Found = (scalars: [Unicode.Scalar], end: Int)

  private static func number(in bytes: [UInt8], at start: Int, before end: Int) -> Found? {
    guard start < end else { return nil }
    let isHexadecimal = bytes[start] | 0x20 == UInt8(ascii: "x")
    let radix: UInt32 = isHexadecimal ? 16 : 10
    let first = isHexadecimal ? start + 1 : start
    var offset = first
    var value: UInt32 = 0
    while offset < end, let digit = digit(bytes[offset]), digit < radix {
      // What is too large stays too large.
      value = min(value * radix + digit, 0x11_0000)
      offset += 1
    }
    guard offset > first else { return nil }
    if offset < end, bytes[offset] == UInt8(ascii: ";") { offset += 1 }
    return ([scalar(of: value)], offset)
  }

  private static func scalar(of value: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(value) {
      let mapped = CodePage.windows1252[Int(value) - 0x80]
      return Unicode.Scalar(mapped > 0 ? UInt32(mapped) : value) ?? "\u{FFFD}"
    }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46, 0x61...0x66: UInt32(byte | 0x20) - 0x57
    default: nil
    }
  }

  private static func name(in bytes: [UInt8], at start: Int, before end: Int) -> Found? {
    var offset = start
    while offset < end, offset - start < EntityNames.longest, isNameByte(bytes[offset]) { offset += 1 }
    func scalars(to end: Int) -> (name: String, scalars: [Unicode.Scalar])? {
      let name = String(decoding: bytes[start..<end], as: UTF8.self)
      return EntityNames.scalars[name].map { (name, $0) }
    }
    if offset < end, bytes[offset] == UInt8(ascii: ";"), let found = scalars(to: offset) {
      return (found.scalars, offset + 1)
    }
    var last = min(offset, start + EntityNames.longestWithoutSemicolon)
    while last >= start + 2 {
      if let found = scalars(to: last), EntityNames.withoutSemicolon.contains(found.name) {
        return (found.scalars, last)
      }
      last -= 1
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

extension HTMLEntity {
  /// A text with its references decoded.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      if let entity = HTMLEntity(in: bytes, at: offset, before: bytes.count) {
        for scalar in entity.scalars { result.append(contentsOf: Array(String(scalar).utf8)) }
        offset += entity.length
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
