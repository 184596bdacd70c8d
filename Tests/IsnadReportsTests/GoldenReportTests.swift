import Isnad
import IsnadReports
import IsnadText
import TestSupport
import Testing

@Suite struct `Golden reports` {
  /// Pages of HTML are compared without their style sheet and script, in tests of their own.
  static let cases: [(ReportFormat, Language)] = ReportFormat.allCases.filter { $0 != .html }.flatMap {
    format in
    [(format, Language.english), (format, .arabic)]
  }

  @Test(arguments: cases)
  func `a run reads as recorded`(_ format: ReportFormat, _ language: Language) throws {
    let report = report(format, language)
    try Golden().expect(report, toBe: "report-\(language).\(format.rawValue)")
  }

  @Test(arguments: cases.filter { ![.sarif, .github].contains($0.0) })
  func `annotations read as recorded`(_ format: ReportFormat, _ language: Language) throws {
    let report = report(format, language) { $0.content = .annotations }
    try Golden().expect(report, toBe: "annotations-\(language).\(format.rawValue)")
  }

  @Test(arguments: [Language.english, .arabic])
  func `a colour terminal of 120 cells reads as recorded`(_ language: Language) throws {
    let report = report(.terminal, language) { ($0.usesColor, $0.width) = (true, 120) }
    try Golden().expect(report, toBe: "color-\(language).terminal")
  }

  @Test(arguments: [Language.english, .arabic])
  func `sources, names and structure read as recorded`(_ language: Language) throws {
    let options = ReportOptions(messages: language, version: "0.1.0")
    let report = Runs.report(.markdown, options, of: [SourceDrafts.draft(language)], failures: [])
    try Golden().expect(report, toBe: "sources-\(language).markdown")
  }

  @Test(arguments: [Language.english, .arabic])
  func `the worksheets read as recorded`(_ language: Language) throws {
    let options = ReportOptions(messages: language, version: "0.1.0")
    let report = Runs.report(
      .markdown, options, of: [WorksheetDrafts.draft(language)], failures: [])
    try Golden().expect(report, toBe: "worksheets-\(language).markdown")
  }

  private func report(
    _ format: ReportFormat, _ language: Language, _ change: (inout ReportOptions) -> Void = { _ in }
  ) -> String {
    var options = ReportOptions(messages: language, version: "0.1.0")
    change(&options)
    return Runs.report(format, options, of: [Drafts.harbour(), Drafts.trade(), Drafts.odd()])
  }
}
