import Testing

/// What the commands print about rules and plugins.
@Suite struct PageTests {
  @Test func `a rule that rests on no standard has no heading for one`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      let page = try tool.run("explain", "desk/two-words").output
      #expect(page.contains("## Message"))
      #expect(!page.contains("## Basis"))
    }
  }

  @Test func `the version tells which lexicons a plugin reads`() throws {
    try withTool { tool in
      let output = try tool.run("version").output
      #expect(output.contains("quotation-mark; lexicons "))
    }
  }

  @Test func `a suppression that is wrong is shown itself, not the text behind it`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write("<!-- isnad-ignore desk/none: known -->\n\n\(Tool.clean)", to: "draft.md")
      let output = try tool.run("check", "--messages", "en", "draft.md").output
      #expect(output.contains("draft.md:1:1: warning isnad/suppression-of-unknown-rule"))
      #expect(output.contains("│ <!-- isnad-ignore desk/none: known -->\n"))
      #expect(!output.contains("Nothing was said"))
    }
  }
}
