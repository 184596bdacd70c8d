import Isnad
import IsnadText

/// Reads the times of English text.
struct EnglishDates: DateReader {
  private let article: Article
  private let lexicons: DateLexicons
  private let words: EnglishArticleWords

  init(_ article: AnnotatedArticle, _ lexicons: DateLexicons) {
    self.article = article.article
    self.lexicons = lexicons
    words = EnglishArticleWords(article.article.tokens)
  }

  func candidates(in block: Block) -> [DateCandidate] {
    let text = EnglishTimeText(
      text: article.text, tokens: article.tokens, bounds: block.tokens, lexicons: lexicons,
      words: words)
    var found: [DateCandidate] = []
    var sentences = block.sentences
    var index = block.tokens.lowerBound
    while index < block.tokens.upperBound {
      guard let readers = text.beginnings(index), var candidate = time(index, readers, text) else {
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
      let meaning = found[index - 1].meaning.inYear(ofListed: found[index].meaning)
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
  private func time(
    _ index: Int, _ readers: EnglishReaders, _ text: EnglishTimeText
  )
    -> DateCandidate?
  {
    let spans = EnglishSpans(text: text)
    if readers.contains(.ledSpan), let found = spans.led(index) { return found }
    if readers.contains(.vague) || lexicons.vague.isMatch(startingAt: index),
      let found = EnglishVagueTimes(text: text).time(index)
    {
      return found
    }
    if readers.contains(.set), let found = EnglishSets(text: text).set(index) { return found }
    if let found = spans.numbered(index, readers) { return found }
    let clock = EnglishClock(text: text)
    let clockTime = readers.contains(.clock) ? clock.time(index) : nil
    let first = clockTime ?? EnglishMoments(text: text).moment(index, readers)
    if let first, let found = spans.span(from: first, at: index) { return found }
    if let clockTime { return clockTime }
    if readers.contains(.bareHour), let found = clock.bareHour(index) { return found }
    if readers.contains(.countedDay), let found = EnglishCountedDays(text: text).time(index) {
      return found
    }
    if let first { return clock.withClockBehind(EnglishHijriDates(text: text).withEqual(first)) }
    if readers.contains(.length), let found = EnglishLengths(text: text).candidate(index) {
      return found
    }
    if readers.contains(.part), let found = EnglishDayParts(text: text).time(index) { return found }
    return readers.contains(.era) ? EnglishEras(text: text).era(index) : nil
  }
}
