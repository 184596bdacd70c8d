import Isnad
import IsnadReaders
import IsnadText

extension ScopedDocument {
  /// A form to read: each block with its scope, its place by line and column, and its words.
  func dump(of source: SourceFile) -> String {
    var lines = blocks.filter { $0.scope.first != "raw" }.map { block in
      let words = block.text[block.text.range].replacing("\n", with: "⏎")
      return "\(place(block.source, source)) \(block.scope.joined(separator: ".")): \(words)"
    }
    lines += switches.map {
      "\(place($0.source, source)) \($0.subject) \($0.isOn ? "on" : "off") from \($0.start)"
    }
    lines += counts.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
    lines += notes.map { "note: \($0.message)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func place(_ range: TextRange, _ source: SourceFile) -> String {
    let (start, end) = (source.lines.position(at: range.start), source.lines.position(at: range.end))
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }
}

/// A document of some text.
func scoped(
  _ text: String, _ format: ArticleFormat? = .markdown, extension ending: String = "md",
  _ change: (inout ScopeSettings) -> Void = { _ in }
) -> ScopedDocument {
  var settings = ScopeSettings()
  change(&settings)
  let source = SourceFile(name: "draft", bytes: Array(text.utf8))
  return ScopedReader.read(source, format: format, settings: settings, extension: ending)
}

extension ScopedDocument {
  /// The words of the blocks of a scope, in order.
  func words(_ scope: String) -> [String] {
    blocks.filter { $0.scope.joined(separator: ".") == scope }.map { $0.text[$0.text.range] }
  }
}
