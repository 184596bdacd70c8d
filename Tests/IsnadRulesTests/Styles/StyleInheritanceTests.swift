import Isnad
import IsnadRules
import Testing

@Suite struct StyleInheritanceTests {
  private static let words = """
    extends: existence
    message: "Base: '%s'"
    level: suggestion
    ignorecase: true
    tokens:
      - alpha
      - beta
    tests:
      - name: of the base
        input: alpha
        contains: Base
    """
  private static let swaps = "extends: substitution\nmessage: x\nswap:\n  aa: one\n  bb: two\n"

  private func read(
    _ text: String, more: [String: String] = [:]
  ) -> (rule: StyleRule?, mistakes: [String]) {
    let base = ["styles/Base/Words.yml": Self.words, "styles/Base/deep/Swaps.yml": Self.swaps]
    return StyleDisk.read(text, more: base.merging(more) { $1 })
  }

  @Test func `a rule takes what another one has, and changes it`() throws {
    let (rule, mistakes) = read(
      "extends: Base.Words\nmessage: mine\ntokens+: [gamma]\ntokens-: [alpha]\n")
    #expect(mistakes.isEmpty)
    let found = try #require(rule)
    #expect(found.message == "mine")
    #expect(found.severity == .note)
    #expect(found.tests.isEmpty)
    guard case .existence(let check) = found.check else { return }
    #expect(check.tokens == ["beta", "gamma"])
    #expect(check.ignoreCase)
    #expect(found.place(ofPattern: "beta").file == "styles/Base/Words.yml")
    #expect(found.place(ofPattern: "gamma").file == "styles/Desk/Rule.yml")
    #expect(found.place.file == "styles/Desk/Rule.yml")
  }

  @Test func `pairs are added, replaced and taken away`() throws {
    let rule = try #require(
      read("extends: Base.deep.Swaps\nswap+: {bb: TWO, cc: three}\nswap-: [aa]\n").rule)
    guard case .substitution(let check) = rule.check else { return }
    #expect(check.swap.map { "\($0.observed)=\($0.expected)" } == ["bb=TWO", "cc=three"])
  }

  @Test func `rules in a chain change one after the other`() throws {
    let rule = try #require(
      read(
        "extends: Mid.Words\nmessage: leaf\n",
        more: ["styles/Mid/Words.yml": "extends: Base.Words\nlevel: error\ntokens+: [gamma]\n"]
      ).rule)
    #expect(rule.message == "leaf")
    #expect(rule.severity == .error)
    guard case .existence(let check) = rule.check else { return }
    #expect(check.tokens == ["alpha", "beta", "gamma"])
  }

  @Test(arguments: [
    ("extends: Base.Missing", "1:10: there is no rule 'Base.Missing'; looked in 'styles'"),
    ("extends: Vale.Terms", "1:10: 'Vale.Terms' is built in and has no file"),
    (
      "extends: Base.Words\ntokens-: [alhpa]",
      "2:11: the rule it extends has no 'alhpa' in its 'tokens'; did you mean 'alpha'?"
    ),
    (
      "extends: Base.Words\ntokens: [x]\ntokens+: [y]",
      "3:1: the rule both replaces 'tokens' and changes it"
    ),
    ("extends: Base.Words\nmessage+: x", "2:1: 'message' is a single value"),
    ("extends: Base.Words\nraw+: [x]", "2:1: the rule it extends has no 'raw'"),
    ("extends: Base.deep.Swaps\nswap+: [x]", "2:1: 'swap+' is no mapping"),
  ])
  func `what cannot be extended is said`(text: String, expected: String) {
    let (rule, mistakes) = read(text + "\n")
    #expect(rule == nil)
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.hasPrefix(expected) == true, "\(mistakes)")
  }

  @Test func `a circle is named, and a chain that is too long is refused`() {
    let circle = read(
      "extends: Loop.A\nmessage: x\n",
      more: [
        "styles/Loop/A.yml": "extends: Loop.B\n", "styles/Loop/B.yml": "extends: Loop.A\n",
      ])
    #expect(
      circle.mistakes.first?.hasPrefix("1:10: the rule extends itself: Loop.A → Loop.B → Loop.A") == true
    )
    let chain = Dictionary(
      uniqueKeysWithValues: (0..<12).map { ("styles/Long/R\($0).yml", "extends: Long.R\($0 + 1)\n") })
    let long = read("extends: Long.R0\nmessage: x\n", more: chain)
    #expect(long.mistakes.first?.contains("more than 10") == true, "\(long.mistakes)")
  }
}
