public import Isnad

/// What a reporter is told besides what was found.
public struct ReportOptions: Sendable {
  /// What a report is about.
  public enum Content: Sendable, Hashable {
    /// What the rules found.
    case findings
    /// What the plugins annotated, as `isnad annotate` shows it.
    case annotations
  }

  /// What the report is about.
  public var content: Content
  /// Says whether a terminal report may use colours and underlining.
  public var usesColor: Bool
  /// The width of the terminal, in cells.
  public var width: Int
  /// The language in which the report speaks.
  public var messages: Language
  /// The version of the program.
  public var version: String
  /// How the words of the vocabulary read in the language of the report.
  public var words: DisplayWords

  /// Creates options.
  public init(
    content: Content = .findings, usesColor: Bool = false, width: Int = 80,
    messages: Language = .english, version: String = "", words: DisplayWords = DisplayWords()
  ) {
    self.content = content
    self.usesColor = usesColor
    self.width = width
    self.messages = messages
    self.version = version
    self.words = words
  }
}
