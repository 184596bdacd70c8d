import Isnad
import IsnadRules
import IsnadYAML
import Testing

@Suite struct ValeProjectTests {
  private static let rules = [
    "styles/Desk/Weak.yml": "extends: existence\nmessage: x\nlevel: suggestion\ntokens: [a]\n",
    "styles/Desk/Strong.yml":
      "extends: existence\nmessage: x\nlevel: error\nscope: sentence\ntokens: [a]\n",
    "styles/Desk/dates/Form.yml": "extends: existence\nmessage: x\nscope: ~paragraph\ntokens: [a]\n",
    "styles/Desk/_drafts/Idea.yml": "extends: nothing\n",
    "styles/Desk/Weak.test.yml": "- name: x\n",
    "styles/Desk/README.md": "words",
    "styles/Wire/Only.yml": "extends: existence\nmessage: x\ntokens: [a]\n",
  ]

  private func load(
    _ ini: String, more: [String: String] = [:],
    options: ValeProject.Options = ValeProject.Options()
  ) -> (project: ValeProject, mistakes: [String], notes: [String]) {
    let texts = Self.rules.merging(more) { $1 }.merging([".vale.ini": ini]) { $1 }
    let (project, mistakes) = StyleDisk(texts).load(options: options)
    let show = { (mistake: Mistake) in
      "\(mistake.line):\(mistake.column): \(mistake.message); \(mistake.advice)"
    }
    return (project, mistakes.map(show), project.notes.map(show))
  }

  private func names(_ project: ValeProject, _ path: String) -> [String] {
    project.style(for: path).rules.map { "\($0.name)=\($0.severity.rawValue)" }
  }

