import ArgumentParser
import Foundation
public import Isnad

/// The command line of Isnad, for a program that brings its own list of plugins.
public enum Program {
  /// The version, as `isnad version` and every report show it.
  public static let version = "0.1.0"

  /// The plugins of the program; set for the length of ``main(plugins:)``.
  @TaskLocal static var plugins: [any CheckPlugin] = []

  /// Reads the arguments, runs the command they name, and ends the process with its exit code.
  public static func main(plugins: [any CheckPlugin]) async {
    Console.ignoreBrokenPipes()
    let code = await $plugins.withValue(plugins) { await run(CommandLine.arguments.dropFirst()) }
    exit(code.rawValue)
  }

  private static func run(_ arguments: ArraySlice<String>) async -> ExitCode {
    do {
      let command = try IsnadCommand.parseAsRoot(ValeInvocation.completed(Array(arguments)))
      guard let subcommand = command as? any Subcommand else {
        var command = command
        try command.run()
        return .passes
      }
      return await subcommand.run()
    } catch {
      return finish(with: error)
    }
  }

  /// Prints help to standard output and mistakes of the command line to standard error.
  private static func finish(with error: any Error) -> ExitCode {
    let text = IsnadCommand.fullMessage(for: error)
    guard IsnadCommand.exitCode(for: error).rawValue != 0 else {
      _ = Console.write(Array("\(text)\n".utf8))
      return .passes
    }
    Console.report(text)
    return .usage
  }
}

/// A subcommand: it does its work and says with which code the program ends.
protocol Subcommand: ParsableCommand, Sendable {
  func run() async -> ExitCode
}

/// The root of the command line.
struct IsnadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isnad",
    abstract: "Checks articles before they are published.",
    discussion: """
      Isnad reads drafts in Arabic and English, finds what they claim and who is quoted in them, \
      and says what an editor must still verify. Without a subcommand it checks: 'isnad draft.md'. \
      Where options of Vale or nothing but a .vale.ini are there, it runs as Vale would: 'isnad vale'.

      Exit codes: 0 may go out, 1 may not, 2 something could not be checked, 64 usage.
      """,
    version: Program.version,
    subcommands: [
      CheckCommand.self, FixCommand.self, AnnotateCommand.self, TestCommand.self, RulesCommand.self,
      ExplainCommand.self, SchemaCommand.self, ConfigCommand.self, InitCommand.self,
      ValeCommand.self, VersionCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)
}
