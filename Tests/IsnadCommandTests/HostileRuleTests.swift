import Testing

/// Rule files and configurations that mean harm: each is refused with its place, at once.
@Suite struct HostileRuleTests {
  private static let bomb =
    "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    + (1...9).map { level in
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      return "a\(level): &a\(level) [\(aliases)]\n"
    }.joined()

  @Test(arguments: [
    bomb, "a: &a {<<: *a}\n", String(repeating: "[", count: 100_000),
    String(repeating: "{a: ", count: 10_000), String(repeating: "- ", count: 100_000),
    "ruleset: a\nruleset: a\n", "ruleset: \u{0}\n", "- a\n- b\n", "", "*nothing\n", "%YAML 9.9\n---\n",
    "ruleset: a\nrules: { b: { flag: paragraph, where: { words: { matches: '(' } } } }\n",
  ])
  func `is refused as a rule file and as a configuration`(text: String) throws {
    try withTool { tool in
      try tool.write(Tool.clean, to: "draft.txt")
      try tool.write(text, to: "desk.yml")
      let rules = try tool.run("check", "--rules", "desk.yml", "draft.txt")
      #expect(rules.code == 2)
      #expect(rules.errors.contains("desk.yml:"))
      // An empty configuration says nothing, and so nothing wrong.
      guard !text.isEmpty else { return }
      try tool.write(text, to: ".isnad.yml")
      let configuration = try tool.run("check", "draft.txt")
      #expect(configuration.code == 2)
      #expect(configuration.errors.contains(".isnad.yml:"))
    }
  }

  @Test func `a file that is too large is refused`() throws {
    try withTool { tool in
      try tool.write(Tool.clean, to: "draft.txt")
      try tool.write("# " + String(repeating: "x", count: 1_100_000), to: "desk.yml")
      let outcome = try tool.run("check", "--rules", "desk.yml", "draft.txt")
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("1000000"))
    }
  }

  @Test func `includes that go in circles are told with the way they go`() throws {
    try withTool { tool in
      try tool.write(Tool.clean, to: "draft.txt")
      try tool.write("ruleset: a\ninclude: b.yml\nrules: {}\n", to: "a.yml")
      try tool.write("ruleset: b\ninclude: ./x/../a.yml\nrules: {}\n", to: "b.yml")
      let rules = try tool.run("check", "--rules", "a.yml", "draft.txt")
      #expect(rules.code == 2)
      #expect(rules.errors.contains("a.yml → b.yml → a.yml"))
      try tool.write("include: base/.isnad.yml\n", to: ".isnad.yml")
      try tool.write("include: ../.isnad.yml\n", to: "base/.isnad.yml")
      let configuration = try tool.run("check", "draft.txt")
      #expect(configuration.code == 2)
      #expect(configuration.errors.contains("circle"))
    }
  }

  @Test func `an expression that runs away is given up, and the run ends`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(
        """
        ruleset: slow
        rules:
          slow:
            flag: article
            where: { language: { matches: "^(([a-z])+.)+[A-Z]([a-z])+$" } }
            severity: error
            message: { en: x, ar: x }
            examples: { flagged: [{ text: "[[x]]", language: en }], clean: [{ text: x, language: en }] }

        """, to: "slow.yml")
      let language = String(repeating: "a", count: 5_000)
      try tool.write("---\nlang: \(language)\n---\n\n\(Tool.clean)", to: "draft.md")
      let outcome = try tool.run("check", "--rules", "slow.yml", "draft.md")
      #expect(outcome.code == 0)
    }
  }

  @Test func `every mistake of a file is told, not the first only`() throws {
    try withTool { tool in
      try tool.write(Tool.clean, to: "draft.txt")
      let text = "ruleset: a\nabuot: x\nrules:\n  b: { flag: paragraf, severity: grave, message: x }\n"
      try tool.write(text, to: "desk.yml")
      let outcome = try tool.run("check", "--rules", "desk.yml", "draft.txt")
      #expect(outcome.code == 2)
      for word in ["about", "paragraph", "grave", "examples"] {
        #expect(outcome.errors.contains(word), "\(word)")
      }
    }
  }
}
