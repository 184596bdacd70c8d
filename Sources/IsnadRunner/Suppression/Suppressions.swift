import Isnad
import IsnadText

/// A suppression that the configuration holds, with its reason.
public struct ConfiguredSuppression: Sendable, Hashable {
  /// The rule, or its rule set, as written.
  public let rule: String
  /// The reason.
  public let reason: String

  /// Creates a suppression.
  public init(rule: String, reason: String) {
    self.rule = rule
    self.reason = reason
  }
}

/// Sorts findings into those that stand and those that the draft or the configuration suppresses.
///
/// A suppression without a reason suppresses nothing; one that names no rule, an unknown rule, or
/// a rule that finds nothing there, is a finding itself.
struct Suppressions {
  let known: Set<RuleID>
  let configured: [ConfiguredSuppression]
  let messages: Language

  func apply(
    to findings: [Finding], in article: Article
  ) -> (standing: [Finding], suppressed: [SuppressedFinding]) {
    let comments = article.comments.compactMap { SuppressionComment($0, in: article) }
    var used = Set<Use>()
    var standing: [Finding] = []
    var suppressed: [SuppressedFinding] = []
    for finding in findings {
      if let (use, comment) = comment(for: finding, among: comments) {
        used.insert(use)
        suppressed.append(
          SuppressedFinding(finding, reason: comment.reason, source: comment.comment.source))
      } else if let configured = configured.first(where: {
        SuppressionComment.name($0.rule, means: finding.rule)
      }) {
        suppressed.append(
          SuppressedFinding(finding, reason: configured.reason, source: TextRange(0, 0)))
      } else {
        standing.append(finding)
      }
    }
    for (index, comment) in comments.enumerated() {
      standing += faults(of: comment, at: index, used, isDocument: !article.runs.isEmpty)
    }
    return (standing, suppressed)
  }

  /// A name in a comment, by the numbers of both.
  private struct Use: Hashable {
    let comment: Int
    let name: Int
  }

  private func comment(
    for finding: Finding, among comments: [SuppressionComment]
  ) -> (Use, SuppressionComment)? {
    for (index, comment) in comments.enumerated() where !comment.reason.isEmpty {
      guard comment.covers(finding) else { continue }
      let name = comment.rules.firstIndex { SuppressionComment.name($0, means: finding.rule) }
      if let name { return (Use(comment: index, name: name), comment) }
    }
    return nil
  }

  private func faults(
    of comment: SuppressionComment, at index: Int, _ used: Set<Use>, isDocument: Bool
  ) -> [Finding] {
    func finding(
      _ fault: SuppressionFault, _ comment: SuppressionComment, _ rule: String = ""
    ) -> Finding {
      self.finding(fault, comment, rule, isDocument: isDocument)
    }
    if comment.rules.isEmpty { return [finding(.withoutRule, comment)] }
    if comment.reason.isEmpty { return [finding(.withoutReason, comment)] }
    return comment.rules.enumerated().compactMap { name, rule in
      if !known.contains(where: { SuppressionComment.name(rule, means: $0) }) {
        return finding(.unknownRule, comment, rule)
      }
      return used.contains(Use(comment: index, name: name)) ? nil : finding(.unused, comment, rule)
    }
  }

  private func finding(
    _ fault: SuppressionFault, _ comment: SuppressionComment, _ rule: String, isDocument: Bool
  ) -> Finding {
    Finding(
      rule: RuleID(ruleset: "isnad", name: fault.rawValue), severity: fault.severity,
      range: TextRange(comment.comment.offset, comment.comment.offset),
      source: comment.comment.source, message: fault.message(rule, in: messages),
      hint: fault.hint(in: messages, ofDocument: isDocument), basis: [], evidence: [], annotation: 0)
  }
}
