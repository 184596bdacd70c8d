/// The format of a report.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For the eyes of an editor, on a terminal.
  case terminal
  /// One JSON document.
  case jsonl

  /// The reporter that writes the format.
  public func reporter(with options: ReportOptions) -> any Reporter {
    switch self {
    case .terminal: TerminalReporter(options)
    case .jsonl: JSONLinesReporter(options)
    }
  }
}
