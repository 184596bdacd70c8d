import Isnad
import IsnadText
import Testing

struct RunTests {
  private func style(_ rules: StyleRule...) -> HouseStyle {
    var style = HouseStyle()
    style.rules = rules
    return style
  }

  private func document(
    _ source: String, _ switches: [(String, StyleSwitch.Subject, Bool)]
  ) -> ScopedDocument {
    let text = UTF8Text(source)
    let places = switches.map { mark, subject, isOn in
      let start = source.split(separator: mark, maxSplits: 1)[0].utf8.count
      return StyleSwitch(subject, isOn: isOn, source: TextRange(start, start + mark.utf8.count))
    }
    return ScopedDocument(
      blocks: [ScopedBlock(text: text, map: .identity(count: text.count), scope: ["text"])],
      switches: places)
  }

  @Test func `a rule says so much and no more in a file`() throws {
    #expect(try StyledText("a a a a", existence(["a"], limit: 2)).found == ["a", "a"])
  }

  @Test func `one rule says one thing at one place`() throws {
    let blocks = [("text", "word")]
    let rules = style(existence(["word"], scope: "text"), existence(["word"], name: "Desk.Other"))
    #expect(try StyledText(blocks, rules).matches.map(\.rule) == ["Desk.Rule", "Desk.Other"])
    let text = UTF8Text("word")
    let block = ScopedBlock(text: text, map: .identity(count: 4), scope: ["text"])
    let document = ScopedDocument(blocks: [block, block])
    #expect(try StyledText("word", document, style(existence(["word"]))).found == ["word"])
  }

  @Test func `the text switches all rules off and on`() throws {
    let source = "bad (off) bad (on) bad"
    let document = document(source, [("(off)", .all, false), ("(on)", .all, true)])
    let text = try StyledText(source, document, style(existence(["bad"])))
    #expect(text.matches.map(\.source.start) == [0, 19])
  }

  @Test func `the text switches a style or a rule`() throws {
    let source = "bad (style) bad (rule) bad"
    let rules = style(existence(["bad"]), existence(["bad"], name: "Other.Rule"))
    let document = document(
      source, [("(style)", .rule("Desk"), false), ("(rule)", .rule("Other.Rule"), false)])
    let matches = try StyledText(source, document, rules).matches
    #expect(matches.count { $0.rule == "Desk.Rule" } == 1)
    #expect(matches.count { $0.rule == "Other.Rule" } == 2)
  }

  @Test func `the text switches single words`() throws {
    let source = "ok (words) bad good bad"
    let document = document(source, [("(words)", .matches(rule: "Desk.Rule", ["bad"]), false)])
    #expect(try StyledText(source, document, style(existence(["bad", "good"]))).found == ["good"])
  }

  @Test func `the text chooses its styles`() throws {
    let source = "ok (styles) bad"
    let rules = style(existence(["bad"]), existence(["bad"], name: "Other.Rule"))
    let document = document(source, [("(styles)", .styles(["Other"]), true)])
    #expect(try StyledText(source, document, rules).matches.map(\.rule) == ["Other.Rule"])
  }

  @Test func `what covers code is no text`() throws {
    let text = UTF8Text("see **** **** now")
    let block = ScopedBlock(
      text: text, map: .identity(count: text.count), scope: ["text"],
      covered: [TextRange(4, 8), TextRange(9, 13)])
    var check = StyleCheck.Repetition()
    check.tokens = [#"\S+"#]
    let rules = style(rule(.repetition(check)), existence([#"\*+"#]) { $0.nonword = true })
    #expect(try StyledText("see `abc` `def` now", ScopedDocument(blocks: [block]), rules).found.isEmpty)
  }

  @Test func `actions say what to write instead`() throws {
    func replacements(_ action: String, _ parameters: [String], _ words: String) throws -> [String] {
      let rule = existence([#"[\w, -]+"#], action: StyleAction(name: action, parameters: parameters)) {
        $0.nonword = true
      }
      return try StyledText(words, rule).matches.first?.replacements ?? []
    }
    #expect(try replacements("replace", ["a", "b"], "x") == ["a", "b"])
    #expect(try replacements("remove", [], "x") == [""])
    #expect(try replacements("convert", ["simple"], "fooBar-baz") == ["foo bar baz"])
    #expect(try replacements("edit", ["regex", "(o+)", "<$1>"], "foo") == ["f<oo>"])
    #expect(try replacements("edit", ["trim", "x"], "xax") == ["a"])
    #expect(try replacements("edit", ["trim_left", "x"], "xax") == ["ax"])
    #expect(try replacements("edit", ["trim_right", ","], "a,,") == ["a"])
    #expect(try replacements("edit", ["truncate", " "], "the the") == ["the"])
    #expect(try replacements("edit", ["split", ",", "1"], "a,b,c") == ["b"])
    let script = "text := import(\"text\")\nsuggestions := [text.to_upper(match), match + \"!\"]"
    #expect(try replacements("suggest", ["up.tengo", script], "ab") == ["AB", "ab!"])
    #expect(throws: StyleErrors.self) { try replacements("suggest", ["up.tengo", "x :="], "ab") }
    #expect(throws: StyleErrors.self) { try replacements("edit", ["split", ","], "a") }
    #expect(throws: StyleErrors.self) { try replacements("explode", [], "a") }
  }

  @Test func `the message shows what an action makes of the words`() throws {
    let rule = existence(
      ["very"], "Not '%s' but %s", action: StyleAction(name: "replace", parameters: ["much", "so"]))
    #expect(try StyledText("very", rule).messages == ["Not 'very' but 'much' or 'so'"])
  }

  @Test func `an article without blocks of its own is cut by its layout`() throws {
    let source = "# A Heading word\n\nSome word here. Another word."
    let rules = style(
      existence(["word"], scope: "heading"),
      existence(["word"], scope: "sentence", name: "Desk.Sentences"))
    let matches = try StyledText(source, nil, rules).matches
    #expect(matches.filter { $0.rule == "Desk.Rule" }.map(\.source.start) == [12])
    #expect(matches.count { $0.rule == "Desk.Sentences" } == 3)
  }
}
