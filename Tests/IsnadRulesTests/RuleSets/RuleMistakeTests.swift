import Isnad
import IsnadRules
import IsnadYAML
import Testing

/// One rule set whose pieces the tests exchange for mistaken ones.
@Suite struct RuleMistakeTests {
  private let sound = """
    ruleset: sources
    language: en
    rules:
      no-speaker:
        flag: quotation
        where: { speaker: none }
        severity: error
        message: { ar: بلا قائل, en: no speaker }
        examples:
          flagged: ["[[“It rains,”]] was said."]
          clean: ["“It rains,” Ann said."]
    """

  @Test func `the sound one has none`() { #expect(load(sound).mistakes.isEmpty) }

  @Test(arguments: [
    (
      "severity: error", "severity: eror", 7, 15, "'eror' cannot stand for 'severity'",
      "did you mean 'error'?"
    ),
    (
      "severity: error", "severity: grave", 7, 15, "'grave' cannot stand for 'severity'",
      "expected 'note', 'warning' or 'error'"
    ),
    (
      "severity: error", "severity: [error]", 7, 15, "'severity' is a list",
      "expected 'note', 'warning' or 'error'"
    ),
    (
      "severity: error", "severity:", 7, 14, "'severity' has no value",
      "expected 'note', 'warning' or 'error'"
    ),
    (
      "severity: error", "severity: error\n    colour: red", 8, 5, "a rule has no key 'colour'",
      "its keys are about, flag, where, severity, message, hint, basis, at, fix and examples"
    ),
    (
      "severity: error", "severity: error\n    fix: { replacement: '{speakr}', applies: anyone }", 8,
      26, "'quotation' has no attribute 'speakr'", "did you mean 'speaker'?"
    ),
    (
      "severity: error", "severity: error\n    fix: { replacement: x, applies: everyone }", 8, 37,
      "'everyone' cannot stand for 'applies'", "expected 'anyone' or 'editor'"
    ),
    (
      "severity: error", "severity: error\n    fix: { replacement: x }", 8, 10,
      "a fix has no 'applies'", "add 'applies': who may put it in place"
    ),
    (
      "    severity: error\n", "", 5, 5, "a rule has no 'severity'",
      "add 'severity': how grave a finding is"
    ),
    (
      "language: en", "language: English", 2, 11, "'English' cannot stand for 'language'",
      "expected a name of small letters, digits and hyphens"
    ),
    (
      "no-speaker:", "No Speaker:", 4, 3, "'No Speaker' cannot be a key here",
      "expected a name of small letters, digits and hyphens"
    ),
    (
      "flag: quotation", "flag: quotaton", 5, 11, "'quotaton' cannot stand for 'flag'",
      "did you mean 'quotation'?"
    ),
    (
      "{ speaker: none }", "{ speakr: none }", 6, 14,
      "a condition on 'quotation' has no attribute 'speakr'",
      "did you mean 'speaker'?"
    ),
    (
      "{ speaker: none }", "{ marks: curley }", 6, 21, "'curley' cannot stand for 'marks'",
      "did you mean 'curly'?"
    ),
    (
      "{ speaker: none }", "{ nested: maybe }", 6, 22, "'maybe' cannot stand for 'nested'",
      "expected 'yes', 'no', 'none' or 'some'"
    ),
    (
      "{ speaker: none }", "{ words: { ovr: 3 } }", 6, 23, "a test has no test 'ovr'",
      "did you mean 'over'?"
    ),
    (
      "{ speaker: none }", "{ words: { over: many } }", 6, 29, "'many' cannot stand for 'over'",
      "expected a number"
    ),
    (
      "{ speaker: none }", "{ in: { kind: nam } }", 6, 26, "'nam' cannot stand for 'kind'",
      "did you mean 'name'?"
    ),
    (
      "{ speaker: none }", "{ in: { kind: name, where: { wht: person } } }", 6, 41,
      "a condition on 'name' has no attribute 'wht'", "did you mean 'what'?"
    ),
    (
      "{ speaker: none }", "{ in: { where: { what: person } } }", 6, 18,
      "a relation has neither 'kind' nor 'not'", "add one of them"
    ),
    (
      "{ speaker: none }", "{ in: { kind: name, not: name } }", 6, 20,
      "'in' has both 'kind' and 'not'", "put 'kind' inside 'not'"
    ),
    (
      "{ speaker: none }", "{ sentence: { kind: name, within: 3 } }", 6, 38,
      "a relation has no key 'within'", "its keys are kind, where, count and not"
    ),
    (
      "{ speaker: none }", "{ speaker: { matches: 'a(b' } }", 6, 38,
      "'a(b' is no regular expression: missing closing parenthesis",
      "regular expressions are written as PCRE2 reads them"
    ),
    (
      "{ speaker: none }", #"{ speaker: { matches: "'\\d'[z-a]" } }"#, 6, 43,
      #"''\d'[z-a]' is no regular expression: range out of order in character class"#,
      "regular expressions are written as PCRE2 reads them"
    ),
    (
      "severity: error", "severity: error\n    at: cue", 8, 9, "'cue' cannot stand for 'at'",
      "expected 'speaker-mention', 'cue-range', 'twin-range' or 'slip-range'"
    ),
    (
      "en: no speaker }", "fr: rien }", 8, 14, "a text by language has no 'en'",
      "add 'en': the text in English"
    ),
    (
      "en: no speaker }", "en: 'no {{ {speaker' }", 8, 41, "a '{' of the text is never closed",
      "write '{{' for the brace itself"
    ),
    (
      "en: no speaker }", "en: 'no {speakr}' }", 8, 38, "'quotation' has no attribute 'speakr'",
      "did you mean 'speaker'?"
    ),
    (
      "\"[[“It rains,”]] was said.\"", "\"“It rains,” was said.\"", 10, 17,
      "the flagged example has no [[marks]]",
      "put '[[' and ']]' around what must be flagged, or add 'article: yes'"
    ),
    (
      "\"[[“It rains,”]] was said.\"", "\"[[“It rains,” was said.\"", 10, 18,
      "a mark of the example has no partner",
      "'[[' is closed by ']]'; write '\\[[' for the brackets themselves"
    ),
    (
      "[\"“It rains,” Ann said.\"]", "[\"[[“It rains]]\"]", 11, 15, "the clean example has [[marks]]",
      "remove them, or move it to 'flagged'"
    ),
    (
      "[\"“It rains,” Ann said.\"]", "[]", 11, 14, "the rule 'no-speaker' has no clean example",
      "a rule is proved by at least one flagged and one clean example"
    ),
    (
      "[\"“It rains,” Ann said.\"]", "[{ text: x, date: 2026-02-30 }]", 11, 32,
      "there is no such day as '2026-02-30'", "expected a date such as 2026-11-24"
    ),
    (
      "language: en\n", "", 9, 17, "the example has no language, and its rule set is for all",
      "write it as '{ language: …, text: … }'"
    ),
    (
      "ruleset: sources", "rulset: sources", 1, 1, "the file begins with 'rulset'",
      "did you mean 'ruleset'?"
    ),
    (
      "language: en", "include: z.yml\nlanguage: en", 2, 10, "'z.yml' cannot be read: no such file",
      "paths are relative to the file that includes them"
    ),
  ])
  func `what rules say`(
    piece: String, mistaken: String, line: Int, column: Int, message: String, advice: String
  ) {
    let mistakes = load(sound.replacing(piece, with: mistaken)).mistakes
    #expect(mistakes.first?.message == message)
    #expect(mistakes.first?.advice == advice)
    #expect(mistakes.first.map { [$0.line, $0.column] } == [line, column])
  }

  @Test func `the line of a mistake is shown`() {
    let mistakes = load(sound.replacing("severity: error", with: "severity: eror")).mistakes
    #expect(mistakes.first?.excerpt == "    severity: eror")
    #expect(mistakes.first?.file == "a.yml")
  }

  @Test func `all mistakes are found at once, and sound rules are kept`() {
    let text =
      sound + "\n"
        + """
          first:
            flag: nme
            severity: bad
            message: 3
            examples: {}
            colour: red
        """
    let (library, mistakes) = load(text)
    #expect(
      mistakes.map(\.message) == [
        "'nme' cannot stand for 'flag'", "'bad' cannot stand for 'severity'",
        "the list of examples has no 'clean'", "the list of examples has no 'flagged'",
        "a rule has no key 'colour'",
      ])
    #expect(library.rulesets.first?.rules.map(\.id.name) == ["no-speaker"])
  }

  @Test func `a double rule and a double rule set are mistakes`() {
    let double = sound + "\n  no-speaker: {}\n"
    #expect(load(double).mistakes.first?.message == "the key 'no-speaker' is already there, in line 4")
    let (_, mistakes) = RuleLoader.load(
      ["a.yml", "b.yml"].map { RuleFile(path: $0, bytes: Array(sound.utf8)) },
      vocabulary: testVocabulary)
    #expect(
      mistakes.map(\.message) == ["the rule set 'sources' is already there, in a.yml:1:10"])
    #expect(mistakes.map(\.file) == ["b.yml"])
  }

  @Test func `a circle of includes is shown whole`() {
    let (library, mistakes) = load([
      ("a.yml", "ruleset: a\ninclude: b.yml\n"), ("b.yml", "ruleset: b\ninclude: [c/c.yml]\n"),
      ("c/c.yml", "ruleset: c\ninclude: ../a.yml\n"),
    ])
    #expect(library.rulesets.map(\.name) == ["a", "b", "c"])
    #expect(
      mistakes.map(\.description) == [
        "c/c.yml:2:10: the include goes in a circle: a.yml → b.yml → c/c.yml → a.yml; remove one of them"
      ])
  }
}
