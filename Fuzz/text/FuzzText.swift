import Foundation
import FuzzHarness
import Isnad
import IsnadReaders

/// Fuzzes the plain-text reader: whatever the bytes, ranges are in place and lead back.
@main enum FuzzText {
  static func main() {
    exit(
      Fuzz.run { data, size in
        let source = SourceFile(name: "draft", bytes: Fuzz.bytes(data, size))
        let article = Article(PlainTextReader().read(source), from: source)
        if let fault = ReadingAudit.fault(in: article) { fatalError(fault) }
        return 0
      })
  }
}
