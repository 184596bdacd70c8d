import Isnad
import IsnadReaders
import IsnadText
import TestSupport
import Testing

/// Numbers in an order that depends on the seed alone (xorshift).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite struct ReadingAuditTests {
  private static let pieces = [
    "word", " ", "\n", "\n\n", "\r\n", "\r", "*", "**", "_", "`", "```\n", "[", "](", ")", "![", "<",
    ">", "> ",
    "- ", "1. ", "# ", "## ", "|", "|---|\n", "&amp;", "&#65;", "&nbsp;", "&", ";", "\\", "<!-- ",
    " -->", "<br>",
    "<div>", "~~", "https://a.org/", "---\n", "title: x\n", "\u{FEFF}", "\u{200F}", "قال", "«", "»", "؟",
    "😀",
    "e\u{301}", "\t", "    ", "[a]: /b \"c\"\n", "[a]", ".", ":", "12", "٣",
  ].map { Array($0.utf8) }

  @Test(arguments: ArticleFormat.allCases, 0..<16)
  func `whatever the bytes, ranges are in place and lead back to the same words`(
    format: ArticleFormat, seed: Int
  ) {
    var dice = Dice(seed: UInt64(seed + 1))
    for _ in 0..<150 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...40, using: &dice) {
        if Int.random(in: 0..<60, using: &dice) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &dice))
        } else {
          bytes += ReadingAuditTests.pieces.randomElement(using: &dice) ?? []
        }
      }
      let source = SourceFile(name: "draft", bytes: bytes)
      let article = Article(Readers.reader(for: format).read(source), from: source)
      let fault = ReadingAudit.fault(in: article)
      #expect(fault == nil, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if fault != nil { return }
    }
  }
}
