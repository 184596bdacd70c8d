public import IsnadText

/// An article with everything a run found out about it, ready to be reported.
public struct ReviewedArticle: Sendable {
  /// The article with its annotations.
  public let annotated: AnnotatedArticle
  /// The findings in the order of the text, the gravest first at one place.
  public let findings: [Finding]
  /// The findings that the draft suppresses.
  public let suppressed: [SuppressedFinding]
  /// The language in which messages and reports speak.
  public let messages: Language
  /// Whether the draft may go out.
  public let gate: GateVerdict
  /// What could not be checked: rules that ran into their limits.
  public let failures: [Failure]

  /// Creates a reviewed article; without a verdict, errors stop it.
  public init(
    annotated: AnnotatedArticle, findings: [Finding], suppressed: [SuppressedFinding],
    messages: Language, gate: GateVerdict? = nil, failures: [Failure] = []
  ) {
    self.failures = failures
    self.annotated = annotated
    self.findings = findings
    self.suppressed = suppressed
    self.messages = messages
    self.gate =
      gate ?? GateVerdict(threshold: .error, stopping: findings.count { $0.severity == .error })
  }

  /// The article with the verdict of a gate.
  public func with(gate: GateVerdict) -> ReviewedArticle {
    ReviewedArticle(
      annotated: annotated, findings: findings, suppressed: suppressed, messages: messages,
      gate: gate, failures: failures)
  }

  /// The numbers of findings by severity.
  public var counts: [Severity: Int] {
    findings.reduce(into: [:]) { counts, finding in counts[finding.severity, default: 0] += 1 }
  }

  /// The article.
  public var article: Article { annotated.article }
}

/// Something that could not be checked, and why; it makes the exit code 2.
public struct Failure: Sendable, Hashable, Error {
  /// The file, or the line of a stream.
  public let file: String
  /// The place in the file, where one is known: line and column counted from 1, in scalars.
  public let position: LinePosition?
  /// The line itself, where one is known.
  public let excerpt: String?
  /// What was found.
  public let message: String
  /// What was expected, or what to do.
  public let advice: String?

  /// Creates a failure.
  public init(
    file: String, position: LinePosition? = nil, excerpt: String? = nil, message: String,
    advice: String? = nil
  ) {
    self.file = file
    self.position = position
    self.excerpt = excerpt
    self.message = message
    self.advice = advice
  }
}

/// Whether a draft may go out.
public struct GateVerdict: Sendable, Hashable {
  /// The least severity that stops a draft.
  public enum Threshold: String, Sendable, CaseIterable {
    case error, warning, never
  }

  /// The least severity that stops a draft.
  public let threshold: Threshold
  /// The number of findings that stop it.
  public let stopping: Int

  /// Creates a verdict.
  public init(threshold: Threshold, stopping: Int) {
    self.threshold = threshold
    self.stopping = stopping
  }

  /// Says whether everything may go out.
  public var passes: Bool { stopping == 0 }
}

/// A whole run, as its reports close with it.
public struct RunSummary: Sendable {
  /// The version of the program.
  public let version: String
  /// The rule sets that judged, by name.
  public let rulesets: [String]
  /// The SHA-256 of the files of the rule sets, by name, as far as they are known.
  public let fingerprints: [String: String]
  /// The rules that judged, in the order of their ids, for reports that explain them.
  public let rules: [Rule]
  /// The number of articles that were checked.
  public let articles: Int
  /// The numbers of findings by severity.
  public let counts: [Severity: Int]
  /// The number of suppressed findings.
  public let suppressed: Int
  /// What could not be checked.
  public let failures: [Failure]
  /// Whether the drafts may go out.
  public let gate: GateVerdict
  /// The language in which the report speaks.
  public let messages: Language

  /// Creates a summary.
  public init(
    version: String, rulesets: [String], articles: Int, counts: [Severity: Int], suppressed: Int,
    failures: [Failure], gate: GateVerdict, messages: Language,
    fingerprints: [String: String] = [:], rules: [Rule] = []
  ) {
    self.rules = rules
    self.version = version
    self.rulesets = rulesets
    self.fingerprints = fingerprints
    self.articles = articles
    self.counts = counts
    self.suppressed = suppressed
    self.failures = failures
    self.gate = gate
    self.messages = messages
  }
}
