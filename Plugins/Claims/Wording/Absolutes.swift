import Foundation
import Isnad
import IsnadText

/// Always, never, everybody knows: what is said of somebody's behaviour without an exception.
struct Absolutes {
  private(set) var candidates: [WordingCandidate] = []
  private let scene: ClaimedArticle

  init(_ scene: ClaimedArticle) {
    self.scene = scene
    candidates = scene.lexicons.absolutes.compactMap { match in
      let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
      let use = match.entry.properties["use"]
      guard use != "none", !scene.isName(first) else { return nil }
      guard !Absolutes.softened.contains(first - 1, of: scene.tokens) else { return nil }
      // “Never mind”, “always-on”: no behaviour of anybody.
      guard !scene.article.token(next, isMark: ["-", "\u{2011}"]), !hasQuestion(around: first) else {
        return nil
      }
      // دائماً behind a noun is the adjective, as in حلاً دائماً; أبدأ is a verb.
      if use == "adverb", scene.tokens[first].script == .arabic,
        scene.isAccusative(first - 1) || !scene.isAccusative(first)
      {
        return nil
      }
      let confidence = use == "adverb" || use == nil ? Sureness.fair : Sureness.high
      return WordingCandidate(
        .absolute, match.entry.lemma, match.tokens, start: match.range.start, confidence: confidence)
    }
  }

  /// What takes the absolute back: not always, almost never, ليس دائماً.
  private static let softened: WordSet = [
    "not", "almost", "nearly", "hardly", "as", "n't", "isn't", "aren't", "wasn't", "doesn't", "don't",
    "didn't", "haven't", "hasn't", "weren't", "ليس", "ليست", "ليسوا", "شبه", "غير", "لا", "لن",
  ]

  private func hasQuestion(around token: Int) -> Bool {
    let end = scene.sentence(around: token).upperBound
    return scene.article.token(end - 1, isMark: ["?", "\u{061F}"])
  }
}
