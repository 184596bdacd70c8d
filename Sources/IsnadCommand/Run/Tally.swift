import Isnad

/// What a run has come to so far.
struct Tally {
  private(set) var articles = 0
  private(set) var counts: [Severity: Int] = [:]
  private(set) var suppressed = 0
  private(set) var failures: [Failure] = []
  /// The lines of a stream that could not be read; they are told of in their place.
  private(set) var unreadableLines = 0

  /// The languages in which the articles' messages speak.
  private var languages: Set<Language> = []

  /// The number of findings that stop a draft.
  private(set) var stopping = 0

  mutating func count(_ reviewed: ReviewedArticle) {
    articles += 1
    languages.insert(reviewed.messages)
    counts.merge(reviewed.counts, uniquingKeysWith: +)
    suppressed += reviewed.suppressed.count
    stopping += reviewed.gate.stopping
  }

  /// The verdict over all articles, each judged by the threshold of its own configuration.
  func verdict(_ threshold: GateVerdict.Threshold) -> GateVerdict {
    GateVerdict(threshold: threshold, stopping: stopping)
  }

  /// The language of all messages, if they speak the same.
  var language: Language? { languages.count == 1 ? languages.first : nil }

  mutating func count(_ failure: Failure) { failures.append(failure) }

  mutating func countUnreadableLine() { unreadableLines += 1 }

  /// The code with which the program ends, before the gate is asked.
  var exitCode: ExitCode {
    failures.isEmpty && unreadableLines == 0 ? .passes : .notCheckable
  }
}
