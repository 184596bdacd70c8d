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

  @Option(help: "The format of standard output: terminal, json, jsonl.")
  var format: ReportFormat?

  @Option(help: "Colours on the terminal: auto, always, never.")
  var color: ColorChoice = .auto

  func validate() throws {
    if let format, ![.terminal, .json, .jsonl].contains(format) {
      throw ValidationError("'annotate' writes terminal, json or jsonl.")
    }
  }

  func run() async -> ExitCode {
    await Review.run(
      .annotations, input: input, rules: rules, failOn: .never, format: format, reports: [],
      color: color)
  }
}
