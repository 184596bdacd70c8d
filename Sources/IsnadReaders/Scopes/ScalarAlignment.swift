internal import IsnadText

/// Leads the words of a scalar back to the bytes that were written for it, which have marks, escapes and
/// indentation between them.
enum ScalarAlignment {
  /// The words, each byte with the place at which it was written.
  static func words(_ words: [UInt8], written: TextRange, in text: MappedText) -> MappedText {
    var result = MappedText()
    let bytes = text.bytes
    var offset = contentStart(of: written, in: bytes)
    let isDouble = written.start < written.end && bytes[written.start] == UInt8(ascii: "\"")
    var index = 0
    while index < words.count {
      guard offset < written.end else {
        result.synthesize(words[index...])
        break
      }
      let byte = bytes[offset]
      if isDouble, byte == UInt8(ascii: "\\"), offset + 1 < written.end {
        let length = escapeLength(bytes, at: offset, before: written.end)
        let isBreak = bytes[offset + 1] == 0x0A
        if !isBreak {
          let end = scalarEnd(words, from: index)
          let range = TextRange(offset, offset + length)
          result.write(words[index..<end], for: text.source(of: range))
          index = end
        }
        offset += length
      } else if byte == words[index] {
        result.append(TextRange(offset, offset + 1), of: text)
        index += 1
        offset += 1
      } else if words[index] == 0x20, byte == 0x0A {
        // One byte written for one byte would mean a copy.
        result.synthesize([0x20])
        index += 1
        offset += 1
      } else {
        offset += 1
      }
    }
    return result
  }

  /// Where the words begin: behind a quotation mark, or behind the line of the mark of a block.
  private static func contentStart(of written: TextRange, in bytes: [UInt8]) -> Int {
    guard !written.isEmpty else { return written.end }
    switch bytes[written.start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return written.start + 1
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      let end = bytes[written.start..<written.end].firstIndex(of: 0x0A) ?? written.end
      return min(written.end, end + 1)
    default: return written.start
    }
  }

  private static func escapeLength(_ bytes: [UInt8], at offset: Int, before end: Int) -> Int {
    let length =
      switch bytes[offset + 1] {
      case UInt8(ascii: "x"): 4
      case UInt8(ascii: "u"): 6
      case UInt8(ascii: "U"): 10
      default: 2
      }
    return min(length, end - offset)
  }

  private static func scalarEnd(_ words: [UInt8], from index: Int) -> Int {
    var end = index + 1
    while end < words.count, words[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
