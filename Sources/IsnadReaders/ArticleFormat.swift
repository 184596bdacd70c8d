/// A format in which articles are written.
public enum ArticleFormat: String, Sendable, CaseIterable {
  /// Plain text, whose parts are told by its layout.
  case text
  /// Markdown: CommonMark with tables, strikethrough and front matter.
  case markdown
  /// HTML: the article of a page, or a fragment of one.
  case html
  /// Word documents: WordprocessingML in a package.
  case docx

  /// The format that the ending of a file name promises; nothing for other endings.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[dot...].dropFirst().lowercased() {
    case "txt", "text": self = .text
    case "docx", "docm", "dotx", "dotm": self = .docx
    case "md", "markdown", "mdown": self = .markdown
    case "html", "htm", "xhtml", "shtml": self = .html
    default: return nil
    }
  }

  /// Says whether a file of the format is text, which a decoder reads, rather than a package of parts.
  public var isText: Bool { self != .docx }
}
