import Isnad
import IsnadRules
import IsnadYAML
import Testing

@Suite struct StyleFuzzingTests {
  private let configuration: [[UInt8]] = [
    "StylesPath = a\n", "MinAlertLevel = error\n", "Vocab = a, b\n", "Packages = x.zip\n", "[*]\n",
    "[*.{md,h}]\n", "[a/**/b]\n", "[[a-]\n", "[!*.md]\n", "BasedOnStyles = a, Vale\n", "a = NO\n",
    "a.Rule = YES\n", "a.Rule[limit] = 3\n", "a.Rule[tokens] = x\n", "TokenIgnores = (a\\,b), [c\n",
    "BlockIgnores = `x\n", "K = \"\"\"y\n", "P = %(P)s%(P)s\n", "x, \\\n", "  ", "=", ":", "#", " ;",
    "\r\n",
    "[formats]\nmdx = md\n", "[asciidoctor]\nx = y\n", "WordTemplate = %s\n", "خبر = قيمة\n",
  ].map { Array($0.utf8) }

  private let rules: [[UInt8]] = [
    "extends: existence\n", "extends: substitution\n", "extends: sequence\n", "extends: Desk.Base\n",
    "extends: Desk.Other\n", "extends: script\n", "extends: spelling\n", "message: x\n", "tokens: [a]\n",
    "tokens+: [b]\n", "tokens-: [a]\n", "swap: {a: b}\n", "swap+: {c: [d]}\n", "swap-: [a, c]\n",
    "exceptions-: e\n", "level: error\n", "scope: [a & b, ~c]\n",
    "action: {name: suggest, params: a.tengo}\n",
    "tests:\n  - {name: a, input: b, want: c}\n", "tokens:\n  - {pattern: a, tag: N, min: 3}\n",
    "limit: -1\n",
    "script: a.tengo\n", "dictionaries: [a, b]\n", "ignore: x\n", "- a\n", "{", "*a", "&a ", "? ",
    "\u{0}", "\n",
  ].map { Array($0.utf8) }

  @Test func `no bytes crash the readers of Vale's files, and what is left out is said`() {
    var state: UInt64 = 11
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func bytes(_ pieces: [[UInt8]]) -> [UInt8] {
      (0..<random(20)).flatMap { _ in
        random(12) == 0 ? [UInt8(random(256))] : pieces[random(pieces.count)]
      }
    }
    for _ in 0..<400 {
      for mistake in StyleFuzzing.readConfiguration(bytes(configuration)) {
        #expect(!mistake.message.isEmpty && mistake.line >= 1 && mistake.column >= 1)
      }
      let (read, mistakes) = StyleFuzzing.readRule(bytes(rules))
      let isRead = read.contains { $0.name == "Desk.Rule" }
      #expect(isRead || mistakes.contains { $0.file.hasPrefix("styles/Desk/") })
    }
  }
}
