import Isnad

/// What the lexicons know of the words of an article.
final class AttributionLexicons {
  /// Verbs and phrases of saying, with those that only report, in the order of the text.
  let cues: [LexiconMatch]
  let saying: LexiconLookup
  let reporting: LexiconLookup
  let impersonal: LexiconLookup
  let sources: LexiconLookup
  let titles: LexiconLookup
  let organisations: LexiconLookup
  let judgements: LexiconLookup
  let allegations: LexiconLookup
  let anonymity: LexiconLookup

  static let names = [
    "saying", "reporting", "impersonal", "sources", "titles", "organisations", "judgements",
    "allegations", "anonymity",
  ]

  init(_ matches: LexiconMatches, tokens count: Int) {
    func lookup(_ name: String) -> LexiconLookup { LexiconLookup(name, in: matches, tokens: count) }
    saying = lookup("saying")
    reporting = lookup("reporting")
    impersonal = lookup("impersonal")
    sources = lookup("sources")
    titles = lookup("titles")
    organisations = lookup("organisations")
    judgements = lookup("judgements")
    allegations = lookup("allegations")
    anonymity = lookup("anonymity")
    let reporting = self.reporting
    // Where both lists have a word, the longer phrase holds, and of equals the list of reports.
    let said = saying.matches.filter { match in
      guard let other = reporting.match(covering: match.tokens.lowerBound) else { return true }
      return match.tokens.count > other.tokens.count
    }
    let saying = self.saying
    let reported = reporting.matches.filter { match in
      guard let other = saying.match(covering: match.tokens.lowerBound) else { return true }
      return match.tokens.count >= other.tokens.count
    }
    cues = (said + reported).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The verb or phrase of saying that begins with a token.
  func cue(startingAt token: Int) -> LexiconMatch? {
    let said = saying.match(startingAt: token)
    let reported = reporting.match(startingAt: token)
    guard let said, let reported else { return said ?? reported }
    return said.tokens.count > reported.tokens.count ? said : reported
  }

  /// The noun of a person, an organisation or a document at a token.
  func noun(_ token: Int) -> LexiconMatch? {
    sources.match(covering: token) ?? titles.match(covering: token)
      ?? organisations.match(covering: token)
  }
}
