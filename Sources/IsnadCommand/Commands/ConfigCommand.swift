import ArgumentParser
import Isnad
import IsnadRules

/// The subcommand `isnad config`.
struct ConfigCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Prints the configuration that holds for a file, each value with its origin.",
    discussion: """
      A flag is stronger than the nearest .isnad.yml upwards with its includes, that is stronger \
      than the user's own file (isnad/isnad.yml in the configuration folder), and that than the \
      defaults.
      """)

  @Argument(help: "The file; it need not be there.")
  var file: String = "<stdin>"

  @OptionGroup var rules: RuleOptions

  @Option(help: "As for 'check'.")
  var failOn: GateVerdict.Threshold?

  func run() async -> ExitCode {
    var flags = ConfigurationValues()
    flags.failOn = failOn.map { Setting($0, from: .flag("--fail-on")) }
    flags.messages = rules.messagesLanguage.map { Setting($0, from: .flag("--messages")) }
    let found = rules.file(for: file)
    let project: Project
    do {
      project = try Project(found?.file, flags: flags, rules: rules.rules)
    } catch {
      for failure in error.failures { Console.report(failure) }
      return .notCheckable
    }
    let effective = project.configuration.effective(for: found?.path)
    let entries = effective.entries(plugins: Program.plugins, library: project.library)
    let lines = entries.map { ("\($0.key): \($0.value)", $0.origin.description) }
    let width = lines.map(\.0.count).max() ?? 0
    for (value, origin) in lines {
      let padding = String(repeating: " ", count: width - value.count)
      _ = Console.write(Array("\(value)\(padding)  # \(origin)\n".utf8))
    }
    return .passes
  }
}
