import Testing

@Suite struct ExitCodeTests {
  private let clean = "A quiet day.\n\nNothing was said at the harbour on Friday.\n"
  private let faulty = "A loud day.\n\n“Nobody asked us about the night ferries.”\n"

  @Test func `a draft without findings may go out`() throws {
    try withTool { tool in
      let outcome = try tool.run("check", tool.write(clean, to: "draft.txt"))
      #expect(outcome.code == 0)
      #expect(outcome.errors == "")
    }
  }

  @Test func `a draft with a grave finding may not`() throws {
    try withTool { tool in
      let outcome = try tool.run("check", tool.write(faulty, to: "draft.txt"))
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("draft.txt:3:1"))
    }
  }

  @Test func `the gate is as strict as it is told`() throws {
    try withTool { tool in
      try tool.write(faulty, to: "draft.txt")
      #expect(try tool.run("check", "--fail-on", "never", "draft.txt").code == 0)
      #expect(try tool.run("check", "--fail-on", "error", "draft.txt").code == 1)
      try tool.write("fail-on: never\n", to: ".isnad.yml")
      #expect(try tool.run("check", "draft.txt").code == 0)
      #expect(try tool.run("check", "--fail-on", "error", "draft.txt").code == 1)
    }
  }

  @Test func `what cannot be checked beats what was found`() throws {
    try withTool { tool in
      try tool.write(faulty, to: "draft.txt")
      let outcome = try tool.run("check", "draft.txt", "missing.txt")
      #expect(outcome.code == 2)
      #expect(outcome.output.contains("draft.txt:3:1"))
      #expect(outcome.output.contains("missing.txt"))
    }
  }

  @Test func `a command line that is not understood is told so, with 64`() throws {
    try withTool { tool in
      #expect(try tool.run().code == 64)
      #expect(try tool.run("check").code == 64)
      #expect(try tool.run("check", "--format", "sculpture", "x").code == 64)
      let outcome = try tool.run("check", "--fail-on", "sometimes", "x")
      #expect(outcome.code == 64)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains("sometimes"))
    }
  }

  @Test func `check is the subcommand when none is named`() throws {
    try withTool { tool in
      try tool.write(faulty, to: "draft.txt")
      #expect(try tool.run("draft.txt").code == 1)
    }
  }

  @Test func `help and version go to standard output, with 0`() throws {
    try withTool { tool in
      for arguments in [["--help"], ["help", "check"], ["version"], ["--version"]] {
        let process = try tool.run(arguments[0], arguments.count > 1 ? arguments[1] : "--help")
        #expect(process.code == 0)
        #expect(process.errors == "")
        #expect(!process.output.isEmpty)
      }
    }
  }
}
