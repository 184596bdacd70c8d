import IsnadText
import Testing

@Suite struct UTF8TextTests {
  /// The first offset at which no scalar is encoded, found by encoding what was decoded.
  private func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    var offset = 0
    scalars: while offset < bytes.count {
      for length in 1...4 where offset + length <= bytes.count {
        let piece = Array(bytes[offset..<offset + length])
        let lead = UInt32(piece[0]) & [0x7F, 0x1F, 0x0F, 0x07][length - 1]
        let value = piece.dropFirst().reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
        if let scalar = Unicode.Scalar(value), Array(UTF8.encode(scalar) ?? .init()) == piece {
          offset += length
          continue scalars
        }
      }
      return offset
    }
    return nil
  }

  private static let edges: [UInt8] = [
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
    0xEE,
    0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFE, 0xFF,
  ]

  @Test(arguments: edges)
  func `validation agrees with encoding on every sequence of edge bytes`(first: UInt8) {
    for second in UTF8TextTests.edges {
      for third in UTF8TextTests.edges {
        for fourth in [0x41, 0x7F, 0x80, 0xBF, 0xC2] as [UInt8] {
          let bytes = [0x61, first, second, third, fourth]
          #expect(UTF8Text.firstInvalidOffset(in: bytes) == firstInvalidOffset(in: bytes), "\(bytes)")
        }
      }
    }
  }

  @Test func `every scalar is read as it was written`() {
    for value in stride(from: UInt32(1), to: 0x11_0000, by: 37) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = UTF8Text("a" + String(scalar) + "b")
      #expect(text.scalar(at: 1).scalar == scalar)
      #expect(text.scalar(before: text.count - 1)?.scalar == scalar)
    }
  }

  @Test func `the first byte that is not UTF-8 is named`() throws {
    let error = try #require(throws: InvalidUTF8.self) {
      try UTF8Text(validating: Array("قال".utf8) + [0xC7])
    }
    #expect(error.offset == 6)
    #expect(error.description == "byte 0xC7 at offset 6 is not UTF-8")
  }

  @Test func `trimming takes white space of every kind, and nothing else`() {
    let text = UTF8Text("\u{00A0}\n قال \t\u{3000}\r\n")
    #expect(text[text.trimmed(text.range)] == "قال")
    #expect(UTF8Text(" \n").trimmed(TextRange(0, 2)).isEmpty)
    #expect(text.trimmed(TextRange(3, 3)) == TextRange(3, 3))
  }

  @Test func `boundaries stand before scalars and at the end`() {
    let text = UTF8Text("aق😀")
    #expect((-1...8).filter(text.isBoundary) == [0, 1, 3, 7])
  }
}
