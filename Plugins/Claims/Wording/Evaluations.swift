import Foundation
import Isnad
import IsnadText

/// Judgements: an adjective that judges with a noun of what news is about, or a phrase that judges
/// alone.
struct Evaluations {
  private(set) var candidates: [WordingCandidate] = []
  private let scene: ClaimedArticle

  init(_ scene: ClaimedArticle) {
    self.scene = scene
    candidates = scene.lexicons.evaluations.compactMap { match in
      let first = match.tokens.lowerBound
      guard !scene.isName(first) else { return nil }
      guard let use = match.entry.properties["use"] else {
        return draft(match, match.tokens, start: match.range.start, Sureness.high)
      }
      guard use != "none" else { return nil }
      return scene.tokens[first].script == .arabic ? arabic(match, use) : english(match, use)
    }
  }

  /// An important meeting: the noun stands behind the adjective, with at most two words between.
  private func english(_ match: LexiconMatch, _ use: String) -> WordingCandidate? {
    let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    guard !scene.isCapitalized(first), !Evaluations.graded.contains(first - 1, of: scene.tokens) else {
      return nil
    }
    for token in next..<next + 3 {
      guard scene.isWord(token), !scene.isCapitalized(token) else { return nil }
      if let noun = scene.lexicons.evaluated.match(startingAt: token) {
        guard fits(use, noun), !scene.isName(token) else { return nil }
        return draft(match, first..<noun.tokens.upperBound, start: nil, sureness(use))
      }
      guard !EnglishPhrase.stops.contains(token, of: scene.tokens) || isAnd(token) else { return nil }
    }
    return nil
  }

  private func isAnd(_ token: Int) -> Bool { scene.token(token, is: "and") }

  /// دلالات سياسية واقتصادية هامة: the noun stands before the adjective, with other adjectives between.
  private func arabic(_ match: LexiconMatch, _ use: String) -> WordingCandidate? {
    let first = match.tokens.lowerBound
    var token = first - 1
    let last = first - 5
    while token > last, scene.isWord(token) {
      if let noun = scene.lexicons.evaluated.match(covering: token) {
        let isDefinite = noun.isDefinite || scene.article(of: noun.tokens.lowerBound) > 0
        guard isDefinite == match.isDefinite, fits(use, noun), !scene.isName(token) else { return nil }
        return draft(
          match, noun.tokens.lowerBound..<match.tokens.upperBound, start: noun.range.start,
          sureness(use))
      }
      guard isRelative(token) else { return nil }
      token -= 1
    }
    return nil
  }

  /// Says whether a word has the ending of an adjective of relation: سياسية, واقتصادية.
  private func isRelative(_ token: Int) -> Bool {
    let word = scene.tokens.word(token)
    return Evaluations.endings.contains { word.hasSuffix($0) }
  }

  private static let endings: [FoldedWord] = ["ية", "ي", "يا", "يين", "يتين", "يات"]

  /// Of degree only (big, major, كبير) is a judgement of few nouns: a big role, and no big house.
  private func fits(_ use: String, _ noun: LexiconMatch) -> Bool {
    use != "degree" || noun.entry.properties["degree"] == "yes"
  }

  private func sureness(_ use: String) -> Decimal {
    use == "strong" ? Sureness.high : Sureness.fair
  }

  /// What compares before it judges: more important, as important.
  private static let graded: WordSet = ["more", "less", "as", "least", "not", "no"]

  private func draft(
    _ match: LexiconMatch, _ tokens: Range<Int>, start: Int?, _ confidence: Decimal
  ) -> WordingCandidate {
    var candidate = WordingCandidate(
      .evaluation, match.entry.lemma, tokens, start: start, confidence: confidence)
    candidate.value.strength = match.entry.properties["use"] == "degree" ? .mild : .strong
    return candidate
  }
}
