import DocumentTestSupport
import Isnad
import IsnadReaders
import TestSupport
import Testing

/// Documents as Word, LibreOffice, Google Docs and Pages write them, by the XML of their parts.
@Suite struct DOCXGoldenTests {
  @Test(arguments: [
    "google-en", "libreoffice-ar", "pages-en", "unstyled-ar", "word-ar", "word-en",
  ])
  func `a document is read as it was when someone last looked`(name: String) throws {
    let golden = Golden()
    func part(_ part: String) -> String? {
      (try? golden.bytes(of: "\(name).\(part).xml")).map { String(decoding: $0, as: UTF8.self) }
    }
    let document = WordDocument(
      try #require(part("document")), styles: part("styles") ?? WordDocument.builtInStyles,
      comments: part("comments"),
      footnotes: part("footnotes"), core: part("core"), links: ["rId20": "https://example.org/minutes"])
    let source = try DOCXPackage.unpack(document.bytes, file: "\(name).docx")
    let manuscript = DOCXReader().read(source)
    #expect(ReadingAudit.fault(in: Article(manuscript, from: source)) == nil)
    try golden.expect(manuscript.dump + manuscript.places, toBe: "\(name).golden")
  }
}

extension Manuscript {
  /// The runs, one a line.
  fileprivate var places: String {
    runs.map { run in
      let story =
        switch run.place.story {
        case .body: ""
        case .footnote(let number): "footnote \(number) "
        case .endnote(let number): "endnote \(number) "
        }
      return
        "run \(run.range): \(story)paragraph \(run.place.paragraph), run \(run.place.run), character \(run.place.character)\n"
    }.joined()
  }
}
