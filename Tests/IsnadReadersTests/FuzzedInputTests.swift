import Isnad
import IsnadReaders
import IsnadText
import Testing

/// Inputs with which the fuzz targets of `Fuzz/` once broke something.
@Suite struct FuzzedInputTests {
  private func article(_ text: String) -> Article {
    let source = SourceFile(name: "draft.md", bytes: Array(text.utf8))
    return Article(MarkdownReader().read(source), from: source)
  }

  @Test(arguments: [
    "# a\n\n[ \u{1} ](x)\n\nwords", "[\u{1}](x)", "words\n\n- [\u{1F}](x)\n",
    "[x&#32;](a)\n\n[\u{1}](b)",
  ])
  func `links without words, and of blocks that are dropped, are dropped`(text: String) {
    let article = article(text)
    #expect(ReadingAudit.fault(in: article) == nil)
    #expect(article.links.allSatisfy { !article[$0.range].allSatisfy(\.isWhitespace) })
  }

  @Test func `a file that ends where HTML might close is read to its end and no further`() {
    for end in ["<!-- a -", "<? a ?", "<![CDATA[ a ]", "> <!-- a\n0"] {
      #expect(ReadingAudit.fault(in: article(end)) == nil)
    }
  }
}
