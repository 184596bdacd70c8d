import Isnad
import IsnadReports
import IsnadText
import Testing

@Suite struct `The blocks of the annotated draft` {
  let scan: PageScan

  init() {
    let parts: [(Block.Kind, String, Int)] = [
      (.headline, "The bridge", 0), (.byline, "By Rana Sayegh", 0), (.dateline, "Vellmar, 3 May", 0),
      (.paragraph, "The council met.", 0), (.heading(level: 2), "Figures", 0),
      (.listItem, "one", 0), (.listItem, "two", 0), (.paragraph, "Said by nobody.", 1),
      (.listItem, "a quoted item", 1), (.tableCell, "Year", 0), (.tableCell, "Riders", 0),
      (.tableCell, "2024", 0), (.tableCell, "2,400", 0), (.caption, "The bridge in May", 0),
      (.paragraph, "وقالت البلدية إنه سيُنجز.", 0),
    ]
    // Cells that follow each other stand on one line, the other blocks on lines of their own.
    var (text, blocks): ([UInt8], [Manuscript.Block]) = ([], [])
    for (index, (kind, words, depth)) in parts.enumerated() {
      if index > 0 { text.append(kind == .tableCell && index % 2 == 0 ? 0x20 : 0x0A) }
      let range = TextRange(text.count, text.count + words.utf8.count)
      text += Array(words.utf8)
      blocks.append(Manuscript.Block(kind, range, quoteDepth: depth))
    }
    let article = Article(
      Manuscript(
        text: UTF8Text(String(decoding: text, as: UTF8.self)), map: .identity(count: text.count),
        blocks: blocks, metadata: Metadata(language: .english)),
      from: SourceFile(name: "bridge.md", bytes: text))
    let reviewed = ReviewedArticle(
      annotated: AnnotatedArticle(article), findings: [], suppressed: [], messages: .english)
    var reporter = ReportFormat.html.reporter(with: ReportOptions())
    var out = ReportBuffer()
    reporter.write(reviewed, to: &out)
    reporter.finish(Runs.summary(of: [], [], in: .english), to: &out)
    scan = PageScan(out.text)
  }

  @Test func `have the elements that say what they are`() {
    #expect(scan.faults == [])
    let elements = scan.elements("text").filter { !$0.classes.contains("cells") }
    #expect(
      elements.map { "\($0.name) \($0.text)" } == [
        "h3 The bridge", "p By Rana Sayegh", "p Vellmar, 3 May", "p The council met.", "h4 Figures",
        "div one", "div two", "blockquote Said by nobody.", "blockquote a quoted item", "p Year",
        "p Riders", "p 2024", "p 2,400", "p The bridge in May", "p وقالت البلدية إنه سيُنجز.",
      ])
  }

  @Test func `make a list of items that follow each other`() {
    let lists = scan.elements.filter { $0.attributes["role"] == "list" }
    #expect(lists.count == 1)
    #expect(lists.first?.text.contains("one") == true && lists.first?.text.contains("two") == true)
    #expect(scan.elements.filter { $0.attributes["role"] == "listitem" }.count == 2)
  }

  @Test func `put the cells of a line into one row`() {
    #expect(scan.elements("cells").map(\.text) == ["YearRiders", "20242,400"])
  }

  @Test func `say where their language differs from the article's`() {
    let languages = scan.elements("text").map { $0.attributes["lang"] ?? "" }
    #expect(languages.last == "ar")
    #expect(languages.dropLast().filter { !$0.isEmpty } == [])
    #expect(scan.elements("text").last?.attributes["dir"] == "rtl")
  }
}
