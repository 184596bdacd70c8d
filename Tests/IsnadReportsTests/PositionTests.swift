import Isnad
import IsnadText
import Testing

@testable import IsnadReports

@Suite struct `Places of the source` {
  @Test func `offsets in all units agree with the text, however far they lie`() {
    let text = String(repeating: "aé東😀\r\nك", count: 900)
    let source = SourceFile(name: "long.txt", bytes: Array(text.utf8))
    let positions = SourcePositions(source)
    var (utf8, utf16, scalars) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      #expect(positions.offset(utf8, in: .utf8) == utf8)
      #expect(positions.offset(utf8, in: .utf16) == utf16)
      #expect(positions.offset(utf8, in: .scalars) == scalars)
      utf8 += UTF8.width(scalar)
      utf16 += UTF16.width(scalar)
      scalars += 1
    }
    for offset in stride(from: 0, to: source.bytes.count, by: 97) {
      #expect(positions.position(at: offset) == source.lines.position(at: offset))
    }
  }

  @Test func `a byte order mark takes no column`() {
    let source = SourceFile(name: "bom.txt", bytes: [0xEF, 0xBB, 0xBF] + Array("ab".utf8))
    #expect(SourcePositions(source).position(at: 0) == LinePosition(line: 1, column: 1))
    #expect(SourcePositions(source).position(at: 4) == LinePosition(line: 1, column: 2))
  }
}
