import ArgumentParser
import Isnad

/// The subcommand `isnad vale`: the command line of Vale, as programs that were written for it use it.
///
/// The word may be left out where ``ValeInvocation`` sees that it is meant.
struct ValeCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "vale",
    abstract: "Runs rules written for Vale, as programs written for Vale ask for it.",
    discussion: "'isnad vale --help' shows the options, which are Vale's.")

  @Argument(parsing: .captureForPassthrough, help: "Vale's options, files, folders, or a text.")
  var arguments: [String] = []

  func run() async -> ExitCode {
    let read: ValeArguments
    do {
      read = try ValeArguments(arguments)
    } catch {
      Console.report("\(error.message)\n\nSee 'isnad vale --help'.")
      return .notCheckable
    }
    do {
      return try await ValeCommand.run(read)
    } catch {
      Console.report(error.report(as: read.output))
      return .notCheckable
    }
  }

  private static func run(_ arguments: ValeArguments) async throws(ValeFault) -> ExitCode {
    if arguments.showsVersion {
      return say("isnad version \(Program.version), which reads rules as vale version 3.15 does\n")
    }
    if arguments.showsHelp || arguments.inputs.first == "help" { return say(ValeHelp.text) }
    if arguments.inputs.isEmpty, Console.readsTerminal { return say(ValeHelp.text) }
    if let listing = arguments.inputs.first.flatMap(ValeListing.init),
      !DiskPath.isThere(listing.rawValue)
    {
      if let refusal = listing.refusal {
        throw ValeFault(listing.rawValue, "'\(listing.rawValue)' is not supported", advice: refusal)
      }
      return say(try listing.written(arguments))
    }
    return try await ValeRun(arguments: arguments).run()
  }

  private static func say(_ text: String) -> ExitCode {
    _ = Console.write(Array(text.utf8))
    return .passes
  }
}
