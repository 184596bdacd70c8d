internal import IsnadText

/// Finds the comments of a source text, each byte once.
struct CodeScanner {
  /// A comment.
  struct Comment {
    /// The bytes between the delimiters.
    let inner: TextRange
    /// The offset of the line on which it starts, and that of its first delimiter.
    let line: Int
    let start: Int
    /// Says whether it has a delimiter at its end.
    let isBlock: Bool
  }

  private let bytes: [UInt8]
  private let lines: [[UInt8]]
  private let blocks: [(open: [UInt8], close: [UInt8])]
  private let marks: Set<UInt8>
  private let hasDocumentStrings: Bool
  private var offset = 0
  private var line = 0
  /// Closing delimiters that do not come any more.
  private var endless: Set<[UInt8]> = []

  init(_ bytes: [UInt8], _ language: CodeLanguage) {
    self.bytes = bytes
    lines = language.lines.map { Array($0.utf8) }
    blocks = language.blocks.map { (Array($0.open.utf8), Array($0.close.utf8)) }
    marks = Set(language.strings.utf8)
    hasDocumentStrings = language.hasDocumentStrings
    // The first line may name the program that runs the file.
    if bytes.starts(with: "#!".utf8) { skipLine() }
  }

  /// The next comment; nothing at the end.
  mutating func next() -> Comment? {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x0A {
        offset += 1
        line = offset
      } else if let block = blocks.first(where: { matches($0.open) }) {
        if let comment = comment(from: block.open.count, to: block.close) { return comment }
      } else if let mark = lines.first(where: { matches($0) }) {
        return lineComment(mark)
      } else if marks.contains(byte) {
        if let comment = string(byte) { return comment }
      } else {
        offset += 1
      }
    }
    return nil
  }

  private func matches(_ words: [UInt8]) -> Bool {
    offset + words.count <= bytes.count && bytes[offset..<offset + words.count].elementsEqual(words)
  }

  private mutating func lineComment(_ mark: [UInt8]) -> Comment {
    let start = offset
    offset += mark.count
    // Comments that document repeat the mark, or add one of their own: `///`, `//!`, `##`.
    while offset < bytes.count, bytes[offset] == mark[0] || bytes[offset] == UInt8(ascii: "!") {
      offset += 1
    }
    let inner = offset
    skipLine()
    return Comment(inner: TextRange(inner, offset), line: line, start: start, isBlock: false)
  }

  private mutating func comment(from length: Int, to close: [UInt8]) -> Comment? {
    let start = offset
    var inner = start + length
    // `/**` and `/*!` document what follows.
    while length == 2, inner < bytes.count,
      [UInt8(ascii: "*"), UInt8(ascii: "!")].contains(bytes[inner]),
      bytes[start] == UInt8(ascii: "/"), !(bytes[inner...].starts(with: close))
    { inner += 1 }
    guard !endless.contains(close), let end = find(close, from: inner) else {
      endless.insert(close)
      offset = inner
      return nil
    }
    let comment = Comment(inner: TextRange(inner, end), line: line, start: start, isBlock: true)
    moveOn(to: end + close.count)
    return comment
  }

  /// Skips a string; one that documents is a comment.
  private mutating func string(_ mark: UInt8) -> Comment? {
    let three = [mark, mark, mark]
    if matches(three) {
      let isAlone = hasDocumentStrings && bytes[line..<offset].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      let comment = comment(from: 3, to: three)
      return isAlone ? comment : nil
    }
    offset += 1
    let runsOn = mark == UInt8(ascii: "`")
    while offset < bytes.count, bytes[offset] != mark {
      if bytes[offset] == 0x0A {
        if !runsOn { return nil }
        line = offset + 1
      }
      offset += bytes[offset] == UInt8(ascii: "\\") && !runsOn ? 2 : 1
    }
    offset = min(offset + 1, bytes.count)
    return nil
  }

  private func find(_ words: [UInt8], from start: Int) -> Int? {
    var offset = start
    while offset + words.count <= bytes.count {
      if bytes[offset] == words[0], bytes[offset..<offset + words.count].elementsEqual(words) {
        return offset
      }
      offset += 1
    }
    return nil
  }

  private mutating func skipLine() {
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
  }

  private mutating func moveOn(to end: Int) {
    while offset < end {
      if bytes[offset] == 0x0A { line = offset + 1 }
      offset += 1
    }
  }
}
