import Isnad
import IsnadText

/// An article with its names, dates and quotations, by tokens.
///
/// It never changes; it is a class so that all that look at it share it without copies.
final class MeetingArticle: ArticleScene {
  /// A date of the text, by tokens.
  struct Day {
    let value: DateMention
    let range: TextRange
    let tokens: Range<Int>
  }

  let article: Article
  let parties: [Party]
  let days: [Day]
  /// What the lexicon of places knows, looked up at the first question.
  private(set) lazy var places = LexiconLookup("places", in: matches, tokens: article.tokens.count)
  private let matches: LexiconMatches
  private let partyOfToken: [Int32]
  private let dayOfToken: [Int32]
  private let isQuotedToken: [Bool]

  init(_ annotated: AnnotatedArticle, _ matches: LexiconMatches) {
    article = annotated.article
    let count = annotated.article.tokens.count
    self.matches = matches
    parties = PartyReading(annotated).parties
    var partyOfToken = [Int32](repeating: -1, count: count)
    for (index, party) in parties.enumerated() {
      for token in party.span where token < count { partyOfToken[token] = Int32(index) }
    }
    // A name of its own wins over the title of another that runs over it.
    for (index, party) in parties.enumerated() {
      for token in party.tokens where token < count { partyOfToken[token] = Int32(index) }
    }
    self.partyOfToken = partyOfToken
    var days: [Day] = []
    var dayOfToken = [Int32](repeating: -1, count: count)
    let dates = annotated.values(of: DateMention.self)
    for number in dates.indices where dates[number].value.isDay {
      let range = dates[number].range
      let tokens = annotated.article.wholeTokens(in: range)
      for token in tokens { dayOfToken[token] = Int32(days.count) }
      days.append(Day(value: dates[number].value, range: range, tokens: tokens))
    }
    self.days = days
    self.dayOfToken = dayOfToken
    var quoted = [Bool](repeating: false, count: count)
    for annotation in annotated[Quotation.schema.kind] {
      for token in annotated.article.tokens.indices(in: annotation.range) { quoted[token] = true }
    }
    isQuotedToken = quoted
  }

  var tokens: TokenTable { article.tokens }

  /// The party to which a token belongs, its title included.
  func party(_ token: Int) -> Int? {
    guard partyOfToken.indices.contains(token), partyOfToken[token] >= 0 else { return nil }
    return Int(partyOfToken[token])
  }

  /// The date to which a token belongs.
  func day(_ token: Int) -> Int? {
    guard dayOfToken.indices.contains(token), dayOfToken[token] >= 0 else { return nil }
    return Int(dayOfToken[token])
  }

  func isQuoted(_ token: Int) -> Bool { isQuotedToken.indices.contains(token) && isQuotedToken[token] }

  func isArabic(_ token: Int) -> Bool {
    token >= 0 && token < tokens.count && tokens[token].script == .arabic
  }

  /// Says whether a token folds to a word of a class.
  func `is`(_ token: Int, _ words: WordSet) -> Bool { words.contains(token, of: tokens) }

  /// The folded form of a token; an index that is none has the word without letters.
  func word(_ token: Int) -> FoldedWord { tokens.word(token) }

  /// Says whether a token folds to a word, given in folded form.
  func token(_ index: Int, is word: FoldedWord) -> Bool { tokens.word(index) == word }

  /// The tokens of the sentence around a token, cut to a bounded reach so that a text without full
  /// stops costs no more than another.
  func sentence(of token: Int) -> Range<Int> {
    let whole =
      article.sentence(at: tokens[token].range.start).map { article.sentences[$0].tokens }
      ?? token..<(token + 1)
    let lower = max(whole.lowerBound, token - MeetingArticle.reach)
    return lower..<max(token + 1, min(whole.upperBound, token + MeetingArticle.reach))
  }

  private static let reach = 90

  /// Says whether a sentence, or the one before it in its paragraph, tells a time that an event may have.
  func tellsTime(in sentence: Range<Int>) -> Bool {
    if sentence.contains(where: isTelling) { return true }
    guard sentence.lowerBound > 0,
      article.block(at: tokens[sentence.lowerBound].range.start)
        == article.block(at: tokens[sentence.lowerBound - 1].range.start)
    else { return false }
    return self.sentence(of: sentence.lowerBound - 1).contains(where: isTelling)
  }

  /// Says whether a token belongs to a date that says more than in recent years.
  private func isTelling(_ token: Int) -> Bool {
    day(token).map { days[$0].value.form != .vague } ?? false
  }
}

extension DateMention {
  /// Says whether it tells when something is: no duration, no row of days.
  fileprivate var isDay: Bool { type == .date || type == .time }
}

extension Article {
  /// The tokens of a range, a first word included of which only the end lies in it: بوتين in وبوتين.
  func wholeTokens(in range: TextRange) -> Range<Int> {
    wholeTokens(in: range, from: tokens.firstIndex(from: range.start))
  }

  /// The same where the first token is known that starts in the range or behind it.
  func wholeTokens(in range: TextRange, from first: Int) -> Range<Int> {
    var end = first
    while end < tokens.count, tokens[end].range.end <= range.end { end += 1 }
    let isJoined = first > 0 && tokens[first - 1].range.end > range.start
    return isJoined ? (first - 1)..<max(first, end) : first..<end
  }
}
