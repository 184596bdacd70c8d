import Isnad
import IsnadText
import Testing

struct ExistenceTests {
  @Test func `words are found between word edges`() throws {
    let text = try StyledText("A very fine day, every day, very.", existence(["very", "fine"]))
    #expect(text.found == ["very", "fine", "very"])
    #expect(text.matches[0].source == TextRange(2, 6))
    #expect(text.matches[0].rule == "Desk.Rule")
  }

  @Test func `case counts unless the rule ignores it`() throws {
    #expect(try StyledText("Very well", existence(["very"])).found.isEmpty)
    #expect(try StyledText("Very well", existence(["very"]) { $0.ignoreCase = true }).found == ["Very"])
  }

  @Test func `patterns that are no words have no edges`() throws {
    #expect(try StyledText("one,two", existence([",t"]) { $0.nonword = true }).found == [",t"])
    #expect(try StyledText("one,two", existence(["tw"])).found.isEmpty)
  }

  @Test func `raw patterns are joined and stand before the tokens`() throws {
    let rule = existence(["day", "night"]) { $0.raw = ["good", #"\s"#] }
    #expect(try StyledText("good day, good night, bad day", rule).found == ["good day", "good night"])
  }

  @Test func `raw patterns stand behind the tokens if the rule appends them`() throws {
    let rule = existence(["day"]) {
      $0.raw = [#"\s"#, "one"]
      $0.append = true
    }
    #expect(try StyledText("day one, one day", rule).found == ["day one"])
  }

  @Test func `raw patterns alone have no edges and no case of their own`() throws {
    let rule = existence([]) {
      $0.raw = ["ab+", "c"]
      $0.ignoreCase = true
    }
    #expect(try StyledText("xABBCx", rule).found == ["ABBC"])
  }

  @Test func `a percent sign of a pattern is a percent sign`() throws {
    let rule = existence(["x"]) { $0.raw = [#"\d+%s?"#] }
    #expect(try StyledText("12%x", rule).found == ["12%x"])
  }

  @Test func `a rule without words finds nothing`() throws {
    #expect(try StyledText("some words", existence(["", "  "])).found.isEmpty)
  }

  @Test func `blank tokens match nothing`() throws {
    #expect(try StyledText("some words", existence(["", "words", " "])).found == ["words"])
  }

  @Test func `exceptions let a match stand that holds one`() throws {
    let rule = existence([#"[A-Z]\w+ed"#]) { $0.exceptions = ["Need", "Limited"] }
    #expect(try StyledText("Acme Limited Needed Wanted", rule).found == ["Needed", "Wanted"])
  }

  @Test func `exceptions mind case though the rule does not`() throws {
    let rule = existence(["us"]) {
      $0.ignoreCase = true
      $0.exceptions = ["US"]
    }
    #expect(try StyledText("US and us and Us", rule).found == ["us", "Us"])
  }

  @Test func `a phrase of the exceptions lets its words stand`() throws {
    let rule = existence(["culpa", "mea"]) { $0.exceptions = ["mea culpa"] }
    #expect(try StyledText("mea culpa, and culpa alone", rule).found == ["culpa"])
  }

  @Test func `the vocabulary is an exception unless the rule says otherwise`() throws {
    let words = "The kubectl tool"
    #expect(try StyledText(words, existence(["kubectl"]), accepted: ["kubectl"]).found.isEmpty)
    let strict = existence(["kubectl"]) { $0.vocab = false }
    #expect(try StyledText(words, strict, accepted: ["kubectl"]).found == ["kubectl"])
    let nonword = existence([#""[^"]+","#]) { $0.nonword = true }
    #expect(try StyledText(#"say "kubectl", twice"#, nonword, accepted: ["kubectl"]).found.count == 1)
  }

  @Test func `Arabic words have edges, marks included`() throws {
    let text = try StyledText("قال خبر عاجل، وخبرٌ ثانٍ، خبرٌ.", existence(["خبر"]))
    #expect(text.found == ["خبر"])
    #expect(try StyledText("في الخبر وخبر", existence(["خبر"])).found.isEmpty)
  }

  @Test func `a pattern that is no expression is told of with its place`() throws {
    let error = #expect(throws: StyleErrors.self) { try StyledText("x", existence(["(a"])) }
    #expect(error?.errors.first?.rule == "Desk.Rule")
    #expect(error?.errors.first?.place.file == "Desk/Rule.yml")
    #expect(error?.errors.first?.message.contains("no regular expression") == true)
  }

  @Test func `the part of a pattern that is wrong is told of where it stands`() throws {
    var check = StyleCheck.Existence()
    check.tokens = ["fine", "wrong[", "fine, too"]
    let rule = StyleRule(
      name: "Desk.Rule", check: .existence(check), message: "%s",
      place: RulePlace(file: "Rule.yml", line: 1, column: 1),
      patternPlaces: ["wrong[": RulePlace(file: "Rule.yml", line: 7, column: 5)])
    let error = #expect(throws: StyleErrors.self) { try StyledText("x", rule) }
    #expect(error?.errors.map(\.place.line) == [7])
  }

  @Test func `a pattern that runs away is given up, and the others go on`() throws {
    var style = HouseStyle()
    style.rules = [
      existence([], name: "Desk.Runaway") { $0.raw = ["(a+)+$"] }, existence(["b"], name: "Desk.Fine"),
    ]
    let text = String(repeating: "a", count: 40) + "! b"
    let matches = try StyledText([("text", text), ("text", text)], style).matches
    #expect(matches.filter(\.isFailure).map(\.rule) == ["Desk.Runaway"])
    #expect(matches.filter { !$0.isFailure }.map(\.rule) == ["Desk.Fine", "Desk.Fine"])
  }
}
