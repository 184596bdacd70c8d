/// What a rule of Isnad looks for itself: `flag: {pattern: …}`, `flag: {words: […]}`.
public struct PatternRule: Sendable, Hashable {
  /// What is looked for.
  public enum Subject: Sendable, Hashable {
    /// A regular expression in the text as it is written.
    case expression(String, ignoresCase: Bool)
    /// A regular expression in the folded text: small letters, without marks, one form of alef, Latin digits.
    case folded(String)
    /// Words and phrases in any spelling that folds to the same, with or without proclitics.
    case words([String])
  }

  /// The rule, as `ruleset/rule`.
  public let rule: String
  /// What is looked for.
  public let subject: Subject
  /// Where it is written.
  public let place: RulePlace

  /// Creates a pattern of a rule.
  public init(rule: String, subject: Subject, place: RulePlace) {
    self.rule = rule
    self.subject = subject
    self.place = place
  }
}
