import Testing

@Suite struct StyleTestCommandTests {
  private static let rule = """
    extends: existence
    message: "Cut '%s'."
    tokens: [very, really]
    tests:
      - name: finds one
        input: It is very good.
        want: "1:7:Desk.Weak:Cut 'very'."
      - name: is silent
        input: It is good.
        want: ""
    """

  @Test func `cases of a rule for Vale are run, alone, by its project, and beside it`() throws {
    try withTool { tool in
      let rule = try tool.write(Self.rule, to: "styles/Desk/Weak.yml")
      let ini = try tool.write("StylesPath = styles\n[*]\nBasedOnStyles = Desk\n", to: ".vale.ini")
      let beside = try tool.write(
        "- name: by the project\n  input: really\n  contains: Desk.Weak\n"
          + "- name: by the rule\n  rule: Weak.yml\n  input: good\n  want: ''\n",
        to: "styles/Desk/Weak.test.yml")
      for (path, cases) in [(rule, 2), (ini, 2), (beside, 2)] {
        let outcome = try tool.run("test", path)
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("\(cases) cases of rules for Vale: all as they say"))
      }
    }
  }

  @Test func `a case that fails is told with its place`() throws {
    try withTool { tool in
      let path = try tool.write(
        Self.rule.replacing("want: \"\"", with: "contains: Desk"), to: "styles/Desk/Weak.yml")
      let outcome = try tool.run("test", path)
      #expect(outcome.code == 1)
      #expect(
        outcome.errors.contains(
          "Weak.yml:8:5: Desk.Weak: the case 'is silent' expected 'Desk', found nothing"))
    }
  }

  @Test func `a rule that is wrong is not checkable`() throws {
    try withTool { tool in
      let broken = try tool.write(
        "extends: existence\nmessage: x\ntokns: [a]\n", to: "styles/Desk/Broken.yml")
      let outcome = try tool.run("test", broken)
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("did you mean 'tokens'?"))
      let none = try tool.write(
        "extends: existence\nmessage: x\ntokens: [a]\n", to: "styles/Desk/None.yml")
      #expect(try tool.run("test", none).code == 2)
    }
  }
}
