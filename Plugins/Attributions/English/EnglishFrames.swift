import Isnad
import IsnadText

/// What an English verb of saying has behind or before it: a clause, a noun, nothing.
struct EnglishFrames {
  let scene: AttributedArticle
  let phrases: EnglishPhrases

  struct Frame {
    var content: Range<Int>?
    var confidence: Int
  }

  static func isWeak(_ match: LexiconMatch) -> Bool {
    let strength = match.entry.properties["strength"]
    return strength != nil && (strength == "weak" || strength == "describing") && !isSaying(match)
  }

  /// Say and what is made of it: has said, used to say.
  static func isSaying(_ match: LexiconMatch) -> Bool {
    match.entry.word.isAny("say", "have said", "used to say", "go on to say")
  }

  /// The token behind the words of a sentence, its closing mark left out.
  static func end(of sentence: Range<Int>, in scene: AttributedArticle) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound + 1, scene.isMark(end - 1, EnglishFrames.stops),
      !scene.isQuoted(end - 1)
    {
      end -= 1
    }
    return end
  }

  private static let stops: MarkSet = [".", "!", "?", "\u{2026}", ";"]

  /// The frame of a verb whose subject is found; nothing where the verb reports nothing.
  func frame(of match: LexiconMatch, subject: EnglishSubject, in sentence: Range<Int>) -> Frame? {
    let end = EnglishFrames.end(of: sentence, in: scene)
    let takes = match.entry.properties["takes"]
    var next = match.tokens.upperBound
    if let aside = aside(next, subject, sentence) { return aside }
    if match.entry.word == "ask", scene.folded(next).isAny("not", "to", "for", "that") {
      return nil
    }
    if takes == "person", scene.folded(next) == "of", match.entry.word == "tell", next + 1 < end {
      return Frame(content: (next + 1)..<end, confidence: 70)
    }
    if takes == "person" || match.entry.word == "ask" {
      guard let behind = addressee(from: next, to: end) else {
        return takes == "person" && match.entry.word != "warn"
          ? nil : open(match, next, subject, sentence)
      }
      if behind > next, scene.folded(behind).isAny("to", "about", "of", "not") { return nil }
      next = behind
      if let aside = aside(next, subject, sentence) { return aside }
      if next >= end || scene.isMark(next, ",") { return parenthetical(next, subject, sentence) }
    }
    return open(match, next, subject, sentence)
  }

  private func open(
    _ match: LexiconMatch, _ next: Int, _ subject: EnglishSubject, _ sentence: Range<Int>
  ) -> Frame? {
    let end = EnglishFrames.end(of: sentence, in: scene)
    let isWeak = EnglishFrames.isWeak(match)
    let isMarked = scene.isQuoted(next) || scene.isMark(next, ":") && scene.isQuoted(next + 1)
    if isMarked { return Frame(content: nil, confidence: 80) }
    if scene.isMark(next, ":"), next + 1 < end, !isWeak {
      return Frame(content: (next + 1)..<end, confidence: 80)
    }
    if let that = complementizer(from: next, to: end) {
      return Frame(content: (that + 1)..<end, confidence: isWeak ? 80 : 94)
    }
    if next >= end || scene.isMark(next, ",", ".") || isTimeOnly(next..<end) {
      guard !isWeak || EnglishWords.opinions.contains(match.entry.word) else { return nil }
      return parenthetical(next, subject, sentence)
    }
    let takes = match.entry.properties["takes"]
    if takes == "of" || takes == "as" || takes == "at" { return predicate(takes, next, end) }
    if let gerund = gerund(match, next, end) { return gerund }
    guard
      !scene.folded(next).isAny(
        "to", "for", "about", "into", "so", "out", "up", "off", "down", "no", "yes", "with",
        "nothing")
    else { return nil }
    let start = behindAdjunct(next, end)
    let first = scene.folded(start)
    if scene.belongs(start, to: .interrogative),
      match.entry.word.isAny(
        "say", "ask", "explain", "reveal", "tell", "describe", "state", "wonder", "question")
    {
      return Frame(content: start..<end, confidence: 75)
    }
    guard opensClause(start), start < end,
      !EnglishWords.uttered.contains(first) || hasFiniteVerb(start..<end)
    else { return nil }
    if EnglishFrames.isSaying(match) { return Frame(content: start..<end, confidence: 92) }
    if hasFiniteVerb(start..<end) {
      return isWeak && !EnglishWords.opinions.contains(match.entry.word)
        && !(takes == "noun" && subject.source.isKnown)
        ? nil : Frame(content: start..<end, confidence: isWeak ? 70 : 84)
    }
    guard
      takes == "noun" || takes == "news" && isReporter(subject.source)
        || takes == "charge" && isCharge(start..<end), subject.source.isKnown,
      !scene.belongs(start, to: .preposition),
      !claimsLives(match, start..<end)
    else { return nil }
    return Frame(content: start..<end, confidence: 72)
  }

  /// `as the minister put it`: the rest of the sentence.
  private func aside(_ next: Int, _ subject: EnglishSubject, _ sentence: Range<Int>) -> Frame? {
    let end = EnglishFrames.end(of: sentence, in: scene)
    guard scene.folded(subject.start - 1) == "as", next >= end || scene.isMark(next, ",") else {
      return nil
    }
    if subject.start - 1 <= sentence.lowerBound {
      return next + 1 < end ? Frame(content: (next + 1)..<end, confidence: 78) : nil
    }
    guard scene.isMark(subject.start - 2, ",") else { return nil }
    return Frame(content: clause(before: subject.start - 2, in: sentence), confidence: 78)
  }

  /// Says whether a source reports news, and not its own losses or profits.
  private func isReporter(_ source: Source) -> Bool {
    if source.publication != nil { return true }
    guard source.type == .organisation, let tokens = source.tokens else { return false }
    return tokens.contains { EnglishWords.authorities.contains(scene.folded($0)) }
  }

  /// `admitted to lying`, `claims to own the oldest ticket`.
  private func gerund(_ match: LexiconMatch, _ next: Int, _ end: Int) -> Frame? {
    guard scene.folded(next) == "to", next + 1 < end,
      EnglishWords.infinitive.contains(match.entry.word)
    else { return nil }
    return Frame(content: (next + 1)..<end, confidence: 76)
  }

  /// `rejected the charge`, `dismissed the allegations`: what was said against somebody.
  private func isCharge(_ range: Range<Int>) -> Bool {
    range.prefix(5).contains { EnglishWords.charges.contains(scene.folded($0)) }
  }

  /// `accused him of theft`, `described it as a gamble`.
  private func predicate(_ preposition: String?, _ next: Int, _ end: Int) -> Frame? {
    guard let preposition = preposition.map(FoldedWord.init(folded:)), next < end else {
      return nil
    }
    for token in next..<min(end, next + 14) {
      if scene.isMark(token, ",", ";") { return nil }
      if scene.folded(token) == preposition, token > next,
        preposition != "at" || scene.isNumber(token + 1) || scene.isNumber(token + 2)
      {
        return Frame(content: next..<end, confidence: 72)
      }
    }
    return nil
  }

  /// `claimed three lives`: what is counted, and not said.
  private func claimsLives(_ match: LexiconMatch, _ range: Range<Int>) -> Bool {
    guard match.entry.word.isAny("claim", "concede", "admit") else { return false }
    return range.prefix(6).contains { EnglishWords.claimed.contains(scene.folded($0)) }
  }

  /// `…, the minister said.`: the clause before it.
  private func parenthetical(
    _ next: Int, _ subject: EnglishSubject, _ sentence: Range<Int>
  )
    -> Frame?
  {
    let end = EnglishFrames.end(of: sentence, in: scene)
    let before = subject.start - 1
    guard before > sentence.lowerBound,
      scene.isMark(before, ",", "\u{2014}", "\u{2013}", "-") || scene.isQuoted(before)
    else { return nil }
    let left = clause(before: before, in: sentence)
    if scene.isMark(next, ","), next + 1 < end {
      let right = (next + 1)..<end
      let isJoined = scene.folded(next + 1).isAny("adding", "and", "but", "while", "as")
      // Set into the words attributed, which go on behind it.
      if !isJoined, (left?.count ?? 0) < 8, right.count > 1 {
        return Frame(content: (left?.lowerBound ?? right.lowerBound)..<end, confidence: 86)
      }
    }
    guard let left, left.count >= 2 else { return nil }
    return Frame(content: left, confidence: 90)
  }

  /// The clause that ends before a token.
  func clause(before token: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = token
    while end > sentence.lowerBound, scene.isMark(end - 1, ",") { end -= 1 }
    var start = end
    while start > sentence.lowerBound, !scene.isMark(start - 1, ";") { start -= 1 }
    return end > start ? start..<end : nil
  }

  /// The place behind those who are told: `him`, `the court`, `Reuters`; nothing if nobody is.
  private func addressee(from token: Int, to end: Int) -> Int? {
    guard token < end else { return nil }
    if scene.folded(token).isAny("that") { return token }
    if scene.belongs(token, to: .objectPronoun) { return token + 1 }
    guard let range = phrases.phrase(startingAt: token, to: end) else { return nil }
    // Whoever is told ends before the clause, which names may run into.
    let that = range.first { scene.folded($0) == "that" }
    if let that { return that }
    if let mention = scene.mention(startingAt: token) { return min(mention.tokens.upperBound, end) }
    return range.upperBound
  }

  /// `that` close behind the verb, over a place, a time or an occasion.
  private func complementizer(from token: Int, to end: Int) -> Int? {
    for index in token..<max(token, min(end, token + 14)) {
      if scene.isQuoted(index) || scene.isMark(index, ";", ":") { return nil }
      let folded = scene.folded(index)
      if folded == "that" {
        let isDemonstrative =
          index == token && EnglishWords.afterDemonstrative.contains(scene.folded(index + 1))
        return isDemonstrative ? nil : index
      }
      if index == token, !scene.belongs(index, to: [.preposition, .time, .adverb]),
        !scene.isMark(index, ",")
      {
        return nil
      }
      if scene.belongs(index, to: .auxiliary) { return nil }
    }
    return nil
  }

  /// The place behind a time or place before the clause, as in “said on Tuesday the road”.
  private func behindAdjunct(_ token: Int, _ end: Int) -> Int {
    var next = token
    while next < end, next - token < 12 {
      let folded = scene.folded(next)
      if scene.belongs(next, to: [.time, .adverb]), next + 1 < end {
        next += 1
      } else if folded.isAny("on", "in", "at", "during", "after", "via", "last", "this"),
        next + 1 < end
      {
        guard
          scene.belongs(next + 1, to: .time)
            || scene.lexicons.sources.isMatch(covering: next + 2)
            || folded == "in" && scene.folded(next + 1) == "a" && scene.isWord(next + 2)
        else { return next }
        next += scene.belongs(next + 1, to: .time) ? 2 : 3
      } else {
        break
      }
    }
    return next
  }

  private func isTimeOnly(_ range: Range<Int>) -> Bool {
    guard range.count <= 8, let first = range.first,
      scene.belongs(first, to: [.preposition, .time])
    else { return false }
    return range.contains {
      scene.belongs($0, to: .time) || scene.lexicons.sources.isMatch(covering: $0)
    }
      && range.allSatisfy {
        scene.belongs($0, to: [.preposition, .time, .determiner]) || scene.isNumber($0)
          || scene.isCapitalized($0)
          || scene.lexicons.sources.isMatch(covering: $0) || scene.isMark($0, ",")
      }
  }

  private func opensClause(_ token: Int) -> Bool {
    guard
      scene.isWord(token) || scene.isNumber(token) || scene.isQuoted(token)
        || token < scene.tokens.count && scene.tokens[token].kind == .symbol
    else { return false }
    let folded = scene.folded(token)
    return !folded.isAny("and", "or", "but", "who", "which", "whose")
  }

  func hasFiniteVerb(_ range: Range<Int>) -> Bool {
    let end = range.prefix(30).first {
      scene.isMark($0, ",") && $0 - range.lowerBound > 1 || scene.folded($0) == "and"
    }
    return (range.lowerBound..<(end ?? min(range.upperBound, range.lowerBound + 30))).contains {
      token in
      scene.belongs(token, to: [.auxiliary, .contraction])
        || token > range.lowerBound && scene.belongs(token, to: [.regularPast, .irregularPast])
    }
  }
}
