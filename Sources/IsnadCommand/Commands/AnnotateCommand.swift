import ArgumentParser
import Isnad
import IsnadReports

/// The subcommand `isnad annotate`.
struct AnnotateCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Shows what the plugins find in articles: quotations, speakers, names.",
    discussion: """
      Annotations are facts about the text; rules judge them. With --input jsonl --format jsonl \
      the answer to each line is a line {"id", "annotations"} with offsets in UTF-8 bytes.
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Rules") var rules: RuleOptions

  /// The formats that show annotations.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, json, jsonl

    var report: ReportFormat {
      switch self {
      case .terminal: .terminal
      case .json: .json
      case .jsonl: .jsonl
      }
    }
  }

  @Option(help: "The format of standard output.")
  var format: Format?

  @Option(help: "Colours on the terminal: auto, always, never.")
  var color: ColorChoice = .auto

  func run() async -> ExitCode {
    await Review.run(
      .annotations, input: input, rules: rules, failOn: .never, format: format?.report, reports: [],
      color: color)
  }
}
