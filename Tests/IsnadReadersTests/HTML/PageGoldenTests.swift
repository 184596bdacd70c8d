import Isnad
import IsnadReaders
import TestSupport
import Testing

/// Pages after the manner of common newsroom systems and site generators, and the articles in them.
@Suite struct PageGoldenTests {
  @Test(arguments: [
    "amp.ar.html", "div-soup.en.html", "drupal.ar.html", "ghost.en.html", "hugo.en.html",
    "jekyll.ar.html", "microdata.en.html", "newsroom-cms.en.html", "rtl-mixed.ar.html",
    "table-layout.ar.html", "wordpress.ar.html", "wordpress.en.html",
  ])
  func `a page is read as the article that it holds`(name: String) throws {
    let golden = Golden()
    let bytes = try InputDecoder.decode(
      golden.bytes(of: name), encoding: nil, file: name, format: .html)
    let source = SourceFile(name: name, bytes: bytes)
    let manuscript = HTMLReader().read(source)
    #expect(ReadingAudit.fault(in: Article(manuscript, from: source)) == nil)
    try golden.expect(manuscript.dump, toBe: name + ".golden")
  }
}
