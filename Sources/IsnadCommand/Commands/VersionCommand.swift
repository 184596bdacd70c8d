import ArgumentParser
import Isnad

/// The subcommand `isnad version`.
struct VersionCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "version",
    abstract: "Prints the version, and the plugins with what they write and the lexicons they read.")

  func run() async -> ExitCode {
    var lines = ["isnad \(Program.version)"]
    for plugin in Program.plugins {
      let kinds = plugin.writes.map(\.kind.rawValue).joined(separator: ", ")
      let lexicons = plugin.lexicons.joined(separator: ", ")
      lines.append("  \(plugin.name): \(kinds)\(lexicons.isEmpty ? "" : "; lexicons \(lexicons)")")
    }
    _ = Console.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    return .passes
  }
}
