/// Patterns that are looked for together: one pass over a text says which of them need a look at it.
public final class PatternSet: Sendable {
  /// The patterns; a pattern's number is its index.
  public let patterns: [Pattern]

  /// Puts patterns together.
  public init(_ patterns: [Pattern]) {
    self.patterns = patterns
  }

  /// Reads a text once.
  public func scan(_ subject: PatternSubject, scratch: PatternScratch) -> PatternScan {
    PatternScan(set: self, subject: subject, scratch: scratch)
  }
}
