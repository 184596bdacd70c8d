import Isnad
import IsnadText

/// What the words of an article say of its figures: rose, compared with, on average.
struct FigureWords {
  private let lookup: LexiconLookup
  /// By token.
  private let senses: [Sense?]

  /// Those of an article in which nothing can be worked out.
  init() {
    lookup = LexiconLookup("", in: LexiconMatches(), tokens: 0)
    senses = []
  }

  init(_ matches: LexiconMatches, of tokens: TokenTable) {
    lookup = LexiconLookup("reckoning", in: matches, tokens: tokens.count)
    var senses = [Sense?](repeating: nil, count: lookup.matches.isEmpty ? 0 : tokens.count)
    for match in lookup.matches {
      guard let sense = match.entry.properties["sense"].flatMap(Sense.init) else { continue }
      for token in match.tokens { senses[token] = sense }
    }
    self.senses = senses
  }

  /// What a token says of figures.
  func sense(_ token: Int) -> Sense? { senses.indices.contains(token) ? senses[token] : nil }

  /// The entry of the lexicon that takes a token.
  func match(_ token: Int) -> LexiconMatch? { lookup.match(covering: token) }
}
