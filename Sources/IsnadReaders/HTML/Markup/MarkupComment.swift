internal import IsnadText

/// A comment of HTML.
enum MarkupComment {
  /// The bytes of the comment that starts at an offset and ends at or before another one, its
  /// delimiters included.
  static func range(in source: [UInt8], at start: Int, before end: Int? = nil) -> TextRange? {
    guard starts(in: source, at: start) else { return nil }
    if source[start + 4] == UInt8(ascii: ">") { return TextRange(start, start + 5) }
    let end = end ?? source.count
    var offset = start + 4
    if source[offset] == dash, offset + 1 < end, source[offset + 1] == UInt8(ascii: ">") {
      return TextRange(start, start + 6)
    }
    while offset + 2 < end {
      if source[offset] == dash, source[offset + 1] == dash, source[offset + 2] == UInt8(ascii: ">") {
        return TextRange(start, offset + 3)
      }
      offset += 1
    }
    return nil
  }

  /// Says whether a comment starts at an offset.
  static func starts(in source: [UInt8], at start: Int) -> Bool {
    start + 4 < source.count && source[start] == UInt8(ascii: "<")
      && source[start + 1] == UInt8(ascii: "!") && source[start + 2] == dash
      && source[start + 3] == dash
  }

  /// Says whether a comment, finished or not, starts at an offset before another one.
  static func opens(_ source: [UInt8], at start: Int, before end: Int) -> Bool {
    start + 3 < end && source[start + 2] == dash && source[start + 3] == dash
      && source[start] == UInt8(ascii: "<") && source[start + 1] == UInt8(ascii: "!")
  }

  /// The offset behind the comment that starts at an offset, as browsers find it: a comment that is
  /// not finished runs to the end.
  static func end(in source: [UInt8], from start: Int, before end: Int) -> Int {
    let inner = start + 4
    if inner < end, source[inner] == UInt8(ascii: ">") { return inner + 1 }
    if inner + 1 < end, source[inner] == dash, source[inner + 1] == UInt8(ascii: ">") {
      return inner + 2
    }
    var offset = inner
    while offset + 2 < end {
      if source[offset] == dash, source[offset + 1] == dash {
        if source[offset + 2] == UInt8(ascii: ">") { return offset + 3 }
        if source[offset + 2] == UInt8(ascii: "!"), offset + 3 < end,
          source[offset + 3] == UInt8(ascii: ">")
        {
          return offset + 4
        }
      }
      offset += 1
    }
    return end
  }

  private static let dash = UInt8(ascii: "-")
}
