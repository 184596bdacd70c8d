import Isnad
import IsnadText

/// Finds where English noun phrases begin and end.
struct EnglishPhrases {
  let scene: AttributedArticle

  /// The noun phrase that ends with a token: the mayor of Bergen, sources close to the talks.
  func phrase(endingAt last: Int, from lower: Int) -> Range<Int>? {
    guard last >= lower, opensOrStays(last) else { return nil }
    var start = begin(of: last, lower)
    while start > lower, last - start < EnglishPhrases.reach {
      guard let next = extended(start, lower) else { break }
      start = next
    }
    while start < last, scene.belongs(start, to: .leading) { start += 1 }
    return start..<(last + 1)
  }

  /// The noun phrase that begins with a token: the minister, a spokesman for the ministry.
  func phrase(startingAt first: Int, to upper: Int) -> Range<Int>? {
    guard first < upper, opensOrStays(first), scene.isWord(first) || scene.isNumber(first) else {
      return nil
    }
    var end = first
    let limit = min(upper, first + EnglishPhrases.reach)
    while end < limit {
      if let mention = scene.mention(startingAt: end) {
        end = mention.tokens.upperBound
        continue
      }
      if scene.belongs(end, to: .relational), end > first, end + 1 < limit,
        scene.folded(end) == "of" || scene.lexicons.isNoun(end - 1) || scene.isMentioned(end - 1)
          || scene.belongs(end - 1, to: .describing),
        scene.mention(startingAt: end + 1) != nil || opensOrStays(end + 1)
      {
        end += 1
        continue
      }
      guard scene.isWord(end) || scene.isNumber(end) || isHyphen(end),
        opensOrStays(end) || isHyphen(end),
        !isVerb(end) || end == first,
        end == first || !scene.belongs(end, to: .determiner)
          || scene.belongs(end - 1, to: .relational)
      else { break }
      end += 1
    }
    return end > first ? first..<min(end, upper) : nil
  }

  /// How many tokens a noun phrase is followed over.
  private static let reach = 18

  private func begin(of token: Int, _ lower: Int) -> Int {
    scene.mention(of: token).map { max(lower, $0.start) } ?? token
  }

  /// Where the phrase begins if what stands before its start belongs to it.
  private func extended(_ start: Int, _ lower: Int) -> Int? {
    let before = start - 1
    let folded = scene.folded(before)
    if folded == "'s" || folded == "'" {
      return before > lower ? begin(of: before - 1, lower) : nil
    }
    if scene.belongs(before, to: .relational), before > lower {
      let isHead =
        folded == "of" && scene.isWord(before - 1) && opensOrStays(before - 1)
        || scene.lexicons.isNoun(before - 1)
        || scene.belongs(before - 1, to: .describing)
        || scene.mention(of: before - 1)?.name.mention == .title
      return isHead ? begin(of: before - 1, lower) : nil
    }
    if folded == "and" || folded == "or", before > lower {
      let isPair = scene.isMentioned(before - 1) || scene.lexicons.isNoun(before - 1)
      return isPair && !isVerb(before - 1) ? begin(of: before - 1, lower) : nil
    }
    if scene.belongs(start, to: .determiner) {
      return folded.isAny("both", "all", "many", "some", "half") ? before : nil
    }
    if isHyphen(before) { return before > lower ? before - 1 : nil }
    guard scene.isWord(before) || scene.isNumber(before), opensOrStays(before), !isVerb(before)
    else {
      return nil
    }
    // Before a name only what describes its bearer: the Norwegian novelist, former aide.
    if scene.mention(startingAt: start) != nil, !scene.isCapitalized(before),
      !scene.lexicons.isNoun(before), !scene.belongs(before, to: [.determiner, .adjective]),
      !scene.isMentioned(before)
    {
      return nil
    }
    return begin(of: before, lower)
  }

  /// Says whether a token can be a part of a noun phrase.
  func opensOrStays(_ token: Int) -> Bool {
    guard !scene.isQuoted(token) else { return false }
    if scene.isMentioned(token) { return true }
    guard scene.isWord(token) || scene.isNumber(token) else { return false }
    if scene.belongs(token, to: [.time, .speaker]) { return false }
    return !scene.belongs(token, to: .phraseBreaker) || scene.folded(token).isAny("his", "her")
  }

  func isHyphen(_ token: Int) -> Bool {
    scene.isMark(token, "-", "\u{2010}", "\u{2011}") && token > 0
      && !scene.tokens[token].followsSpace
  }

  /// Says whether a token is a verb form that no noun phrase runs over.
  func isVerb(_ token: Int) -> Bool {
    if scene.belongs(token, to: .auxiliary) { return true }
    guard let match = scene.lexicons.cue(startingAt: token) else { return false }
    return match.form.features.tense == .past && !scene.isMentioned(token)
  }
}
