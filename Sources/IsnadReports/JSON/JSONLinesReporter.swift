import Isnad
import IsnadText

/// Writes each article of a run as one line of JSON, with its path as the id.
struct JSONLinesReporter: Reporter {
  private let options: ReportOptions

  init(_ options: ReportOptions) {
    self.options = options
  }

  mutating func begin(_ out: inout ReportBuffer) {}

  mutating func write(_ reviewed: ReviewedArticle, to out: inout ReportBuffer) {
    let id = JSONLineID.text(reviewed.article.source.name)
    switch options.content {
    case .findings: JSONLines.findings(id: id, of: reviewed, to: &out)
    case .annotations: JSONLines.annotations(id: id, of: reviewed.annotated, to: &out)
    }
  }

  mutating func write(_ failure: Failure, to out: inout ReportBuffer) {
    let words = [failure.message, failure.advice].compactMap { $0 }.joined(separator: "; ")
    JSONLines.error(id: .text(failure.file), line: failure.position?.line, words, to: &out)
  }

  mutating func finish(_ summary: RunSummary, to out: inout ReportBuffer) {}
}
