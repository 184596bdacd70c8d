import Foundation
import FuzzHarness
import Isnad
import IsnadReaders

/// Fuzzes the Markdown reader: whatever the bytes, ranges are in place and lead back.
@main enum FuzzMarkdown {
  static func main() {
    exit(
      Fuzz.run { data, size in
        let source = SourceFile(name: "draft", bytes: Fuzz.bytes(data, size))
        let article = Article(MarkdownReader().read(source), from: source)
        if let fault = ReadingAudit.fault(in: article) { fatalError(fault) }
        return 0
      })
  }
}
