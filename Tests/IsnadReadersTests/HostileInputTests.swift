import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct HostileInputTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: ArticleFormat.allCases,
    [
      ">", "> ", "- ", "1. ", "[", "![", "[a](", "*", "**a ", "_a ", "`a``", "<", "<!--", "<!-- \n",
      "a <!-->",
      "<div>\n", "&", "\\", "|", "~~a ", "```\n", "\r", "\n", "\t", "a\n", "- a\n", "2024 ",
      "2024-01\n\n", "\u{0}",
      "\u{FEFF}", "ـ", "\u{064B}",
    ])
  func `four thousand repetitions are read and in place`(format: ArticleFormat, piece: String) {
    let bytes = Array(String(repeating: piece, count: 4_000).utf8)
    let source = SourceFile(name: "draft", bytes: bytes)
    let article = Article(Readers.reader(for: format).read(source), from: source)
    #expect(ReadingAudit.fault(in: article) == nil)
  }

  @Test(arguments: [">", "> ", "- ", "1. ", "> - "])
  func `markup that nests too deep is read as plain text, with a note`(marker: String) throws {
    let text = String(repeating: marker, count: 100_000) + "words\n"
    let note = try #require(manuscript(of: text, .markdown).notes.first)
    #expect(note.message.contains("100 levels"))
  }

  @Test func `a table that would fill a million cells is read as text`() throws {
    let row = String(repeating: "|x", count: 2_000) + "|\n"
    let text =
      row + String(repeating: "|-", count: 2_000) + "|\n" + String(repeating: "|\n", count: 2_000)
    let read = manuscript(of: text, .markdown)
    #expect(try #require(read.notes.first).message.contains("128 columns"))
    #expect(!read.blocks.contains { $0.kind == .tableCell })
  }

  @Test func `a long definition used without end does not take time without end`() throws {
    let text =
      "[a]: /" + String(repeating: "b", count: 200_000) + "\n\n"
      + String(repeating: "[a] ", count: 20_000)
    let note = try #require(manuscript(of: text, .markdown).notes.first)
    #expect(note.message.contains("read as plain text"))
  }

  @Test(arguments: ArticleFormat.allCases.filter(\.isText))
  func `bytes that are no text are left out with a note`(format: ArticleFormat) throws {
    let bytes = Array("one ".utf8) + [0, 0xFF, 0xC3] + Array(" two".utf8)
    let read = Readers.reader(for: format).read(SourceFile(name: "draft", bytes: bytes))
    let note = try #require(read.notes.first)
    #expect(note.message.contains("3 bytes"))
    #expect(note.source == TextRange(4, 5))
    #expect(read.blocks.count == 1)
  }
}
