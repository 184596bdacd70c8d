import Foundation
import Isnad
import IsnadText

/// Claims of a speaker that the outlet goes on with as facts: this improvement, هذا التحسن.
///
/// The nearest word of the same group before decides: where it stands in somebody's words, the outlet
/// has adopted it; where the outlet told it itself, it has not.
struct Adoptions {
  private(set) var candidates: [WordingCandidate] = []
  private let scene: ClaimedArticle

  /// How far back a claim is looked for, in tokens and in words of any group.
  private static let reach = 250
  private static let steps = 24

  init(_ scene: ClaimedArticle) {
    self.scene = scene
    let all = scene.lexicons.developments
    for (number, match) in all.enumerated() where match.entry.properties["noun"] == "yes" {
      let first = match.tokens.lowerBound
      guard isPointedAt(match), !scene.isSpeech(first),
        let (origin, confidence) = source(of: match, before: number, in: all)
      else { continue }
      var candidate = WordingCandidate(
        .adopted, match.entry.lemma, first - 1..<match.tokens.upperBound, confidence: confidence)
      candidate.value.origin = quotation(at: origin.range.start) ?? origin.range
      candidates.append(candidate)
    }
  }

  /// This, هذا before the noun, which in Arabic has the article.
  private func isPointedAt(_ match: LexiconMatch) -> Bool {
    let first = match.tokens.lowerBound
    guard Adoptions.pointers.contains(first - 1, of: scene.tokens) else { return false }
    return scene.tokens[first].script != .arabic || match.isDefinite
  }

  private static let pointers: WordSet = [
    "this", "these", "such", "هذا", "هذه", "وهذا", "وهذه", "ذلك", "تلك", "بهذا", "لهذا", "بهذه", "لهذه",
  ]

  /// The claim that a word takes up, and how sure that is: a word of the same group, or in a quotation
  /// one of the same trend, such as the growth that becomes this improvement.
  private func source(
    of match: LexiconMatch, before number: Int, in all: [LexiconMatch]
  ) -> (LexiconMatch, Decimal)? {
    let first = match.tokens.lowerBound
    if let group = match.entry.properties["group"],
      let origin = origin("group", group, before: number, at: first, in: all)
    {
      let isQuoted = quotation(at: origin.range.start) != nil
      return (origin, isQuoted ? Sureness.high : Sureness.fair)
    }
    guard let trend = match.entry.properties["trend"],
      let origin = origin("trend", trend, before: number, at: first, in: all),
      quotation(at: origin.range.start) != nil
    else { return nil }
    return (origin, Sureness.fair)
  }

  private func origin(
    _ property: String, _ value: String, before number: Int, at token: Int, in all: [LexiconMatch]
  ) -> LexiconMatch? {
    var index = number - 1
    let last = max(0, number - Adoptions.steps)
    while index >= last, token - all[index].tokens.lowerBound <= Adoptions.reach {
      let other = all[index]
      if other.entry.properties[property] == value {
        // What points back itself tells nothing anew.
        if Adoptions.pointers.contains(other.tokens.lowerBound - 1, of: scene.tokens) {
          index -= 1
          continue
        }
        return scene.isSpeech(other.tokens.lowerBound) ? other : nil
      }
      index -= 1
    }
    return nil
  }

  /// The bytes of the quotation that holds an offset.
  private func quotation(at offset: Int) -> TextRange? {
    let all = scene.quotations
    let low = all.indices.partitioningIndex { all[$0].range.start > offset }
    guard low > 0, all[low - 1].range.contains(offset) else { return nil }
    return all[low - 1].range
  }
}
