internal import IsnadText

/// A line of a text that is not blank, without the white space around it.
struct TextLine {
  /// The bytes between the first and the last letter or mark.
  let range: TextRange
  /// The number of scalars.
  let width: Int
  /// Says whether white space stands before it in its line.
  let isIndented: Bool
  /// Says whether a blank line or the start of the text stands before it.
  let followsBlank: Bool
  /// The bytes that a list marker at its start takes, the space behind it included.
  let marker: Int
}

extension TextLine {
  /// The lines of a text from an offset on, in one pass.
  static func lines(of text: UTF8Text, from start: Int) -> [TextLine] {
    var result: [TextLine] = []
    var followsBlank = true
    let bytes = text.bytes
    var lineStart = start
    while lineStart < bytes.count {
      var lineEnd = lineStart
      while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
      let range = visible(TextRange(lineStart, lineEnd), of: text)
      if range.isEmpty {
        // The LF of a CRLF is no line of its own.
        let isBetween = lineEnd == lineStart && lineStart > start && bytes[lineStart - 1] == 0x0D
        if !(isBetween && lineEnd < bytes.count && bytes[lineEnd] == 0x0A) { followsBlank = true }
      } else {
        let width = bytes[range.start..<range.end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        result.append(
          TextLine(
            range: range, width: width, isIndented: range.start > lineStart, followsBlank: followsBlank,
            marker: ListMarker.length(in: text, range)))
        followsBlank = false
      }
      lineStart = lineEnd + 1
    }
    return result
  }

  /// A range without white space and invisible controls at its ends.
  private static func visible(_ range: TextRange, of text: UTF8Text) -> TextRange {
    var (start, end) = (range.start, range.end)
    while start < end {
      let (scalar, length) = text.scalar(at: start)
      guard isInvisible(scalar) else { break }
      start += length
    }
    while end > start, let (scalar, length) = text.scalar(before: end), isInvisible(scalar) {
      end -= length
    }
    return TextRange(start, end)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || scalar == "\u{FEFF}" || (0x200B...0x200F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}

/// The marks that open the items of a list.
enum ListMarker {
  /// The bytes of the marker at the start of a line, the space behind it included; 0 without one.
  static func length(in text: UTF8Text, _ line: TextRange) -> Int {
    guard line.count > 2 else { return 0 }
    var (scalar, offset) = text.scalar(at: line.start)
    offset += line.start
    switch scalar {
    case "-", "*", "+", "\u{2022}", "\u{2013}", "\u{25AA}", "\u{25CF}", "\u{25E6}", "\u{2023}",
      "\u{00B7}":
      return behindSpace(offset, text, line) - line.start
    default: break
    }
    var digits = 0
    while scalar.isDigit, digits < 3, offset < line.end {
      digits += 1
      let next = text.scalar(at: offset)
      (scalar, offset) = (next.scalar, offset + next.length)
    }
    guard (1...2).contains(digits), scalar == "." || scalar == ")" || scalar == "-" else { return 0 }
    return behindSpace(offset, text, line) - line.start
  }

  /// The offset behind the white space at an offset, or the start of the line if none is there.
  private static func behindSpace(_ offset: Int, _ text: UTF8Text, _ line: TextRange) -> Int {
    var end = offset
    while end < line.end {
      let (scalar, length) = text.scalar(at: end)
      guard scalar.isSpace else { break }
      end += length
    }
    return end > offset && end < line.end ? end : line.start
  }
}
