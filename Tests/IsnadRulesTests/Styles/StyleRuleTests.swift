import Isnad
import IsnadRules
import Testing

@Suite struct StyleRuleTests {
  @Test func `a rule is read with all its keys, whatever their case and the ends of its lines`() throws {
    let (rule, mistakes) = StyleDisk.read(
      """
      \u{FEFF}---\r
      Extends: existence\r
      message: "Cut '%s'."\r
      Description: Filler words.\r
      link: https://example.org/filler\r
      level: error\r
      scope: [text, heading.h1 & ~list]\r
      limit: 3\r
      ignoreCase: true\r
      action: {name: remove}\r
      tokens:\r
        - basically\r
        - in terms of\r
      exceptions: basically sound\r
      """)
    #expect(mistakes.isEmpty)
    let found = try #require(rule)
    #expect(found.message == "Cut '%s'.")
    #expect(found.description == "Filler words.")
    #expect(found.link == "https://example.org/filler")
    #expect(found.severity == .error)
    #expect(found.limit == 3)
    #expect(found.action == StyleAction(name: "remove", parameters: []))
    #expect(
      found.scopes == [
        .text, StyleScope([.init(parts: ["heading", "h1"]), .init(parts: ["list"], isNegated: true)]),
      ])
    guard case .existence(let check) = found.check else {
      Issue.record("another check: \(found.check)")
      return
    }
    #expect(check.tokens == ["basically", "in terms of"])
    #expect(check.exceptions == ["basically sound"])
    #expect(check.ignoreCase)
    #expect(check.vocab)
    #expect(found.place(ofPattern: "in terms of").line == 13)
    #expect(found.place(ofPattern: "unknown") == found.place)
  }

  @Test func `what is not said has Vale's own values`() throws {
    let found = try #require(StyleDisk.read("extends: existence\nmessage: x\ntokens: [a]\n").rule)
    #expect(found.severity == .warning)
    #expect(found.scopes == [.text])
    #expect(found.limit == 0)
    #expect(found.action == nil)
  }

  @Test func `swaps keep the order of the file, as mapping or list of mappings`() throws {
    let mapping = "extends: substitution\nmessage: x\nswap:\n  zeta: z\n  alpha: 1.0\n  '(?:mid)': a|b\n"
    let list =
      "extends: substitution\nmessage: x\nswap:\n  - zeta: z\n  - alpha: 1.0\n    '(?:mid)': a|b\n"
    for text in [mapping, list] {
      let rule = try #require(StyleDisk.read(text).rule)
      guard case .substitution(let check) = rule.check else { continue }
      #expect(check.swap.map(\.observed) == ["zeta", "alpha", "(?:mid)"])
      #expect(check.swap.map(\.expected) == ["z", "1.0", "a|b"])
    }
  }

  @Test(arguments: [
    ("existence", "tokens: [a]", ["text"]),
    ("metric", "formula: words\ncondition: '> 9'", ["summary"]),
    ("metric", "formula: words\ncondition: '> 9'\nscope: text", ["summary"]),
    ("metric", "formula: words\ncondition: '> 9'\nscope: list", ["list"]),
    ("readability", "metrics: SMOG\ngrade: 9", ["summary"]),
    ("sequence", "tokens: [{pattern: a}]", ["sentence"]),
    ("sequence", "tokens: [{pattern: a}]\nscope: paragraph.md", ["sentence.md"]),
    ("sequence", "tokens: [{pattern: a}]\nscope: ~list", ["sentence & ~list"]),
    ("sequence", "tokens: [{pattern: a}]\nscope: sentence", ["sentence"]),
  ])
  func `a rule looks where its point looks`(point: String, keys: String, scopes: [String]) throws {
    let rule = try #require(StyleDisk.read("extends: \(point)\nmessage: x\n\(keys)\n").rule)
    #expect(rule.scopes == scopes.map(StyleScope.init))
  }

  @Test(arguments: [
    "substitution\nswap: {a: b}\ncapitalize: true\nmatchCase: true",
    "occurrence\ntoken: a\nmax: '3'\nmin: 1.0",
    "repetition\ntokens: '[^\\s]+'\nalpha: yes\nmax: 1",
    "consistency\neither: {colour: color}\nunknown: is left alone",
    "conditional\nfirst: a\nsecond: (b)\nexceptions: [c]",
    "capitalization\nmatch: $title\nstyle: chicago\nthreshold: 0.5\nprefix: a\nindicators: [':']",
    "capitalization\nmatch: '^[a-z]'",
    "spelling\ncustom: true\nfilters: ['[0-9]+']\nthreshold: 2\nunknown: is left alone",
    "sequence\ntokens:\n  - {tag: NN|NNS, skip: 2, min: 2}\n  - {upos: noun|ADJ, negate: true, target: true}",
    "script\nscript: |\n  matches := []",
  ])
  func `every point is read`(keys: String) {
    let (rule, mistakes) = StyleDisk.read("message: x\nextends: \(keys)\n")
    #expect(mistakes.isEmpty)
    #expect(rule != nil)
  }

  @Test func `a script knows where it begins`() throws {
    let inline = try #require(
      StyleDisk.read("extends: script\nmessage: x\nscript: |\n  matches := []\n").rule)
    guard case .script(let check) = inline.check else { return }
    #expect(check.file == "styles/Desk/Rule.yml")
    #expect(check.line == 4)
    let file = try #require(
      StyleDisk.read(
        "extends: script\nmessage: x\nscript: count.tengo\n",
        more: ["styles/config/scripts/count.tengo": "matches := []"]
      ).rule)
    guard case .script(let read) = file.check else { return }
    #expect(read.source == "matches := []")
    #expect(read.file == "styles/config/scripts/count.tengo")
    #expect(read.line == 1)
  }

  @Test func `tests are read with all that they expect`() throws {
    let rule = try #require(
      StyleDisk.read(
        """
        extends: existence
        message: Cut '%s'
        tokens: [very]
        tests:
          - name: is found
            input: A very good day.
            want: |
              1:3:Desk.Rule:Cut 'very'
            absent: really
          - name: is clean
            about: nothing
            format: .html
            input: <p>A good day.</p>
            want: ""
        """
      ).rule)
    #expect(rule.tests.map(\.name) == ["is found", "is clean"])
    #expect(rule.tests.map(\.format) == ["md", "html"])
    #expect(
      rule.tests.map(\.expectations) == [
        [.exactly(["1:3:Desk.Rule:Cut 'very'"]), .absent(["really"])], [.exactly([])],
      ])
  }
}
