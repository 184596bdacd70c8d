import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct InputDecoderTests {
  private func decode(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) throws(Failure) -> [UInt8] {
    try InputDecoder.decode(bytes, encoding: encoding, file: "draft.txt")
  }

  @Test func `UTF-8 passes unchanged, with and without its mark`() throws {
    for text in ["قال a 😀\r\n", "\u{FEFF}قال"] {
      #expect(try decode(Array(text.utf8)) == Array(text.utf8))
    }
  }

  @Test func `UTF-16 and UTF-32 are decoded by their marks and by name`() throws {
    let text = "قال: a😀\n"
    func units16(_ isLittle: Bool) -> [UInt8] {
      text.utf16.flatMap {
        isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
      }
    }
    func units32(_ isLittle: Bool) -> [UInt8] {
      text.unicodeScalars.flatMap { scalar in
        let bytes = [24, 16, 8, 0].map { UInt8(scalar.value >> $0 & 0xFF) }
        return isLittle ? bytes.reversed() : bytes
      }
    }
    let expected = Array(text.utf8)
    #expect(try decode([0xFF, 0xFE] + units16(true)) == expected)
    #expect(try decode([0xFE, 0xFF] + units16(false)) == expected)
    #expect(try decode([0xFF, 0xFE, 0, 0] + units32(true)) == expected)
    #expect(try decode([0, 0, 0xFE, 0xFF] + units32(false)) == expected)
    #expect(try decode(units16(true), .utf16LittleEndian) == expected)
    #expect(try decode(units16(false), .utf16) == expected)
    #expect(try decode(units32(false), .utf32BigEndian) == expected)
  }

  @Test func `the old code pages are decoded by name`() throws {
    #expect(try decode([0xDE, 0xC7, 0xE1, 0xA1], .windows1256) == Array("قال،".utf8))
    #expect(try decode([0xE2, 0xC7, 0xE4], .iso8859Part6) == Array("قال".utf8))
    #expect(try decode([0x93, 0xE9, 0x94], .windows1252) == Array("“é”".utf8))
    #expect(try decode([0xE9], .iso8859Part1) == Array("é".utf8))
  }

  @Test func `bytes that are not UTF-8 are named by offset and line`() throws {
    let failure = try #require(throws: Failure.self) {
      try decode(Array("one\ntw".utf8) + [0xC7, 0xE1])
    }
    #expect(failure.message.contains("0xC7"))
    #expect(failure.message.contains("byte offset 6 (line 2)"))
    #expect(failure.position == LinePosition(line: 2, column: 3))
    #expect(try #require(failure.advice).contains("--encoding"))
  }

  @Test func `a NUL is a failure that names its offset`() throws {
    let failure = try #require(throws: Failure.self) { try decode([0x61, 0x0A, 0x62, 0, 0x63]) }
    #expect(failure.message.contains("byte offset 3 (line 2)"))
  }

  @Test func `what its encoding does not have is a failure`() throws {
    for (bytes, encoding) in [
      ([0xFF, 0xFE, 0x61], nil), ([0x00, 0xD8, 0x61, 0x00], .utf16LittleEndian),
      ([0x81], .windows1252), ([0xA1], .iso8859Part6), ([0x00, 0x11, 0x00, 0x00], .utf32BigEndian),
    ] as [([UInt8], TextEncoding?)] {
      #expect(throws: Failure.self) { try decode(bytes, encoding) }
    }
  }

  @Test func `names of encodings are taken as people write them`() {
    #expect(TextEncoding(name: "UTF8") == .utf8)
    #expect(TextEncoding(name: "CP1256") == .windows1256)
    #expect(TextEncoding(name: "latin-1") == .iso8859Part1)
    #expect(TextEncoding(name: "klingon") == nil)
  }
}
