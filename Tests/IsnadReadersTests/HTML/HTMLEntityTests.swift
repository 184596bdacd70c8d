import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct HTMLEntityTests {
  @Test(arguments: [
    ("&amp;", "&"), ("&amp", "&"), ("&nbsp;x", "\u{A0}x"), ("x&nbspy", "x\u{A0}y"),
    ("&lt;p&gt;", "<p>"),
    ("&#1602;&#x642;", "قق"), ("&#39", "'"), ("&#X27;", "'"), ("&#147;a&#148;", "“a”"), ("&#150;", "–"),
    ("&hellip;", "…"), ("&notit;", "¬it;"), ("&notin;", "∉"), ("&NotEqualTilde;", "≂\u{338}"),
    ("&bne;", "=\u{20E5}"), ("&CounterClockwiseContourIntegral;", "∳"), ("&#0;", "\u{FFFD}"),
    ("&#xD800;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"), ("&#99999999999999999999;", "\u{FFFD}"),
    ("&unknown;", "&unknown;"), ("&hellip", "&hellip"), ("&;", "&;"), ("&#;", "&#;"), ("&#x;", "&#x;"),
    ("a & b", "a & b"), ("AT&T", "AT&T"), ("&copy2026", "©2026"), ("&&amp;", "&&"), ("&ensp;", ""),
  ])
  func `a reference is decoded as browsers do`(written: String, shown: String) {
    let read = page("<p>a" + written + "</p>")
    #expect(read.lines == ["a" + shown])
  }

  @Test func `each scalar leads back to its reference`() {
    let text = "<p>a&NotEqualTilde;b&amp c</p>"
    let read = page(text)
    let source = Array(text.utf8)
    func written(_ start: Int, _ end: Int) -> String {
      let range = read.map.source(of: TextRange(start, end))
      return String(decoding: source[range.start..<range.end], as: UTF8.self)
    }
    #expect(written(1, 4) == "&NotEqualTilde;")
    #expect(written(4, 6) == "&NotEqualTilde;")
    #expect(written(6, 7) == "b")
    #expect(written(7, 8) == "&amp")
    #expect(written(8, 10) == " c")
  }
}
