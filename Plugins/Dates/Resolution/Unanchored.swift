import Isnad
import IsnadText

/// The relative dates of an article that nothing anchors: last year, in an article without a date.
///
/// One of them tells the reader as much as all, so that their number is told on the first that stands outside
/// quotation marks.
struct Unanchored {
  private let article: Article
  private var number = 0
  private var first: Int?
  private var quotation = OpenMarks()

  init(in article: Article) {
    self.article = article
  }

  /// Tells the number on the first of the mentions, which are in the order of the text.
  static func count(_ mentions: inout [(value: DateMention, range: TextRange)], in article: Article) {
    guard article.metadata.date == nil else { return }
    var unanchored = Unanchored(in: article)
    for (index, mention) in mentions.enumerated() {
      unanchored.add(mention.value, at: mention.range, index)
    }
    if let first = unanchored.first { mentions[first].value.unanchored = unanchored.number }
  }

  private mutating func add(_ mention: DateMention, at range: TextRange, _ index: Int) {
    guard mention.lacksAnchor else { return }
    number += 1
    if first == nil, !quotation.areOpen(at: range.start, in: article) { first = index }
  }
}

/// The quotation marks that are open where the text is read, each token of it once.
private struct OpenMarks {
  private var next = 0
  private var depth = 0
  private var isStraightOpen = false

  mutating func areOpen(at offset: Int, in article: Article) -> Bool {
    let tokens = article.tokens
    while next < tokens.count, tokens[next].range.start < offset {
      let token = tokens[next]
      if token.kind == .mark { read(article.text.scalar(at: token.range.start).scalar) }
      // No quotation is taken to go on for long without its marks.
      if token.followsLineFeed { (depth, isStraightOpen) = (0, false) }
      next += 1
    }
    return depth > 0 || isStraightOpen
  }

  private mutating func read(_ mark: Unicode.Scalar) {
    switch mark {
    case "«", "\u{201C}", "\u{201E}": depth += 1
    case "»", "\u{201D}": depth = max(0, depth - 1)
    case "\"": isStraightOpen.toggle()
    default: break
    }
  }
}
