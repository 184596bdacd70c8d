import IsnadRules
import IsnadYAML
import Testing

@Suite struct HostileRuleFileTests {
  private func messages(_ bytes: [UInt8]) -> [String] {
    let rules = RuleLoader.load(
      [RuleFile(path: "a.yml", bytes: bytes)], vocabulary: testVocabulary
    ).mistakes.map(\.message)
    let configuration = ConfigurationLoader.load(
      RuleFile(path: "a.yml", bytes: bytes), plugins: []
    ).mistakes.map(\.message)
    #expect(rules == configuration)
    return rules
  }

  @Test func `broken UTF-8, NULs and files that are too large name what was found`() {
    #expect(messages([0xFF, 0xFE, 0x61]) == ["byte 0xFF at offset 0 is not UTF-8"])
    #expect(messages(Array("a: \0".utf8)) == ["a NUL byte at offset 3"])
    #expect(messages([UInt8](repeating: 0x20, count: 2_000_000)) == ["the file has 2000000 bytes"])
  }

  @Test func `an alias bomb in a rule file is refused at once`() {
    var text = "x: &a [y,y,y,y,y,y,y,y,y]\n"
    for (name, last) in zip("bcdefghi", "abcdefgh") {
      text += "\(name): &\(name) [\(Array(repeating: "*\(last)", count: 9).joined(separator: ","))]\n"
    }
    let elapsed = ContinuousClock().measure {
      #expect(
        messages(Array(text.utf8))
          == ["there are more than 200000 values, those that aliases repeat included"])
    }
    #expect(elapsed < .seconds(20))
  }

  @Test func `aliases below the limit cannot make the checks long`() {
    var text = "ruleset: a\nrules:\n  r: &a {x1: 1"
    for index in 2..<300 { text += ", x\(index): 1" }
    text += "}\n"
    for index in 0..<250 { text += "  r\(index): *a\n" }
    let elapsed = ContinuousClock().measure {
      let mistakes = load(text).mistakes
      #expect(mistakes.count == 501)
      #expect(mistakes.contains { $0.message == "there are more mistakes than these 500" })
    }
    #expect(elapsed < .seconds(20))
  }

  @Test func `a chain of includes ends`() {
    var count = 0
    let (_, mistakes) = RuleLoader.load(
      [RuleFile(path: "0.yml", bytes: Array("ruleset: r0\ninclude: 1.yml\n".utf8))],
      vocabulary: testVocabulary
    ) { _ in
      count += 1
      return .success(Array("ruleset: r\(count)\ninclude: \(count + 1).yml\n".utf8))
    }
    #expect(mistakes.map(\.message) == ["the includes are deeper than 32 files"])
    #expect(count < 40)
  }
}
