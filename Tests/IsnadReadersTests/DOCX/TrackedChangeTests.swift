import DocumentTestSupport
import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct TrackedChangeTests {
  private static let deletedMark = "<w:rPr><w:del w:id=\"9\"/></w:rPr>"

  @Test func `insertions are kept, deletions left out, and a note says so`() throws {
    let article = try read(
      "<w:p>\(run("a "))<w:ins>\(run("b "))<w:del>\(run("x"))</w:del></w:ins><w:del>\(run("c "))</w:del>"
        + "<w:moveFrom>\(run("d "))</w:moveFrom><w:moveTo>\(run("e"))</w:moveTo></w:p>")
    #expect(article.words == ["a b e"])
    let note = try #require(article.notes.first)
    #expect(note.message.contains("2 insertions, 3 deletions"))
    #expect(article.place(atSource: note.source.start)?.paragraph == 1)
  }

  @Test func `paragraphs whose mark was deleted are joined, and keep their places`() throws {
    let article = try read(
      paragraph("one ", properties: TrackedChangeTests.deletedMark)
        + paragraph("two ", properties: TrackedChangeTests.deletedMark) + paragraph("three")
        + paragraph("four"))
    #expect(article.words == ["one two three", "four"])
    #expect(article.place(of: "three")?.paragraph == 3)
    #expect(article.place(of: "four")?.paragraph == 4)
  }

  @Test func `a paragraph that was deleted whole is gone, and its style with it`() throws {
    let gone =
      "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/>\(TrackedChangeTests.deletedMark)</w:pPr><w:del>\(run("Gone"))</w:del></w:p>"
    let article = try read(paragraph("Head", style: "Title") + gone + paragraph("Text."))
    #expect(article.words == ["Head", "Text."])
    #expect(article.kinds == [.headline, .paragraph])
  }

  @Test func `nothing is joined across the border of a cell`() throws {
    let article = try read(
      "<w:tbl><w:tr><w:tc>\(paragraph("a", properties: TrackedChangeTests.deletedMark))</w:tc>"
        + "<w:tc>\(paragraph("b"))</w:tc></w:tr></w:tbl>")
    #expect(article.words == ["a", "b"])
  }

  @Test func `rows and cells that were deleted are left out`() throws {
    let article = try read(
      "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(paragraph("a"))</w:tc></w:tr>"
        + "<w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>\(paragraph("b"))</w:tc><w:tc>\(paragraph("c"))</w:tc></w:tr>"
        + "<w:tr><w:trPr><w:ins/></w:trPr><w:tc>\(paragraph("d"))</w:tc></w:tr></w:tbl>")
    #expect(article.words == ["c", "d"])
  }

  @Test func `old properties do not count`() throws {
    let old =
      #"<w:pPrChange><w:pPr><w:pStyle w:val="Heading1"/><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange>"#
    let article = try read(
      paragraph("Head", style: "Title") + paragraph("Text.", properties: old) + paragraph("More."))
    #expect(article.kinds == [.headline, .paragraph, .paragraph])
  }
}
