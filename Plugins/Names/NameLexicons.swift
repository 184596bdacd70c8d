import Isnad
import IsnadText

/// What the lexicons know of the words that names are made of.
final class NameLexicons {
  let titles: LexiconLookup
  let givenNames: LexiconLookup
  let organisations: LexiconLookup
  let saying: LexiconLookup
  let demonyms: LexiconLookup
  let naming: LexiconLookup
  let places: LexiconLookup
  let acronyms: LexiconLookup
  let mononyms: LexiconLookup
  let acting: LexiconLookup

  static let names = [
    "titles", "given-names", "organisations", "saying", "demonyms", "naming", "places", "acronyms",
    "mononyms", "acting",
  ]

  init(_ matches: LexiconMatches, of article: Article) {
    let count = article.tokens.count
    titles = LexiconLookup("titles", in: matches, tokens: count)
    givenNames = LexiconLookup("given-names", in: matches, tokens: count)
    organisations = LexiconLookup("organisations", in: matches, tokens: count)
    saying = LexiconLookup("saying", in: matches, tokens: count)
    demonyms = LexiconLookup("demonyms", in: matches, tokens: count)
    naming = LexiconLookup("naming", in: matches, tokens: count)
    places = LexiconLookup("places", in: matches, tokens: count)
    acronyms = LexiconLookup("acronyms", in: matches, tokens: count)
    mononyms = LexiconLookup("mononyms", in: matches, tokens: count)
    acting = LexiconLookup("acting", in: matches, tokens: count)
  }

  /// Says whether every reader knows what some words name, and nothing else is in them.
  func areWellKnown(_ words: Range<Int>) -> Bool {
    if let match = mononyms.match(startingAt: words.lowerBound), match.tokens == words { return true }
    guard let match = acronyms.match(startingAt: words.lowerBound), match.tokens == words else {
      return false
    }
    return match.entry.properties["well-known"] == "yes"
  }
}
