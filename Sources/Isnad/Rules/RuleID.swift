/// The id of a rule: `ruleset/rule`, or `Style.Rule` for one of a style written for Vale.
public struct RuleID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The rule set, or the style.
  public let ruleset: String
  /// The rule in its set.
  public let name: String
  /// Says whether the rule is one of a style.
  public let isOfStyle: Bool

  /// Creates the id of a rule in a rule set.
  public init(ruleset: String, name: String) {
    self.ruleset = ruleset
    self.name = name
    isOfStyle = false
  }

  /// Creates the id of a rule in a style: everything before the first full stop is the style.
  public init(style name: String) {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    ruleset = String(parts[0])
    self.name = parts.count > 1 ? String(parts[1]) : ""
    isOfStyle = true
  }

  public var description: String { "\(ruleset)\(isOfStyle ? "." : "/")\(name)" }

  public static func < (left: RuleID, right: RuleID) -> Bool {
    if left.ruleset != right.ruleset { return left.ruleset < right.ruleset }
    if left.name != right.name { return left.name < right.name }
    return !left.isOfStyle && right.isOfStyle
  }
}
