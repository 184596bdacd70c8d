public import Isnad

/// An example that does not show what it says.
public struct ExampleFailure: Sendable, Hashable {
  /// The rule; nothing in a failure of a whole file.
  public let rule: RuleID
  /// Where the example, or the rule without examples, is written.
  public let place: RulePlace
  /// The form in which the example was run.
  public let variant: Variant?
  /// What was expected and what was found.
  public let message: String

  /// Creates a failure.
  public init(rule: RuleID, place: RulePlace, variant: Variant?, message: String) {
    self.rule = rule
    self.place = place
    self.variant = variant
    self.message = message
  }
}
