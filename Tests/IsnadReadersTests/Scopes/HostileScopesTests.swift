import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct HostileScopesTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [ArticleFormat.text, .markdown, .html],
    [
      ">", "> ", "- ", "1. ", "[", "![", "[a](", "*", "**a ", "`a``", "<", "<!--", "<!-- \n", "</p>",
      "<p>", "<div>\n", "<div class='a b'>c", "<b>", "</b>", "<a href=a>a", "<img alt=a>", "<code>",
      "<pre>", "<title>", "<li>a", "<!-- vale A.B = NO -->a", "<!-- vale off -->", "$", "$a", "$$\n",
      "[^a]",
      "[^a]: b\n", "[^a]: b\n\n    c\n\n", "&", "&amp;", "&nang;", "\\", "|", "```\n", "\r", "\n", "\t",
      "---\n", "+++\n",
      "+++\na=\"b\"\n+++\n", "---\na: |\n  b\n---\n", "a. ", "\u{0}", "\u{FEFF}", "ـ", "\u{064B}",
    ])
  func `two thousand repetitions are cut and in place`(format: ArticleFormat, piece: String) {
    let source = SourceFile(name: "draft", bytes: Array(String(repeating: piece, count: 2_000).utf8))
    var settings = ScopeSettings()
    settings.needsParagraphs = true
    settings.needsSentences = true
    settings.inlineScopes = ["link", "strong", "emphasis", "code"]
    let document = ScopedReader.read(source, format: format, settings: settings, extension: "md")
    #expect(ScopeAudit.fault(in: document, of: source) == nil)
  }

  @Test func `bytes that are no text are left out with a note`() {
    let bytes = Array("one ".utf8) + [0, 0xFF, 0xC3] + Array(" two\n".utf8)
    let source = SourceFile(name: "draft", bytes: bytes)
    let document = ScopedReader.read(
      source, format: .markdown, settings: ScopeSettings(), extension: "md")
    #expect(document.notes.count == 1)
    #expect(ScopeAudit.fault(in: document, of: source) == nil)
  }

  @Test func `markup that nests too deep is plain text`() {
    let document = scoped(String(repeating: "> ", count: 5_000) + "a\n")
    #expect(document.notes.first?.message.contains("100 levels") == true)
    #expect(document.blocks.first?.scope == ["text", "md"])
  }
}
