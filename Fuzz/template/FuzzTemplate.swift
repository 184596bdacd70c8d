import Foundation
import FuzzHarness
import Isnad

@testable import IsnadReports

/// Fuzzes templates and filters of alerts: none crashes, hangs or fills the memory, each mistake has a line
/// and words, and the same template writes the same twice.
@main enum FuzzTemplate {
  static func main() {
    exit(
      Fuzz.run { data, size in
        let source = String(decoding: Fuzz.bytes(data, size), as: UTF8.self)
        let (first, second) = (FuzzTemplate.outcome(source), FuzzTemplate.outcome(source))
        Fuzz.expect(first == second, "the same template writes something else")
        return 0
      })
  }

  /// What a template writes, and the mistake it ends with.
  private static func outcome(_ source: String) -> [String] {
    var out = ReportBuffer()
    do {
      try AlertTemplate(source, name: "fuzz.tmpl").write(files, to: &out)
      return [out.text]
    } catch {
      let lines = source.utf8.count { $0 == 0x0A } + 1
      Fuzz.expect((1...lines).contains(error.line), "line \(error.line) of \(lines)")
      Fuzz.expect(!error.message.isEmpty, "a mistake without words")
      return [out.text, "\(error)"]
    }
  }

  private static let files = [
    AlertedFile(
      path: "a.md",
      alerts: [
        StyleAlert(
          check: "Desk.Terms", severity: .error, message: "Use 'ب' instead of '<a>'.", line: 3,
          columns: 1...7,
          match: "<a>", action: StyleAlert.Action(name: "replace", parameters: ["ب"]))
      ])
  ]
}
