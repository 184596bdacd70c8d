public import Isnad

/// Reads one format: bytes in, manuscript out.
///
/// A reader cannot fail. What it cannot read it leaves out or takes as words, and says so in the
/// notes of the manuscript. It looks at no rules and changes no text.
public protocol Reader: Sendable {
  /// The prose, blocks and metadata of a source.
  func read(_ source: SourceFile) -> Manuscript
}

/// The readers by format.
public enum Readers {
  /// The reader of a format.
  public static func reader(for format: ArticleFormat) -> any Reader {
    switch format {
    case .text: PlainTextReader()
    case .markdown: MarkdownReader()
    case .html: HTMLReader()
    case .docx: DOCXReader()
    }
  }
}
