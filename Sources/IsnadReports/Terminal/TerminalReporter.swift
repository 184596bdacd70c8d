import Isnad
import IsnadText

/// Writes a run for the eyes of an editor, on a terminal.
struct TerminalReporter: Reporter {
  private let options: ReportOptions
  private let style: TerminalStyle

  init(_ options: ReportOptions) {
    self.options = options
    style = TerminalStyle(usesColor: options.usesColor)
  }

  mutating func begin(_ out: inout ReportBuffer) {}

  mutating func write(_ reviewed: ReviewedArticle, to out: inout ReportBuffer) {
    switch options.content {
    case .findings:
      // An article with nothing to say about it is only counted.
      guard
        !(reviewed.findings.isEmpty && reviewed.suppressed.isEmpty && reviewed.article.notes.isEmpty)
      else { return }
      TerminalPage(reviewed, options: options).writeFindings(to: &out)
    case .annotations: TerminalPage(reviewed, options: options).writeAnnotations(to: &out)
    }
  }

  mutating func write(_ failure: Failure, to out: inout ReportBuffer) {
    let position = failure.position.map { ":\($0.line):\($0.column)" } ?? ""
    let lines = TerminalLines(style: style, width: options.width)
    let title = ReportTexts.notChecked(options.messages)
    out.writeLine(
      style(TerminalLines.path(failure.file) + position, .bold) + ": "
        + style(BidiIsolate.wrap(title, in: options.messages), .failure))
    lines.writeParagraph(failure.message, in: options.messages, to: &out)
    if let excerpt = failure.excerpt {
      let column = failure.position?.column
      lines.write(
        Excerpt(ofLine: excerpt, column: column, width: lines.excerptWidth), as: .failure, to: &out)
    }
    if let advice = failure.advice {
      lines.writeParagraph(advice, in: options.messages, to: &out)
    }
    out.writeLine()
  }

  mutating func finish(_ summary: RunSummary, to out: inout ReportBuffer) {
    let language = summary.messages
    let comma = ReportTexts.comma(language)
    var line = CountTexts.articles(summary.articles, language)
    if options.content == .findings {
      line += ReportTexts.colon(language) + CountTexts.bySeverity(summary.counts, in: language)
      if summary.suppressed > 0 {
        line += comma + CountTexts.suppressed(summary.suppressed, language)
      }
    }
    if !summary.failures.isEmpty {
      line += comma + CountTexts.failures(summary.failures.count, language)
    }
    let lines = TerminalLines(style: style, width: options.width)
    lines.writeParagraph(line, in: language, indent: "", to: &out)
    guard options.content == .findings else { return }
    let state = GateState(summary)
    lines.writeParagraph(
      GateTexts.reason(summary), in: language,
      lead: GateTexts.title(state)(language) + ReportTexts.colon(language),
      as: TerminalStyle.Code(state), indent: "", to: &out)
  }
}

extension TerminalStyle.Code {
  fileprivate init(_ state: GateState) {
    switch state {
    case .passed: self = .passed
    case .failed: self = .error
    case .incomplete: self = .failure
    }
  }
}
