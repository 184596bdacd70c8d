import IsnadRules
import Testing

@Suite struct RuleFuzzingTests {
  private let pieces: [[UInt8]] = [
    "ruleset: a\n", "lexicon: a\n", "words: {}\n", "language: ar\n", "rules:\n", "  r:\n",
    "    flag: quotation\n",
    "    where:\n", "      speaker: { matches: '(' }\n", "    message: '{x}{{'\n",
    "    severity: error\n",
    "entries:\n", "  - { lemma: قال, paradigm: verb, parts: { present: يقول } }\n",
    "  - { lemma: '', paradigm: noun }\n",
    "    examples: { flagged: ['[['], clean: [']]'] }\n", "include: fuzz.yml\n",
    "include: [.isnad.yml, a]\n",
    "overrides:\n  - paths: '[**/'\n", "max-size: 99999999999999999999G\n", "&a ", "*a", "<<: *a\n",
    "\u{0}", "[", "{",
    "- x\n", "date: 2026-13-40\n", ": ", "\n",
    "  - { lemma: ى, paradigm: verb, parts: { present: '', participle: '', noun: '' } }\n",
    "  - { lemma: y, paradigm: verb }\n  - { lemma: '  ', paradigm: noun }\n",
  ].map { Array($0.utf8) }

  @Test func `no bytes crash the decoders`() {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<500 {
      var bytes: [UInt8] = []
      for _ in 0..<random(24) {
        bytes += random(10) == 0 ? [UInt8(random(256))] : pieces[random(pieces.count)]
      }
      RuleFuzzing.run(bytes, plugins: [KindsOnly(), Optioned()])
    }
  }

  @Test(arguments: [
    "message: '" + String(repeating: "{a", count: 200_000) + "'",
    "message: '" + (0..<60_000).map { "{a\($0)}" }.joined() + "'",
    "examples: { flagged: ['" + String(repeating: "[[", count: 200_000) + "'], clean: [] }",
  ])
  func `long texts are no trouble`(line: String) {
    let text = """
      ruleset: a
      language: en
      rules:
        r:
          flag: quotation
          severity: error
          message: x
          examples: { flagged: ['[[a]]'], clean: [b] }
      """
    let key = line.prefix { $0 != ":" }
    let lines = text.split(separator: "\n").map {
      $0.hasPrefix("    \(key):") ? "    \(line)" : String($0)
    }
    let elapsed = ContinuousClock().measure {
      #expect(!load(lines.joined(separator: "\n")).mistakes.isEmpty || key == "message")
    }
    #expect(elapsed < .seconds(20))
  }
}
