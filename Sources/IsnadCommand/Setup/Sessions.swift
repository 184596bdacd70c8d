import Foundation
import Isnad
import IsnadReports
import IsnadRules
import IsnadRunner

/// The sessions of a run: one for each configuration that its files fall under.
struct Sessions {
  let threshold: GateVerdict.Threshold
  let limit: Int
  let rulesets: [String]
  let fingerprints: [String: String]
  let words: DisplayWords
  private let session: Session

  /// Makes the sessions ready.
  ///
  /// - Throws: everything that is wrong with rules and configuration.
  init(
    input: InputOptions, rules: RuleOptions, content: ReportOptions.Content,
    failOn: GateVerdict.Threshold?
  ) throws(SetupFailure) {
    let vocabulary = Vocabulary(of: Program.plugins)
    let (library, mistakes) = RuleLibrary.load(with: rules.rules, vocabulary: vocabulary)
    guard mistakes.isEmpty else { throw SetupFailure(failures: mistakes.map(\.failure)) }
    threshold = failOn ?? .error
    limit = input.maxSize?.bytes ?? ByteCount.standard
    words = library.words
    rulesets = library.rulesets.map(\.name).sorted()
    fingerprints = Dictionary(
      library.rulesets.map { ($0.name, $0.fingerprint) }, uniquingKeysWith: { first, _ in first })
    let settings = Runner.Settings(
      rules: content == .findings ? library.rulesets.flatMap(\.rules) : [],
      lexicons: library.lexicons, words: library.words, messages: rules.messagesLanguage,
      today: input.today,
      reported: Set(Program.plugins.flatMap { $0.writes.map(\.kind) }))
    let reading = ReadingSettings(
      encoding: input.encoding, language: input.language.map { Language(rawValue: $0) },
      date: input.date, limit: limit)
    do {
      session = Session(
        runner: try Runner(plugins: Program.plugins, settings), reading: reading,
        threshold: threshold)
    } catch {
      throw SetupFailure(failures: [Failure(file: "isnad", message: "\(error)")])
    }
  }

  /// The session for an article.
  mutating func session(for source: ArticleSource) -> Result<Session, Failure> {
    .success(session)
  }
}

/// Everything that is wrong with rules and configuration.
struct SetupFailure: Error {
  let failures: [Failure]
}
