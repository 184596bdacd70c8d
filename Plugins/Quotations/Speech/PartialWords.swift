import Isnad
import IsnadText

/// Tells fragments that are set into the outlet's sentence from whole sentences.
enum PartialWords {
  static func isPartial(
    _ index: Int, _ shape: SpanShape, _ attribution: Attribution, in scene: QuotedArticle
  ) -> Bool {
    if scene.spans[index].marks == .block || shape.opensSentence && !shape.isInHeading { return false }
    if scene.isMark(shape.before, ":") { return false }
    let isArabic = shape.inner.contains { scene.tokens[$0].script == .arabic }
    if isArabic {
      if scene.folded(shape.before).isAny("ان", "بان") { return false }
      if let cue = attribution.cue, cue.tokens.upperBound == shape.before + 1, shape.words >= 5 {
        return false
      }
      return attribution.link != .behind
    }
    if scene.isMark(shape.before, ","), attribution.link == .before || shape.words >= 5 {
      return false
    }
    if scene.folded(shape.before) == "that", shape.words >= 4, hasVerb(shape, in: scene) { return false }
    if attribution.link == .before, shape.isCapitalized, shape.words >= 2 || shape.endsInStop {
      return false
    }
    // More than one sentence is no fragment.
    let stops = shape.inner.dropLast().filter { scene.isMark($0, ".", "?", "!") }.count
    return stops == 0
  }

  /// Says whether a finite form of be, have or do, or a modal verb, stands among the words.
  private static func hasVerb(_ shape: SpanShape, in scene: QuotedArticle) -> Bool {
    shape.inner.contains { scene.belongs($0, to: .finite) }
  }

  static let verbs: WordSet = [
    "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "would", "can",
    "could", "should",
    "must", "may", "might", "isn't", "wasn't", "don't", "it's", "can't", "won't",
  ]
}
