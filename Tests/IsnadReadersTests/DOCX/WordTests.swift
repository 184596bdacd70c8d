import DocumentTestSupport
import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct WordTests {
  @Test func `tabs, breaks and hyphens are words of the text`() throws {
    let article = try read(
      "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:r><w:t>one</w:t><w:tab/>"
        + "<w:t>two</w:t><w:br/><w:t>three</w:t><w:cr/><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t>"
        + "<w:t>er</w:t><w:softHyphen/><w:t>ate</w:t></w:r></w:p>")
    #expect(article.words == ["one\ttwo\nthree\nco-operate"])
  }

  @Test func `white space at the ends counts where it is to be kept`() throws {
    let article = try read(
      "<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space=\"preserve\"> b </w:t></w:r><w:r><w:t>\n c</w:t></w:r></w:p>"
    )
    #expect(article.words == ["a b c"])
  }

  @Test func `references of XML are decoded, each at its place`() throws {
    let article = try read(paragraph("&lt;b&gt; &amp; &#x645;&#1575; &quot;x&quot; <![CDATA[<raw>]]>"))
    #expect(article.words == ["<b> & ما \"x\" <raw>"])
  }

  @Test func `symbols of fonts are read where they mean something, and told of where not`() throws {
    let article = try read(
      #"<w:p><w:r><w:t>5 </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t>3</w:t>"#
        + #"<w:sym w:font="Webdings" w:char="F051"/></w:r><w:r><mc:AlternateContent><mc:Choice Requires="w16se">"#
        + #"<w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F60A"/></mc:Choice><mc:Fallback><w:t>:)</w:t>"#
        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>")
    #expect(article.words == ["5≥3😊"])
    #expect(article.notes.map(\.message) == ["1 symbol of fonts left out"])
  }

  @Test func `hidden text is left out: of its run, of a style, but not where it is switched off`() throws
  {
    let styles =
      WordDocument.builtInStyles
      + #"<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>"#
    let article = try read(
      WordDocument(
        "<w:p>\(run("shown "))\(run("a", properties: "<w:vanish/>"))"
          + run("b", properties: #"<w:rStyle w:val="Secret"/>"#)
          + run("too", properties: #"<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>"#) + "</w:p>",
        styles: styles))
    #expect(article.words == ["shown too"])
    #expect(article.notes.map(\.message) == ["hidden text is not checked"])
  }

  @Test func `formulas, phonetic guides and documents brought in are no text`() throws {
    let article = try read(
      "<w:p>\(run("x"))<m:oMath><m:r><m:t>y</m:t></m:r></m:oMath><w:r><w:ruby><w:rt>\(run("guide"))</w:rt>"
        + "<w:rubyBase>\(run("z"))</w:rubyBase></w:ruby></w:r></w:p><w:altChunk r:id=\"rId7\"/>")
    #expect(article.words == ["xz"])
    #expect(article.notes.count == 2)
  }

  @Test func `content controls and smart tags are passed through`() throws {
    let inner = "<w:smartTag>\(run("words"))</w:smartTag>"
    let article = try read(
      "<w:sdt><w:sdtPr><w:alias w:val=\"a\"/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtContent>\(inner)"
        + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>")
    #expect(article.words == ["words"])
  }

  @Test func `a text box stands behind its paragraph, once`() throws {
    let box = "<w:txbxContent>\(paragraph("boxed"))</w:txbxContent>"
    let article = try read(
      "<w:p>\(run("before "))<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">\(box)</mc:Choice>"
        + "<mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r>\(run("behind"))</w:p>"
        + paragraph("next"))
    #expect(article.words == ["before behind", "boxed", "next"])
    #expect(article.place(of: "behind")?.run == 3)
    #expect(article.place(of: "boxed")?.paragraph == 2)
    #expect(article.place(of: "next")?.paragraph == 3)
  }

  @Test func `a body that is empty is no article, and no mistake`() throws {
    let article = try read("<w:p/><w:p>\(run("  "))</w:p>")
    #expect(article.blocks.isEmpty)
    #expect(article.place(at: 0) == nil || article.text.count > 0)
  }
}
