/// A format in which articles are written.
public enum ArticleFormat: String, Sendable, CaseIterable {
  /// Plain text, whose parts are told by its layout.
  case text
  /// Markdown: CommonMark with tables, strikethrough and front matter.
  case markdown

  /// The format that the ending of a file name promises; nothing for other endings.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[dot...].dropFirst().lowercased() {
    case "txt", "text": self = .text
    case "md", "markdown", "mdown": self = .markdown
    default: return nil
    }
  }
}
