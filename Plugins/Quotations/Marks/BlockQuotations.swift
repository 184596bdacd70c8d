import Isnad
import IsnadText

/// Finds block quotations that stand without marks: paragraphs that the layout sets apart.
enum BlockQuotations {
  /// The block quotations of an article that no pair of marks encloses already.
  static func spans(of article: Article, besides spans: [QuotedSpan]) -> [QuotedSpan] {
    var result: [QuotedSpan] = []
    var first = 0
    while first < article.blocks.count {
      guard article.blocks[first].quoteDepth > 0 else {
        first += 1
        continue
      }
      var last = first
      while last + 1 < article.blocks.count, article.blocks[last + 1].quoteDepth > 0 { last += 1 }
      if let span = span(of: article, from: first, to: last, besides: spans) { result.append(span) }
      first = last + 1
    }
    return result
  }

  private static func span(
    of article: Article, from first: Int, to end: Int, besides spans: [QuotedSpan]
  ) -> QuotedSpan? {
    var last = end
    while last > first, isSignature(article.blocks[last], in: article) { last -= 1 }
    let range = article.text.trimmed(
      TextRange(article.blocks[first].range.start, article.blocks[last].range.end))
    let isMarked = spans.contains {
      $0.range.start == range.start && $0.range.count * 5 > range.count * 4
    }
    guard !range.isEmpty, !isMarked else { return nil }
    return QuotedSpan(range: range, inner: range, marks: .block, blocks: first...last)
  }

  /// Says whether a block is a line that names the speaker: `— Mary Smith, 79`.
  static func isSignature(_ block: Block, in article: Article) -> Bool {
    guard let first = block.tokens.first, block.tokens.count <= 16 else { return false }
    let scalar = article.text.scalar(at: article.tokens[first].range.start).scalar
    return ["-", "\u{2013}", "\u{2014}", "\u{2015}", "~"].contains(scalar)
  }
}
