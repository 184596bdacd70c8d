import Foundation
import Isnad
import IsnadReaders
import IsnadReports
import IsnadRules
import IsnadRunner
import IsnadText

/// The rules of a project made ready: one runner for all files under which the same rules hold.
struct ValeSessions {
  /// How a file is read and judged.
  struct Session: Sendable {
    let runner: Runner
    let scopes: ScopeSettings
    let rules: [String: StyleRule]
    /// The rules that cannot run.
    let failures: [Failure]
  }

  private let opened: OpenedProject
  private let filter: RuleFilter?
  private let ignoresSyntax: Bool
  private var sessions: [ValeProject.StyleIdentity: Session] = [:]

  init(_ project: ValeProject, _ filter: RuleFilter?, ignoresSyntax: Bool) throws(ValeFault) {
    opened = try OpenedProject(project)
    self.filter = filter
    self.ignoresSyntax = ignoresSyntax
  }

  /// The rules that cannot run, each once.
  var failures: [Failure] {
    var seen = Set<Failure>()
    return sessions.values.flatMap(\.failures).filter { seen.insert($0).inserted }
      .sorted { ($0.file, $0.message) < ($1.file, $1.message) }
  }

  /// The session of a file.
  mutating func session(for path: String) throws(ValeFault) -> Session {
    let identity = opened.project.styleIdentity(for: path)
    if let session = sessions[identity] { return session }
    var style = opened.style(for: path)
    if let filter {
      do {
        var rules: [StyleRule] = []
        for rule in style.rules where try filter.holds(for: rule) { rules.append(rule) }
        style.rules = rules
      } catch {
        throw ValeFault("--filter", error)
      }
    }
    let session = try Session(style, ignoresSyntax: ignoresSyntax)
    sessions[identity] = session
    return session
  }
}

extension ValeSessions.Session {
  /// Makes rules ready; those that cannot run are left out and told of, and the others run.
  fileprivate init(_ style: HouseStyle, ignoresSyntax: Bool) throws(ValeFault) {
    var style = style
    style.scopes.ignoresSyntax = ignoresSyntax
    let (runner, errors) = try Self.runner(&style)
    self.runner = runner
    failures = errors.map(\.failure)
    scopes = style.scopes
    rules = Dictionary(style.rules.map { ($0.name, $0) }) { first, _ in first }
  }

  private static func runner(_ style: inout HouseStyle) throws(ValeFault) -> (Runner, [StyleError]) {
    var errors: [StyleError] = []
    while true {
      var settings = Runner.Settings(rules: [], lexicons: [])
      settings.style = style
      settings.messages = .english
      do {
        return (try Runner(plugins: Program.plugins, settings), errors)
      } catch {
        guard case .rules(let found) = error else { throw ValeFault("plan", "\(error)") }
        let names = Set(found.errors.map(\.rule))
        let count = style.rules.count
        style.rules.removeAll { names.contains($0.name) }
        guard style.rules.count < count else { throw ValeFault("plan", "\(error)") }
        errors += found.errors
      }
    }
  }
}

extension ValeFault {
  /// What is wrong with a filter, with its place.
  init(_ context: String, _ error: FilterError) {
    let place = error.offset.map { " (character \($0 + 1))" } ?? ""
    self.init(context, error.message + place, advice: error.advice)
  }

}

extension StyleError {
  /// The error as something that could not be checked.
  var failure: Failure {
    Failure(
      file: place.file, position: LinePosition(line: place.line, column: place.column),
      message: "\(rule): \(message)", advice: advice.isEmpty ? nil : advice)
  }
}
