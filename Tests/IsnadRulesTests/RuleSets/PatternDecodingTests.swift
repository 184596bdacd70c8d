import Isnad
import IsnadRules
import IsnadYAML
import Testing

struct PatternDecodingTests {
  private func load(flag: String, extra: String = "") -> (rule: Rule?, mistakes: [Mistake]) {
    let loaded = IsnadRulesTests.load(
      """
      ruleset: desk
      language: en
      rules:
        own:
          flag: \(flag)
          severity: error
          message: { ar: لا, en: "not “{found}”" }
      \(extra.isEmpty ? "" : "    \(extra)\n")    examples:
            flagged: ["a [[cat]]"]
            clean: ["a dog"]
      """)
    return (loaded.library.rulesets.first?.rules.first, loaded.mistakes)
  }

  @Test func `a rule brings an expression`() {
    let (rule, mistakes) = load(flag: "{ pattern: 'cats?', ignorecase: yes }")
    #expect(mistakes.isEmpty, "\(mistakes)")
    #expect(rule?.kind == Match.schema.kind)
    #expect(rule?.pattern?.subject == .expression("cats?", ignoresCase: true))
    #expect(rule?.pattern?.rule == "desk/own")
    #expect(rule?.pattern?.place.line == 5)
    #expect(
      load(flag: "{ pattern: 'cats?' }").rule?.pattern?.subject
        == .expression("cats?", ignoresCase: false))
    #expect(load(flag: "{ pattern: 'قطط?', folded: yes }").rule?.pattern?.subject == .folded("قطط?"))
  }

  @Test func `a rule brings words`() {
    #expect(
      load(flag: "{ words: [cat, black cat] }").rule?.pattern?.subject == .words(["cat", "black cat"]))
    #expect(load(flag: "{ words: cat }").rule?.pattern?.subject == .words(["cat"]))
  }

  @Test func `conditions are those on matches`() {
    let context = load(flag: "{ words: cat }", extra: "where: { found: Cat, in: { not: quotation } }")
    #expect(context.mistakes.isEmpty, "\(context.mistakes)")
    let unknown = load(flag: "{ words: cat }", extra: "where: { speaker: none }")
    #expect(unknown.mistakes.count == 1)
    #expect(unknown.mistakes.first?.line == 8)
  }

  @Test(arguments: [
    ("{ pattern: 'cat(' }", 5, "no regular expression"),
    ("{ pattern: cat, words: [cat] }", 5, "do not go together"),
    ("{ ignorecase: yes }", 5, "has neither 'pattern' nor 'words'"),
    ("{ patern: cat }", 5, "has no key 'patern'"),
    ("{ words: cat, ignorecase: yes }", 5, "do not go together"),
    ("{ words: { a: b } }", 5, "'words'"),
  ])
  func `what is wrong is told of where it stands`(flag: String, line: Int, message: String) {
    let (_, mistakes) = load(flag: flag)
    #expect(mistakes.contains { $0.line == line && $0.message.contains(message) }, "\(mistakes)")
  }
}
