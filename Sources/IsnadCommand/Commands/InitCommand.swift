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
  /// What the new file holds: every key, commented out, with an example.
  static let template = """
    # Isnad's configuration for this folder and those below.
    # 'isnad config FILE' shows what holds for a file; Documentation/configuration.md says more.

    # The least severity that stops a draft: error (default), warning, never.
    # fail-on: error

    # Rule sets, lexicons and other .isnad.yml files, or folders of them, relative to this file.
    # include: [desk/rules, desk/lexicon]

    # Rule sets switched on and off; 'isnad rules' lists them.
    # rulesets: { quotations: on }

    # How grave a rule's findings are: off, note, warning, error.
    # rules: { quotations/unusual-marks: note }

    # The language of messages, in place of each article's own: ar, en.
    # messages: ar

    # The language and the date of articles that name none.
    # language: ar
    # date: 2026-11-24

    # The largest file that is read.
    # max-size: 16MB

    # The configuration of Vale whose styles hold for the articles, too.
    # vale: .vale.ini

    # What is checked when a folder is named.
    # paths: { include: ["drafts/**"], exclude: ["drafts/archive/**"] }

    # What holds for some articles only; the later override is stronger.
    # overrides:
    #   - paths: "blog/**"
    #     fail-on: never

    # Findings that are known and stand, with the reason.
    # suppressions:
    #   - { rule: quotations/unusual-marks, path: "drafts/poem.md", reason: printed so in the book }

    """
}
