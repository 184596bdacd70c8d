import Foundation
import Isnad
import IsnadReports
import IsnadRules
import IsnadRunner
import IsnadText

/// A run over the inputs of a command line of Vale.
struct ValeRun {
  let arguments: ValeArguments

  /// Runs to the end and reports.
  func run() async throws(ValeFault) -> ExitCode {
    var project = try ValeProject.found(by: arguments)
    let filter = try RuleFilter(named: arguments.filter, in: project)
    if filter?.asksForLevels == true, arguments.minAlertLevel == nil {
      // A filter that asks for a level shows what has it, whatever the configuration's least level is.
      project.minAlertLevel = .suggestion
    }
    for note in project.notes { Console.report(note.failure) }
    let report = try ValeReport(arguments, project)
    let (files, failures) = try await check(project, filter)
    for failure in failures { Console.report(failure) }
    let out = try report.written(files)
    guard Console.write(out.bytes) else { return .passes }
    let isStopped = files.contains { $0.alerts.contains { $0.severity == .error } }
    let code: ExitCode = isStopped && !arguments.doesNotFail ? .stopped : .passes
    return code.combined(with: failures.isEmpty ? .passes : .notCheckable)
  }

  private func check(
    _ project: ValeProject, _ filter: RuleFilter?
  ) async throws(ValeFault) -> ([AlertedFile], [Failure]) {
    let glob = try ValeRun.glob(arguments.glob)
    let inputs = try ValeInput.all(arguments) { glob.matches($0) && project.admits($0) }
    var sessions = try ValeSessions(project, filter, ignoresSyntax: arguments.ignoresSyntax)
    var work: [ValeWork] = []
    for input in inputs {
      work.append(
        ValeWork(
          input: input, session: try sessions.session(for: input.path), shown: shown(input.path),
          ending: ending(of: input), formats: project.formats))
    }
    var files: [AlertedFile] = []
    var failures = sessions.failures
    var rest = work[...]
    await OrderedPipeline.run(
      width: ProcessInfo.processInfo.activeProcessorCount,
      next: {
        defer { rest = rest.dropFirst(64) }
        return Array(rest.prefix(64))
      },
      work: { (work: ValeWork) in work.result() },
      consume: { (result: ValeWork.Result) in
        if let file = result.file { files.append(file) }
        failures += result.failures
        return true
      })
    if arguments.sorts { files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }
    return (files, failures)
  }

  private static func glob(_ text: String) throws(ValeFault) -> ValeGlob {
    do {
      return try ValeGlob(text)
    } catch {
      throw ValeFault(
        "--glob", "'\(text)' is no pattern: \(error.reason)", advice: "write one such as '*.{md,txt}'")
    }
  }

  /// The ending that tells the format: that of `--ext`, if it is named, else that of the path.
  private func ending(of input: ValeInput) -> String {
    if arguments.ending != ValeArguments.standardEnding { return arguments.ending }
    return DiskPath.ending(of: input.path)
  }

  /// The path as reports show it.
  private func shown(_ path: String) -> String {
    guard arguments.isRelative else { return path }
    let folder = FileManager.default.currentDirectoryPath
    return path.hasPrefix("\(folder)/") ? String(path.dropFirst(folder.count + 1)) : path
  }
}

/// One file's work, done beside others.
private struct ValeWork: Sendable {
  struct Result: Sendable {
    var file: AlertedFile?
    var failures: [Failure] = []
  }

  /// The most bytes of a file.
  private static let limit = ByteCount.standard

  let input: ValeInput
  let session: ValeSessions.Session
  let shown: String
  let ending: String
  let formats: [String: String]

  func result() -> Result {
    do {
      guard let bytes = try input.bytes(limit: ValeWork.limit) else { return Result() }
      guard !session.rules.isEmpty else { return Result(file: AlertedFile(path: shown, alerts: [])) }
      let article = try session.article(bytes, named: input.path, ending: ending, formats: formats)
      let reviewed = session.runner.review(article)
      return Result(
        file: AlertedFile(reviewed, path: shown, rules: session.rules), failures: reviewed.failures)
    } catch {
      return Result(failures: [error])
    }
  }
}
