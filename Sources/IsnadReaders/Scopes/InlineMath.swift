internal import IsnadText

/// Formulas between dollar signs, as Pandoc tells them from money: no space behind the first sign, none before
/// the last one, and no digit behind it.
enum InlineMath {
  /// The formulas in the words of a block; a sign behind a backslash is only a sign.
  static func ranges(in words: MappedText, of source: [UInt8]) -> [TextRange] {
    let bytes = words.bytes
    guard bytes.contains(dollar) else { return [] }
    let signs = bytes.indices.filter { offset in
      guard bytes[offset] == dollar else { return false }
      let place = words.sourceOffset(of: offset)
      return !(place > 0 && place <= source.count && source[place - 1] == UInt8(ascii: "\\"))
    }
    var ranges: [TextRange] = []
    var index = 0
    var closing = 0
    while index < signs.count {
      let sign = signs[index]
      index += 1
      guard sign + 1 < bytes.count, bytes[sign + 1] != dollar, !isMarkupSpace(bytes[sign + 1]) else {
        continue
      }
      closing = max(closing, index)
      while closing < signs.count, !closes(bytes, at: signs[closing]) { closing += 1 }
      guard closing < signs.count else { break }
      ranges.append(TextRange(sign, signs[closing] + 1))
      index = closing + 1
    }
    return ranges
  }

  private static let dollar = UInt8(ascii: "$")

  private static func closes(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset > 0, !isMarkupSpace(bytes[offset - 1]) else { return false }
    return offset + 1 == bytes.count || !(0x30...0x39).contains(bytes[offset + 1])
  }
}
