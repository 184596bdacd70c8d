public import IsnadText

/// What a rule found wrong or missing at a place of an article.
public struct Finding: Sendable, Hashable {
  /// The rule.
  public let rule: RuleID
  /// How grave it is.
  public let severity: Severity
  /// The bytes of the article's text that are underlined; empty at 0 for the whole article.
  public let range: TextRange
  /// The same in the source file.
  public let source: TextRange
  /// What is wrong or missing, in the language of the messages.
  public let message: String
  /// What to do about it.
  public let hint: String?
  /// The editorial standards the rule rests on.
  public let basis: [String]
  /// Other places that bear on it.
  public let evidence: [Evidence]
  /// The number of the annotation that was judged.
  public let annotation: Int
  /// What would put it right, where that is known.
  public let fix: Fix?

  /// Creates a finding.
  public init(
    rule: RuleID, severity: Severity, range: TextRange, source: TextRange, message: String,
    hint: String?, basis: [String], evidence: [Evidence], annotation: Int, fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.source = source
    self.message = message
    self.hint = hint
    self.basis = basis
    self.evidence = evidence
    self.annotation = annotation
    self.fix = fix
  }

  /// Says whether the finding belongs to the article as a whole.
  ///
  /// A finding about a comment of the markup has no bytes in the text, but has its place in the source.
  public var isArticleLevel: Bool { source.isEmpty }
}

/// A finding that the draft itself suppresses, with the reason given.
public struct SuppressedFinding: Sendable, Hashable {
  /// The finding.
  public let finding: Finding
  /// The reason, as written in the draft or the configuration.
  public let reason: String
  /// The place of the suppression in the source file.
  public let source: TextRange

  /// Creates a suppressed finding.
  public init(_ finding: Finding, reason: String, source: TextRange) {
    self.finding = finding
    self.reason = reason
    self.source = source
  }
}
