import Isnad
import IsnadRules
import IsnadYAML
import Testing

@Suite struct StyleMistakeTests {
  @Test(arguments: [
    ("message: x", "1:1: the rule does not say what it extends"),
    (
      "extends: existense\nmessage: x",
      "1:10: 'existense' is nothing that a rule extends; did you mean 'existence'?"
    ),
    ("extends: existence\ntokens: [a]", "1:1: the rule has no 'message'"),
    ("extends: existence\nmessage: x", "1:1: the rule has no 'tokens'"),
    (
      "extends: existence\nmessage: x\ntokens: [a]\ntokns: [b]",
      "4:1: a rule that extends 'existence' has no key 'tokns'; did you mean 'tokens'?"
    ),
    (
      "extends: existence\nmessage: x\ntokens: [a]\nswap: {a: b}",
      "4:1: a rule that extends 'existence' has no key 'swap'; it is a key of 'substitution'"
    ),
    (
      "extends: existence\nmessage: x\ntokens: [a]\nlevel: warn",
      "4:8: 'warn' cannot stand for 'level'; expected 'suggestion', 'warning' or 'error'"
    ),
    (
      "extends: existence\nmessage: x\ntokens: [a]\ncode: true",
      "4:1: 'code: true' is no longer known; write 'scope: raw'"
    ),
    (
      "extends: existence\nmessage: x\ntokens: [a]\nscope: list heading",
      "4:8: the scope 'list heading' has a space in it"
    ),
    (
      "extends: existence\nmessage: x\ntokens: [a]\nignorecase: maybe",
      "4:13: 'maybe' cannot stand for 'ignorecase'; expected 'true' or 'false'"
    ),
    (
      "extends: existence\nmessage: x\ntokens: [a]\nlimit: many",
      "4:8: 'many' cannot stand for 'limit'; expected a number"
    ),
    (
      "extends: existence\nmessage: x\ntokens: [{a: b}]",
      "3:10: a member of 'tokens' is no text"
    ),
    (
      "extends: existence\nmessage: x\ntokens: [a]\naction: {name: remov}",
      "4:16: 'remov' is no action; did you mean 'remove'?"
    ),
    (
      "extends: substitution\nmessage: x\nswap: {a: [b, c]}",
      "3:11: what stands for a pattern of 'swap' is no text"
    ),
    (
      "extends: capitalization\nmessage: x\nmatch: $titel",
      "3:8: '$titel' cannot stand for 'match'; did you mean '$title'?"
    ),
    (
      "extends: readability\nmessage: x\ngrade: 8\nmetrics: [SMOG, Fog]",
      "4:17: 'Fog' cannot stand for 'metrics'"
    ),
    (
      "extends: sequence\nmessage: x\ntokens: [{pattern: a, tga: NN}]",
      "3:23: a token has no key 'tga'; did you mean 'tag'?"
    ),
    (
      "extends: sequence\nmessage: x\ntokens: [{tag: NN, upos: NOUN}]",
      "3:10: the token has both 'tag' and 'upos'"
    ),
    (
      "extends: script\nmessage: x\nscript: none.tengo",
      "3:9: there is no script 'none.tengo'; put it into 'config/scripts' in 'styles'"
    ),
    (
      "extends: spelling\nmessage: x\ndictionaries: [xx_YY]",
      "3:15: there is no dictionary 'xx_YY'"
    ),
    ("extends: spelling\nmessage: x\ndicpath: nowhere", "3:10: there is no folder 'nowhere'"),
    (
      "extends: existence\nmessage: x\ntokens: [a]\ntests: [{name: a, input: b}]",
      "4:9: the case 'a' expects nothing; add 'want', 'contains' or 'absent'"
    ),
    (
      "extends: existence\nmessage: x\ntokens: [a]\nTokens: [b]",
      "4:1: the key 'tokens' is already there; keep one of the two"
    ),
    ("- a\n- b", "1:1: the file is no rule"),
    ("extends: existence\nmessage: x\ntokens+: [a]", "3:1: 'tokens+' changes what another rule has"),
  ])
  func `a mistake is said with its place, and what to do`(text: String, expected: String) {
    let (rule, mistakes) = StyleDisk.read(text)
    #expect(rule == nil)
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.hasPrefix(expected) == true, "\(mistakes)")
  }

  @Test func `all mistakes of all rules are said, and the other rules hold`() {
    let disk = StyleDisk.rule(
      "extends: existence\nmessage: x\ntokens: [a]\nlevel: x\nlimit: y\nunknown: z\n",
      more: [
        "styles/Desk/Good.yml": "extends: existence\nmessage: x\ntokens: [a]\n",
        "styles/Desk/Broken.yml": "extends: [\n",
      ])
    let (project, mistakes) = disk.load()
    #expect(project.rules.map(\.name) == ["Desk.Good"])
    #expect(mistakes.count == 4)
    #expect(mistakes.map(\.file) == mistakes.map(\.file).sorted())
  }

  @Test(arguments: [
    ("extends: existence\nmessage: x\ntokens: [a]\nscope: 'doc(section > h2)'", 4, 8),
    ("extends: sequence\nmessage: x\ntokens: [{pattern: a}]\nmodel: own", 4, 1),
  ])
  func `a rule that asks for what is not done here is left out with a note`(
    text: String, line: Int, column: Int
  ) {
    let (project, mistakes) = StyleDisk.rule(text).load()
    #expect(mistakes.isEmpty)
    #expect(project.rules.isEmpty)
    #expect(project.notes.map { [$0.line, $0.column] } == [[line, column]])
    #expect(project.notes.first?.message.hasPrefix("the rule is left out: ") == true)
  }

  @Test func `a rule that is off everywhere may have mistakes`() {
    var texts = [
      ".vale.ini": "StylesPath = styles\n[*]\nBasedOnStyles = Desk\nDesk.Rule = NO\n",
      "styles/Desk/Rule.yml": "extends: nothing\n",
    ]
    #expect(StyleDisk(texts).load().mistakes.isEmpty)
    texts[".vale.ini"] = "StylesPath = styles\n[*]\nBasedOnStyles = Desk\n"
    #expect(StyleDisk(texts).load().mistakes.count == 1)
  }
}
