public import Isnad

/// Writes what a run found, in one format, article by article.
///
/// A reporter neither filters nor sorts nor decides, and it reads no file: the runner hands it the
/// findings in the order of the text.
public protocol Reporter: Sendable {
  /// Writes what stands before the first article.
  mutating func begin(_ out: inout ReportBuffer)

  /// Writes an article.
  mutating func write(_ reviewed: ReviewedArticle, to out: inout ReportBuffer)

  /// Writes what could not be checked.
  mutating func write(_ failure: Failure, to out: inout ReportBuffer)

  /// Writes what stands behind the last article.
  mutating func finish(_ summary: RunSummary, to out: inout ReportBuffer)
}
