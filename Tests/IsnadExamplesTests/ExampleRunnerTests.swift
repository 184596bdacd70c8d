import Isnad
import IsnadExamples
import IsnadRunner
import IsnadText
import Testing

/// Marks every `tick`, and nothing else.
private struct Ticks: CheckPlugin {
  struct Tick: AnnotationValue {
    static let schema = KindSchema("tick", about: "A tick.", attributes: [])
    func attribute(_ name: AttributeName) -> AttributeValue? { nil }
  }

  let name = "Ticks"
  let about = "Marks ticks."
  let writes = [Tick.schema]
  /// How many bytes too many each range has: a plugin with a fault.
  var slack = 0

  func annotate(_ article: AnnotatedArticle, with context: PluginContext) -> [AnnotationDraft] {
    let tokens = article.article.tokens
    return (0..<tokens.count).filter { tokens.token($0, is: "tick") }.map { index in
      let range = tokens[index].range
      return AnnotationDraft(Tick(), at: TextRange(range.start, range.end + slack))
    }
  }
}

@Suite struct ExampleRunnerTests {
  private let place = RulePlace(file: "test.yml", line: 1, column: 1)

  private func outcome(
    flagged: [String] = ["A [[tick]] here."], clean: [String] = ["A tock here."], slack: Int = 0,
    articleLevel: Bool = false
  ) throws -> ExampleRunner.Outcome {
    let examples =
      flagged.map { RuleExample(text: $0, isFlagged: true, isArticleLevel: articleLevel, place: place) }
      + clean.map { RuleExample(text: $0, isFlagged: false, place: place) }
    let rule = Rule(
      id: RuleID(ruleset: "test", name: "tick"), about: LocalizedText([:]), language: nil, basis: [],
      kind: "tick", condition: .always, underlined: nil, severity: .warning,
      message: LocalizedText([.english: "a tick"]), hint: nil, examples: examples, place: place)
    let settings = Runner.Settings(rules: [], lexicons: [])
    return try ExampleRunner(plugins: [Ticks(slack: slack)], settings: settings).run(rule)
  }

  @Test func `each example runs in every variant`() throws {
    let outcome = try outcome()
    #expect(outcome.failures.isEmpty, "\(outcome.failures)")
    #expect(outcome.runs == 2 * Variant.allCases.count)
  }

  @Test(arguments: [
    "A [[tick]]: #5 * (_b_) [c] <d> & `e`.", "عند [[tick]] الساعة: «نعم».", "1. A [[tick]]!",
    "Émile's [[tick]] – ﻻ.\n\nAnd a [[tick]].",
  ])
  func `text that means something in Markdown stays text`(example: String) throws {
    #expect(try outcome(flagged: [example]).failures.isEmpty)
  }

  @Test func `a finding that is not marked fails, and so does a mark that is not found`() throws {
    let unmarked = try outcome(clean: ["A tick here."])
    #expect(unmarked.failures.contains { $0.variant == .plain && $0.message.contains("found “tick”") })
    let unfound = try outcome(flagged: ["A [[tock]] here."])
    #expect(unfound.failures.contains { $0.message.contains("found nothing") })
  }

  @Test func `a range that is one byte off fails`() throws {
    #expect(try !outcome(slack: 1).failures.isEmpty)
  }

  @Test func `a rule needs a flagged and a clean example`() throws {
    #expect(try outcome(clean: []).failures.map(\.message) == ["the rule has no clean example"])
    #expect(try outcome(flagged: []).failures.map(\.message) == ["the rule has no flagged example"])
  }
}
