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

  /// The cues of an article up to the block of its last span, in the order of the text.
  ///
  /// Those behind it bring nothing that stands in marks, and nobody is carried on from them.
  func cues() -> [Cue] {
    let matches = scene.lexicons.saying.matches
    let end = scene.article.blocks[scene.lastBlock].tokens.upperBound
    return matches.indices.prefix { matches[$0].tokens.lowerBound < end }
      .compactMap { cue(matches[$0], number: $0) }
  }

  private func cue(_ match: LexiconMatch, number: Int) -> Cue? {
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
      match, number: number, clause: start..<max(end, match.tokens.upperBound), span: span,
      isArabic: isArabic,
      bringsClause: scene.folded(match.tokens.upperBound) == "that")
  }
}
