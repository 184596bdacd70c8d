import ArgumentParser
import Isnad
import IsnadReports
import IsnadRules

/// The subcommand `isnad schema`.
struct SchemaCommand: Subcommand {
  /// What the schema is of.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case ruleset, lexicon, words, config, report, jsonl, kinds
  }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of a file that Isnad reads or writes.",
    discussion: """
      'ruleset', 'lexicon', 'words' and 'config' are for editors that complete YAML; 'report' and \
      'jsonl' describe what other programs read. 'kinds' lists the kinds of annotation with their \
      attributes, as rules may name them.
      """)

  @Argument(help: "The subject: ruleset, lexicon, words, config, report, jsonl, kinds.")
  var subject: Subject

  func run() async -> ExitCode {
    let vocabulary = Vocabulary(of: Program.plugins)
    let text =
      switch subject {
      case .ruleset: RuleSchemas.ruleset(vocabulary)
      case .lexicon: RuleSchemas.lexicon
      case .words: RuleSchemas.words
      case .config: RuleSchemas.configuration(Program.plugins)
      case .report: ReportSchemas.report
      case .jsonl: ReportSchemas.jsonl
      case .kinds: KindsPage(vocabulary: vocabulary).markdown
      }
    _ = Console.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
    return .passes
  }
}
