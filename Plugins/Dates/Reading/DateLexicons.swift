import Isnad
import IsnadText

/// What the lexicons know of the words that tell a time.
///
/// It stands behind a reference, since every reader takes it along.
final class DateLexicons: Sendable {
  /// Feasts and holidays, each with the name of its rule.
  let feasts: LexiconLookup
  /// The months of the Hijri calendar, in English.
  let hijriMonths: LexiconLookup
  /// Times that nothing could be looked up by: in recent years.
  let vague: LexiconLookup
  /// Time zones.
  let zones: LexiconLookup
  /// By token, whether a feast, a month or a vague time begins there; nothing where none does anywhere.
  private let beginnings: [Bool]

  static let names = ["feasts", "hijri-months", "time-zones", "vague-times"]

  init(_ matches: LexiconMatches, of article: Article) {
    func lookup(_ name: String) -> LexiconLookup {
      LexiconLookup(name, in: matches, tokens: article.tokens.count)
    }
    let opening = [lookup("feasts"), lookup("hijri-months"), lookup("vague-times")]
    var beginnings: [Bool] = []
    for lexicon in opening where !lexicon.matches.isEmpty {
      if beginnings.isEmpty { beginnings = Array(repeating: false, count: article.tokens.count) }
      for match in lexicon.matches { beginnings[match.tokens.lowerBound] = true }
    }
    self.beginnings = beginnings
    feasts = opening[0]
    hijriMonths = opening[1]
    vague = opening[2]
    zones = lookup("time-zones")
  }

  /// Says whether a feast, a Hijri month or a vague time begins with a token.
  func isMatch(startingAt token: Int) -> Bool {
    token >= 0 && token < beginnings.count && beginnings[token]
  }

  /// The first tokens of feasts and vague times in a range of tokens, in order.
  func starts(in tokens: Range<Int>) -> [Int] {
    guard !beginnings.isEmpty else { return [] }
    return tokens.filter {
      beginnings[$0] && (feasts.isMatch(startingAt: $0) || vague.isMatch(startingAt: $0))
    }
  }
}
