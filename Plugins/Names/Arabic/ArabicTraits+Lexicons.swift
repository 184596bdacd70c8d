import Isnad
import IsnadText

// What the lexicons know of the tokens of an article.
extension [ArabicTraits] {
  /// Notes what the lexicons found.
  mutating func note(_ lexicons: NameLexicons, in tokens: TokenTable) {
    for match in lexicons.titles.matches {
      note(.title, atFirstOf: match)
      note(ArabicReading.standsFree(match, in: tokens) ? [.titled, .freeTitle] : .titled, on: match)
    }
    for match in lexicons.organisations.matches {
      note(.listed, on: match)
      note(.organisation, atFirstOf: match)
      if match.entry.properties["kind"] != "document" { note(.organisationHead, atFirstOf: match) }
      if !match.hasProclitics {
        note(.bareOrganisation, atFirstOf: match)
      } else if ArabicReading.prefix(of: match, in: tokens) == "ل" {
        note(.toOrganisation, atFirstOf: match)
      }
    }
    for match in lexicons.demonyms.matches { note(.listed, on: match) }
    for match in lexicons.naming.matches { note(.listed, on: match) }
    for match in lexicons.givenNames.matches {
      note(.givenName, atFirstOf: match)
      guard !match.isDefinite else { continue }
      note(match.hasProclitics ? .given : [.given, .bareGiven], atFirstOf: match)
    }
    noteVerbs(lexicons, in: tokens)
  }

  private mutating func noteVerbs(_ lexicons: NameLexicons, in tokens: TokenTable) {
    for match in lexicons.saying.matches {
      let prefix = ArabicReading.prefix(of: match, in: tokens)
      let tense = match.form.features.tense
      if prefix == "ل", tense == .present { note(.aim, on: match) }
      guard !match.isDefinite else { continue }
      if prefix.isAny("", "و", "ف", "ب") { note(.saying, on: match) }
      guard tense == .past || tense == .present, prefix.isAny("", "و", "ف", "س", "وس") else { continue }
      for token in match.tokens where !self[token].contains(.bareOrganisation) {
        self[token].insert(.cue)
        if token == match.tokens.upperBound - 1, !ArabicWords.doubtfulVerbs.contains(match.entry.word) {
          self[token].insert(.closesCue)
        }
      }
    }
    for match in lexicons.acting.matches {
      let prefix = ArabicReading.prefix(of: match, in: tokens)
      let tense = match.form.features.tense
      for token in match.tokens { self[token].remove(.aim) }
      if prefix == "ل", tense == .present { note(.aim, on: match) }
      guard !match.isDefinite, tense != .noun, tense != .participle,
        prefix.isAny("", "و", "ف", "س", "وس")
      else { continue }
      note(.verb, on: match)
    }
  }

  private mutating func note(_ traits: ArabicTraits, on match: LexiconMatch) {
    for token in match.tokens { self[token].formUnion(traits) }
  }

  private mutating func note(_ traits: ArabicTraits, atFirstOf match: LexiconMatch) {
    self[match.tokens.lowerBound].formUnion(traits)
  }
}
