internal import Isnad
internal import IsnadText

/// The comments of a source text as blocks: those that follow on each other, line by line and in the same
/// column, are one.
struct CodeScopes {
  private let text: MappedText
  private var words = MappedText()
  private var previous: CodeScanner.Comment?

  /// Reads a source text.
  static func add(_ text: MappedText, _ language: CodeLanguage, to blocks: inout ScopeBlocks) {
    var scopes = CodeScopes(text)
    var scanner = CodeScanner(text.bytes, language)
    while let comment = scanner.next() {
      if comment.isBlock {
        scopes.finish(&blocks)
        scopes.add(block: comment, to: &blocks)
      } else {
        scopes.add(line: comment, to: &blocks)
      }
    }
    scopes.finish(&blocks)
  }

  private init(_ text: MappedText) { self.text = text }

  private mutating func add(line comment: CodeScanner.Comment, to blocks: inout ScopeBlocks) {
    if let previous {
      let isNext = previous.inner.end + 1 == comment.line
      if isNext, previous.start - previous.line == comment.start - comment.line {
        words.append(TextRange(previous.inner.end, comment.line), of: text)
      } else {
        finish(&blocks)
      }
    }
    words.append(trimmed(comment.inner), of: text)
    previous = comment
  }

  private mutating func finish(_ blocks: inout ScopeBlocks) {
    if previous != nil { blocks.add(words, comment: "line") }
    words.removeAll()
    previous = nil
  }

  private mutating func add(block comment: CodeScanner.Comment, to blocks: inout ScopeBlocks) {
    var lines: [TextRange] = []
    var start = comment.inner.start
    while start <= comment.inner.end {
      let end = text.bytes[start..<comment.inner.end].firstIndex(of: 0x0A) ?? comment.inner.end
      lines.append(TextRange(start, end))
      start = end + 1
    }
    var block = MappedText()
    let indent = lines.dropFirst().compactMap(indentation).min() ?? 0
    for (index, line) in lines.enumerated() {
      if index > 0 { block.append(TextRange(lines[index - 1].end, line.start), of: text) }
      let inner = index == 0 ? trimmed(line) : TextRange(min(line.end, line.start + indent), line.end)
      block.append(inner, of: text)
    }
    blocks.add(block, comment: lines.count > 2 ? "block" : "line")
  }

  /// How far the words of a line stand in, behind the asterisk that many comments open their lines with;
  /// nothing for a line without words.
  private func indentation(_ line: TextRange) -> Int? {
    var offset = skipSpace(line.start, before: line.end)
    guard offset < line.end else { return nil }
    let asterisk = UInt8(ascii: "*")
    if text.bytes[offset] == asterisk, offset + 1 == line.end || text.bytes[offset + 1] == 0x20 {
      if skipSpace(offset + 1, before: line.end) == line.end { return nil }
      offset = min(line.end, offset + 2)
    }
    return offset - line.start
  }

  private func trimmed(_ range: TextRange) -> TextRange {
    TextRange(skipSpace(range.start, before: range.end), range.end)
  }

  private func skipSpace(_ start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, text.bytes[offset] == 0x20 || text.bytes[offset] == 0x09 { offset += 1 }
    return offset
  }
}
