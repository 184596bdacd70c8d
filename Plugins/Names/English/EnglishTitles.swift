import Isnad
import IsnadText

// Mentions by title alone: the minister, a spokesman for the ministry, officials.
extension EnglishNameFinder {
  func titled(at index: Int, in block: Block) -> Mention? {
    guard !block.isHeading else { return nil }
    if self[index].contains(.title), let match = lexicons.titles.match(startingAt: index),
      match.entry.properties["use"] == nil
    {
      return person(by: match, in: block)
    }
    if self[index].contains(.organisation),
      let match = lexicons.organisations.match(startingAt: index),
      match.entry.properties["kind"] == "organisation", !article.tokens[index].isCapitalized
    {
      return organisation(by: match, in: block)
    }
    return nil
  }

  private func person(by match: LexiconMatch, in block: Block) -> Mention? {
    let noun = match.tokens
    let isPlural =
      match.form.features.number == .plural
      || !match.isDictionaryForm
        && match.entry.forms.count == 2
    // A noun before another noun is its modifier: the minister portfolio; 's makes a possessor.
    let next = noun.upperBound
    if next < block.tokens.upperBound, self[next].contains(.possessive) { return nil }
    if next < block.tokens.upperBound, self[next].contains(.title) { return nil }
    guard let start = start(of: noun.lowerBound, in: block) else {
      guard isPlural else { return nil }
      let end = tail(behind: next, in: block)
      return Mention(
        what: .person, tokens: noun.lowerBound..<end, kind: .title,
        titleNouns: [match.entry.word], isDefinite: false, isPlural: true, confidence: 30)
    }
    let isDefinite =
      !self[start].isDisjoint(with: [.definite, .possessive]) || !self[start].contains(.determiner)
    let end = tail(behind: next, in: block)
    return Mention(
      what: .person, tokens: start..<end, kind: .title,
      titleNouns: [match.entry.word], isDefinite: isDefinite && !isPlural,
      gender: Name.Gender(match.entry.properties["gender"]), isPlural: isPlural,
      confidence: isDefinite && !isPlural && match.entry.properties["kin"] != "yes" ? 70 : 30)
  }

  private func organisation(by match: LexiconMatch, in block: Block) -> Mention? {
    let next = match.tokens.upperBound
    if next < block.tokens.upperBound, self[next].contains(.possessive) { return nil }
    guard let start = start(of: match.tokens.lowerBound, in: block) else { return nil }
    let isDefinite = self[start].contains(.definite)
    return Mention(
      what: .organisation, tokens: start..<tail(behind: next, in: block), kind: .title,
      titleNouns: [match.entry.word], isDefinite: isDefinite,
      confidence: isDefinite ? 50 : 30)
  }

  /// The determiner that opens the phrase of a noun, up to four words before it; for a possessor
  /// (the canton's president) the start of the possessor.
  private func start(of noun: Int, in block: Block) -> Int? {
    var index = noun - 1
    while index >= block.tokens.lowerBound, noun - index <= 5 {
      let traits = self[index]
      if traits.contains(.determiner) { return index }
      if self[index].contains(.possessive) {
        // A block that begins with 's has lost its possessor.
        guard index > block.tokens.lowerBound else { return index }
        var start = index - 1
        while start > block.tokens.lowerBound, index - start < 4,
          article.tokens[start - 1].kind == .word,
          !self[start - 1].contains(.function),
          !self[start - 1].contains(.saying)
        {
          start -= 1
        }
        if start > block.tokens.lowerBound,
          self[start - 1].contains(.determiner)
        {
          start -= 1
        }
        return start
      }
      let token = article.tokens[index]
      let isHyphen = article.token(index, isMark: ["-"]) && !token.followsSpace
      guard token.kind == .word || token.kind == .number || isHyphen,
        !traits.contains(.function) || article.tokens.word(index).isAny("first", "second"),
        !self[index].contains(.said)
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// Says whether a name stands at a token, or behind an article there.
  private func isNamed(_ index: Int, in block: Block) -> Bool {
    let next =
      index < block.tokens.upperBound && self[index].contains(.the) ? index + 1 : index
    return next < block.tokens.upperBound && isCapital(next)
  }

  /// The end of what belongs to a title behind its noun: `for the ministry`, `of the Arctic
  /// Institute`, `in the room`.
  private func tail(behind index: Int, in block: Block) -> Int {
    var end = index
    while end < block.tokens.upperBound, end - index < 8,
      self[end].contains(.link), !article.tokens.token(end, is: "on"),
      article.tokens.word(end).isAny("for", "of", "to") || isNamed(end + 1, in: block)
    {
      var next = end + 1
      while next < block.tokens.upperBound, next - end < 7, article.tokens[next].kind == .word,
        !self[next].contains(.function)
          || self[next].contains(.determiner),
        !self[next].contains(.said)
      {
        next += 1
      }
      guard next > end + 1 else { break }
      end = next
    }
    return end
  }
}
