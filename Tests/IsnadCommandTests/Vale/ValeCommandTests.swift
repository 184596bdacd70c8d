import Testing

/// The program as tools that were written for Vale call it: exit codes, streams, each way in.
@Suite struct ValeCommandTests {
  private static let ini = """
    StylesPath = styles
    MinAlertLevel = suggestion
    [*.{md,txt}]
    BasedOnStyles = Desk
    """

  private func project(in tool: Tool, level: String = "warning") throws {
    try tool.write(Self.ini, to: ".vale.ini")
    try tool.write(
      "extends: existence\nmessage: \"Cut '%s'.\"\nlevel: \(level)\nignorecase: true\ntokens: [very, جداً]\n",
      to: "styles/Desk/Weak.yml")
    try tool.write("# Harbour\n\nIt is *very* old.\n\nكان الميناء قديماً جداً.\n", to: "a.md")
  }

  @Test func `a folder with nothing but a vale ini just works`() throws {
    try withTool { tool in
      try project(in: tool)
      let outcome = try tool.run("a.md")
      #expect(outcome.code == 0, "warnings stop nothing, as in Vale")
      #expect(outcome.output.contains("3:8"))
      #expect(outcome.output.contains("0 errors, 2 warnings and 0 suggestions in 1 file."))
    }
  }

  @Test func `lines name path, line, column in code points, rule and message`() throws {
    try withTool { tool in
      try project(in: tool)
      let outcome = try tool.run(
        "--output=line", "--sort", "--normalize", "--relative", "--no-global", ".")
      #expect(outcome.output == "a.md:3:8:Desk.Weak:Cut 'very'.\na.md:5:20:Desk.Weak:Cut 'جداً'.\n")
      #expect(outcome.errors == "")
    }
  }

  @Test func `an error stops, unless the exit is not wanted`() throws {
    try withTool { tool in
      try project(in: tool, level: "error")
      #expect(try tool.run("--output=line", "a.md").code == 1)
      #expect(try tool.run("--output=line", "--no-exit", "a.md").code == 0)
    }
  }

  @Test func `a text, standard input and another ending are read`() throws {
    try withTool { tool in
      try project(in: tool)
      #expect(
        try tool.run("--output=line", "--ext=.md", "It is very old.").output.hasSuffix(
          "1:7:Desk.Weak:Cut 'very'.\n"))
      let piped = try tool.run("--output=line", "--ext=.md", input: "It is `very` very old.\n")
      #expect(piped.output.hasSuffix(":1:14:Desk.Weak:Cut 'very'.\n"))
      #expect(try tool.run("--output=line", "--minAlertLevel=error", "a.md").output == "")
      #expect(try tool.run("--output=line", "--glob=*.txt", ".").output == "")
    }
  }

  @Test func `what cannot be checked is exit code 2, with file and line`() throws {
    try withTool { tool in
      let without = try tool.run(
        "--output=line", "--no-global", "a.md", environment: ["HOME": "/nowhere"])
      #expect(without.code == 2)
      #expect(without.output == "")
      #expect(without.errors.contains("E100"))
      try project(in: tool)
      try tool.write("extends: existence\nmessage: m\ntoken: [a]\n", to: "styles/Desk/Broken.yml")
      let broken = try tool.run("--output=line", "a.md")
      #expect(broken.code == 2)
      #expect(broken.errors.contains("styles/Desk/Broken.yml:3"))
      #expect(broken.errors.contains("tokens"), "it says what may be meant: \(broken.errors)")
      try tool.write("extends: existence\nmessage: m\ntokens: ['(a']\n", to: "styles/Desk/Broken.yml")
      #expect(try tool.run("--output=line", "a.md").code == 2)
    }
  }

  @Test func `a rule that runs away is named, the others run, and the exit code is 2`() throws {
    try withTool { tool in
      try project(in: tool)
      try tool.write(
        "extends: existence\nmessage: m\nnonword: true\ntokens: ['(x+x+)+y']\n",
        to: "styles/Desk/Endless.yml")
      try tool.write("It is very \(String(repeating: "x", count: 5_000)), not y.\n", to: "b.md")
      let outcome = try tool.run("--output=line", "b.md")
      #expect(outcome.code == 2)
      #expect(outcome.output.contains("b.md:1:7:Desk.Weak:Cut 'very'."))
      #expect(outcome.errors.contains("Desk.Endless"))
    }
  }

  @Test func `a configuration of Isnad brings the styles into its own run`() throws {
    try withTool { tool in
      try project(in: tool, level: "error")
      try tool.setUpDesk("vale: .vale.ini\n")
      let outcome = try tool.run("check", "--format", "jsonl", "a.md")
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("\"Desk.Weak\""), "\(outcome.output)")
      try tool.write("extends: nothing\nmessage: m\n", to: "styles/Desk/Broken.yml")
      let broken = try tool.run("check", "a.md")
      #expect(broken.code == 2)
      #expect(broken.errors.contains("styles/Desk/Broken.yml:1"))
    }
  }

  @Test func `commands that need a network or write files are refused with a reason`() throws {
    try withTool { tool in
      try project(in: tool)
      let outcome = try tool.run("vale", "sync")
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("network"))
    }
  }
}
