import Isnad
import IsnadText

/// Finds the verbs and phrases of saying, and leaves out words that only look like them.
struct CueFinder {
  let scene: QuotedArticle
  let clauses: Clauses

  init(_ scene: QuotedArticle) {
    self.scene = scene
    clauses = Clauses(scene: scene)
  }

  /// The cues of an article, in the order of the text.
  func cues() -> [Cue] {
    scene.lexicons.saying.matches.compactMap(cue)
  }

  private func cue(_ match: LexiconMatch) -> Cue? {
    let token = match.tokens.lowerBound
    let isArabic = scene.tokens[token].script == .arabic
    guard isArabic ? ArabicCues.isCue(match, in: scene) : EnglishCues.isCue(match, in: scene) else {
      return nil
    }
    let span = scene.span(of: token)
    let bounds = clauses.bounds(of: token, in: span)
    let start = clauses.start(before: token, in: span, bounds: bounds)
    let end = clauses.end(from: match.tokens.upperBound, in: span, bounds: bounds)
    return Cue(
      match: match, clause: start..<max(end, match.tokens.upperBound), span: span,
      language: isArabic ? .arabic : .english,
      bringsClause: scene.folded(match.tokens.upperBound) == "that")
  }
}
