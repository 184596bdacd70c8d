import Isnad
import IsnadText

/// The nouns that news counts, with their roles, genders and numbers.
struct CountedNouns {
  static let lexicon = "counted-nouns"

  private let lookup: LexiconLookup

  init(_ matches: LexiconMatches, of article: Article) {
    lookup = LexiconLookup(CountedNouns.lexicon, in: matches, tokens: article.tokens.count)
  }

  /// A noun that stands bare at a token: no ال, no ب; that is how counted nouns stand.
  func noun(_ index: Int) -> LexiconMatch? {
    guard let match = lookup.match(startingAt: index), !match.hasProclitics else { return nil }
    return match
  }

  /// The noun at a token with ال before it or other proclitics.
  func anyNoun(_ index: Int) -> LexiconMatch? { lookup.match(startingAt: index) }

  /// The nouns in the dual that mean two, in the order of the text: قتيلان, وزيرين.
  var duals: [LexiconMatch] {
    lookup.matches.filter { !$0.isDefinite && $0.form.features.number == .dual }
  }
}

extension LexiconMatch {
  /// What the noun makes of a number: casualties, votes; a count of itself.
  var role: Quantity.Role {
    switch entry.properties["role"] {
    case "casualties": .casualties
    case "votes": .votes
    default: .count
    }
  }
}
