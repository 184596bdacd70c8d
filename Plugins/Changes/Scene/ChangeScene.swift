import Isnad
import IsnadText

/// An article with all that the search for changes asks about a place in it.
struct ChangeScene {
  /// A quantity or date with the tokens it takes.
  struct Located<Value> {
    let value: Value
    let range: TextRange
    let tokens: Range<Int>
  }

  let article: Article
  let tokens: TokenTable
  let measures: LexiconLookup
  let degrees: LexiconLookup
  let bases: LexiconLookup
  let carriers: LexiconLookup
  let quantities: [Located<Quantity>]
  let dates: [Located<DateMention>]
  let quotations: [Located<Quotation>]
  let attributions: [(value: Attribution, range: TextRange)]

  init(_ annotated: AnnotatedArticle, _ lexicons: LexiconMatches) {
    article = annotated.article
    tokens = annotated.article.tokens
    let count = annotated.article.tokens.count
    func lookup(_ name: String) -> LexiconLookup {
      LexiconLookup(name, in: lexicons, tokens: count)
    }
    measures = lookup(ChangeLexicons.measures)
    degrees = lookup(ChangeLexicons.degrees)
    bases = lookup(ChangeLexicons.bases)
    carriers = lookup(ChangeLexicons.carriers)
    quantities = ChangeScene.located(annotated, Quantity.self)
    dates = ChangeScene.located(annotated, DateMention.self)
    quotations = ChangeScene.located(annotated, Quotation.self)
    attributions = annotated.annotations(of: Attribution.self).map { ($0.value, $0.annotation.range) }
  }

  private static func located<Value: AnnotationValue>(
    _ annotated: AnnotatedArticle, _ type: Value.Type
  ) -> [Located<Value>] {
    let tokens = annotated.article.tokens
    return annotated.annotations(of: type).map { annotation, value in
      // A range may begin behind a proclitic, in the middle of its token.
      var first = tokens.firstIndex(from: annotation.range.start)
      if first > 0, tokens[first - 1].range.end > annotation.range.start { first -= 1 }
      let last = tokens.firstIndex(from: annotation.range.end)
      return Located(value: value, range: annotation.range, tokens: first..<max(first, last))
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
    let low = measures.matches.partitioningIndex { $0.tokens.lowerBound >= near.lowerBound }
    return low < measures.matches.count && measures.matches[low].tokens.lowerBound < near.upperBound
  }

  /// The innermost quotation around an offset.
  func quotation(around offset: Int) -> Located<Quotation>? {
    let low = quotations.partitioningIndex { $0.range.start > offset }
    // Quotations nest a few deep at most, and never by the hundred.
    return quotations[max(0, low - 4)..<low].last { $0.range.contains(offset) }
  }

  func isMark(_ index: Int, _ marks: @autoclosure () -> MarkSet) -> Bool {
    article.token(index, isMark: marks())
  }

  func isWord(_ index: Int) -> Bool {
    article.token(index, is: .word)
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
