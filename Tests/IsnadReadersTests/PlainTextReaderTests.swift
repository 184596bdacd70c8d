import Isnad
import IsnadReaders
import Testing

/// What a reader makes of a text.
func manuscript(of text: String, _ format: ArticleFormat = .text) -> Manuscript {
  Readers.reader(for: format).read(SourceFile(name: "draft", bytes: Array(text.utf8)))
}

@Suite struct PlainTextReaderTests {
  @Test func `headline, dateline, subhead and paragraphs are told by layout`() {
    let parts = manuscript(
      of: """
        Harbour bridge closes for a year

        By Mona Reed in Port Amal

        Friday, May 3, 2024

        The bridge over the harbour closed on Friday, and nobody could say who had ordered it.

        A second look

        Engineers had asked for repairs, the port said, and were told to wait.
        """)
    #expect(
      parts.blocks.map(\.kind) == [
        .headline, .byline, .dateline, .paragraph, .heading(level: 2), .paragraph,
      ])
    #expect(parts.metadata.authors == ["Mona Reed"])
    #expect(parts.metadata.place == "Port Amal")
    #expect(parts.metadata.date?.description == "2024-05-03")
  }
}
