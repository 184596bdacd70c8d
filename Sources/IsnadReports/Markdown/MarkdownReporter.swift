import Isnad
import IsnadText

/// Writes a run as Markdown, for a pull request or a wiki.
///
/// The verdict stands first, and it is known last: the articles wait in a buffer of their own.
struct MarkdownReporter: Reporter {
  private let options: ReportOptions
  private var articles = ReportBuffer()

  init(_ options: ReportOptions) {
    self.options = options
  }

  mutating func begin(_ out: inout ReportBuffer) {}

  mutating func write(_ reviewed: ReviewedArticle, to out: inout ReportBuffer) {
    MarkdownArticle(reviewed, options: options).write(to: &articles)
  }

  /// Failures stand together behind the articles; the summary has them all.
  mutating func write(_ failure: Failure, to out: inout ReportBuffer) {}

  mutating func finish(_ summary: RunSummary, to out: inout ReportBuffer) {
    let language = summary.messages
    if language.isRightToLeft { out.writeLine("<div dir=\"rtl\">\n") }
    out.writeLine("# \(ReportTexts.title(language))\n")
    if options.content == .findings {
      let title = GateTexts.title(GateState(summary))(language)
      let colon = ReportTexts.colon(language)
      out.writeLine("**\(title)**\(colon)\(GateTexts.reason(summary))\n")
      var counts = CountTexts.bySeverity(summary.counts, in: language)
      if summary.suppressed > 0 {
        counts += ReportTexts.comma(language) + CountTexts.suppressed(summary.suppressed, language)
      }
      out.writeLine(CountTexts.articles(summary.articles, language) + colon + counts)
    } else {
      out.writeLine(CountTexts.articles(summary.articles, language))
    }
    out.write(articles)
    articles.removeAll()
    writeFailures(summary, to: &out)
    writeClosing(summary, to: &out)
    if language.isRightToLeft { out.writeLine("\n</div>") }
  }

  private func writeFailures(_ summary: RunSummary, to out: inout ReportBuffer) {
    let language = summary.messages
    var table = MarkdownTable([ReportTexts.file, ReportTexts.mistake], in: language)
    for failure in summary.failures {
      let place = failure.position.map { ":\($0.line):\($0.column)" } ?? ""
      let words = [failure.message, failure.advice].compactMap { $0 }.map {
        MarkdownText.isolated($0, in: language)
      }
      table.add([MarkdownText.code(failure.file + place), words.joined(separator: "<br>")])
    }
    table.write(below: "## " + ReportTexts.failures(language), to: &out)
  }

  private func writeClosing(_ summary: RunSummary, to out: inout ReportBuffer) {
    let language = summary.messages
    let colon = ReportTexts.colon(language)
    out.writeLine("\n---\n")
    out.write(ReportTexts.program(language) + colon)
    out.writeLine(MarkdownText.isolated("isnad \(summary.version)", in: .english) + "  ")
    if !summary.rulesets.isEmpty {
      let names = summary.rulesets.map(MarkdownText.code)
      let list = names.joined(separator: ReportTexts.comma(language))
      out.writeLine("\(ReportTexts.rulesets(language))\(colon)\(list)  ")
    }
    out.writeLine(ReportTexts.closing(language))
  }
}
