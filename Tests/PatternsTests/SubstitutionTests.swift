import Isnad
import Testing

struct SubstitutionTests {
  @Test func `what is expected and what was found are told`() throws {
    let text = try StyledText(
      "We utilize it.", substitution([("utilize", "use")], "Write '%s', not '%s'."))
    #expect(text.messages == ["Write 'use', not 'utilize'."])
    #expect(text.found == ["utilize"])
  }

  @Test func `the longest pattern is tried first`() throws {
    let rule = substitution([("in", "into"), ("in order to", "to")])
    #expect(
      try StyledText("in order to go in", rule).messages == [
        "'to' for 'in order to'", "'into' for 'in'",
      ])
  }

  @Test func `groups of a pattern do not shift the others`() throws {
    let rule = substitution([("colou?r(s|ed)", "hue"), ("(?:grey|gray)", "ash"), (#"\(x\)"#, "y")])
    #expect(
      try StyledText("coloured grey", rule).messages == ["'hue' for 'coloured'", "'ash' for 'grey'"])
  }

  @Test func `a group may stand in what is expected`() throws {
    let rule = substitution([(#"(\d+) ?percent"#, "$1%")])
    #expect(try StyledText("about 12 percent", rule).messages == ["'12%' for '12 percent'"])
  }

  @Test func `what is already as it should be is let stand`() throws {
    let rule = substitution([("[Jj]avascript", "JavaScript"), ("github", "GitHub")]) {
      $0.ignoreCase = true
    }
    #expect(try StyledText("GitHub, github, JavaScript", rule).found == ["github"])
  }

  @Test func `what is expected may be an expression of what may stand`() throws {
    let rule = substitution([(#"py\w*"#, "[pP]y.*")]) { $0.ignoreCase = true }
    #expect(try StyledText("python PYTHON", rule).found == ["PYTHON"])
  }

  @Test func `what is expected takes a capital`() throws {
    let rule = substitution([("utilize", "use")]) {
      $0.ignoreCase = true
      $0.capitalize = true
    }
    #expect(
      try StyledText("Utilize it or utilize it", rule).messages == [
        "'Use' for 'Utilize'", "'use' for 'utilize'",
      ])
  }

  @Test func `an action writes the alternatives`() throws {
    let rule = substitution(
      [("utilize", #"use|employ|a\|b"#)], "Use '%s' instead of '%s'.",
      action: StyleAction(name: "replace", parameters: []))
    let text = try StyledText("utilize", rule)
    #expect(text.messages == ["Use 'use', 'employ', or 'a|b' instead of 'utilize'."])
    #expect(text.matches.first?.replacements == ["use", "employ", "a|b"])
  }

  @Test func `an action compares letter by letter`() throws {
    let rule = substitution(
      [(",,,", "...")], action: StyleAction(name: "replace", parameters: [])
    ) { $0.nonword = true }
    #expect(try StyledText("so,,, yes", rule).found == [",,,"])
  }

  @Test func `replacements take the case of what they replace`() throws {
    var check = StyleCheck.Substitution()
    check.swap = [.init(observed: "back up", expected: "back-up|save")]
    check.ignoreCase = true
    let rule = StyleRule(
      name: "Desk.Rule", check: .substitution(check), message: "%s",
      action: StyleAction(name: "replace", parameters: []), matchesCase: true,
      place: RulePlace(file: "", line: 1, column: 1))
    #expect(try StyledText("BACK UP", rule).matches.first?.replacements == ["BACK-UP", "SAVE"])
    #expect(try StyledText("Back up", rule).matches.first?.replacements == ["Back-up", "Save"])
    #expect(try StyledText("back up", rule).matches.first?.replacements == ["back-up", "save"])
  }

  @Test func `Arabic is replaced as English is`() throws {
    let rule = substitution([("بدء ذي بدء", "أولا"), ("لاكن", "لكن")])
    #expect(
      try StyledText("لاكن بدء ذي بدء", rule).messages == [
        "'لكن' for 'لاكن'", "'أولا' for 'بدء ذي بدء'",
      ])
  }
}
