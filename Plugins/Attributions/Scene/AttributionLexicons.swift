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
    cues = AttributionLexicons.joined(saying, reporting)
  }

  /// The matches of both lists in the order of the text.
  ///
  /// Where both have a word, the longer phrase holds, and of equals the list of reports.
  private static func joined(_ saying: LexiconLookup, _ reporting: LexiconLookup) -> [LexiconMatch] {
    var cues: [LexiconMatch] = []
    cues.reserveCapacity(saying.matches.count + reporting.matches.count)
    var next = 0
    func addReports(before token: Int) {
      while next < reporting.matches.count, reporting.matches[next].tokens.lowerBound < token {
        let tokens = reporting.matches[next].tokens
        let other = saying.match(covering: tokens.lowerBound)?.tokens.count ?? 0
        if tokens.count >= other { cues.append(reporting.matches[next]) }
        next += 1
      }
    }
    for match in saying.matches {
      addReports(before: match.tokens.lowerBound)
      let other = reporting.match(covering: match.tokens.lowerBound)?.tokens.count ?? 0
      if match.tokens.count > other { cues.append(match) }
    }
    addReports(before: .max)
    return cues
  }

  /// The verb or phrase of saying that begins with a token.
  func cue(startingAt token: Int) -> LexiconMatch? {
    guard isCue(startingAt: token) else { return nil }
    let said = saying.match(startingAt: token)
    let reported = reporting.match(startingAt: token)
    guard let said, let reported else { return said ?? reported }
    return said.tokens.count > reported.tokens.count ? said : reported
  }

  /// Says whether a verb or phrase of saying begins with a token.
  func isCue(startingAt token: Int) -> Bool {
    saying.isMatch(startingAt: token) || reporting.isMatch(startingAt: token)
  }

  /// Says whether a token belongs to a noun of a person, an organisation or a document.
  func isNoun(_ token: Int) -> Bool {
    sources.isMatch(covering: token) || titles.isMatch(covering: token)
      || organisations.isMatch(covering: token)
  }

  /// The noun of a person, an organisation or a document at a token.
  func noun(_ token: Int) -> LexiconMatch? {
    sources.match(covering: token) ?? titles.match(covering: token)
      ?? organisations.match(covering: token)
  }
}
