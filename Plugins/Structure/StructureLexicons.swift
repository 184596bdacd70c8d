import Isnad
import IsnadText

/// What the lexicons know of the words that show how an article is built.
///
/// Most articles ask for a few of them only: each is looked up when it is asked for first.
final class StructureLexicons {
  /// Verbs of accusing.
  private(set) lazy var accusing = matches.longest("accusing")
  /// Words that go on the sentence of the paragraph before.
  private(set) lazy var continuations = lookup("continuations")
  /// Lines that name who worked on the article.
  private(set) lazy var credits = lookup("credits")
  /// Events that have a place.
  private(set) lazy var events = lookup("events")
  /// Verbs that news begins with.
  private(set) lazy var leadVerbs = lookup("lead-verbs")
  /// Words that were to be replaced.
  private(set) lazy var placeholders = lookup("placeholders")
  /// Phrases that say that somebody was asked, answered or denied.
  private(set) lazy var replies = matches.longest("replies")
  /// Words that put off the news.
  private(set) lazy var preambles = lookup("preambles")
  private(set) lazy var demonyms = lookup("demonyms")
  private(set) lazy var places = lookup("places")
  private(set) lazy var saying = lookup("saying")

  private let matches: LexiconMatches
  private let tokens: Int

  static let names = [
    "accusing", "continuations", "credits", "demonyms", "events", "lead-verbs", "placeholders",
    "places", "preambles", "replies", "saying",
  ]

  init(_ matches: LexiconMatches, of article: Article) {
    self.matches = matches
    tokens = article.tokens.count
  }

  private func lookup(_ name: String) -> LexiconLookup {
    LexiconLookup(name, in: matches, tokens: tokens)
  }
}
