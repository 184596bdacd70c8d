import Isnad
import IsnadReaders
import Testing

/// The runs of a field.
private func field(_ instruction: String, _ result: String) -> String {
  "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(result)<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
}

@Suite struct FieldTests {
  @Test func `the result of a field is text, its instruction is not`() throws {
    let article = try read("<w:p>\(run("on "))\(field(" DATE \\@ ", run("Monday")))\(run("."))</w:p>")
    #expect(article.words == ["on Monday."])
  }

  @Test func `fields nest`() throws {
    let inner = field("PAGE", run("7"))
    let article = try read(
      "<w:p>\(field("IF \(inner)", run("yes")))\(field("A", run("b") + inner))</w:p>")
    #expect(article.words == ["yesb7"])
  }

  @Test func `a field that is never closed swallows nothing but its paragraph's instruction`() throws {
    let article = try read(
      "<w:p>\(run("a"))<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>X</w:instrText></w:r></w:p>"
        + paragraph("b"))
    #expect(article.words == ["a", "b"])
  }

  @Test func `hyperlinks are links: as elements, as fields, as simple fields`() throws {
    let article = try read(
      "<w:p>\(field(" HYPERLINK &quot;https://a.org&quot; ", run("one")))"
        + "<w:fldSimple w:instr=\"HYPERLINK \\l &quot;top&quot;\">\(run(" two"))</w:fldSimple>"
        + "<w:hyperlink w:anchor=\"end\">\(run(" three"))</w:hyperlink></w:p>")
    #expect(article.links.map(\.target) == ["https://a.org", "#top", "#end"])
    #expect(article.links.map { article[$0.range] } == ["one", " two", " three"])
  }
}
