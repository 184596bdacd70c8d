import Isnad
import IsnadText

// What stands around a run of capitals and tells what it names.
extension EnglishNameFinder {
  /// Says whether the definite article stands before a run.
  func isBehindArticle(_ run: Range<Int>) -> Bool {
    run.lowerBound > 0 && self[run.lowerBound - 1].contains(.the)
  }

  /// Says whether a particle stands inside a run: Ludwig *van* Beethoven, Abd *al*-Rahman *bin* Saeed.
  func holdsParticle(_ run: Range<Int>) -> Bool {
    run.dropFirst().dropLast().contains {
      !tokens[$0].isCapitalized && self[$0].contains(.particle)
    }
  }

  /// Says whether the article takes a run up by its last word alone, as it does with people.
  func isTakenUp(_ run: Range<Int>) -> Bool {
    let last = run.upperBound - 1
    guard words(run) <= 3, lone(last).count > 0, lone(run.lowerBound).count == 0, !isWrittenSmall(last),
      !isWrittenSmall(run.lowerBound)
    else { return false }
    return !lexicons.places.isMatch(covering: last) && !isAdjective(last)
      && !isAdjective(run.lowerBound)
  }

  /// Says whether a noun beside a run tells an organisation: the news agency *Agro Press*, *Sea Watch*
  /// spokesman, shares in *Tidal Power*.
  func isOrganisationLike(_ run: Range<Int>, in block: Block) -> Bool {
    guard !block.isHeading else { return false }
    let before = run.lowerBound - 1
    if before > block.tokens.lowerBound, !tokens[before].isCapitalized,
      let noun = lexicons.organisations.match(covering: before),
      noun.tokens.upperBound == run.lowerBound,
      noun.entry.properties["kind"] == "organisation", noun.form.features.number != .plural,
      !["police", "court", "force", "army", "station", "office"].contains(noun.entry.lemma),
      !self[before].contains(.titled),
      !self[run.lowerBound].contains(.given)
    {
      return true
    }
    if before > block.tokens.lowerBound, tokens.token(before, is: "in"),
      tokens.word(before - 1).isAny("shares", "stake", "stock", "stakes")
    {
      return true
    }
    if isCompanyLike(run, in: block) { return true }
    return run.upperBound < block.tokens.upperBound && isBehindArticle(run)
      && self[run.upperBound].contains(.organisationNoun)
      && !isAdjective(run.upperBound - 1)
  }

  /// Says whether a word stands as companies do: Google headquarters, Facebook co-founder.
  func isCompanyLike(_ range: Range<Int>, in block: Block) -> Bool {
    var next = range.upperBound
    if next < block.tokens.upperBound, self[next].contains(.possessive) { next += 1 }
    guard next < block.tokens.upperBound, tokens[next].kind == .word, !tokens[next].isCapitalized else {
      return false
    }
    return self[next].contains(.companyNoun)
      || tokens.token(next, is: "co") && joins(at: next + 1)
        && tokens.word(min(next + 2, tokens.count - 1)).hasPrefix("founder")
  }

  /// Says whether what follows a name is said of persons: `, who`, `, speaking`, `closed his eyes`.
  func isPersonLike(_ run: Range<Int>, in block: Block) -> Bool {
    let (first, next) = (max(1, run.lowerBound), run.upperBound)
    if self[next].contains(.comma), next + 1 < block.tokens.upperBound {
      let relative = tokens.word(next + 1)
      // `members of Sea Watch, who`: the pronoun takes up the members.
      if tokens.word(first - 1).isAny("of", "for", "at", "from") { return false }
      if relative == "who" || relative == "whose" { return true }
      if relative.hasSuffix("ing"), relative.byteCount > 5, !tokens[next + 1].isCapitalized,
        !self[next + 1].contains(.function)
      {
        return true
      }
    }
    guard next + 1 < block.tokens.upperBound, tokens[next].kind == .word, !tokens[next].isCapitalized,
      tokens.word(next).hasSuffix("ed")
    else { return false }
    return tokens.word(next + 1).isAny("his", "her")
  }

  /// Says whether a verb of saying stands right before or behind a run of capitals.
  func standsByCue(_ range: Range<Int>, isAlone: Bool = false) -> Bool {
    let before = range.lowerBound - 1
    if self[before].contains(.saying), let cue = lexicons.saying.match(covering: before), isVerb(cue) {
      return true
    }
    // A word behind a preposition is no subject: an attorney for Sea Watch said.
    if isAlone, before >= 0, self[before].contains(.preposition) { return false }
    var next = range.upperBound
    while next < range.upperBound + 2, self[next].contains(.beforeVerb) { next += 1 }
    return self[next].contains(.saying) && (lexicons.saying.match(startingAt: next).map(isVerb) ?? false)
  }

  private func isVerb(_ cue: LexiconMatch) -> Bool {
    cue.form.features.tense == .past || cue.form.features.number == .singular
      || cue.entry.properties["use"] == "before-source"
  }
}
