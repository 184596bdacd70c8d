import Isnad
import IsnadGrammar
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
    while start < last, EnglishWords.leading.contains(scene.folded(start)) { start += 1 }
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
      let folded = scene.folded(end)
      if EnglishWords.relational.contains(folded), end > first, end + 1 < limit,
        folded == "of" || scene.lexicons.noun(end - 1) != nil || scene.mention(of: end - 1) != nil
          || EnglishWords.describing.contains(scene.folded(end - 1)),
        scene.mention(startingAt: end + 1) != nil || opensOrStays(end + 1)
      {
        end += 1
        continue
      }
      guard scene.isWord(end) || scene.isNumber(end) || isHyphen(end),
        opensOrStays(end) || isHyphen(end),
        !isVerb(end) || end == first,
        end == first || !EnglishGrammar.determiners.contains(scene.folded(end))
          || EnglishWords.relational.contains(scene.folded(end - 1))
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
    if EnglishWords.relational.contains(folded), before > lower {
      let isHead =
        folded == "of" && scene.isWord(before - 1) && opensOrStays(before - 1)
        || scene.lexicons.noun(before - 1) != nil
        || EnglishWords.describing.contains(scene.folded(before - 1))
        || scene.mention(of: before - 1)?.name.mention == .title
      return isHead ? begin(of: before - 1, lower) : nil
    }
    if folded == "and" || folded == "or", before > lower {
      let isPair = scene.mention(of: before - 1) != nil || scene.lexicons.noun(before - 1) != nil
      return isPair && !isVerb(before - 1) ? begin(of: before - 1, lower) : nil
    }
    if EnglishGrammar.determiners.contains(scene.folded(start)) {
      return folded.isAny("both", "all", "many", "some", "half") ? before : nil
    }
    if isHyphen(before) { return before > lower ? before - 1 : nil }
    guard scene.isWord(before) || scene.isNumber(before), opensOrStays(before), !isVerb(before) else {
      return nil
    }
    // Before a name only what describes its bearer: the Norwegian novelist, former aide.
    if scene.mention(startingAt: start) != nil, !scene.isCapitalized(before),
      scene.lexicons.noun(before) == nil, !EnglishGrammar.determiners.contains(folded),
      !EnglishWords.adjectives.contains(folded), scene.mention(of: before) == nil
    {
      return nil
    }
    return begin(of: before, lower)
  }

  /// Says whether a token can be a part of a noun phrase.
  func opensOrStays(_ token: Int) -> Bool {
    guard !scene.isQuoted(token) else { return false }
    if scene.mention(of: token) != nil { return true }
    guard scene.isWord(token) || scene.isNumber(token) else { return false }
    let folded = scene.folded(token)
    if EnglishWords.times.contains(folded) || folded.isAny("i", "we", "you") { return false }
    return !EnglishGrammar.phraseBreakers.contains(folded) || folded == "his" || folded == "her"
  }

  func isHyphen(_ token: Int) -> Bool {
    scene.isMark(token, ["-", "\u{2010}", "\u{2011}"]) && token > 0 && !scene.tokens[token].followsSpace
  }

  /// Says whether a token is a verb form that no noun phrase runs over.
  func isVerb(_ token: Int) -> Bool {
    let folded = scene.folded(token)
    if EnglishWords.auxiliaries.contains(folded) { return true }
    guard let match = scene.lexicons.cue(startingAt: token) else { return false }
    return match.form.features.tense == .past && scene.mention(of: token) == nil
  }
}
