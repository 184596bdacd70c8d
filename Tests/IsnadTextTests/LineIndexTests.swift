import IsnadText
import Testing

@Suite struct LineIndexTests {
  /// Line and column by walking over the scalars one by one.
  private func position(at offset: Int, of text: String, in unit: ColumnUnit) -> LinePosition {
    var (line, column, at) = (1, 1, 0)
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard at < offset else { break }
      at += String(scalar).utf8.count
      let isBreak =
        scalar == "\n" || (scalar == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n"))
      if isBreak {
        (line, column) = (line + 1, 1)
      } else if !(scalar == "\u{FEFF}" && index == 0) {
        switch unit {
        case .utf8: column += String(scalar).utf8.count
        case .utf16: column += String(scalar).utf16.count
        case .scalars: column += 1
        }
      }
    }
    return LinePosition(line: line, column: column)
  }

  @Test(
    arguments: [
      "", "one", "one\n", "one\ntwo\n\nfour", "one\r\ntwo\r\n", "one\rtwo\r\rfour",
      "\u{FEFF}قال\n😀 e\u{301}x",
      "a\r\n\rb\n\r\nc", "ـ\u{200F}ب\u{2028}c\u{85}d\n", "\n\n\n",
    ], ColumnUnit.allCases)
  func `lines and columns are those of a walk over the scalars`(text: String, unit: ColumnUnit) {
    let bytes = Array(text.utf8)
    let lines = LineIndex(bytes)
    for offset in 0...bytes.count where UTF8Text(text).isBoundary(offset) {
      let expected = position(at: offset, of: text, in: unit)
      #expect(lines.position(at: offset, in: unit) == expected, "offset \(offset)")
      #expect(lines.line(at: offset) == expected.line)
    }
  }

  @Test func `the text of a line has neither mark nor break`() {
    let lines = LineIndex(Array("\u{FEFF}one\r\nقال\rthree\n".utf8))
    #expect((1...lines.lineCount).map(lines.text(ofLine:)) == ["one", "قال", "three", ""])
  }

  @Test func `lengths are counted in the unit that is asked for`() {
    let lines = LineIndex(Array("ق😀a".utf8))
    #expect(ColumnUnit.allCases.map { lines.length(TextRange(0, 7), in: $0) } == [7, 4, 3])
  }

  @Test func `offsets outside the text are taken to its ends`() {
    let lines = LineIndex(Array("one\ntwo".utf8))
    #expect(lines.position(at: -5) == LinePosition(line: 1, column: 1))
    #expect(lines.position(at: 99) == LinePosition(line: 2, column: 4))
  }
}
