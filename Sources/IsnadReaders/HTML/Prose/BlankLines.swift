internal import IsnadText

/// The lines without words that part the paragraphs of preformatted text.
enum BlankLines {
  /// The pieces of a range between blank lines, in order; together with those lines they are the whole.
  static func paragraphs(of range: TextRange, in source: [UInt8]) -> [TextRange] {
    var result: [TextRange] = []
    var (start, offset) = (range.start, range.start)
    while offset < range.end {
      guard source[offset] == 0x0A || source[offset] == 0x0D else {
        offset += 1
        continue
      }
      let end = offset
      var breaks = 0
      while offset < range.end, isMarkupSpace(source[offset]) {
        let isPair = source[offset] == 0x0D && offset + 1 < range.end && source[offset + 1] == 0x0A
        if source[offset] == 0x0A || source[offset] == 0x0D { breaks += 1 }
        offset += isPair ? 2 : 1
      }
      if breaks > 1 {
        result.append(TextRange(start, end))
        // The indentation of a first line is part of the gap.
        start = offset
      }
    }
    result.append(TextRange(start, range.end))
    return result
  }
}