  @Test func `a style is all its rules, those in folders too, without drafts and tests`() {
    let (project, mistakes, _) = load("StylesPath = styles\n[*]\nBasedOnStyles = Desk\n")
    #expect(mistakes.isEmpty)
    #expect(
      names(project, "a.md") == ["Desk.Strong=error", "Desk.Weak=note", "Desk.dates.Form=warning"])
    #expect(project.stylesPaths == ["styles"])
    #expect(project.file == ".vale.ini")
    #expect(project.rules.map(\.style) == ["Desk", "Desk", "Desk"])
  }

  @Test func `the last section that names styles wins, and switches of all sections hold`() {
    let (project, mistakes, _) = load(
      """
      StylesPath = styles
      [*]
      BasedOnStyles = Desk
      Desk.Weak = NO
      [*.md]
      BasedOnStyles = Wire
      [news/*]
      Desk.Strong = warning
      Wire.Only = NO
      """)
    #expect(mistakes.isEmpty)
    #expect(names(project, "a.txt") == ["Desk.Strong=error", "Desk.dates.Form=warning"])
    #expect(names(project, "a.md") == ["Wire.Only=warning"])
    #expect(names(project, "news/a.md") == ["Desk.Strong=warning"])
    #expect(project.styleIdentity(for: "x/a.md") == project.styleIdentity(for: "b.md"))
    #expect(project.styleIdentity(for: "x/a.md") != project.styleIdentity(for: "news/b.md"))
  }

  @Test func `a level of a style holds for its rules, and one of a rule before it`() {
    let (project, mistakes, _) = load(
      """
      StylesPath = styles
      [*]
      BasedOnStyles = Desk
      Desk = suggestion
      Desk.Strong = warning
      [*.md]
      Desk.Strong = error
      """)
    #expect(mistakes.isEmpty)
    #expect(
      names(project, "a.txt") == ["Desk.Strong=warning", "Desk.Weak=note", "Desk.dates.Form=note"])
    #expect(names(project, "a.md").first == "Desk.Strong=error")
  }

  @Test func `a rule of a style that nothing is based on is loaded alone`() {
    let (project, mistakes, _) = load(
      "StylesPath = styles\n[*.md]\nDesk.dates.Form = YES\nWire.Only = error\n")
    #expect(mistakes.isEmpty)
    #expect(names(project, "a.md") == ["Desk.dates.Form=warning", "Wire.Only=error"])
    #expect(names(project, "a.txt").isEmpty)
    #expect(project.admits("x/a.md"))
    #expect(!project.admits("a.txt"))
  }

  @Test func `findings below the least level are left out, that of the command line counting more`() {
    let ini = "StylesPath = styles\nMinAlertLevel = warning\n[*]\nBasedOnStyles = Desk\n"
    #expect(names(load(ini).project, "a.md") == ["Desk.Strong=error", "Desk.dates.Form=warning"])
    var options = ValeProject.Options()
    options.minAlertLevel = .error
    #expect(names(load(ini, options: options).project, "a.md") == ["Desk.Strong=error"])
  }

  @Test func `parameters of rules are set by the configuration`() {
    let ini =
      "StylesPath = styles\n[*]\nBasedOnStyles = Desk\nDesk.Weak[limit] = 2\nDesk.Weak[ignorecase] = x\n"
    let (_, mistakes, _) = load(ini)
    #expect(mistakes == ["5:25: 'x' cannot stand for 'ignorecase'; expected 'true' or 'false'"])
    let (project, _, _) = load(ini.replacing("= x", with: "= true"))
    #expect(project.rules.first { $0.name == "Desk.Weak" }?.limit == 2)
    #expect(
      load("StylesPath = styles\n[*]\nDesk.Weak[tokens] = a\nDesk.Weak[level] = error\n").mistakes == [
        "3:1: 'tokens' cannot be set by the configuration; write a rule of your own that says 'extends: Desk.Weak'",
        "4:1: the level stands in brackets; write 'Desk.Weak = error'",
      ])
  }

  @Test func `what is left out is that of the sections about the file or its format`() {
    let (project, mistakes, _) = load(
      """
      StylesPath = styles
      IgnoredScopes = code, tt
      SkippedScopes = script, pre
      IgnoredClasses = aside
      WordTemplate = (?:%s)
      [formats]
      mdx = md
      [*]
      BasedOnStyles = Desk
      TokenIgnores = a\\,b
      [*.md]
      BlockIgnores = (?s)\\{%.*?%\\}, x
      TokenIgnores = c
      CommentDelimiters = "{/*,*/}"
      """)
    #expect(mistakes.isEmpty)
    let style = project.style(for: "news/a.mdx")
    #expect(style.scopes.tokenIgnores == ["a,b", "c"])
    #expect(style.scopes.blockIgnores == [#"(?s)\{%.*?%\}"#, "x"])
    #expect(style.scopes.commentDelimiters == ["{/*", "*/}"])
    #expect(style.scopes.ignoredScopes == ["code", "tt"])
    #expect(style.scopes.skippedScopes == ["script", "pre"])
    #expect(style.scopes.ignoredClasses == ["aside"])
    #expect(style.scopes.needsSentences)
    #expect(!style.scopes.needsParagraphs)
    #expect(style.wordTemplate == "(?:%s)")
    #expect(project.formats == ["mdx": "md"])
    #expect(project.style(for: "a.txt").scopes.blockIgnores.isEmpty)
    #expect(project.style(for: "a.markdown").scopes.tokenIgnores == ["a,b", "c"])
  }

  @Test func `vocabularies are exceptions, and rules of the built-in style`() {
    let (project, mistakes, _) = load(
      "StylesPath = styles\nVocab = Base, Wire\n[*]\nBasedOnStyles = Vale\nVale.Spelling = NO\nVale.Terms = warning\n",
      more: [
        "styles/config/vocabularies/Base/accept.txt": "\u{FEFF}# names\nIsnad\n\n(?i)wasat\r\n",
        "styles/config/vocabularies/Wire/more/reject.txt": "utilise\n",
        "styles/config/vocabularies/Wire/accept.txt": "Isnad\n#tag\n",
      ])
    #expect(mistakes.isEmpty)
    let style = project.style(for: "a.md")
    #expect(style.accepted == ["Isnad", "(?i)wasat", "#tag"])
    #expect(style.rejected == ["utilise"])
    #expect(
      names(project, "a.md") == ["Vale.Avoid=error", "Vale.Repetition=error", "Vale.Terms=warning"])
  }

  @Test(arguments: [
    ("StylesPath = none\n", "1:14: the folder 'none' is not there"),
    ("MinAlertLevel = warn\n", "1:17: 'warn' cannot stand for 'MinAlertLevel'"),
    ("BasedOnStyles = Desk\n", "1:1: 'BasedOnStyles' stands above all sections"),
    ("Desk.Weak = NO\n", "1:1: the rule 'Desk.Weak' stands above all sections"),
    ("WordTemplate = x\n", "1:16: 'WordTemplate' has no place for the words"),
    ("StylesPath = styles\nVocab = Bsae\n", "2:9: there is no vocabulary 'Bsae'"),
    (
      "StylesPath = styles\n[*]\nBasedOnStyles = Deks\n",
      "3:17: there is no style 'Deks' in 'styles'; did you mean 'Desk'?"
    ),
    (
      "StylesPath = styles\nPackages = Deks\n[*]\nBasedOnStyles = Deks\n",
      "4:17: there is no style 'Deks' in 'styles'; run 'vale sync'"
    ),
    ("[*]\nVocab = Base\n", "2:1: 'Vocab' stands in '[*]'; write it above all sections"),
    ("[*]\nCommentDelimiters = a, b\n", "2:1: 'CommentDelimiters' stands in '[*]'"),
    ("[*.md]\nCommentDelimiters = a\n", "2:1: 'CommentDelimiters' has 1 members"),
    (
      "[*.md]\nBaseOnStyles = Desk\n",
      "2:1: a section has no key 'BaseOnStyles'; did you mean 'BasedOnStyles'?"
    ),
    ("[*.md]\nDesk.Weak = no\n", "2:13: 'no' cannot stand for 'Desk.Weak'; did you mean 'NO'?"),
    ("[*.md]\nDesk.Weak = fatal\n", "2:13: 'fatal' cannot stand for 'Desk.Weak'; expected 'YES', 'NO',"),
    ("[*.md]\nTokenIgnores = a, (b\n", "2:16: '(b' is no regular expression"),
    ("[*.{md]\nDesk.Weak = NO\n", "1:1: '[*.{md]' is no pattern for paths: a '{' is never closed"),
  ])
  func `a mistake of the configuration is said with its place`(ini: String, expected: String) {
    let (_, mistakes, _) = load(ini)
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.hasPrefix(expected) == true, "\(mistakes)")
  }

  @Test(arguments: [
    ("NLPEndpoint = http://x\n", "1:1: 'NLPEndpoint' is not supported"),
    (
      "StylePath = styles\n",
      "1:1: 'StylePath' is no key of the configuration, and does nothing; did you mean 'StylesPath'?"
    ),
    (
      "StylesPath = styles\nPackages = Google\n",
      "2:12: nothing of the package 'Google' is there; run 'vale sync'"
    ),
    ("[asciidoctor]\nexperimental = YES\nx = NO\n", "2:1: 'experimental' is not supported"),
    ("[*.xml]\nTransform = x.xsl\n", "2:1: 'Transform' is not supported"),
    ("[*.yml]\nView = x\n", "2:1: 'View' is not supported"),
    (
      "StylesPath = styles\n[*]\nBasedOnStyles = Desk\nDesk.Week = NO\n",
      "4:1: there is no 'Desk.Week' that could be on or off; did you mean 'Desk.Weak'?"
    ),
  ])
  func `what does nothing here is noted once, and stops no run`(ini: String, expected: String) {
    let (_, mistakes, notes) = load(ini)
    #expect(mistakes.isEmpty)
    #expect(notes.count == 1)
    #expect(notes.first?.hasPrefix(expected) == true, "\(notes)")
  }
}
