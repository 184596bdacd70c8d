import ArgumentParser
import Foundation
import IsnadRules

/// Decides whether a command line is meant for `isnad vale`, though it does not say so.
///
/// Programs that were written for Vale call it without a subcommand. The rules, the first that fits:
///
/// 1. A subcommand of Isnad in front is that subcommand.
/// 2. An option that only Vale has (`--output`, `--minAlertLevel`, …) means Vale.
/// 3. A command that only Vale has (`ls-config`, …) means Vale.
/// 4. `--config` with a file of Vale's (`.vale.ini` or another `.ini`) means Vale.
/// 5. Without options of Isnad, in a folder where a `.vale.ini` is found upwards and no `.isnad.yml`, Vale
///    is meant.
/// 6. Everything else is `isnad check`.
struct ValeInvocation {
  /// The names of Isnad's own subcommands.
  let subcommands: Set<String>
  /// Says whether a file of one of these names stands in the working folder or above it.
  let isFound: ([String]) -> Bool

  /// Says whether the command line is meant for Vale.
  func isMeant(by arguments: [String]) -> Bool {
    if let first = arguments.first, subcommands.contains(first) || first == "help" { return false }
    let words = arguments.prefix { $0 != "--" }
    let options = words.filter { $0.hasPrefix("-") && $0 != "-" }.map { $0.prefix { $0 != "=" } }
    if options.contains(where: {
      ValeOption.own.contains(String($0.drop { $0 == "-" })) && $0.hasPrefix("--")
    }) {
      return true
    }
    if let first = words.first(where: { !$0.hasPrefix("-") }), ValeListing.names.contains(first) {
      return true
    }
    if let file = configuration(words) { return ValeInvocation.isValeFile(file) }
    let areShared = options.allSatisfy { ["-v"].contains($0) }
    return areShared && isFound(ValeProject.names) && !isFound([ConfigurationFiles.name])
  }

  /// The command line with the word `vale` in front where that is meant.
  static func completed(_ arguments: [String]) -> [String] {
    let names = IsnadCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    let invocation = ValeInvocation(subcommands: Set(names), isFound: isInSight)
    return invocation.isMeant(by: arguments) ? ["vale"] + arguments : arguments
  }

  /// The file that `--config` names.
  private func configuration(_ words: ArraySlice<String>) -> String? {
    guard let index = words.firstIndex(where: { $0 == "--config" || $0.hasPrefix("--config=") }) else {
      return nil
    }
    if words[index] != "--config" { return String(words[index].dropFirst("--config=".count)) }
    return words.indices.contains(index + 1) ? words[index + 1] : nil
  }

  private static func isValeFile(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".ini") || ValeProject.names.contains(name)
  }

  /// Says whether a file of one of some names stands in the working folder or above it.
  static func isInSight(_ names: [String]) -> Bool {
    var folder = FileManager.default.currentDirectoryPath
    while true {
      for name in names {
        let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
        if DiskPath.isFolder(path) == false { return true }
      }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return false }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }
}
