import Isnad

/// Writes the HTML review report.
///
/// The page opens with the verdict on all articles, so the articles are kept until the run ends.
struct HTMLReporter: Reporter {
  private let words: DisplayWords
  private var articles: [ReviewedArticle] = []

  init(_ options: ReportOptions) {
    words = options.words
  }

  mutating func begin(_ out: inout ReportBuffer) {}

  mutating func write(_ reviewed: ReviewedArticle, to out: inout ReportBuffer) {
    articles.append(reviewed)
  }

  mutating func write(_ failure: Failure, to out: inout ReportBuffer) {
    // The summary has all failures, and the page shows them together.
  }

  mutating func finish(_ summary: RunSummary, to out: inout ReportBuffer) {
    out.write(ReviewPage(of: articles, summary, words: words).markup.text)
  }
}
