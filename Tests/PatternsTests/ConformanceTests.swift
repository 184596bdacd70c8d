import Isnad
import IsnadTesting
import Patterns
import Testing

struct ConformanceTests {
  @Test func `the plugin keeps the contract, with rules and without`() throws {
    #expect(try PluginConformance().faults(of: Patterns()).isEmpty)
    var style = HouseStyle()
    style.rules = [
      existence(["said", "قال", "“", "a"]) { $0.nonword = true },
      substitution([("one", "1"), ("نعم", "أجل")]),
    ]
    let place = RulePlace(file: "desk.yml", line: 1, column: 1)
    let patterns = [
      PatternRule(rule: "desk/written", subject: .expression("[a-z]+", ignoresCase: true), place: place),
      PatternRule(rule: "desk/folded", subject: .folded("كتب|e+"), place: place),
      PatternRule(rule: "desk/words", subject: .words(["وزير الخارجية", "said", "لا"]), place: place),
    ]
    let prepared = try Patterns().prepared(for: style, patterns: patterns)
    let faults = try PluginConformance(texts: ["One said نعم.", "كَتَبَ كتب وكتب"]).faults(of: prepared)
    #expect(faults.isEmpty, "\(faults)")
  }
}
