internal import IsnadText

/// The comments that stand before words of the same line.
///
/// CommonMark takes such a line for HTML as a whole, so that the words would be lost. Covered with
/// commas, the comment is a part of the paragraph that it begins.
struct CommentMask {
  /// The comments, in order.
  private(set) var ranges: [TextRange] = []

  /// Looks through a source from an offset on.
  init(_ source: [UInt8], from start: Int) {
    var fence: Fence?
    var hasEnd = true
    var lineStart = start
    while lineStart < source.count {
      var lineEnd = MarkdownHazards.lineEnd(in: source, from: lineStart)
      let first = CommentMask.behindMarkers(source, TextRange(lineStart, lineEnd))
      if let open = fence {
        if Fence(source, at: first, before: lineEnd)?.closes(open) == true { fence = nil }
      } else if let open = Fence(source, at: first, before: lineEnd) {
        fence = open
      } else if hasEnd, MarkupComment.starts(in: source, at: first) {
        let isQuoted = CommentMask.isQuoted(source, lineStart..<first)
        if let comment = MarkupComment.range(in: source, at: first, before: isQuoted ? lineEnd : nil) {
          lineEnd = MarkdownHazards.lineEnd(in: source, from: comment.end)
          if source[comment.end..<lineEnd].contains(where: { $0 > 0x20 }) { ranges.append(comment) }
        } else if !isQuoted {
          // No comment behind this one has an end either.
          hasEnd = false
        }
      }
      lineStart = lineEnd + 1
    }
  }

  /// The source with the comments covered.
  func covering(_ source: [UInt8]) -> [UInt8] {
    var bytes = source
    for range in ranges {
      for offset in range.start..<range.end { bytes[offset] = UInt8(ascii: ",") }
    }
    return bytes
  }

  /// The comments and what lies between them in a range.
  func pieces(of range: TextRange) -> [(range: TextRange, isComment: Bool)] {
    var low = ranges.partitioningIndex { $0.end > range.start }
    var result: [(TextRange, Bool)] = []
    var start = range.start
    while low < ranges.count, ranges[low].start < range.end {
      if start < ranges[low].start { result.append((TextRange(start, ranges[low].start), false)) }
      result.append((ranges[low], true))
      start = min(range.end, ranges[low].end)
      low += 1
    }
    if start < range.end { result.append((TextRange(start, range.end), false)) }
    return result
  }

  /// Says whether marks of block quotations open a line; a comment in one is taken only whole.
  private static func isQuoted(_ source: [UInt8], _ markers: Range<Int>) -> Bool {
    source[markers].contains(UInt8(ascii: ">"))
  }

  /// The first byte of a line behind up to three spaces and the marks of block quotations.
  private static func behindMarkers(_ source: [UInt8], _ line: TextRange) -> Int {
    var (offset, spaces) = (line.start, 0)
    while offset < line.end {
      if source[offset] == UInt8(ascii: ">") {
        spaces = -1
      } else if source[offset] == UInt8(ascii: " "), spaces < 3 {
        spaces += 1
      } else {
        break
      }
      offset += 1
    }
    return offset
  }
}

/// The line that opens or closes a block of code.
private struct Fence {
  let mark: UInt8
  let length: Int
  let isBare: Bool

  init?(_ source: [UInt8], at start: Int, before end: Int) {
    guard start < end, [UInt8(ascii: "`"), UInt8(ascii: "~")].contains(source[start]) else { return nil }
    mark = source[start]
    var offset = start
    while offset < end, source[offset] == mark { offset += 1 }
    length = offset - start
    guard length >= 3 else { return nil }
    let rest = source[offset..<end]
    guard mark == UInt8(ascii: "~") || !rest.contains(mark) else { return nil }
    isBare = rest.allSatisfy { $0 <= 0x20 }
  }

  func closes(_ open: Fence) -> Bool { mark == open.mark && length >= open.length && isBare }
}
