import Foundation
import FuzzHarness
import Isnad
import IsnadReaders

/// Fuzzes the cutting into blocks: whatever the bytes, and whatever the settings in the first of them, blocks,
/// maps and switches are in place.
@main enum FuzzScopes {
  static func main() {
    exit(
      Fuzz.run { data, size in
        let bytes = Fuzz.bytes(data, size)
        let choice = bytes.first ?? 0
        let source = SourceFile(name: "draft", bytes: Array(bytes.dropFirst()))
        let formats: [ArticleFormat?] = [.markdown, .html, .text, nil]
        var settings = ScopeSettings()
        settings.needsParagraphs = choice & 4 != 0
        settings.needsSentences = choice & 4 != 0
        if choice & 8 != 0 { settings.inlineScopes = ["link", "strong", "emphasis", "code"] }
        if choice & 16 != 0 {
          settings.tokenIgnores = [#"\{[^}]*\}"#]
          settings.blockIgnores = [#"%[^%]*%"#]
        }
        if choice & 32 != 0 { settings.commentDelimiters = ["{/*", "*/}"] }
        if choice & 64 != 0 { settings.skippedScopes = ["script"] }
        let document = ScopedReader.read(
          source, format: formats[Int(choice & 3)], settings: settings, extension: "md")
        if let fault = ScopeAudit.fault(in: document, of: source) { fatalError(fault) }
        return 0
      })
  }
}
