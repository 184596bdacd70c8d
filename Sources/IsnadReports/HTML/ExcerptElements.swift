import Isnad
import IsnadText

/// The words of the draft as tables cite them.
enum ExcerptElements {
  /// What is cited alone says little below this number of tokens.
  private static let speaking = 5
  /// How many tokens of the surroundings are shown then, before and behind.
  private static let around = 5

  /// The words of a range.
  static func whole(_ range: TextRange, of article: Article) -> Markup {
    Elements.clamp(Elements.words(article[range], in: article.language(at: range), tag: "div"))
  }

  /// The words of a range; a word or a mark that would say nothing by itself stands among its
  /// neighbours.
  static func excerpt(_ range: TextRange, of article: Article) -> Markup {
    guard let block = article.block(at: range.start).map({ article.blocks[$0] }),
      block.range.contains(range)
    else { return whole(range, of: article) }
    let core = article.tokens.indices(in: range)
    guard core.count < speaking else { return whole(range, of: article) }
    let first = max(block.tokens.lowerBound, core.lowerBound - around)
    let last = min(block.tokens.upperBound, core.upperBound + around)
    guard first < last else { return whole(range, of: article) }
    let window = article.tokens.range(of: first..<last).union(range)
    let before = article[TextRange(window.start, range.start)]
    let behind = article[TextRange(range.end, window.end)]
    return Elements.clamp(
      """
      <div class="words" \(block.language.attributes)>\
      \(faint((first > block.tokens.lowerBound ? "… " : "") + before))<b>\(article[range])</b>\
      \(faint(behind + (last < block.tokens.upperBound ? " …" : "")))</div>
      """)
  }

  private static func faint(_ around: String) -> Markup {
    around.isEmpty ? "" : #"<span class="around">\#(around)</span>"#
  }
}
