import ArgumentParser
import Isnad

/// The subcommand `isnad fix`.
struct FixCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Puts into drafts what their findings offer to write instead.",
    discussion: """
      Without --write nothing is changed: what would be is shown as a diff that 'patch' understands. \
      Fixes that need an editor's judgement are left out unless --all is given. Words of a quotation are \
      never touched, and every other byte of the file stays as it is.

      Plain text, Markdown and HTML in UTF-8 are mended; a Word document is refused.

      Exit codes: 0 nothing is left to change, 1 something would be changed, 2 something could not be \
      checked or written.
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Rules") var rules: RuleOptions

  @Flag(help: "Write the files.")
  var write = false

  @Flag(help: "Apply what only an editor may decide, too.")
  var all = false

  func validate() throws {
    if input.input == .jsonl || input.paths.contains("-") {
      throw ValidationError("'isnad fix' mends files; standard input is none.")
    }
  }

  func run() async -> ExitCode {
    do {
      var run = try FixRun(input: input, rules: rules, writes: write, all: all)
      return run.run()
    } catch {
      for failure in error.failures { Console.report(failure) }
      return .notCheckable
    }
  }
}
