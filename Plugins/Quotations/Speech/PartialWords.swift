import Isnad
import IsnadText

/// Tells fragments that are set into the outlet's sentence from whole sentences.
enum PartialWords {
  static func isPartial(
    _ index: Int, _ shape: SpanShape, _ attribution: Attribution, in scene: QuotedArticle
  ) -> Bool {
    if scene.spans[index].marks == .block || shape.opensSentence && !shape.isInHeading { return false }
    if scene.isMark(shape.before, [":"]) { return false }
    let isArabic = shape.inner.contains { scene.tokens[$0].script == .arabic }
    if isArabic {
      if ["ان", "بان"].contains(scene.folded(shape.before)) { return false }
      return attribution.link != .behind
    }
    if scene.isMark(shape.before, [","]), attribution.link == .before { return false }
    if attribution.link == .before, shape.isCapitalized, shape.words >= 2 || shape.endsInStop {
      return false
    }
    // More than one sentence is no fragment.
    let stops = shape.inner.dropLast().filter { scene.isMark($0, [".", "?", "!"]) }.count
    return stops == 0
  }
}
