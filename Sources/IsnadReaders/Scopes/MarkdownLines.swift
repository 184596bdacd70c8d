internal import IsnadText

/// The lines of Markdown that stand in no fenced code, and what of them md4c does not know: footnotes and
/// formulas that stand alone.
struct MarkdownLines {
  /// What to change before md4c reads the text.
  private(set) var edits: [SourceEdit] = []
  private let bytes: [UInt8]
  /// The labels of the footnotes that are defined, and where.
  private var labels: Set<[UInt8]> = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let hasNotes = bytes.containsPair(UInt8(ascii: "["), UInt8(ascii: "^"))
    let hasMath = bytes.containsPair(UInt8(ascii: "$"), UInt8(ascii: "$"))
    guard hasNotes || hasMath else { return }
    readLines()
    if !labels.isEmpty { dropReferences() }
  }

  private mutating func readLines() {
    var fence: (mark: UInt8, length: Int)?
    var formula: Int?
    var start = 0
    while start < bytes.count {
      let end = MarkdownLines.lineEnd(in: bytes, from: start)
      let first = indented(start, end)
      if let open = formula {
        if let close = closing(TextRange(start, end)) {
          addFormula(TextRange(open, close))
          formula = nil
        }
      } else if let mark = MarkdownLines.fence(in: bytes, at: first, before: end) {
        if let open = fence {
          if open.mark == mark.mark, mark.length >= open.length, mark.isBare { fence = nil }
        } else {
          fence = (mark.mark, mark.length)
        }
      } else if fence == nil, first - start < 4 {
        if isSigns(at: first, before: end) {
          let rest = TextRange(first + 2, end)
          if closing(rest) != nil { addFormula(TextRange(start, end)) } else { formula = start }
        } else if let label = label(at: first, before: end), end > label.end, bytes[label.end] == colon {
          addNote(label, at: start)
        }
      }
      start = end + 1
    }
  }

  /// The offset of the first byte of a line that is no space.
  private func indented(_ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] == 0x20 { offset += 1 }
    return offset
  }

  private func isSigns(at offset: Int, before end: Int) -> Bool {
    offset + 1 < end && bytes[offset] == dollar && bytes[offset + 1] == dollar
  }

  /// The end of a formula that ends on a line: two signs, and at most a label in braces behind them.
  private func closing(_ line: TextRange) -> Int? {
    var end = line.end
    func trim() { while end > line.start, bytes[end - 1] <= 0x20 { end -= 1 } }
    trim()
    if end > line.start, bytes[end - 1] == UInt8(ascii: "}") {
      var brace = end - 1
      while brace > line.start, bytes[brace] != UInt8(ascii: "{") { brace -= 1 }
      guard bytes[brace] == UInt8(ascii: "{") else { return nil }
      end = brace
      trim()
    }
    guard end - line.start >= 2, bytes[end - 1] == dollar, bytes[end - 2] == dollar else { return nil }
    return line.end
  }

  private mutating func addFormula(_ range: TextRange) {
    edits.append(
      SourceEdit(
        range: range,
        pieces: [.words(Array("```\n".utf8)), .covered(range), .words(Array("\n```".utf8))]))
  }

  /// A footnote becomes an item of a list, as it is one in HTML.
  private mutating func addNote(_ label: TextRange, at start: Int) {
    labels.insert(Array(bytes[label.start..<label.end]))
    var end = label.end + 1
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    let range = TextRange(start, end)
    edits.append(SourceEdit(range: range, pieces: [.words(Array("\n1.  ".utf8))]))
  }

  /// The bytes of a label of a footnote, brackets included.
  private func label(at start: Int, before end: Int) -> TextRange? {
    guard start + 3 < end, bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^")
    else {
      return nil
    }
    var offset = start + 2
    while offset < end, bytes[offset] != UInt8(ascii: "]") {
      if bytes[offset] <= 0x20 || bytes[offset] == UInt8(ascii: "[") { return nil }
      offset += 1
    }
    return offset < end && offset > start + 2 ? TextRange(start, offset + 1) : nil
  }

  /// The marks of footnotes in the text are no words of it: a tag that parts nothing stands for each.
  private mutating func dropReferences() {
    var taken = edits.map(\.range).sorted { $0.start < $1.start }[...]
    var offset = 0
    while offset < bytes.count {
      if let next = taken.first, offset >= next.start {
        offset = max(offset, next.end)
        taken.removeFirst()
        continue
      }
      guard bytes[offset] == UInt8(ascii: "["), let label = label(at: offset, before: bytes.count),
        labels.contains(Array(bytes[label.start..<label.end]))
      else {
        offset += 1
        continue
      }
      edits.append(SourceEdit(range: label, pieces: [.words(Array("<wbr>".utf8))]))
      offset = label.end
    }
  }

  private let dollar = UInt8(ascii: "$")
  private let colon = UInt8(ascii: ":")
}

extension MarkdownLines {
  /// The end of the line that holds an offset.
  private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end
  }

  /// The mark of fenced code that a line opens with.
  private static func fence(
    in bytes: [UInt8], at start: Int, before end: Int
  ) -> (mark: UInt8, length: Int, isBare: Bool)? {
    guard start < end, bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~") else {
      return nil
    }
    let mark = bytes[start]
    var offset = start
    while offset < end, bytes[offset] == mark { offset += 1 }
    let length = offset - start
    let rest = bytes[offset..<end]
    guard length >= 3, mark == UInt8(ascii: "~") || !rest.contains(mark) else { return nil }
    return (mark, length, rest.allSatisfy { $0 <= 0x20 })
  }
}

extension [UInt8] {
  fileprivate func containsPair(_ first: UInt8, _ second: UInt8) -> Bool {
    var previous: UInt8 = 0
    for byte in self {
      if previous == first, byte == second { return true }
      previous = byte
    }
    return false
  }
}
