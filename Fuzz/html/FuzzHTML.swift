import Foundation
import FuzzHarness
import Isnad
import IsnadReaders

/// Fuzzes the HTML reader: whatever the bytes, ranges are in place and lead back.
///
/// The encoding that a page names is looked for, too; a page that is refused for it is read as it is.
@main enum FuzzHTML {
  static func main() {
    exit(
      Fuzz.run { data, size in
        let bytes = Fuzz.bytes(data, size)
        let decoded = try? InputDecoder.decode(bytes, encoding: nil, file: "page.html", format: .html)
        let source = SourceFile(name: "page.html", bytes: decoded ?? bytes)
        let article = Article(HTMLReader().read(source), from: source)
        if let fault = ReadingAudit.fault(in: article) { fatalError(fault) }
        return 0
      })
  }
}
