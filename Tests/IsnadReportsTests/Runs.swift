import Isnad
import IsnadReports
import IsnadText

/// Writes whole runs, as the command does.
enum Runs {
  static func report(
    _ format: ReportFormat, _ options: ReportOptions, of drafts: [Draft],
    failures: [Failure] = Drafts.failures
  ) -> String {
    var reporter = format.reporter(with: options)
    var text = ""
    var out = ReportBuffer()
    func send() {
      text += out.text
      out.removeAll()
    }
    reporter.begin(&out)
    send()
    for draft in drafts {
      reporter.write(draft.reviewed(in: options.messages), to: &out)
      send()
    }
    for failure in failures {
      reporter.write(failure, to: &out)
      send()
    }
    reporter.finish(summary(of: drafts, failures, in: options.messages), to: &out)
    send()
    return text
  }

  static func summary(
    of drafts: [Draft], _ failures: [Failure], in language: Language
  ) -> RunSummary {
    var counts: [Severity: Int] = [:]
    for finding in drafts.flatMap(\.findings) { counts[finding.severity, default: 0] += 1 }
    return RunSummary(
      version: "0.1.0", rulesets: ["quotations-ar", "quotations-en"], articles: drafts.count,
      counts: counts, suppressed: drafts.reduce(0) { $0 + $1.suppressed.count }, failures: failures,
      gate: GateVerdict(threshold: .error, stopping: counts[.error] ?? 0), messages: language,
      fingerprints: ["quotations-en": SHA256(of: []).hex],
      rules: [rule])
  }

  /// A rule as its file describes it; the other rules of the drafts are known by their ids alone.
  private static let rule = Rule(
    id: RuleID(ruleset: "quotations-en", name: "no-speaker"),
    about: LocalizedText([
      .english: "A quotation that nobody is named for.", .arabic: "اقتباس لا يُذكر قائله.",
    ]), language: nil, basis: ["NPR-CHK", "https://example.org/standard"],
    kind: Quotation.schema.kind, condition: .always, underlined: nil, severity: .error,
    message: LocalizedText([.english: "“{text}” has no speaker.", .arabic: "«{text}» بلا قائل."]),
    hint: LocalizedText([.english: "Name the speaker.", .arabic: "اذكر القائل."]),
    examples: [
      RuleExample(
        text: "[[“We waited.”]]", isFlagged: true,
        place: RulePlace(file: "desk.yml", line: 9, column: 7)),
      RuleExample(
        text: "“We waited,” said Ada Lund.", isFlagged: false,
        place: RulePlace(file: "desk.yml", line: 11, column: 7)),
    ], place: RulePlace(file: "desk.yml", line: 3, column: 3))
}
