import Isnad
import IsnadText

/// What the lexicons know of the words that tell a time.
struct DateLexicons {
  /// Feasts and holidays, each with the name of its rule.
  let feasts: LexiconLookup
  /// Times that nothing could be looked up by: in recent years.
  let vague: LexiconLookup
  /// Time zones.
  let zones: LexiconLookup

  static let names = ["feasts", "time-zones", "vague-times"]

  init(_ matches: LexiconMatches, of article: Article) {
    func lookup(_ name: String) -> LexiconLookup {
      LexiconLookup(name, in: matches, tokens: article.tokens.count)
    }
    feasts = lookup("feasts")
    vague = lookup("vague-times")
    zones = lookup("time-zones")
  }
}
