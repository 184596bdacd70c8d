internal import CMD4C
internal import Isnad
internal import IsnadText

/// What of a Markdown file would take more time or room than its size allows.
///
/// md4c keeps its own state for each level of nesting, and fills every row of a table up to the
/// number of columns; a small hostile file could make much of either.
struct MarkdownHazards {
  /// Why the markup is not read at all.
  let refusal: ReaderNote?
  /// What is read otherwise than written.
  let notes: [ReaderNote]
  /// The dialect, without what the file abuses.
  let flags: Int32

  /// The deepest nesting of block quotations and lists on one line.
  static let deepest = 100
  /// The most columns of a table.
  static let mostColumns = 128

  init(_ source: [UInt8], from start: Int) {
    var deep: TextRange?
    var wide: TextRange?
    var lineStart = start
    while lineStart < source.count, deep == nil {
      let lineEnd = MarkdownHazards.lineEnd(in: source, from: lineStart)
      let line = source[lineStart..<lineEnd]
      if MarkdownHazards.depth(of: line) > MarkdownHazards.deepest {
        deep = TextRange(lineStart, lineEnd)
      }
      if wide == nil, MarkdownHazards.isWide(line) { wide = TextRange(lineStart, lineEnd) }
      lineStart = lineEnd + 1
    }
    refusal = deep.map {
      ReaderNote(
        "the markup nests more than \(MarkdownHazards.deepest) levels deep, so that the file "
          + "is read as plain text",
        at: $0)
    }
    notes =
      wide.map {
        [
          ReaderNote(
            "a table of more than \(MarkdownHazards.mostColumns) columns: tables are read as text",
            at: $0)
        ]
      } ?? []
    let dialect =
      MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEEMAILAUTOLINKS
      | MD_FLAG_PERMISSIVEWWWAUTOLINKS | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS
    flags = dialect | (wide == nil ? MD_FLAG_TABLES : 0)
  }

  /// The end of the line that holds an offset.
  static func lineEnd(in source: [UInt8], from start: Int) -> Int {
    var end = start
    while end < source.count, source[end] != 0x0A, source[end] != 0x0D { end += 1 }
    return end
  }

  /// The number of markers of block quotations and lists that a line opens with.
  private static func depth(of line: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var index = line.startIndex
    while index < line.endIndex, depth <= deepest {
      switch line[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
      case UInt8(ascii: ">"):
        depth += 1
        index += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard index + 1 < line.endIndex, line[index + 1] <= 0x20 else { return depth }
        depth += 1
        index += 2
      case 0x30...0x39:
        while index < line.endIndex, (0x30...0x39).contains(line[index]) { index += 1 }
        guard index + 1 < line.endIndex,
          line[index] == UInt8(ascii: ".") || line[index] == UInt8(ascii: ")"),
          line[index + 1] <= 0x20
        else { return depth }
        depth += 1
        index += 2
      default: return depth
      }
    }
    return depth
  }

  /// Says whether a line, if it heads a table, gives it too many columns.
  private static func isWide(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count > mostColumns else { return false }
    return line.reduce(0) { $0 + ($1 == UInt8(ascii: "|") ? 1 : 0) } > mostColumns
  }
}
