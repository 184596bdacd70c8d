public import Isnad
import IsnadReaders
public import IsnadRunner
import IsnadText

/// Runs the cases that rules of styles bring: `tests:` in a rule file, and files of cases beside it.
public struct StyleTestRunner: Sendable {
  private let plugins: [any CheckPlugin]
  private let style: HouseStyle

  /// Creates a runner of cases.
  ///
  /// - Parameters:
  ///   - plugins: The plugins, those that run rules of styles among them.
  ///   - style: Dictionaries, tagger, vocabularies and the rest that rules need; its rules do not count.
  public init(plugins: [any CheckPlugin], style: HouseStyle) {
    self.plugins = plugins
    self.style = style
  }

  /// Runs the cases of a rule, and returns those that failed.
  public func run(_ rule: StyleRule) throws(PlanError) -> [ExampleFailure] {
    try run(rule.tests, of: RuleID(style: rule.name), with: [rule])
  }

  /// Runs cases with some rules, and returns those that failed.
  ///
  /// - Parameter id: What the cases are about, for the report.
  public func run(
    _ tests: [StyleTest], of id: RuleID, with rules: [StyleRule]
  ) throws(PlanError) -> [ExampleFailure] {
    guard !tests.isEmpty else { return [] }
    var settings = Runner.Settings(rules: [], lexicons: [])
    settings.style = style
    settings.style.rules = rules
    settings.style.scopes.look(for: rules)
    settings.messages = .english
    let runner = try Runner(plugins: plugins, settings)
    return tests.compactMap { test in
      let found = lines(of: test, settings.style.scopes, runner)
      guard let fault = StyleTestRunner.fault(test, found) else { return nil }
      return ExampleFailure(
        rule: id, place: test.place, variant: nil, message: "the case '\(test.name)' \(fault)")
    }
  }

  /// The findings of a case as lines: `line:column:Style.Rule:message`.
  private func lines(of test: StyleTest, _ scopes: ScopeSettings, _ runner: Runner) -> [String] {
    let source = SourceFile(name: "stdin.\(test.format)", bytes: Array(test.input.utf8))
    let format = ArticleFormat(fileName: "stdin.\(test.format)")
    let scoped = ScopedReader.read(source, format: format, settings: scopes, extension: test.format)
    let manuscript = Readers.reader(for: format ?? .text).read(source)
    let index = LineIndex(source.bytes)
    return runner.review(Article(manuscript, from: source, scoped: scoped)).findings
      .map { finding in (finding, index.position(at: finding.source.start)) }
      .map { "\($1.line):\($1.column):\($0.rule):\($0.message)" }
  }

  /// What is wrong with the findings; nothing where they are as the case says.
  private static func fault(_ test: StyleTest, _ found: [String]) -> String? {
    let all = found.joined(separator: "\n")
    let shown = found.isEmpty ? "nothing" : all
    for expectation in test.expectations {
      switch expectation {
      case .exactly(let lines) where lines != found:
        let expected = lines.isEmpty ? "nothing" : lines.joined(separator: "\n")
        return "expected \(expected), found \(shown)"
      case .contains(let text) where !all.contains(text): return "expected '\(text)', found \(shown)"
      case .absent(let texts):
        if let text = texts.first(where: all.contains) { return "expected no '\(text)', found \(shown)" }
      case .exactly, .contains: break
      }
    }
    return nil
  }
}
