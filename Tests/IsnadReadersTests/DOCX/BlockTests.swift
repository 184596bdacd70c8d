import DocumentTestSupport
import Isnad
import IsnadReaders
import Testing

@Suite struct BlockTests {
  @Test func `styles tell headline, summary, headings, captions and quotations`() throws {
    let article = try read(
      paragraph("Head", style: "Title") + paragraph("Deck", style: "Subtitle")
        + paragraph("One", style: "Heading1") + paragraph("Said.", style: "Quote")
        + paragraph("Two", style: "Heading2") + paragraph("A pier.", style: "Caption")
        + paragraph("Text.") + paragraph("Again", style: "Title"))
    #expect(
      article.kinds == [
        .headline, .summary, .heading(level: 1), .paragraph, .heading(level: 2), .caption, .paragraph,
        .heading(level: 1),
      ])
    #expect(article.blocks.map(\.quoteDepth) == [0, 0, 0, 1, 0, 0, 0, 0])
  }

  @Test func `a document that begins with a heading and has no title takes it for the headline`() throws
  {
    let article = try read(
      paragraph("Head", style: "Heading1") + paragraph("Text.") + paragraph("One", style: "Heading1"))
    #expect(article.kinds == [.headline, .paragraph, .heading(level: 1)])
  }

  @Test func `what no style tells, the layout does: a headline, or subheads below a title`() throws {
    let text = paragraph("The council voted on Thursday to fund the ferry in full, officials said.")
    let headed = try read(
      paragraph("Harbour council backs ferry plan") + text + paragraph("Next", style: "Heading2") + text)
    #expect(headed.kinds == [.headline, .paragraph, .heading(level: 2), .paragraph])
    let titled = try read(
      paragraph("Harbour council backs ferry plan", style: "Title") + paragraph("By Dana Whitlock")
        + text
        + paragraph("What comes next") + text)
    #expect(titled.kinds == [.headline, .byline, .paragraph, .heading(level: 2), .paragraph])
    #expect(titled.metadata.authors == ["Dana Whitlock"])
  }

  @Test func `a style is what it is based on, and circles end`() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="x"><w:name w:val="House head"/><w:basedOn w:val="y"/></w:style>
      <w:style w:type="paragraph" w:styleId="y"><w:name w:val="heading 3"/><w:basedOn w:val="x"/></w:style>
      <w:style w:type="paragraph" w:styleId="p"><w:name w:val="P"/><w:basedOn w:val="q"/></w:style>
      <w:style w:type="paragraph" w:styleId="q"><w:name w:val="Q"/><w:basedOn w:val="p"/></w:style>
      """
    let article = try read(
      WordDocument(
        paragraph("Text.") + paragraph("Head", style: "x") + paragraph("More.", style: "p"),
        styles: styles))
    #expect(article.kinds == [.paragraph, .heading(level: 3), .paragraph])
  }

  @Test func `ids tell what they can where the part of styles is missing`() throws {
    let article = try read(
      WordDocument(
        paragraph("Head", style: "Title") + paragraph("One", style: "Heading2")
          + paragraph("Item.", style: "ListBullet"), styles: nil))
    #expect(article.kinds == [.headline, .heading(level: 2), .listItem])
  }

  @Test func `lists are told by numbering, of the paragraph or of its style`() throws {
    let number = #"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>"#
    let none = #"<w:numPr><w:numId w:val="0"/></w:numPr>"#
    let article = try read(
      paragraph("H", style: "Title") + paragraph("a.", properties: number)
        + paragraph("b.", style: "ListBullet") + paragraph("c.", style: "ListBullet", properties: none)
        + paragraph("d.", style: "ListParagraph") + paragraph("e", style: "Heading1", properties: number)
    )
    #expect(
      article.kinds == [.headline, .listItem, .listItem, .paragraph, .paragraph, .heading(level: 1)])
  }

  @Test func `cells of tables are blocks, those of tables in tables too`() throws {
    let inner = "<w:tbl><w:tr><w:tc>\(paragraph("in"))</w:tc></w:tr></w:tbl>"
    let article = try read(
      "<w:tbl><w:tr><w:tc>\(paragraph("a"))</w:tc><w:tc>\(inner)\(paragraph("b"))</w:tc></w:tr></w:tbl>"
        + paragraph("Out of it."))
    #expect(article.words == ["a", "in", "b", "Out of it."])
    #expect(article.kinds == [.tableCell, .tableCell, .tableCell, .paragraph])
  }

  @Test func `a table of contents is no text of the article`() throws {
    let article = try read(paragraph("Head 1", style: "TOC1") + paragraph("Text."))
    #expect(article.words == ["Text."])
    #expect(article.notes.map(\.message) == ["the table of contents is not checked"])
  }

  @Test func `properties name title and author where the text does not, unless a program made them up`()
    throws
  {
    let core = "<dc:title>A title</dc:title><dc:creator>Dana Whitlock; python-docx</dc:creator>"
    let plain = try read(WordDocument(paragraph("Only text, and no more than that."), core: core))
    #expect(plain.metadata.title == "A title")
    #expect(plain.metadata.authors == ["Dana Whitlock"])
    #expect(plain.metadata.date == nil)
    let signed = try read(
      WordDocument(
        paragraph("Head", style: "Title") + paragraph("By Sam Reed") + paragraph("Text of the article."),
        core: core))
    #expect(signed.metadata.title == nil)
    #expect(signed.metadata.authors == ["Sam Reed"])
  }
}
