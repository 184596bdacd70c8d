internal import IsnadText

/// A piece of the markup of a page.
enum Markup {
  /// Text between tags, with its references as written.
  case text(TextRange)
  case startTag(MarkupTag)
  case endTag(MarkupTag)
  /// A comment, its delimiters included.
  case comment(TextRange)
  /// A document type, a processing instruction, or what browsers take for a comment.
  case declaration(TextRange)
}

/// A tag as it is written.
struct MarkupTag {
  /// The bytes from `<` to `>`.
  let range: TextRange
  /// The bytes of the name.
  let nameRange: TextRange
  /// The name, in lower case.
  let name: String
  /// The bytes between the name and the end.
  let attributes: TextRange
}

/// Cuts markup into tags, comments and text, each byte once, as the tokeniser of the HTML standard
/// does in its data state.
///
/// Whoever calls skips the content of elements whose text is no markup, by ``skipRawText(of:)``.
struct MarkupScanner {
  private let bytes: [UInt8]
  private let end: Int
  /// The offset of the next piece.
  private(set) var offset: Int

  init(_ bytes: [UInt8], in range: TextRange) {
    self.bytes = bytes
    offset = range.start
    end = range.end
  }

  /// The next piece; nothing at the end.
  mutating func next() -> Markup? {
    guard offset < end else { return nil }
    if let markup = markup() { return markup }
    let start = offset
    offset += 1
    while offset < end, !(bytes[offset] == UInt8(ascii: "<") && opensMarkup(offset)) { offset += 1 }
    return .text(TextRange(start, offset))
  }

  /// Says whether the `<` at an offset is more than a character.
  private func opensMarkup(_ start: Int) -> Bool {
    guard start + 1 < end else { return false }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "/"): return start + 2 < end
    default: return MarkupScanner.isLetter(bytes[start + 1])
    }
  }

  private mutating func markup() -> Markup? {
    guard bytes[offset] == UInt8(ascii: "<"), opensMarkup(offset) else { return nil }
    let start = offset
    switch bytes[start + 1] {
    case UInt8(ascii: "!") where MarkupComment.opens(bytes, at: start, before: end):
      offset = MarkupComment.end(in: bytes, from: start, before: end)
      return .comment(TextRange(start, offset))
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return bogus(from: start)
    case UInt8(ascii: "/"):
      guard MarkupScanner.isLetter(bytes[start + 2]) else { return bogus(from: start) }
      return .endTag(tag(from: start, nameAt: start + 2))
    default: return .startTag(tag(from: start, nameAt: start + 1))
    }
  }

  /// What runs to the next `>`, whatever stands between.
  private mutating func bogus(from start: Int) -> Markup {
    while offset < end, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
    offset = min(end, offset + 1)
    return .declaration(TextRange(start, offset))
  }

  private mutating func tag(from start: Int, nameAt first: Int) -> MarkupTag {
    var nameEnd = first
    while nameEnd < end, !MarkupScanner.endsName(bytes[nameEnd]) { nameEnd += 1 }
    // A name that is longer than any known one is not worth a string of its length.
    let name = String(decoding: bytes[first..<min(nameEnd, first + 64)], as: UTF8.self).lowercased()
    var attributes = AttributeScanner(bytes, in: TextRange(nameEnd, end))
    while attributes.next() != nil {}
    offset = min(end, attributes.offset + 1)
    return MarkupTag(
      range: TextRange(start, offset), nameRange: TextRange(first, nameEnd), name: name,
      attributes: TextRange(nameEnd, attributes.offset))
  }

  /// Skips to the end tag of an element whose text is no markup, and returns the bytes of the text.
  mutating func skipRawText(of name: String) -> TextRange {
    let start = offset
    offset = MarkupScanner.endTag(of: name, in: bytes, from: start, before: end) ?? end
    return TextRange(start, offset)
  }

  /// The offset of the next `</name`; nothing if there is none.
  static func endTag(of name: String, in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    let name = Array(name.utf8)
    var offset = start
    while offset + 2 + name.count <= end {
      if bytes[offset] == UInt8(ascii: "<"), bytes[offset + 1] == UInt8(ascii: "/"),
        matches(name, bytes, at: offset + 2)
      {
        let behind = offset + 2 + name.count
        if behind == end || endsName(bytes[behind]) { return offset }
      }
      offset += 1
    }
    return nil
  }

  private static func matches(_ name: [UInt8], _ bytes: [UInt8], at start: Int) -> Bool {
    for index in name.indices where bytes[start + index] | 0x20 != name[index] { return false }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isMarkupSpace(byte)
  }
}

/// Says whether a byte is white space of HTML.
func isMarkupSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0C || byte == 0x0D
}
