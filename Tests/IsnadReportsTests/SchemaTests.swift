import Foundation
import Isnad
import IsnadReports
import Testing

@Suite struct `Published schemas` {
  static let drafts = [Drafts.harbour(), Drafts.trade(), Drafts.odd()]

  @Test(arguments: [ReportOptions.Content.findings, .annotations])
  func `describe every key of the JSON report`(_ content: ReportOptions.Content) throws {
    let check = try #require(SchemaCheck(ReportSchemas.report))
    let options = ReportOptions(content: content, version: "0.1.0")
    #expect(check.mistakes(in: Runs.report(.json, options, of: Self.drafts)) == [])
    #expect(check.mistakes(in: Runs.report(.json, options, of: [], failures: [])) == [])
  }

  @Test(arguments: [ReportOptions.Content.findings, .annotations])
  func `describe every key of a line of JSON`(_ content: ReportOptions.Content) throws {
    let check = try #require(SchemaCheck(ReportSchemas.jsonl))
    let report = Runs.report(.jsonl, ReportOptions(content: content), of: Self.drafts)
    for line in report.split(separator: "\n") { #expect(check.mistakes(in: String(line)) == []) }
  }

  @Test func `refuse what they do not describe`() throws {
    let check = try #require(SchemaCheck(ReportSchemas.jsonl))
    #expect(check.mistakes(in: #"{"findings":[{"rule":"a/b"}]}"#) != [])
    #expect(check.mistakes(in: #"{"id":"a","error":"b","colour":1}"#) != [])
  }
}
