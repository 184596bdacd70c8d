import ArgumentParser
import Isnad
import IsnadReports

/// The subcommand `isnad check`.
struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks articles and says what an editor must still verify.",
    discussion: """
      Reads plain text, Markdown, HTML and Word documents (.docx). Folders are walked; .gitignore \
      and .isnadignore are respected. The exit code is 1 when a finding is grave enough for --fail-on, \
      2 when something could not be checked.
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Rules") var rules: RuleOptions

  @Option(help: "The format of standard output.")
  var format: ReportFormat?

  @Option(help: "A further report into a file, as FORMAT=FILE with a format of --format; repeatable.")
  var report: [ReportRequest] = []

  @Option(help: "The least severity that stops a draft: error (default), warning, never.")
  var failOn: GateVerdict.Threshold?

  @Option(help: "Colours on the terminal: auto, always, never.")
  var color: ColorChoice = .auto

  func validate() throws {
    if let path = FileIdentity.firstShared(by: report.map(\.path)) {
      throw ValidationError("Two reports would be written into '\(path)'; give each a file of its own.")
    }
  }

  func run() async -> ExitCode {
    await Review.run(
      .findings, input: input, rules: rules, failOn: failOn, format: format, reports: report,
      color: color)
  }
}
