import ArgumentParser
import Foundation
import Isnad

/// The subcommand `isnad init`.
struct InitCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a commented .isnad.yml into the current folder.")

  @Option(help: "The folder to write into.")
  var folder = "."

  func run() async -> ExitCode {
    let path = folder == "." ? ".isnad.yml" : "\(folder)/.isnad.yml"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    guard descriptor >= 0 else {
      let reason =
        errno == EEXIST ? "the file is already there" : String(cString: strerror(errno)).lowercased()
      Console.report(
        Failure(file: path, message: "not written: \(reason)", advice: "nothing was changed"))
      return .notCheckable
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(InitCommand.template.utf8))
    } catch {
      Console.report(Failure(file: path, message: "not written: \(error)"))
      return .notCheckable
    }
    _ = Console.write(Array("wrote \(path)\n".utf8))
    return .passes
  }
}

extension InitCommand {
  /// What the new file holds: every key, commented out, with the value that holds without it.
  static let template = """
    # Isnad's configuration for this folder and those below. 'isnad config FILE' shows what holds.

    # The least severity that stops a draft: error, warning, never.
    # fail-on: error

    """
}
