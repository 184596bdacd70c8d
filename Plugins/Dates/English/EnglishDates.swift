import Isnad
import IsnadText

/// Reads the times of English text.
struct EnglishDates: DateReader {
  private let article: Article
  private let lexicons: DateLexicons

  init(_ article: AnnotatedArticle, _ lexicons: DateLexicons) {
    self.article = article.article
    self.lexicons = lexicons
  }

  func candidates(in block: Block) -> [DateCandidate] {
    let text = EnglishTimeText(
      text: article.text, tokens: article.tokens, bounds: block.tokens, lexicons: lexicons)
    var found: [DateCandidate] = []
    var sentences = block.sentences
    var index = block.tokens.lowerBound
    while index < block.tokens.upperBound {
      guard text.canBegin(index), var candidate = time(index, text) else {
        index += 1
        continue
      }
      while sentences.count > 1,
        article.sentences[sentences.lowerBound].tokens.upperBound <= candidate.tokens.lowerBound
      {
        sentences = sentences.dropFirst()
      }
      if let sentence = sentences.first.map({ article.sentences[$0].tokens }) {
        let tense = EnglishTenses(text: text).tense(of: candidate.tokens, in: sentence)
        candidate.tense = tense?.tense
        candidate.tenseDistance = tense?.distance
      }
      index = candidate.tokens.upperBound
      // Soon has come where the past tense tells of it.
      if case .vague(.reference(.future)) = candidate.meaning, !candidate.isPeriod,
        text.word(candidate.tokens.lowerBound) == nil, candidate.tense != .future
      {
        continue
      }
      found.append(candidate)
      shareYear(of: &found, text)
    }
    return found
  }

  /// April and June 2019, May, July and August 2019: the year that stands last is that of all.
  private func shareYear(of found: inout [DateCandidate], _ text: EnglishTimeText) {
    var index = found.count - 1
    while index > 0, isListed(found[index - 1].tokens, found[index].tokens, text) {
      let meaning = found[index - 1].meaning.inYear(of: found[index].meaning)
      guard meaning != found[index - 1].meaning else { return }
      found[index - 1].meaning = meaning
      index -= 1
    }
  }

  private func isListed(_ first: Range<Int>, _ second: Range<Int>, _ text: EnglishTimeText) -> Bool {
    let between = first.upperBound..<second.lowerBound
    guard (1...2).contains(between.count) else { return false }
    return between.allSatisfy { index in
      text.word(index) == .and || text.mark(index) == "," || text.token(index, is: "or")
    }
  }

  /// The time that begins at a token: the first of these that reads it.
  private func time(_ index: Int, _ text: EnglishTimeText) -> DateCandidate? {
    EnglishSpans(text: text).led(index)
      ?? EnglishVagueTimes(text: text).time(index)
      ?? EnglishSets(text: text).set(index)
      ?? EnglishSpans(text: text).plain(index)
      ?? EnglishClock(text: text).time(index)
      ?? EnglishMoments(text: text).moment(index).map(EnglishClock(text: text).withClockBehind)
      ?? EnglishLengths(text: text).candidate(index)
  }
}

extension EnglishTimeText {
  /// Says whether a time may begin at a token; most words are done with here.
  func canBegin(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .number: return true
    case .word:
      if EnglishTimeWord.table.value(index, of: tokens) != nil { return true }
      if isPeriodCode(token) { return true }
      if token.folded.count > 0, (0x30...0x39).contains(tokens.foldedBytes[token.folded.start]) {
        return true
      }
      return lexicons.feasts.match(startingAt: index) != nil
        || lexicons.vague.match(startingAt: index) != nil
    case .mark:
      switch mark(index) {
      case "'", "\u{2018}", "\u{2019}": return true
      default: return false
      }
    case .symbol: return false
    }
  }

  /// Q3, H1.
  private func isPeriodCode(_ token: Token) -> Bool {
    guard token.folded.count == 2, token.isCapitalized else { return false }
    return (0x31...0x34).contains(tokens.foldedBytes[token.folded.start + 1])
  }

  /// Says whether a sentence begins at a token.
  func isSentenceStart(_ index: Int) -> Bool {
    guard index > bounds.lowerBound else { return true }
    switch mark(index - 1) {
    case ".", "!", "?", ":", "\"", "\u{201C}", "\u{2018}", "\u{2026}": return true
    default: return false
    }
  }
}
