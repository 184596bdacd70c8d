import ArgumentParser
import Isnad
import IsnadExamples
import IsnadRules
import IsnadRunner

/// The subcommand `isnad test`.
struct TestCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Runs the examples of rules, each in all its variants.",
    discussion: """
      Without files, the bundled rules are tested. Each example also runs behind emoji, with CRLF, \
      with a byte order mark, decomposed, inside Markdown, and suppressed. A rule without a flagged \
      and a clean example fails. Of rules written for Vale, the cases run: those of 'tests:', and files \
      of cases beside them ('Rule.test.yml'). Exit code 1 says that examples failed, 2 that a file has \
      mistakes.
      """)

  @Argument(
    help: "Files and folders of rule sets, lexicons and rules for Vale; the bundled rules if none.")
  var paths: [String] = []

  @Option(help: "Test the rules whose id holds this text only.")
  var only: String?

  func run() async -> ExitCode {
    let (styles, others) = StyleTests.split(paths)
    let ofStyles = styles.isEmpty ? nil : test(styles)
    if let ofStyles, others.isEmpty { return ofStyles }
    let own = test(rulesIn: others)
    return ofStyles.map { $0.combined(with: own) } ?? own
  }

  /// Runs the cases of rules for Vale.
  private func test(_ styles: [String]) -> ExitCode {
    var tests = StyleTests(only: only)
    for path in styles { tests.run(path) }
    for mistake in tests.mistakes { Console.report(mistake.failure) }
    for fault in tests.faults { Console.report(fault) }
    for failure in tests.failures { print(failure) }
    let failed = tests.failures.count
    let verdict = failed == 0 ? "all as they say" : "\(failed) not as they say"
    _ = Console.write(Array("\(count(tests.cases, "case")) of rules for Vale: \(verdict)\n".utf8))
    if !tests.mistakes.isEmpty || !tests.faults.isEmpty { return .notCheckable }
    if tests.cases == 0 {
      Console.report("no case was run: the rules have no 'tests', or --only names none of them")
      return .notCheckable
    }
    return failed == 0 ? .passes : .stopped
  }

  private func test(rulesIn paths: [String]) -> ExitCode {
    let vocabulary = Vocabulary(of: Program.plugins)
    let (library, mistakes) = RuleLibrary.load(
      with: paths.map { Setting($0, from: .flag("test")) }, vocabulary: vocabulary)
    for mistake in mistakes { Console.report(mistake.failure) }
    let rules = library.rulesets.filter(isTested).flatMap(\.rules)
      .filter { rule in only.map { rule.id.description.contains($0) } ?? true }
    let settings = Runner.Settings(rules: [], lexicons: library.lexicons, words: library.words)
    let runner = ExampleRunner(plugins: Program.plugins, settings: settings)
    var (runs, failed) = (0, 0)
    for rule in rules {
      do {
        let outcome = try runner.run(rule)
        runs += outcome.runs
        failed += outcome.failures.count
        for failure in outcome.failures { print(failure) }
      } catch {
        Console.report("\(error)")
        return .notCheckable
      }
    }
    let examples = rules.reduce(0) { $0 + $1.examples.count }
    let verdict = failed == 0 ? "all as they say" : "\(failed) not as they say"
    let counts = "\(count(rules.count, "rule")), \(count(examples, "example"))"
    _ = Console.write(Array("\(counts) in \(count(runs, "run")): \(verdict)\n".utf8))
    if !mistakes.isEmpty { return .notCheckable }
    if rules.isEmpty {
      Console.report("no rule was tested: name a file of rules, or take --only away")
      return .notCheckable
    }
    return failed == 0 ? .passes : .stopped
  }

  /// With files named, what they hold is tested; the bundled rules are there for their lexicons.
  private func isTested(_ ruleset: RuleSet) -> Bool {
    paths.isEmpty || !ruleset.file.hasPrefix("Rules/") || paths.contains { $0.hasPrefix("Rules") }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func print(_ failure: ExampleFailure) {
    let variant = failure.variant.map { " (\($0.rawValue))" } ?? ""
    Console.report("\(failure.place): \(failure.rule)\(variant): \(failure.message)")
  }
}
