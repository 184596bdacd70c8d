import ArgumentParser
import Isnad
import IsnadReports
import IsnadYAML

/// The subcommand `isnad explain`.
struct ExplainCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a rule is for: why, by which standard, with examples.",
    discussion: "The page is made from the rule's own file. With --all, of every rule, as Markdown.")

  @Argument(help: "The id of the rule: ruleset/rule.")
  var rule: String?

  @Flag(help: "Explain every rule.")
  var all = false

  @OptionGroup var rules: RuleOptions

  func validate() throws {
    if all == (rule != nil) { throw ValidationError("Name one rule, or take --all.") }
  }

  func run() async -> ExitCode {
    let loaded: LoadedRules
    do {
      loaded = try LoadedRules(rules)
    } catch {
      for failure in error.failures { Console.report(failure) }
      return .notCheckable
    }
    let known = loaded.rules.map(\.rule).sorted { $0.id < $1.id }
    let wanted = all ? known : known.filter { $0.id.description == rule }
    guard !wanted.isEmpty else {
      report(unknown: rule ?? "", among: known)
      return .usage
    }
    let language = rules.messagesLanguage ?? .english
    _ = Console.write(Array(RulePage.markdown(of: wanted, in: language).utf8))
    return .passes
  }

  private func report(unknown name: String, among known: [Rule]) {
    let advice = Suggestion.question(name, among: known.map(\.id.description))
    Console.report("no rule is called '\(name)'; \(advice ?? "'isnad rules' lists them")")
  }
}
