import Isnad
import IsnadText

/// A comment that suppresses findings: `isnad-ignore RULE, RULE: reason`.
struct SuppressionComment {
  /// The word with which such a comment starts.
  static let keyword = "isnad-ignore"

  /// The ids as written.
  let rules: [String]
  /// The reason; empty where none is given.
  let reason: String
  /// The comment.
  let comment: Comment
  /// The blocks of the text in which it holds.
  let scope: TextRange
  /// Says whether it stands before all text, and so holds for the article as a whole, too.
  let coversArticle: Bool

  /// Reads a comment; nothing is returned for one that is not meant for Isnad.
  init?(_ comment: Comment, in article: Article) {
    let text = comment.text.trimmingWhitespace()
    guard text.hasPrefix(SuppressionComment.keyword) else { return nil }
    let rest = text.dropFirst(SuppressionComment.keyword.count)
    guard rest.first.map({ $0.isWhitespace || $0 == ":" }) ?? true else { return nil }
    let halves = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    rules = halves[0].split { $0 == "," || $0.isWhitespace }.map(String.init)
    reason = halves.count > 1 ? String(halves[1]).trimmingWhitespace() : ""
    self.comment = comment
    scope = SuppressionComment.scope(of: comment, in: article)
    coversArticle =
      comment.standsAlone && (article.blocks.first.map { comment.offset <= $0.range.start } ?? true)
  }

  /// The block that a comment stands in, or the next one where it stands between blocks.
  private static func scope(of comment: Comment, in article: Article) -> TextRange {
    let blocks = article.blocks
    if !comment.standsAlone, let block = blocks.last(where: { $0.range.start <= comment.offset }) {
      return block.range
    }
    return blocks.first { $0.range.start >= comment.offset }?.range ?? TextRange(0, 0)
  }

  /// Says whether the comment, by its place, covers a finding.
  func covers(_ finding: Finding) -> Bool {
    finding.isArticleLevel
      ? coversArticle : scope.contains(finding.range.start) || scope.overlaps(finding.range)
  }

  /// Says whether the comment names a rule: by its id, or by its rule set.
  static func name(_ written: String, means rule: RuleID) -> Bool {
    written == rule.description || written == rule.ruleset
      || written == "\(rule.ruleset)\(rule.isOfStyle ? "." : "/")*"
  }
}

extension String {
  func trimmingWhitespace() -> String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text = text.dropFirst() }
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    return String(text)
  }
}
