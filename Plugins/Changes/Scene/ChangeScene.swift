import Isnad
import IsnadText

/// An article with all that the search for changes asks about a place in it.
///
/// It is a class so that all that look at it share it without copies, and reads each list only when it is
/// asked for: most articles have no word of change near anything that is measured.
final class ChangeScene: ArticleScene {
  /// A quantity, date or quotation with the tokens it takes.
  struct Located<Value: AnnotationValue> {
    fileprivate let list: [(annotation: Annotation, value: Value)]
    fileprivate let index: Int
    let tokens: Range<Int>

    var value: Value { list[index].value }
    var range: TextRange { list[index].annotation.range }
  }

  let article: Article
  let tokens: TokenTable
  private let annotated: AnnotatedArticle
  private let lexicons: LexiconMatches
  private(set) lazy var measures = lookup(ChangeLexicons.measures)
  private(set) lazy var degrees = lookup(ChangeLexicons.degrees)
  private(set) lazy var bases = lookup(ChangeLexicons.bases)
  private(set) lazy var carriers = lookup(ChangeLexicons.carriers)
  private(set) lazy var quantities = located(Quantity.self)
  private lazy var dates = located(DateMention.self)
  private lazy var quotations = located(Quotation.self)
  private(set) lazy var attributions = annotated.annotations(of: Attribution.self)

  init(_ annotated: AnnotatedArticle, _ lexicons: LexiconMatches) {
    self.annotated = annotated
    self.lexicons = lexicons
    article = annotated.article
    tokens = annotated.article.tokens
  }

  private func lookup(_ name: String) -> LexiconLookup {
    LexiconLookup(name, in: lexicons, tokens: tokens.count)
  }

  private func located<Value: AnnotationValue>(_ type: Value.Type) -> [Located<Value>] {
    let list = annotated.annotations(of: type)
    return list.indices.map { index in
      let range = list[index].annotation.range
      // A range may begin behind a proclitic, in the middle of its token.
      var first = tokens.firstIndex(from: range.start)
      if first > 0, tokens[first - 1].range.end > range.start { first -= 1 }
      var last = first
      while last < tokens.count, tokens[last].range.start < range.end { last += 1 }
      return Located(list: list, index: index, tokens: first..<last)
    }
  }

  /// The quantities that begin in a range of tokens.
  func quantities(in range: Range<Int>) -> ArraySlice<Located<Quantity>> {
    ChangeScene.slice(of: quantities, in: range)
  }

  /// The dates that begin in a range of tokens.
  func dates(in range: Range<Int>) -> ArraySlice<Located<DateMention>> {
    ChangeScene.slice(of: dates, in: range)
  }

  private static func slice<Value>(
    of list: [Located<Value>], in range: Range<Int>
  ) -> ArraySlice<Located<Value>> {
    func first(from token: Int) -> Int {
      list.partitioningIndex { $0.tokens.lowerBound >= token }
    }
    guard !list.isEmpty, !range.isEmpty else { return [] }
    return list[first(from: range.lowerBound)..<first(from: range.upperBound)]
  }

  /// The quantity that takes a token.
  func quantity(covering token: Int) -> Located<Quantity>? {
    guard token >= 0 else { return nil }
    return quantities(in: max(0, token - 8)..<token + 1).last { $0.tokens.contains(token) }
  }

  /// The date that takes a token.
  func date(covering token: Int) -> Located<DateMention>? {
    guard token >= 0 else { return nil }
    return dates(in: max(0, token - 8)..<token + 1).last { $0.tokens.contains(token) }
  }

  /// Says whether a measure or a quantity begins at most so many tokens away.
  func hasMeasure(around range: Range<Int>, within reach: Int) -> Bool {
    let near = max(0, range.lowerBound - reach)..<range.upperBound + reach
    if !quantities(in: near).isEmpty { return true }
    return !measures.matches(startingIn: near).isEmpty
  }

  /// The innermost quotation around an offset.
  func quotation(around offset: Int) -> Located<Quotation>? {
    let low = quotations.partitioningIndex { $0.range.start > offset }
    // Quotations nest a few deep at most, and never by the hundred.
    return quotations[max(0, low - 4)..<low].last { $0.range.contains(offset) }
  }

  /// What a match of the lexicon of measures says.
  func measure(_ match: LexiconMatch) -> Measure? {
    let properties = match.entry.properties
    guard let name = properties["measure"], properties["adjective"] == nil else { return nil }
    // The dollar of “5 million dollars” is no measure.
    if name == "currency", let quantity = quantity(covering: match.tokens.lowerBound),
      quantity.value.role == .money
    {
      return nil
    }
    if name == "number", isVagueNumber(match.tokens) { return nil }
    return Measure(
      name: name, tokens: match.tokens, head: match.tokens, isWeak: properties["weak"] != nil)
  }

  /// “A number of things”, «عدد من الأمور»: several, and no number that grows.
  private func isVagueNumber(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if first > 0, tokens.word(first - 1) == "a" { return true }
    if first > 1, tokens.word(first - 2) == "a" { return true }
    return range.upperBound < tokens.count && tokens.word(range.upperBound) == "من"
  }

  /// The measure for which an adjective stands beside a noun of change: economic growth.
  func adjectiveMeasure(_ match: LexiconMatch) -> Measure? {
    guard let name = match.entry.properties["measure"], match.entry.properties["adjective"] != nil
    else { return nil }
    return Measure(name: name, tokens: match.tokens, head: match.tokens, isWeak: false)
  }
}
