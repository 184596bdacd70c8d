import Foundation
import FuzzHarness
import Isnad
import IsnadRules
import IsnadText
import IsnadYAML

/// Fuzzes the decoder of rule files written for Vale.
@main enum FuzzValeRules {
  static func main() {
    exit(
      Fuzz.run { data, size in
        let bytes = Fuzz.bytes(data, size)
        let lines = LineIndex(bytes).lineCount
        let (rules, mistakes) = StyleFuzzing.readRule(bytes)
        for mistake in mistakes {
          Fuzz.expect(!mistake.message.isEmpty, "a mistake without words")
          Fuzz.expect(mistake.line >= 1 && mistake.column >= 1, "a mistake at \(mistake)")
          Fuzz.expect(mistake.line <= max(lines, 4), "a mistake behind the file: \(mistake)")
        }
        let isRead = rules.contains { $0.name == "Desk.Rule" }
        let isSaid = mistakes.contains { $0.file.hasPrefix("styles/Desk/") }
        Fuzz.expect(isRead || isSaid, "the rule is left out, and nothing is said about it")
        for rule in rules {
          Fuzz.expect(!rule.scopes.isEmpty && rule.limit >= 0, "the rule \(rule.name) looks nowhere")
        }
        return 0
      })
  }
}
