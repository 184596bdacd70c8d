import Isnad
import IsnadReaders
import IsnadRunner
import IsnadText
import Patterns
import Testing

/// Rules of styles and patterns on their way through the whole house.
struct HouseTests {
  private func review(
    _ text: String, style: [StyleRule] = [], rules: [Rule] = [], scoped: ScopedDocument? = nil
  ) throws -> ReviewedArticle {
    var settings = Runner.Settings(rules: rules, lexicons: [])
    settings.style.rules = style
    let file = SourceFile(name: "draft.md", bytes: Array(text.utf8))
    let manuscript = Readers.reader(for: .markdown).read(file)
    let runner = try Runner(plugins: [Patterns()], settings)
    return runner.review(Article(manuscript, from: file, scoped: scoped))
  }

  private func own(_ subject: PatternRule.Subject, where condition: Condition = .always) -> Rule {
    let place = RulePlace(file: "desk.yml", line: 3, column: 3)
    return Rule(
      id: RuleID(ruleset: "desk", name: "words"), about: LocalizedText([:]), language: nil, basis: [],
      kind: "match", condition: condition, underlined: nil, severity: .error,
      message: LocalizedText([.english: "not “{text}”"]), hint: nil,
      pattern: PatternRule(rule: "desk/words", subject: subject, place: place), examples: [],
      place: place)
  }

  @Test func `a rule of a style judges its matches in their own words`() throws {
    let review = try review(
      "It is **very** good.", style: [existence(["very", "good"], "Avoid '%s'.")])
    #expect(review.findings.map(\.rule.description) == ["Desk.Rule", "Desk.Rule"])
    #expect(review.findings.map(\.message) == ["Avoid 'very'.", "Avoid 'good'."])
    #expect(review.findings.map(\.source) == [TextRange(8, 12), TextRange(15, 19)])
    #expect(review.findings.map(\.range) == [TextRange(6, 10), TextRange(11, 15)])
    #expect(review.findings.map(\.severity) == [.warning, .warning])
  }

  @Test func `words outside of the prose have their place in the source`() throws {
    let source = "One `code` two."
    let block = ScopedBlock(
      text: UTF8Text(source), map: .identity(count: source.utf8.count), scope: ["raw", "md"])
    let review = try review(
      source, style: [existence(["`code`"], scope: "raw") { $0.nonword = true }],
      scoped: ScopedDocument(blocks: [block]))
    #expect(review.findings.map(\.source) == [TextRange(4, 10)])
  }

  @Test func `a rule that runs away is a failure, and the draft is judged by the others`() throws {
    let runaway = existence([], name: "Desk.Runaway") { $0.raw = ["(a+)+$"] }
    let text = String(repeating: "a", count: 40) + "! very"
    let review = try review(text, style: [runaway, existence(["very"])])
    #expect(review.findings.map(\.rule.description) == ["Desk.Rule"])
    #expect(review.failures.map(\.file) == ["draft.md"])
    #expect(review.failures.first?.message.contains("'Desk.Runaway'") == true)
  }

  @Test func `a comment suppresses a rule or a style by its name`() throws {
    let text = "<!-- isnad-ignore Desk.Rule: our own word -->\n\nvery\n\nvery"
    let rules = [existence(["very"])]
    #expect(try review(text, style: rules).suppressed.count == 1)
    #expect(try review(text, style: rules).findings.map(\.rule.description) == ["Desk.Rule"])
    let wide = text.replacing("Desk.Rule", with: "Desk.*")
    #expect(try review(wide, style: rules).suppressed.count == 1)
  }

  @Test func `an action offers its words to the editor`() throws {
    let rule = substitution([("utilize", "use")], action: StyleAction(name: "replace", parameters: []))
    let fix = try review("We utilize it.", style: [rule]).findings.first?.fix
    #expect(fix?.replacement == "use")
    #expect(fix?.applies == .editor)
    #expect(fix?.source == TextRange(3, 10))
  }

  @Test func `nothing is offered in a quotation`() throws {
    let rule = existence(["very"], action: StyleAction(name: "remove", parameters: []))
    #expect(try review("> A very good day.", style: [rule]).findings.map(\.fix) == [nil])
    #expect(try review("A very good day.", style: [rule]).findings.first?.fix?.replacement == "")
  }

  @Test func `an expression of a desk is looked for as it is written`() throws {
    let rule = own(.expression(#"\bcat(s)?\b"#, ignoresCase: true))
    let review = try review("Cats, a concatenation, the cat.", rules: [rule])
    #expect(review.findings.map(\.source) == [TextRange(0, 4), TextRange(27, 30)])
    #expect(review.findings.first?.message == "not “Cats”")
    #expect(review.findings.first?.rule.description == "desk/words")
  }

  @Test func `an expression over folded text finds each spelling`() throws {
    let rule = own(.folded(#"\bأحمد\b"#))
    let text = "جاء أحمد واحمد ثم أَحْمَد."
    let review = try review(text, rules: [rule])
    #expect(review.findings.map { review.article[$0.range] } == ["أحمد", "أَحْمَد"])
  }

  @Test func `words are found behind proclitics and in each spelling`() throws {
    let rule = own(.words(["الكيان", "entity"]))
    let text = "قال الكيان، والكيانُ وبالكيان. The Entity and entities."
    let review = try review(text, rules: [rule])
    #expect(
      review.findings.map { review.article[$0.range] } == ["الكيان", "الكيانُ", "الكيان", "Entity"])
  }

  @Test func `conditions hold of matches as of other annotations`() throws {
    let attribute = Condition.attribute("found", .not(.anyOf([.text("cat")])))
    let rule = own(.expression("cats?", ignoresCase: false), where: attribute)
    #expect(try review("cat cats", rules: [rule]).findings.map(\.source) == [TextRange(4, 8)])
  }

  @Test func `a pattern that is no expression stops the run with its place`() throws {
    let error = #expect(throws: PlanError.self) {
      try review("x", rules: [own(.expression("(", ignoresCase: false))])
    }
    guard case .rules(let errors) = error else { return #expect(Bool(false)) }
    #expect(errors.errors.map(\.place.line) == [3])
  }
}
