import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct CharsetTests {
  private func decode(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) throws(Failure) -> String {
    let decoded = try InputDecoder.decode(
      bytes, encoding: encoding, file: "page.html", format: .html)
    return String(decoding: decoded, as: UTF8.self)
  }

  /// قال in windows-1256 behind a head.
  private func page(_ head: String, _ words: [UInt8] = [0xDE, 0xC7, 0xE1]) -> [UInt8] {
    Array(head.utf8) + words
  }

  @Test(arguments: [
    "<meta charset=windows-1256>", "<META CHARSET='CP1256'>",
    "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1256\">",
    "<meta content='text/html;charset=Windows-1256' http-equiv='content-type'/>",
    "<?xml version=\"1.0\" encoding=\"windows-1256\"?>",
    "<!-- <meta charset=utf-8> --><title><meta charset=utf-8></title><meta charset=windows-1256>",
  ])
  func `a page is read in the encoding that it names`(head: String) throws {
    #expect(try decode(page(head)).hasSuffix("قال"))
  }

  @Test func `the other encodings of Arabic and English pages are known`() throws {
    #expect(try decode(page("<meta charset=iso-8859-6>", [0xE2, 0xC7, 0xE4])).hasSuffix("قال"))
    #expect(try decode(page("<meta charset=latin1>", [0x93, 0xE9, 0x94])).hasSuffix("“é”"))
    #expect(try decode(page("<meta charset=utf-16>", Array("قال".utf8))).hasSuffix("قال"))
  }

  @Test func `a mark and the caller overrule the page`() throws {
    let utf8 = [0xEF, 0xBB, 0xBF] + page("<meta charset=windows-1256>", Array("قال".utf8))
    #expect(try decode(utf8).hasSuffix("قال"))
    #expect(try decode(page("<meta charset=utf-8>"), .windows1256).hasSuffix("قال"))
  }

  @Test func `a page that names no known encoding, or lies, is refused with what to do`() throws {
    let unknown = try #require(throws: Failure.self) { try decode(page("\n<meta charset=klingon-8>")) }
    #expect(unknown.message.contains("'klingon-8'"))
    #expect(unknown.position?.line == 2)
    #expect(try #require(unknown.advice).contains("--encoding"))
    let lying = try #require(throws: Failure.self) {
      try decode(page("<meta charset=windows-1256>", Array("قال".utf8)))
    }
    #expect(lying.message.contains("its bytes are UTF-8"))
    let broken = try #require(throws: Failure.self) { try decode(page("<meta charset=utf-8>")) }
    #expect(broken.message.contains("is not UTF-8"))
  }

  @Test func `a page of ASCII alone may say what it likes`() throws {
    #expect(try decode(page("<meta charset=klingon-8>a", [])).hasSuffix("a"))
  }

  @Test func `other formats do not look for a charset`() throws {
    #expect(throws: Failure.self) {
      _ = try InputDecoder.decode(page("<meta charset=windows-1256>"), encoding: nil, file: "a.txt")
    }
  }
}
