import Isnad
import IsnadText
import Testing

@testable import IsnadReports

@Suite struct `Excerpts` {
  @Test func `a paragraph that fits is shown whole`() {
    let draft = Draft("He said “no” and left.", name: "a.txt")
    #expect(lines(of: "“no”", in: draft, width: 40) == ["He said {“no”} and left."])
  }

  @Test func `of a longer paragraph a window at the edges of words is shown`() {
    let draft = Draft(String(repeating: "word ", count: 40) + "“no” " + "end.", name: "a.txt")
    let lines = lines(of: "“no”", in: draft, width: 40)
    #expect(lines == ["… word word word word word {“no”} end."])
  }

  @Test(arguments: [20, 33, 40, 80, 120])
  func `no line is wider than the terminal and no flagged word is lost`(_ width: Int) {
    let draft = Draft(
      "متى قالت الوزيرة: “سنعيد 東京 بناء المرفأ قبل الشتاء” ثم عادت إلى مكتبها في المدينة القديمة.",
      name: "a.txt")
    let words = "“سنعيد 東京 بناء المرفأ قبل الشتاء”"
    let excerpt = Excerpt(of: draft.range(of: words), in: draft.article, width: width)
    for line in excerpt.lines { #expect(line.width <= width) }
    let marked = excerpt.lines.joined().filter { $0.isMarked && !$0.isSpace }.map(\.text).joined()
    #expect(marked == words.split(separator: " ").joined())
  }

  @Test func `of very many flagged words the beginning and the end are shown`() {
    let quotation = "“first " + String(repeating: "word ", count: 100_000) + "last”"
    let draft = Draft("He said \(quotation), once.", name: "a.txt")
    let lines = lines(of: quotation, in: draft, width: 60)
    #expect(lines.count <= 4)
    #expect(lines.first?.contains("{“first word") == true)
    #expect(lines.last?.contains("word last”}, once.") == true)
  }

  @Test func `carets stand below the flagged cells`() {
    #expect(carets("“no”", in: "東京 cafe\u{301} “no”.") == "          ^^^^")
    #expect(carets("\u{301}", in: "cafe\u{301}s") == "    ^")
  }

  @Test(arguments: ["مرحبا “no”", "👩‍👩‍👧 “no”", "❤️ “no”", "שלום “no”"])
  func `carets are not set where terminals disagree`(_ text: String) {
    let draft = Draft(text, name: "a.txt")
    #expect(!Excerpt(of: draft.range(of: "“no”"), in: draft.article, width: 60).allowsCarets)
  }

  @Test func `what would act on the terminal is named`() {
    #expect(
      TerminalLines.plain("a\u{1B}[2J\u{9B}b\u{202E}c\u{7}\r\nd\te")
        == #"a\u{1B}[2J\u{9B}b\u{202E}c\u{7} d e"#)
  }

  @Test func `an isolate takes the direction of the language`() {
    #expect(BidiIsolate.wrap("plain", in: .arabic) == "plain")
    #expect(BidiIsolate.wrap("خبر", in: .arabic) == "\u{2068}خبر\u{2069}")
    #expect(BidiIsolate.wrap("NATO قالت", in: .arabic) == "\u{2068}\u{200F}NATO قالت\u{2069}")
    #expect(BidiIsolate.wrap("“خبر” is news", in: .english) == "\u{2068}\u{200E}“خبر” is news\u{2069}")
  }

  @Test func `a message keeps the isolates that it closes, on every line`() {
    let lines = [Glyph](message: "say \u{2068}one two\u{2069} now\u{2069}\u{2068}").wrapped(to: 8)
    #expect(
      [Glyph].words(of: lines) == [
        "say \u{2068}one\u{2069}", "\u{2068}two\u{2069}", "now", "\\u{2069}", "\\u{2068}",
      ])
    #expect(BidiIsolate.mark(before: "\u{2068}خبر\u{2069} NATO قالت", in: .arabic) == "\u{200F}")
    #expect(BidiIsolate.mark(before: "\u{2068}NATO\u{2069} قالت", in: .arabic) == "")
  }

  @Test func `a mistake of configuration is marked at its word`() {
    let excerpt = Excerpt(ofLine: "    sevrity: error", column: 5, width: 40)
    #expect(excerpt.lines.map(shown) == ["{sevrity:} error"])
    let far = Excerpt(ofLine: "a: b", column: 99, width: 40)
    #expect(far.lines.map(shown) == ["a: b"])
  }

  private func lines(of words: String, in draft: Draft, width: Int) -> [String] {
    Excerpt(of: draft.range(of: words), in: draft.article, width: width).lines.map(shown)
  }

  private func shown(_ line: [Glyph]) -> String {
    var text = ""
    for (index, glyph) in line.enumerated() {
      if glyph.isMarked, index == 0 || !line[index - 1].isMarked { text += "{" }
      text += glyph.text
      if glyph.isMarked, index == line.count - 1 || !line[index + 1].isMarked { text += "}" }
    }
    return text
  }

  private func carets(_ words: String, in text: String) -> String? {
    let draft = Draft(text, name: "a.txt")
    let lines = TerminalLines(style: TerminalStyle(usesColor: false), width: 80)
    var out = ReportBuffer()
    let excerpt = Excerpt(of: draft.range(of: words), in: draft.article, width: 76)
    lines.write(excerpt, as: .error, to: &out)
    return out.text.split(separator: "\n").last.map { String($0.dropFirst(4)) }
  }
}
