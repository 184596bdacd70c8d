import Foundation
import Isnad
import IsnadReports

/// A run over articles: read, review, report, in the order of the input.
struct Review {
  let input: InputOptions
  let content: ReportOptions.Content
  private let sources: ArticleSources
  private var sessions: Sessions
  private var output: Output

  init(
    _ input: InputOptions, _ content: ReportOptions.Content, _ sources: ArticleSources,
    _ sessions: Sessions, _ output: Output
  ) {
    self.input = input
    self.content = content
    self.sources = sources
    self.sessions = sessions
    self.output = output
  }

  /// Runs to the end of the input, or until nobody reads the results any more.
  ///
  /// What is said of the whole run is in the language asked for, else in that of the articles where
  /// they have the same, else in English.
  mutating func run(version: String, messages: Language?) async -> ExitCode {
    var sources = sources
    var progress = Progress(total: sources.count)
    var sessions = sessions
    var output = output
    var tally = Tally()
    let content = content
    await OrderedPipeline.run(
      width: input.jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      next: {
        sources.next(upTo: 64) { sessions.admits($0) }.map { source in
          Work(source: source, session: sessions.session(for: source), content: content)
        }
      },
      work: { (work: Work) in work.result() },
      consume: { (result: Work.Result) in
        progress.clear()
        switch result {
        case .reviewed(let reviewed, let id):
          tally.count(reviewed)
          output.write(reviewed, id: id)
          for failure in reviewed.failures {
            tally.count(failure)
            output.write(failure)
          }
        case .failure(.file(let failure)):
          tally.count(failure)
          output.write(failure)
        case .failure(.line(let failure)):
          tally.countUnreadableLine()
          output.write(failure)
        }
        progress.advance(to: tally.articles)
        return !output.isClosed
      })
    progress.clear()
    if output.isClosed { return .passes }
    let summary = RunSummary(
      version: version, rulesets: sessions.fingerprints.keys.sorted(), articles: tally.articles,
      counts: tally.counts,
      suppressed: tally.suppressed, failures: tally.failures,
      gate: tally.verdict(sessions.base.threshold),
      messages: messages ?? tally.language ?? .english, fingerprints: sessions.fingerprints,
      rules: sessions.rules)
    let unwritten = output.finish(summary)
    for failure in unwritten { Console.report(failure) }
    let gate: ExitCode = summary.gate.passes ? .passes : .stopped
    return gate.combined(with: unwritten.isEmpty ? tally.exitCode : .notCheckable)
  }
}

extension Review {
  /// Sets a run up from the command line and runs it.
  static func run(
    _ content: ReportOptions.Content, input: InputOptions, rules: RuleOptions,
    failOn: GateVerdict.Threshold?, format: ReportFormat?, reports: [ReportRequest],
    color: ColorChoice
  ) async -> ExitCode {
    do {
      var sessions = try Sessions(
        input: input, options: rules, content: content, failOn: failOn)
      let sources = ArticleSources(input, limit: sessions.base.reading.limit)
      if let draft = sources.firstFile(
        overwrittenBy: reports.map(\.path), admits: { sessions.admits($0) })
      {
        throw Failure(
          file: draft, message: "a report would be written over this draft",
          advice: "give the report another file, or name this one in .isnadignore if it is a report")
      }
      let options = ReportOptions(
        content: content, usesColor: color.usesColor, width: Console.width,
        messages: rules.messagesLanguage ?? .english, version: Program.version,
        words: sessions.words)
      let output = try Output(input.input, format, reports, options)
      var review = Review(input, content, sources, sessions, output)
      return await review.run(version: Program.version, messages: rules.messagesLanguage)
    } catch let setup as SetupFailure {
      for failure in setup.failures { Console.report(failure) }
      return .notCheckable
    } catch let failure as Failure {
      Console.report(failure)
      return .notCheckable
    } catch {
      Console.report("\(error)")
      return .notCheckable
    }
  }
}

/// One article's work, done beside others.
private struct Work: Sendable {
  enum Result: Sendable {
    case reviewed(ReviewedArticle, JSONLineID?)
    case failure(ReadingFailure)
  }

  let source: ArticleSource
  let session: Swift.Result<Session, Failure>
  let content: ReportOptions.Content

  func result() -> Result {
    do {
      let session = try session.get()
      let read = try source.read(session.reading)
      return .reviewed(session.review(read.article, content), read.id)
    } catch let failure as Failure {
      return .failure(.file(failure))
    } catch let failure as ReadingFailure {
      return .failure(failure)
    } catch {
      return .failure(.file(Failure(file: "", message: "\(error)")))
    }
  }
}
