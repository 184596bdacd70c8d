import Isnad
import IsnadText

/// Slips of the keyboard inside quoted words.
enum Slips {
  /// The first slip among tokens, if there is one.
  static func first(in tokens: Range<Int>, of scene: QuotedArticle) -> Quotation.Slip? {
    for token in tokens.dropLast() {
      let next = token + 1
      guard let kind = kind(token, next, in: scene) else { continue }
      let isEnding = kind == .splitWord && token > tokens.lowerBound && isTorn(token - 1, in: scene)
      let words = isEnding ? token - 1..<next : token..<next + 1
      return Quotation.Slip(kind, at: scene.tokens.range(of: words))
    }
    return nil
  }

  private static func kind(_ token: Int, _ next: Int, in scene: QuotedArticle) -> Quotation.Slip.Kind? {
    let (left, right) = (scene.tokens[token], scene.tokens[next])
    if left.kind == .mark, right.kind == .mark, !right.followsSpace, isDoubled(token, next, in: scene) {
      return .doubledMark
    }
    guard left.kind == .word, right.kind == .word, right.followsSpace else { return nil }
    if scene.tokens.number(token) == scene.tokens.number(next) {
      let folded = scene.folded(token)
      if folded.letters.count > 1, !meant.contains(folded) { return .doubledWord }
    }
    // A lone letter but و is the torn-off beginning of a word: إ لا.
    if left.script == .arabic, right.script == .arabic, right.range.count <= 8, !left.range.isEmpty,
      left.folded.count <= 4, scene.folded(token).letters.count == 1, scene.folded(token) != "و"
    {
      return .splitWord
    }
    return nil
  }

  /// Says whether two letters before a lone one are no word, so that it is their end: غي ر.
  private static func isTorn(_ token: Int, in scene: QuotedArticle) -> Bool {
    let word = scene.tokens[token]
    return word.kind == .word && word.script == .arabic && scene.folded(token).byteCount == 4
      && scene.tokens[token + 1].followsSpace && !wholes.contains(scene.folded(token))
  }

  /// Words of two letters.
  private static let wholes: WordSet = [
    "في", "من", "عن", "ما", "لم", "لن", "لا", "هو", "هي", "هم", "هن", "ان", "أو", "إن", "أم", "ام", "بل",
    "قد", "كل", "كم", "كي", "ذا", "ذو", "ذي", "هل", "مع", "ثم", "أي", "لو", "له", "لي", "لك", "بي", "به",
    "بك", "يا", "إذ", "يد", "أب", "أخ", "دم", "فم", "جد", "سر", "حق", "حد", "رد", "شر", "ضد", "عد", "غد",
    "قط", "مد", "من", "نص", "عم", "خط", "جو", "حي", "طن", "سد", "سن", "شك", "صف", "فن", "فك", "كف", "بن",
  ]

  private static func isDoubled(_ token: Int, _ next: Int, in scene: QuotedArticle) -> Bool {
    scene.isMark(token, stops) && scene.isMark(next, ends)
      || scene.isMark(token, ".") && scene.isMark(next, ",", "\u{60C}", ";", "\u{61B}")
        && scene.folded(token - 1).byteCount > 3
  }

  private static let stops: MarkSet = [",", ";", ":", "\u{60C}", "\u{61B}"]
  private static let ends: MarkSet = [".", ",", ";", ":", "\u{60C}", "\u{61B}"]

  /// Words that are said twice on purpose.
  private static let meant: WordSet = [
    "had", "that", "very", "no", "yes", "never", "many", "more", "really", "so", "ha", "bye", "long",
    "far", "now",
    "go", "well", "لا", "نعم", "جدا", "شيئا", "شيءا", "واحدا", "يوما", "رويدا", "كلا", "هيا", "مرة",
    "كثيرا", "خطوة",
  ]
}
