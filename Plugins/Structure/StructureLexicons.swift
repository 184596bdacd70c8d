import Isnad
import IsnadText

/// What the lexicons know of the words that show how an article is built.
final class StructureLexicons {
  /// Verbs of accusing.
  let accusing: [LexiconMatch]
  /// Words that go on the sentence of the paragraph before.
  let continuations: LexiconLookup
  /// Lines that name who worked on the article.
  let credits: LexiconLookup
  /// Events that have a place.
  let events: LexiconLookup
  /// Verbs that news begins with.
  let leadVerbs: LexiconLookup
  /// Words that were to be replaced.
  let placeholders: LexiconLookup
  /// Phrases that say that somebody was asked, answered or denied.
  let replies: [LexiconMatch]
  /// Words that put off the news.
  let preambles: LexiconLookup
  let demonyms: LexiconLookup
  let places: LexiconLookup
  let saying: LexiconLookup

  static let names = [
    "accusing", "continuations", "credits", "demonyms", "events", "lead-verbs", "placeholders",
    "places", "preambles", "replies", "saying",
  ]

  init(_ matches: LexiconMatches, of article: Article) {
    func lookup(_ name: String) -> LexiconLookup {
      LexiconLookup(name, in: matches, tokens: article.tokens.count)
    }
    accusing = matches.longest("accusing")
    continuations = lookup("continuations")
    credits = lookup("credits")
    demonyms = lookup("demonyms")
    events = lookup("events")
    leadVerbs = lookup("lead-verbs")
    placeholders = lookup("placeholders")
    places = lookup("places")
    preambles = lookup("preambles")
    replies = accusing.isEmpty ? [] : matches.longest("replies")
    saying = lookup("saying")
  }
}
