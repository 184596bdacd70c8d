import Isnad
import IsnadReaders
import TestSupport
import Testing

/// Whatever is cut out of a page, doubled or put in, ranges are in place and lead back.
@Suite struct PageAuditTests {
  private static let pieces = [
    "<p>", "</p>", "<b>", "</b>", "<q>", "</q>", "<table>", "</table>", "<tr>", "<td>", "<a href=x>",
    "</a>",
    "<br>", "<br><br>", "<pre>", "</pre>", "\n\n", "<li>", "<h1>", "</h1>", "<blockquote>", "<svg>",
    "</svg>",
    "<script>", "</script>", "<!--", "-->", "<!-- isnad-ignore a: b -->", "&nbsp;", "&amp", "&#147;",
    "&bne;",
    "&", ";", "<", ">", "\"", "<del>", "</del>", "<time>", "<title>", "<select>", "<s class=x>",
    "\u{200F}",
    "<form>", "</form>", "<frameset>", "<html lang=en>", "<body hidden>", "</body>", "<caption>",
    "<head>",
  ].map { Array($0.utf8) }

  @Test(arguments: [
    "amp.ar.html", "div-soup.en.html", "ghost.en.html", "hugo.en.html", "jekyll.ar.html",
    "microdata.en.html", "rtl-mixed.ar.html", "table-layout.ar.html",
  ])
  func `pages that were damaged are read in place`(name: String) throws {
    let page = try Golden().bytes(of: name)
    var dice = Dice(seed: name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    for _ in 0..<12 {
      var bytes = page
      for _ in 0..<Int.random(in: 1...12, using: &dice) {
        let start = Int.random(in: 0..<bytes.count, using: &dice)
        let end = min(bytes.count, start + Int.random(in: 0...60, using: &dice))
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
        default:
          bytes.insert(contentsOf: PageAuditTests.pieces.randomElement(using: &dice) ?? [], at: start)
        }
      }
      let source = SourceFile(name: name, bytes: bytes)
      let article = Article(HTMLReader().read(source), from: source)
      let fault = ReadingAudit.fault(in: article)
      #expect(fault == nil, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if fault != nil { return }
    }
  }

  @Test(arguments: 0..<8)
  func `soups of tags are read in place`(seed: Int) {
    var dice = Dice(seed: UInt64(seed + 11))
    let words = ["one", " ", "two ", "قال", "«", "”", ".", "\n"].map { Array($0.utf8) }
    for _ in 0..<100 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...40, using: &dice) {
        bytes +=
          (Bool.random(using: &dice) ? PageAuditTests.pieces : words)
          .randomElement(using: &dice) ?? []
      }
      let source = SourceFile(name: "page", bytes: bytes)
      let article = Article(HTMLReader().read(source), from: source)
      let fault = ReadingAudit.fault(in: article)
      #expect(fault == nil, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if fault != nil { return }
    }
  }
}
