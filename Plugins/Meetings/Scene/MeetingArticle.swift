import Isnad
import IsnadText

/// An article with its names, dates and quotations, by tokens.
///
/// It never changes; it is a class so that all that look at it share it without copies.
final class MeetingArticle {
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
    parties = MeetingArticle.parties(of: annotated)
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
    for (annotation, value) in annotated.annotations(of: DateMention.self)
    where value.type == .date || value.type == .time {
      let tokens = MeetingArticle.tokens(of: annotation.range, in: annotated.article)
      for token in tokens { dayOfToken[token] = Int32(days.count) }
      days.append(Day(value: value, range: annotation.range, tokens: tokens))
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

  func isMark(_ token: Int, _ marks: MarkSet) -> Bool {
    article.token(token, isMark: marks)
  }

  func isWord(_ token: Int) -> Bool {
    article.token(token, is: .word)
  }

  func isCapitalized(_ token: Int) -> Bool {
    token >= 0 && token < tokens.count && tokens[token].isCapitalized
  }

  func isArabic(_ token: Int) -> Bool {
    token >= 0 && token < tokens.count && tokens[token].script == .arabic
  }

  /// Says whether a token folds to a word of a class.
  func `is`(_ token: Int, _ words: WordSet) -> Bool { words.contains(token, of: tokens) }

  /// Says whether a token folds to one of a few words, given in folded form.
  func reads(_ token: Int, _ words: FoldedWord...) -> Bool {
    guard token >= 0, token < tokens.count else { return false }
    let word = tokens.word(token)
    return words.contains { $0 == word }
  }

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

  /// The tokens of a range, a first word included of which only the end lies in it: بوتين in وبوتين.
  private static func tokens(of range: TextRange, in article: Article) -> Range<Int> {
    var tokens = article.tokens.indices(in: range)
    let first = tokens.lowerBound
    if first > 0, article.tokens[first - 1].range.end > range.start {
      tokens = (first - 1)..<max(first, tokens.upperBound)
    }
    return tokens
  }

  private static func parties(of annotated: AnnotatedArticle) -> [Party] {
    let article = annotated.article
    var parties: [Party] = []
    var titleEnd = 0
    for (annotation, name) in annotated.annotations(of: Name.self) {
      let tokens = tokens(of: annotation.range, in: article)
      guard !tokens.isEmpty else { continue }
      // The ministry in a minister's title is no party of its own.
      if name.what == .organisation, annotation.range.start < titleEnd { continue }
      var span = tokens
      if let title = name.titleRange {
        let words = MeetingArticle.tokens(of: title, in: article)
        let gap =
          words.upperBound <= tokens.lowerBound
          ? tokens.lowerBound - words.upperBound : words.lowerBound - tokens.upperBound
        if gap >= 0, gap <= 2, words.count < 16 {
          span =
            min(tokens.lowerBound, words.lowerBound)..<max(tokens.upperBound, words.upperBound)
          titleEnd = max(titleEnd, title.end)
        }
      }
      if let last = parties.last, last.name.what == .organisation,
        span.lowerBound <= last.tokens.lowerBound,
        last.tokens.upperBound <= tokens.lowerBound
      {
        parties.removeLast()
      }
      let first = article.tokens[span.lowerBound]
      let isTitle = span.lowerBound < tokens.lowerBound
      let start = isTitle ? (name.titleRange?.start ?? first.range.start) : annotation.range.start
      var letters = proclitics(of: article, from: first.range.start, to: start)
      if letters.isEmpty, !isTitle, first.script == .arabic {
        letters = joined(to: name.canonical, in: annotation.range, of: article)
      }
      if letters.isEmpty, first.script == .arabic, isTitle || name.mention == .title {
        letters = Party.Proclitics(ofTitle: span.lowerBound, article.tokens)
      }
      parties.append(
        Party(
          name: name, range: annotation.range, tokens: tokens, span: span,
          proclitics: letters))
    }
    return parties
  }

  /// The letter that is written on to the first word of a name and is no part of it: والعراق.
  private static func joined(
    to name: String, in range: TextRange, of article: Article
  ) -> Party.Proclitics {
    let (scalar, length) = article.text.scalar(at: range.start)
    guard "وفبل".unicodeScalars.contains(scalar), range.count > length else { return [] }
    let rest = article[TextRange(range.start + length, range.end)].prefix { $0 != " " }
    guard name.split(separator: " ").contains(rest) else { return [] }
    switch scalar {
    case "و", "ف": return .and
    case "ب": return .within
    case "ل": return .toward
    default: return []
    }
  }

  private static func proclitics(of article: Article, from start: Int, to end: Int) -> Party.Proclitics {
    var found: Party.Proclitics = []
    var offset = start
    while offset < end {
      let (scalar, length) = article.text.scalar(at: offset)
      switch scalar {
      case "و", "ف": found.insert(.and)
      case "ب": found.insert(.within)
      case "ل": found.insert(.toward)
      default: break
      }
      offset += length
    }
    return found
  }
}
