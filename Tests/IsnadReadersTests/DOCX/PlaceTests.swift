import DocumentTestSupport
import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct PlaceTests {
  @Test func `places count paragraphs, runs and characters from one`() throws {
    let article = try read(
      "<w:p/><w:p>\(run("كَتَب "))\(run(""))\(run("عمر 😀 x"))</w:p>" + paragraph("end"))
    #expect(article.place(at: 0) == DocumentPlace(paragraph: 2, run: 1, character: 1))
    #expect(article.place(of: "ب") == DocumentPlace(paragraph: 2, run: 1, character: 5))
    #expect(article.place(of: "x") == DocumentPlace(paragraph: 2, run: 3, character: 7))
    #expect(article.place(of: "end") == DocumentPlace(paragraph: 3, run: 1, character: 1))
    #expect(article.place(at: article.text.count)?.paragraph == 3)
  }

  @Test func `a character far behind the start of its run is counted right`() throws {
    let article = try read(paragraph(String(repeating: "م", count: 5_000) + "x"))
    #expect(article.place(of: "x") == DocumentPlace(paragraph: 1, run: 1, character: 5_001))
    #expect(article.runs.count > 5)
  }

  @Test func `other formats have no such places`() {
    let source = SourceFile(name: "a.txt", bytes: Array("words".utf8))
    #expect(Article(PlainTextReader().read(source), from: source).place(at: 0) == nil)
  }

  @Test func `notes stand behind the body in the order in which it refers to them`() throws {
    func note(_ kind: String, _ id: Int, _ words: String) -> String {
      "<w:\(kind) w:id=\"\(id)\">\(paragraph(words))\(paragraph("more \(words)"))</w:\(kind)>"
    }
    func reference(_ kind: String, _ id: Int) -> String {
      "<w:r><w:\(kind)Reference w:id=\"\(id)\"/></w:r>"
    }
    let article = try read(
      WordDocument(
        "<w:p>\(run("a"))\(reference("footnote", 5))\(reference("endnote", 1))\(reference("footnote", 3))</w:p>",
        footnotes: note("footnote", 3, "three") + note("footnote", 4, "unused")
          + note("footnote", 5, "five"),
        endnotes: note("endnote", 1, "last")))
    #expect(article.words == ["a", "five", "more five", "three", "more three", "last", "more last"])
    #expect(
      article.place(of: "more three")
        == DocumentPlace(story: .footnote(2), paragraph: 2, run: 1, character: 1))
    #expect(article.place(of: "last")?.story == .endnote(1))
  }

  @Test func `comments hang where they were put, and the first block's stands for the article`() throws {
    func comment(_ id: Int, _ words: String) -> String {
      "<w:comment w:id=\"\(id)\">\(paragraph(words))</w:comment>"
    }
    func start(_ id: Int) -> String { "<w:commentRangeStart w:id=\"\(id)\"/>" }
    let article = try read(
      WordDocument(
        "<w:p>\(start(2))\(run("Head"))</w:p>\(start(0))<w:p>\(run("one"))</w:p><w:p>\(run("two "))\(start(1))\(run("x"))</w:p>",
        comments: comment(0, "zero") + comment(1, "one") + comment(2, "two") + comment(3, "nowhere")))
    #expect(article.comments.map(\.text) == ["two", "zero", "one"])
    #expect(article.comments.map(\.standsAlone) == [true, false, false])
    let xml = article.comments.map {
      String(decoding: article.source.bytes[$0.source.start..<$0.source.end], as: UTF8.self)
    }
    #expect(xml.allSatisfy { $0.hasPrefix("<w:comment ") && $0.hasSuffix("</w:comment>") })
    #expect(article.place(at: article.comments[2].offset)?.paragraph == 3)
  }
}
