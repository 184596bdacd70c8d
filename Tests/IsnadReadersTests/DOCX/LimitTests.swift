import DocumentTestSupport
import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct LimitTests {
  /// A piece many times over, with bookmarks between, so that it does not shrink as bombs do.
  private static func many(_ piece: String, _ count: Int) -> String {
    var dice = Dice(seed: 1)
    return (0..<count).reduce(into: "") { text, _ in
      text += piece + "<w:bookmarkEnd w:id=\"\(dice.next())\"/>"
    }
  }

  @Test func `a bomb is refused before it has unfolded`() throws {
    let zeros = String(repeating: " ", count: 4_000_000)
    let bomb = try failure(parts("word/document.xml", "<a>\(zeros)</a>"))
    #expect(bomb.message.contains("unfolds to more than the limit"))
  }

  @Test func `too many files are refused`() throws {
    let many = (0...10_000).map { (name: "f\($0)", xml: "") }
    #expect(try failure(WordDocument(paragraph("x")).parts + many).message.contains("10000"))
  }

  @Test func `nesting is bounded`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<w:sdt><w:sdtContent>", count: depth) + paragraph("deep")
        + String(repeating: "</w:sdtContent></w:sdt>", count: depth)
    }
    #expect(try read(nested(400)).words == ["deep"])
    #expect(try failure(WordDocument(nested(5_000)).bytes).message.contains("1000 elements"))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a paragraph of a hundred thousand runs is read`() throws {
    let article = try read("<w:p>" + LimitTests.many(run("word "), 100_000) + "</w:p>")
    #expect(article.blocks.count == 1)
    #expect(article.place(at: article.text.count - 1)?.run == 100_000)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
      "<w:hyperlink r:id=\"rId9\"><w:r><w:t>a</w:t></w:r></w:hyperlink>",
      "<w:commentRangeStart w:id=\"1\"/>",
      "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", "<w:r><w:t>&amp;</w:t></w:r>",
      "<w:r><w:tab/></w:r>",
      "<w:r><w:t> </w:t></w:r>",
    ])
  func `five thousand of anything are read`(piece: String) throws {
    let many = LimitTests.many(piece, 5_000)
    _ = try read(
      WordDocument(
        "<w:p>\(many)</w:p>\(paragraph("end"))",
        comments: "<w:comment w:id=\"1\">\(paragraph("c"))</w:comment>",
        footnotes: "<w:footnote w:id=\"1\">\(paragraph("f"))</w:footnote>",
        links: ["rId9": "https://example.org/" + String(repeating: "x", count: 5_000)]))
  }

  @Test(.timeLimit(.minutes(1)))
  func `five thousand paragraphs whose marks were deleted are one`() throws {
    let deleted = paragraph("a ", properties: "<w:rPr><w:del/></w:rPr>")
    #expect(try read(LimitTests.many(deleted, 5_000)).blocks.count == 1)
  }
}
