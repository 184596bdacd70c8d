import Isnad
import IsnadRules
import IsnadYAML
import Testing

@Suite struct ConfigurationMistakeTests {
  @Test(arguments: [
    ("fial-on: error", 1, 1, "a configuration has no key 'fial-on'", "did you mean 'fail-on'?"),
    ("fail-on: errors", 1, 10, "'errors' cannot stand for 'fail-on'", "did you mean 'error'?"),
    (
      "rulesets: { a: maybe }", 1, 16, "'maybe' cannot stand for 'a'",
      "expected 'on', 'off', 'yes' or 'no'"
    ),
    (
      "rules: { a/b: fatal }", 1, 15, "'fatal' cannot stand for 'a/b'",
      "expected 'off', 'note', 'warning' or 'error'"
    ),
    (
      "options: { Optioned: { stile: curly } }", 1, 24, "the plugin 'Optioned' has no option 'stile'",
      "did you mean 'style'?"
    ),
    (
      "options: { Optoned: { style: curly } }", 1, 12, "the list of plugins has no plugin 'Optoned'",
      "did you mean 'Optioned'?"
    ),
    (
      "options: { Optioned: { style: bent } }", 1, 31, "'bent' cannot stand for 'style'",
      "expected 'curly' or 'straight'"
    ),
    (
      "options: { Optioned: { limit: many } }", 1, 31, "'many' cannot stand for 'limit'",
      "expected a number"
    ),
    (
      "date: 2026-02-30", 1, 7, "there is no such day as '2026-02-30'",
      "expected a date such as 2026-11-24"
    ),
    (
      "date: yesterday", 1, 7, "'yesterday' cannot stand for 'date'",
      "expected a date such as 2026-11-24"
    ),
    ("max-size: huge", 1, 11, "'huge' cannot stand for 'max-size'", "expected a size such as 16MB"),
    ("max-size: 0", 1, 11, "'0' is no size of a file", "expected a size such as 16MB"),
    (
      "max-size: 99999999999G", 1, 11, "'99999999999G' is no size of a file",
      "expected a size such as 16MB"
    ),
    (
      "suppressions: [{ rule: a/b }]", 1, 16, "a suppression has no 'reason'",
      "add 'reason': why the findings stand"
    ),
    (
      "suppressions: [{ rule: a/b, reason: ' ' }]", 1, 37, "the reason is empty",
      "say why the findings stand"
    ),
    (
      "overrides: [{ fail-on: never }]", 1, 13, "an override has no 'paths'",
      "add 'paths': the articles it is about, as globs"
    ),
    (
      "overrides: [{ paths: a, max-size: 3 }]", 1, 25, "an override has no key 'max-size'",
      "its keys are paths, rulesets, rules, options, fail-on, date, language and messages"
    ),
    (
      "include: other.isnad.yml", 1, 10, "'other.isnad.yml' cannot be read: no such file",
      "paths are relative to the file that includes them"
    ),
    ("- a", 1, 1, "the file is a list", "expected a configuration (a mapping)"),
  ])
  func `a mistake has its place, its words and an advice`(
    text: String, line: Int, column: Int, message: String, advice: String
  ) {
    let mistakes = loadConfiguration([(".isnad.yml", text)]).mistakes
    #expect(mistakes.map(\.message) == [message])
    #expect(mistakes.map(\.advice) == [advice])
    #expect(mistakes.first.map { [$0.line, $0.column] } == [line, column])
    #expect(mistakes.first?.excerpt == text)
  }

  @Test func `a circle of includes is shown whole`() {
    let (layers, mistakes) = loadConfiguration([
      ("/a/.isnad.yml", "include: ../b/.isnad.yml"), ("/b/.isnad.yml", "include: /a/.isnad.yml"),
    ])
    #expect(layers.count == 2)
    #expect(
      mistakes.map(\.description) == [
        "/b/.isnad.yml:1:10: the include goes in a circle: "
          + "/a/.isnad.yml → /b/.isnad.yml → /a/.isnad.yml; remove one of them"
      ])
  }

  @Test func `names that the library does not have are mistakes`() {
    let text = """
      rulesets: { sorces: off }
      rules: { quotes/x: off }
      suppressions: [{ rule: sources/zzzzzzzz, reason: Known. }]
      overrides: [{ paths: a, rulesets: [sources, other] }]
      """
    let configuration = Configuration(files: loadConfiguration([(".isnad.yml", text)]).layers)
    let library = load("ruleset: sources\nrules: {}\n").library
    #expect(
      configuration.mistakes(against: library).map(\.description) == [
        ".isnad.yml:1:13: there is no rule set 'sorces'; did you mean 'sources'?",
        ".isnad.yml:2:10: there is no rule 'quotes/x'; 'isnad rules' lists them",
        ".isnad.yml:3:24: there is no rule 'sources/zzzzzzzz'; 'isnad rules' lists them",
        ".isnad.yml:4:35: there is no rule set 'other'; 'isnad rules' lists them",
      ])
  }
}
