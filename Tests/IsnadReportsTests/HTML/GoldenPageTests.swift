import Isnad
import IsnadReports
import TestSupport
import Testing

@Suite struct `Golden pages` {
  @Test(arguments: [Language.english, .arabic])
  func `a page about one article reads as recorded`(_ language: Language) throws {
    let draft = language == .arabic ? Drafts.trade() : Drafts.harbour()
    let page = page([draft], [], language)
    try Golden().expect(page, toBe: "page-\(language).html")
  }

  @Test func `a page about several articles reads as recorded`() throws {
    let page = page([Drafts.odd(), HTMLDrafts.crossing()], Drafts.failures, .english)
    try Golden().expect(page, toBe: "pages-en.html")
  }

  @Test(arguments: [Language.english, .arabic])
  func `sources, names and structure read as recorded`(_ language: Language) throws {
    let page = page([SourceDrafts.draft(language)], [], language)
    try Golden().expect(page, toBe: "sources-\(language).html")
  }

  @Test(arguments: [Language.english, .arabic])
  func `the worksheets read as recorded`(_ language: Language) throws {
    let page = page([WorksheetDrafts.draft(language)], [], language)
    try Golden().expect(page, toBe: "worksheets-\(language).html")
  }

  /// The page from its body on: the style sheet and the script are files of their own.
  private func page(_ drafts: [Draft], _ failures: [Failure], _ language: Language) -> String {
    let options = ReportOptions(messages: language, version: "0.1.0")
    let page = Runs.report(.html, options, of: drafts, failures: failures)
    let body = page.split(separator: "\n<body", maxSplits: 1)[1]
    return "<body" + body.split(separator: "<script>", maxSplits: 1)[0]
  }
}
