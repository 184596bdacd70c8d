import Isnad
import IsnadReaders
import TestSupport
import Testing

@Suite struct GoldenTests {
  @Test(arguments: [
    "agency-ar-crlf.txt", "awkward.md", "broken-front-matter.md", "carriage-returns.txt",
    "front-matter-ar-crlf.md", "newspaper-ar.txt", "no-markup.md", "wire.txt",
  ])
  func `a draft is read as it was when someone last looked`(name: String) throws {
    let golden = Golden()
    let format = try #require(ArticleFormat(fileName: name))
    let source = SourceFile(name: name, bytes: try golden.bytes(of: name))
    try golden.expect(Readers.reader(for: format).read(source).dump, toBe: name + ".golden")
  }
}
