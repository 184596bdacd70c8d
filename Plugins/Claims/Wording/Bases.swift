import Isnad
import IsnadText

/// Whether a first or a superlative says since when or of what it is one, so that it can be looked up.
struct Bases {
  let scene: ClaimedArticle

  init(_ scene: ClaimedArticle) { self.scene = scene }

  /// How far behind the claim a base may stand, in tokens.
  private static let reach = 14

  /// Says whether a base stands behind a token, in its sentence: since 2008, on record, in 20 years,
  /// or a figure that can be compared.
  func isBased(behind start: Int) -> Bool {
    guard start > 0, start <= scene.tokens.count else { return false }
    let end = min(start + Bases.reach, scene.sentence(around: start - 1).upperBound)
    guard start < end else { return false }
    return (start..<end).contains { token in
      scene.isNumber(token) || scene.isDate(token) || Bases.words.contains(token, of: scene.tokens)
    }
  }

  /// Says whether the claim is one since when or of what: since 2008, in its history.
  func isSince(behind start: Int) -> Bool {
    guard start > 0, start <= scene.tokens.count else { return false }
    let end = min(start + Bases.reach, scene.sentence(around: start - 1).upperBound)
    return (start..<max(start, end)).contains { Bases.words.contains($0, of: scene.tokens) }
  }

  private static let words: WordSet = [
    "record", "history", "ever", "since", "منذ", "decade", "decades", "century", "centuries", "kind",
    "تاريخ", "تاريخه",
    "تاريخها", "التاريخ", "نوعه", "نوعها", "الاطلاق", "عقد", "عقود", "عقدين", "قرن",
  ]
}
