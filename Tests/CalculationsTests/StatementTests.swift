import Foundation
import Isnad
import Testing

/// Sentences of news, right and wrong in equal parts: every wrong one is found, no right one is flagged.
struct StatementTests {
  @Test(arguments: [("en.jsonl", Language.english), ("ar.jsonl", .arabic)])
  func `every wrong statement is found and no right one is flagged`(
    _ file: String, _ language: Language
  ) throws {
    let statements = try Statement.all(file)
    #expect(statements.count >= 300)
    #expect(abs(statements.filter(\.right).count * 2 - statements.count) <= statements.count / 20)
    let check = try StatementCheck()
    #expect(statements.filter { $0.missed != nil }.count <= statements.count / 50)
    for statement in statements where statement.missed == nil {
      if let fault = check.fault(of: statement, language) {
        Issue.record("\(statement.form): \(statement.text) (\(statement.working)): \(fault)")
      }
    }
  }
}
