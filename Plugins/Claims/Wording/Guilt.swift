import Foundation
import Isnad
import IsnadText

/// Suspects who are called guilty: the killer, القاتل, where the article knows of an arrest or a charge
/// and of no verdict.
struct Guilt {
  private(set) var candidates: [WordingCandidate] = []
  private let scene: ClaimedArticle

  /// How near a word of suspicion must stand, in tokens.
  private static let reach = 120

  init(_ scene: ClaimedArticle) {
    self.scene = scene
    var suspicions: [LexiconMatch] = []
    var names: [LexiconMatch] = []
    for match in scene.lexicons.guilt {
      switch match.entry.properties["use"] {
      case "verdict": return
      case "suspicion": suspicions.append(match)
      case "guilty": names.append(match)
      default: break
      }
    }
    guard !suspicions.isEmpty else { return }
    for match in names where isPerson(match) {
      guard let near = nearest(to: match.tokens.lowerBound, in: suspicions) else { continue }
      var candidate = WordingCandidate(
        .guilt, match.entry.lemma, match.tokens, start: match.range.start, confidence: Sureness.high)
      candidate.value.origin = near.range
      candidates.append(candidate)
    }
  }

  /// The killer, and no deadly weapon, no alleged or unknown one.
  private func isPerson(_ match: LexiconMatch) -> Bool {
    let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    guard !scene.isName(first), !scene.isSpeech(first) else { return false }
    if scene.tokens[first].script == .arabic {
      guard match.isDefinite, !Guilt.hedges.contains(next, of: scene.tokens) else { return false }
      // السلاح القاتل: behind a definite noun it is an adjective.
      return scene.article(of: first - 1) == 0 || Guilt.persons.contains(first - 1, of: scene.tokens)
    }
    return Guilt.articles.contains(first - 1, of: scene.tokens) && !scene.isCapitalized(next)
  }

  private func nearest(to token: Int, in suspicions: [LexiconMatch]) -> LexiconMatch? {
    let low = suspicions.partitioningIndex { $0.tokens.lowerBound >= token }
    let around = [low - 1, low].filter(suspicions.indices.contains).map { suspicions[$0] }
    return around.min { abs($0.tokens.lowerBound - token) < abs($1.tokens.lowerBound - token) }
      .flatMap { abs($0.tokens.lowerBound - token) <= Guilt.reach ? $0 : nil }
  }

  private static let articles: WordSet = ["the", "this", "her", "his", "their", "'s"]
  private static let persons: WordSet = ["الشاب", "الرجل", "الزوج", "الأب", "الابن", "السائق", "الزوجة"]
  private static let hedges: WordSet = ["المزعوم", "المفترض", "المحتمل", "المجهول", "المشتبه"]
}
