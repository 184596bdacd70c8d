/// The format of a report.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For the eyes of an editor, on a terminal.
  case terminal
  /// One JSON document.
  case json
  /// A line of JSON for each article.
  case jsonl
  /// Markdown, for a pull request or a wiki.
  case markdown
  /// The review report: one page for editors, that needs no other file and no network.
  case html
  /// A SARIF 2.1.0 log, for code scanning and viewers of results.
  case sarif
  /// Workflow commands of GitHub Actions, which annotate the lines of a pull request.
  case github

  /// The reporter that writes the format.
  public func reporter(with options: ReportOptions) -> any Reporter {
    switch self {
    case .terminal: TerminalReporter(options)
    case .json: JSONReporter(options)
    case .jsonl: JSONLinesReporter(options)
    case .markdown: MarkdownReporter(options)
    case .html: HTMLReporter(options)
    case .sarif: SARIFReporter(options)
    case .github: GitHubReporter(options)
    }
  }
}
