import Isnad
import IsnadReports
import IsnadRunner

/// A configuration made ready: how articles under it are read, judged and gated.
struct Session: Sendable {
  let runner: Runner
  let reading: ReadingSettings
  let threshold: GateVerdict.Threshold

  /// The article with what the run is about: findings, or annotations alone.
  func review(_ article: Article, _ content: ReportOptions.Content) -> ReviewedArticle {
    switch content {
    case .findings:
      let reviewed = runner.review(article)
      return reviewed.with(gate: Gate.verdict(on: reviewed.counts, failingOn: threshold))
    case .annotations:
      return ReviewedArticle(
        annotated: runner.annotate(article), findings: [], suppressed: [],
        messages: article.language == .arabic ? .arabic : .english,
        gate: GateVerdict(threshold: .never, stopping: 0))
    }
  }
}
