import Foundation
import Isnad
import IsnadRules
import IsnadText
import IsnadYAML
import Testing

@Suite struct RuleSetTests {
  private let text = """
    ruleset: sources
    language: en
    about: { ar: مصادر الاقتباس., en: The sources of quotations. }
    basis: [BBC-STAT]
    rules:
      no-speaker:
        about: A quotation that nobody says.
        flag: quotation
        where:
          speaker-by: [none, pronoun]
          words: { over: 3, under: 99.5 }
          marks: { not: [block, guillemet] }
          nested: no
          speaker: { matches: '^The ' }
          in: { not: scare-quote }
          near: { kind: name, within: 5, where: { what: person } }
          sentence: { kind: name, count: { over: 2 } }
          any:
            - partial: yes
            - not: { provenance: date }
        severity: error
        message: { ar: '«{text}» بلا قائل.', en: '“{text}” has no {speaker-by}.' }
        hint: { ar: سمّ القائل., en: Name the speaker. }
        basis: [RTR-QUOTE]
        at: cue-range
        fix: { replacement: "{cue} {{x}}", applies: editor }
        examples:
          flagged:
            - "[[“It rains,”]] was said."
            - { text: "[[“It rains.”]]", format: markdown, date: 2026-11-24, note: Alone. }
          clean:
            - "“It rains,” Ann said."
    """

  private func rule() throws -> Rule {
    let (library, mistakes) = load(text.replacing("{ not: scare-quote }", with: "{ not: quotation }"))
    #expect(mistakes.map(\.description) == [])
    return try #require(library.rulesets.first?.rules.first)
  }

  @Test func `a rule is read whole`() throws {
    let rule = try rule()
    #expect(rule.id.description == "sources/no-speaker")
    #expect(rule.about(.english) == "A quotation that nobody says.")
    #expect(rule.language == .english)
    #expect(rule.basis == ["BBC-STAT", "RTR-QUOTE"])
    #expect(rule.kind == "quotation")
    #expect(rule.underlined == "cue-range")
    #expect(rule.fix?.applies == .editor)
    #expect(rule.fix?.replacement.pieces == [.attribute("cue"), .words(" {x}")])
    #expect(rule.severity == .error)
    #expect(rule.message(.arabic) == "«{text}» بلا قائل.")
    #expect(rule.hint?(.english) == "Name the speaker.")
    #expect(rule.place == RulePlace(file: "a.yml", line: 6, column: 3))
    #expect(rule.examples.map(\.isFlagged) == [true, true, false])
    #expect(rule.examples[1].format == "markdown")
    #expect(rule.examples[1].date?.description == "2026-11-24")
    #expect(rule.examples[1].place.line == 30)
  }

  @Test func `a rule set knows the fingerprint of its file`() {
    let (library, _) = load("ruleset: empty\n")
    #expect(
      library.rulesets.map(\.fingerprint) == [SHA256(of: Array("ruleset: empty\n".utf8)).hex])
  }

  @Test func `conditions are typed`() throws {
    guard case .all(let conditions) = try rule().condition else {
      Issue.record("not a conjunction")
      return
    }
    let shown = conditions.map { String(describing: $0) }
    #expect(shown.count == 9)
    #expect(shown[0].contains("not") && shown[0].contains("choice(\"pronoun\")"))
    guard case .attribute("words", .all(let bounds)) = conditions[1], bounds.count == 2,
      case .over(3) = bounds[0], case .attribute("nested", .anyOf([.yesNo(false)])) = conditions[3],
      case .attribute("speaker", .matches) = conditions[4],
      case .not(.context(let enclosing)) = conditions[5], case .context(let near) = conditions[6],
      case .context(let sentence) = conditions[7], case .any(let alternatives) = conditions[8]
    else {
      Issue.record("other conditions: \(shown)")
      return
    }
    #expect(enclosing.relation == .inside && enclosing.kind == "quotation")
    #expect(near.relation == .near(words: 5))
    #expect(sentence.over == 2 && sentence.under == nil)
    #expect(alternatives.count == 2)
  }

  @Test func `included files are loaded once, and lexicons with them`() {
    let (library, mistakes) = load([
      ("desk/a.yml", "ruleset: a\ninclude: [b.yml, ../c.yml]\n"),
      ("desk/b.yml", "ruleset: b\ninclude: ../c.yml\n"),
      ("c.yml", "lexicon: c\nlanguage: en\nentries: [x]\n"),
    ])
    #expect(mistakes.isEmpty)
    #expect(library.rulesets.map(\.name) == ["a", "b"])
    #expect(library.lexicons.map(\.name) == ["c"])
  }

  @Test func `display words are read by language`() {
    let (library, mistakes) = load(
      "words:\n  marks: { curly: منحنية }\n  partial: { yes: نعم }\nlanguage: ar\n")
    #expect(mistakes.isEmpty)
    #expect(library.words.word(for: "curly", of: "marks", in: .arabic) == "منحنية")
    #expect(library.words.word(for: "yes", of: "partial", in: .arabic) == "نعم")
    #expect(library.words.word(for: "curly", of: "marks", in: .english) == "curly")
  }
}
