import Isnad
import IsnadText

/// A condition on rules, in the language of `--filter`: `.Level == "error" and .Name startsWith "Desk."`.
struct RuleFilter {
  private let node: FilterNode
  /// Says whether the filter asks for levels: then it, and not the least level, tells which are shown.
  let asksForLevels: Bool

  /// Reads a filter.
  init(_ text: String) throws(FilterError) {
    var parser = try FilterParser(text)
    node = try parser.parse()
    asksForLevels = text.contains(".Level")
  }

  /// Says whether the filter holds for a rule.
  func holds(for rule: StyleRule) throws(FilterError) -> Bool {
    let value = try FilterEvaluation(subject: .rule(FilteredRule(rule))).value(of: node)
    guard case .boolean(let answer) = value else {
      throw FilterError(
        "the filter comes to \(value.type)", advice: "write a condition, which is true or false")
    }
    return answer
  }
}
