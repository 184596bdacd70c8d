import Isnad
import IsnadText

/// What the lexicons know of the words that tell a time.
struct DateLexicons {
  /// Feasts and holidays, each with the name of its rule.
  let feasts: LexiconLookup
  /// The months of the Hijri calendar, in English.
  let hijriMonths: LexiconLookup
  /// Times that nothing could be looked up by: in recent years.
  let vague: LexiconLookup
  /// Time zones.
  let zones: LexiconLookup

  static let names = ["feasts", "hijri-months", "time-zones", "vague-times"]

  init(_ matches: LexiconMatches, of article: Article) {
    func lookup(_ name: String) -> LexiconLookup {
      LexiconLookup(name, in: matches, tokens: article.tokens.count)
    }
    feasts = lookup("feasts")
    hijriMonths = lookup("hijri-months")
    vague = lookup("vague-times")
    zones = lookup("time-zones")
  }
}
