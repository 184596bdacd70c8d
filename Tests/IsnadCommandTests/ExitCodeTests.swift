import Testing

@Suite struct ExitCodeTests {
  @Test func `a draft without findings may go out`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      let outcome = try tool.run("check", tool.write(Tool.clean, to: "draft.txt"))
      #expect(outcome.code == 0)
      #expect(outcome.errors == "")
    }
  }

  @Test func `a draft with a grave finding may not, and the finding is on standard output`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      let outcome = try tool.run("check", tool.write(Tool.long, to: "draft.txt"))
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("draft.txt:1:1"))
      #expect(outcome.output.contains("desk/long-paragraph"))
      #expect(outcome.errors == "")
    }
  }

  @Test func `the gate is as strict as it is told, the flag stronger than the file`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.short, to: "short.txt")
      try tool.write(Tool.long, to: "long.txt")
      #expect(try tool.run("check", "short.txt").code == 0)
      #expect(try tool.run("check", "--fail-on", "warning", "short.txt").code == 1)
      #expect(try tool.run("check", "--fail-on", "never", "long.txt").code == 0)
      try tool.setUpDesk("fail-on: never\n")
      #expect(try tool.run("check", "long.txt").code == 0)
      #expect(try tool.run("check", "--fail-on", "error", "long.txt").code == 1)
    }
  }

  @Test func `what cannot be checked beats what was found, and the rest is checked`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.long, to: "draft.txt")
      let outcome = try tool.run("check", "missing.txt", "draft.txt")
      #expect(outcome.code == 2)
      #expect(outcome.output.contains("draft.txt:1:1"))
      #expect((outcome.output + outcome.errors).contains("missing.txt"))
      #expect(try tool.run("check", "--fail-on", "never", "missing.txt", "draft.txt").code == 2)
    }
  }

  @Test func `mistakes of rules and configuration are told on standard error, with 2`() throws {
    try withTool { tool in
      try tool.write(Tool.long, to: "draft.txt")
      try tool.write("ruleset: desk\nrules:\n  a:\n    flog: paragraph\n", to: "desk.yml")
      let rules = try tool.run("check", "--rules", "desk.yml", "draft.txt")
      #expect(rules.code == 2)
      #expect(rules.output == "")
      #expect(rules.errors.contains("desk.yml:4:5"))
      #expect(rules.errors.contains("flag"))
      try tool.write("fail-no: never\n", to: ".isnad.yml")
      let configuration = try tool.run("check", "draft.txt")
      #expect(configuration.code == 2)
      #expect(configuration.output == "")
      #expect(configuration.errors.contains(".isnad.yml:1:1"))
      #expect(try tool.run("check", "--no-config", "--fail-on", "never", "draft.txt").code == 0)
    }
  }

  @Test func `a command line that is not understood is told so, with 64`() throws {
    try withTool { tool in
      for words in [
        [], ["check"], ["check", "--format", "sculpture", "x"], ["check", "--sculpture", "x"],
        ["check", "--jobs", "0", "x"], ["check", "--max-size", "much", "x"],
        ["check", "--input", "jsonl", "x"], ["check", "--date", "2026-02-30", "x"],
        ["check", "--report", "html", "x"], ["check", "--encoding", "klingon", "x"],
        ["annotate", "--format", "html", "x"], ["explain"],
      ] {
        let outcome = try tool.run(words)
        #expect(outcome.code == 64, "\(words)")
        #expect(outcome.output == "", "\(words)")
        #expect(!outcome.errors.isEmpty, "\(words)")
      }
      #expect(try tool.run("check", "--fail-on", "sometimes", "x").errors.contains("sometimes"))
    }
  }

  @Test func `check is the subcommand when none is named`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.long, to: "draft.txt")
      #expect(try tool.run("draft.txt").code == 1)
      #expect(try tool.run("--fail-on", "never", "draft.txt").code == 0)
    }
  }

  @Test func `help and version go to standard output, with 0`() throws {
    try withTool { tool in
      for words in [["--help"], ["help", "check"], ["check", "--help"], ["version"], ["--version"]] {
        let outcome = try tool.run(words)
        #expect(outcome.code == 0, "\(words)")
        #expect(outcome.errors == "", "\(words)")
        #expect(!outcome.output.isEmpty, "\(words)")
      }
    }
  }
}
