import Foundation
import Isnad
import IsnadText

/// A sentence with its figures and times, and what its words say of them.
struct Passage {
  let article: Article
  let tokens: Range<Int>
  let figures: [Figure]
  let times: [Time]
  private let words: FigureWords

  init(
    article: Article, words: FigureWords, tokens: Range<Int>, figures: [Figure], times: [Time]
  ) {
    self.article = article
    self.words = words
    self.tokens = tokens
    self.figures = figures
    self.times = times
  }

  var table: TokenTable { article.tokens }

  /// What a token says of figures.
  func sense(_ token: Int) -> Sense? {
    tokens.contains(token) ? words.sense(token) : nil
  }

  /// The entry of the lexicon that takes a token.
  func match(_ token: Int) -> LexiconMatch? { words.match(token) }

  /// Says whether a word of a sense stands in a range.
  func has(_ sense: Sense, in range: Range<Int>? = nil) -> Bool {
    (range ?? tokens).contains { self.sense($0) == sense }
  }

  /// The nearest token of a sense among some, to the left of a token and not across a figure.
  func first(_ wanted: (Sense) -> Bool, in range: Range<Int>) -> Int? {
    range.first { sense($0).map(wanted) ?? false }
  }

  func last(_ wanted: (Sense) -> Bool, in range: Range<Int>) -> Int? {
    range.last { sense($0).map(wanted) ?? false }
  }

  /// Says whether a token is one of some marks.
  func isMark(_ token: Int, _ marks: MarkSet) -> Bool { article.token(token, isMark: marks) }

  /// Says whether a token belongs to an expression of time.
  func isTime(_ token: Int) -> Bool { times.contains { $0.tokens.contains(token) } }

  /// Says whether a token belongs to a figure.
  func isFigure(_ token: Int) -> Bool { figures.contains { $0.tokens.contains(token) } }

  /// The figures that lie in a range of tokens.
  func figures(in range: Range<Int>) -> [Figure] {
    figures.filter { range.contains($0.tokens.lowerBound) }
  }
}

extension Passage {
  /// What stands before a figure: the preposition or word of change, small words between them left out.
  func lead(of figure: Figure) -> (lead: Lead, token: Int) {
    // A word such as *about*, or the preposition itself, may belong to the annotation.
    let number = table.indices(covering: figure.quantity.numberRange).lowerBound
    var token = max(number, figure.tokens.lowerBound) - 1
    var steps = 0
    while token >= tokens.lowerBound, steps < 7 {
      // بأكثر من 40 في المئة: the من of a comparison is no beginning.
      if Prepositions.comparatives.contains(token - 1, of: table), token > tokens.lowerBound,
        Prepositions.leads.value(token, of: table) == .from
      {
        if Prepositions.by.contains(token - 1, of: table) { return (.by, token - 1) }
        token -= 2
        steps += 2
        continue
      }
      if let lead = lead(at: token) { return (lead, token) }
      let isSkipped =
        figure.tokens.contains(token) || Prepositions.transparent.contains(token, of: table)
        || table[token].kind == .symbol
      guard isSkipped else { return (.none, token) }
      token -= 1
      steps += 1
    }
    return (.none, token)
  }

  private func lead(at token: Int) -> Lead? {
    if let lead = Prepositions.leads.value(token, of: table) {
      if lead == .to, table.token(token - 1, isWord: "up") || table.token(token - 1, isWord: "according")
      {
        return Lead.none
      }
      if lead == .than { return nil }
      return lead
    }
    switch sense(token) {
    case .against: return .against
    case .factor: return Prepositions.transparent.contains(token, of: table) ? nil : .factor
    case .reach: return Prepositions.transparent.contains(token, of: table) ? nil : .reach
    case .rise: return Prepositions.transparent.contains(token, of: table) ? nil : .rise
    case .fall: return Prepositions.transparent.contains(token, of: table) ? nil : .fall
    case .change: return .change
    default: return nil
    }
  }
}

extension TokenTable {
  /// Says whether there is such a token and it folds to a word.
  func token(_ index: Int, isWord word: FoldedWord) -> Bool {
    index >= 0 && index < count && token(index, is: word)
  }
}

extension Passage {
  /// What words such as *more than* say of what they stand before.
  func modifier(in range: Range<Int>) -> Quantity.Modifier? {
    for token in range.reversed() {
      if let modifier = Prepositions.modifiers.value(token, of: table) { return modifier }
    }
    return nil
  }

  /// A token kept inside a range.
  static func bound(_ token: Int, _ range: Range<Int>) -> Int {
    min(max(token, range.lowerBound), range.upperBound)
  }
}

extension TokenTable {
  /// The tokens that a range touches: a word with a proclitic before it begins before its annotation.
  func indices(covering range: TextRange) -> Range<Int> {
    var first = firstIndex(from: range.start)
    if first > 0, self[first - 1].range.end > range.start { first -= 1 }
    var end = first
    while end < count, self[end].range.start < range.end { end += 1 }
    return first..<end
  }
}
