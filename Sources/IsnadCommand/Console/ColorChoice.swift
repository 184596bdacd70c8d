import ArgumentParser
import Foundation

/// Whether the terminal report uses colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Says whether colours are used on standard output.
  ///
  /// On their own they are where standard output is a terminal that can show them, unless
  /// `NO_COLOR` is set (no-color.org); `CLICOLOR_FORCE` turns them on anywhere.
  var usesColor: Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      let environment = ProcessInfo.processInfo.environment
      func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
      if isSet("NO_COLOR") { return false }
      if isSet("CLICOLOR_FORCE"), environment["CLICOLOR_FORCE"] != "0" { return true }
      if environment["CLICOLOR"] == "0" || environment["TERM"] == "dumb" { return false }
      return Console.isTerminal
    }
  }
}
