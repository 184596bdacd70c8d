public import Isnad
import IsnadReaders
public import IsnadRunner
import IsnadText

/// Runs the examples of rules through the whole house, each in all its variants.
public struct ExampleRunner: Sendable {
  private let plugins: [any CheckPlugin]
  private let settings: Runner.Settings

  /// Creates a runner of examples.
  ///
  /// - Parameter settings: Lexicons, display words and options; the rules are those that are tested.
  public init(plugins: [any CheckPlugin], settings: Runner.Settings) {
    self.plugins = plugins
    self.settings = settings
  }

  /// What the examples of a rule came to.
  public struct Outcome: Sendable {
    /// How many runs there were: every example in every variant that makes sense for it.
    public let runs: Int
    /// Those that failed.
    public let failures: [ExampleFailure]
  }

  /// Runs the examples of a rule.
  ///
  /// A rule without a flagged or without a clean example fails.
  public func run(_ rule: Rule) throws(PlanError) -> Outcome {
    var settings = settings
    settings.rules = [rule]
    settings.known = [rule.id]
    let runner = try Runner(plugins: plugins, settings)
    var failures = ExampleRunner.missingExamples(of: rule)
    var runs = 0
    for example in rule.examples {
      for variant in Variant.allCases {
        guard let form = variant.form(of: example, rule: rule.id) else { continue }
        runs += 1
        if let message = fault(form, variant, example, rule, runner) {
          failures.append(
            ExampleFailure(rule: rule.id, place: example.place, variant: variant, message: message))
        }
      }
    }
    return Outcome(runs: runs, failures: failures)
  }

  private static func missingExamples(of rule: Rule) -> [ExampleFailure] {
    var failures: [ExampleFailure] = []
    func fail(_ kind: String) {
      failures.append(
        ExampleFailure(
          rule: rule.id, place: rule.place, variant: nil, message: "the rule has no \(kind) example"))
    }
    if !rule.examples.contains(where: \.isFlagged) { fail("flagged") }
    if !rule.examples.contains(where: { !$0.isFlagged }) { fail("clean") }
    return failures
  }

  /// What is wrong with the outcome of one run; nothing if it is as the example says.
  private func fault(
    _ form: (marked: String, format: String), _ variant: Variant, _ example: RuleExample,
    _ rule: Rule, _ runner: Runner
  ) -> String? {
    let marked: MarkedText
    do {
      marked = try MarkedText(form.marked)
    } catch {
      return "\(error)"
    }
    let reviewed = review(marked.text, form.format, example, rule, runner)
    // The start of an article lies behind its byte order mark.
    let found = reviewed.findings.filter { $0.rule == rule.id }.map(\.source).sorted()
      .map { example.isArticleLevel && $0.isEmpty ? TextRange(0, 0) : $0 }
    if variant == .suppressed {
      return ExampleRunner.suppressionFault(found, reviewed, example, marked)
    }
    let expected = example.isFlagged ? ExampleRunner.expected(marked, example) : []
    guard found != expected else { return nil }
    let source = Array(marked.text.utf8)
    func words(_ ranges: [TextRange]) -> String {
      guard !ranges.isEmpty else { return "nothing" }
      return ranges.map { range in
        range.isEmpty
          ? "the article"
          : "“\(String(decoding: source[range.start..<range.end], as: UTF8.self))” at \(range)"
      }.joined(separator: ", ")
    }
    return "expected \(words(expected)), found \(words(found))"
  }

  private static func expected(_ marked: MarkedText, _ example: RuleExample) -> [TextRange] {
    example.isArticleLevel ? [TextRange(0, 0)] : marked.marks
  }

  private static func suppressionFault(
    _ found: [TextRange], _ reviewed: ReviewedArticle, _ example: RuleExample, _ marked: MarkedText
  ) -> String? {
    if !found.isEmpty { return "expected every finding to be suppressed, found \(found.count)" }
    let expected = example.isFlagged ? (example.isArticleLevel ? 1 : marked.marks.count) : 0
    guard reviewed.suppressed.count != expected else { return nil }
    return "expected \(expected) suppressed findings, found \(reviewed.suppressed.count)"
  }

  private func review(
    _ text: String, _ format: String, _ example: RuleExample, _ rule: Rule, _ runner: Runner
  ) -> ReviewedArticle {
    let source = SourceFile(name: example.place.file, bytes: Array(text.utf8))
    let format = ArticleFormat(rawValue: format) ?? .text
    var manuscript = Readers.reader(for: format).read(source)
    if manuscript.metadata.language == nil {
      manuscript.metadata.language = example.language ?? rule.language
    }
    if let date = example.date {
      manuscript.metadata.date = date
      manuscript.metadata.dateOrigin = .flag
    }
    return runner.review(Article(manuscript, from: source))
  }
}
