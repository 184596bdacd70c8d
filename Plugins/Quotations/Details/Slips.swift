import Isnad
import IsnadText

/// Slips of the keyboard inside quoted words.
enum Slips {
  /// The first slip among tokens, if there is one.
  static func first(in tokens: Range<Int>, of scene: QuotedArticle) -> Quotation.Slip? {
    for token in tokens.dropLast() {
      let next = token + 1
      if let kind = kind(token, next, in: scene) {
        return Quotation.Slip(kind, at: scene.tokens.range(of: token..<(next + 1)))
      }
    }
    return nil
  }

  private static func kind(_ token: Int, _ next: Int, in scene: QuotedArticle) -> Quotation.Slip.Kind? {
    let (left, right) = (scene.tokens[token], scene.tokens[next])
    if left.kind == .mark, right.kind == .mark, !right.followsSpace, isDoubled(token, next, in: scene) {
      return .doubledMark
    }
    guard left.kind == .word, right.kind == .word, right.followsSpace else { return nil }
    let folded = scene.folded(token)
    if folded == scene.folded(next), folded.unicodeScalars.count > 1, !meant.contains(folded) {
      return .doubledWord
    }
    // A lone letter but و is the torn-off beginning of a word: إ لا.
    if left.script == .arabic, right.script == .arabic, folded.unicodeScalars.count == 1, folded != "و",
      !left.range.isEmpty, right.range.count <= 8
    {
      return .splitWord
    }
    return nil
  }

  private static func isDoubled(_ token: Int, _ next: Int, in scene: QuotedArticle) -> Bool {
    let stops: MarkSet = [",", ";", ":", "\u{60C}", "\u{61B}"]
    let ends: MarkSet = [".", ",", ";", ":", "\u{60C}", "\u{61B}"]
    return scene.isMark(token, stops) && scene.isMark(next, ends)
      || scene.isMark(token, ["."]) && scene.isMark(next, [",", "\u{60C}", ";", "\u{61B}"])
        && scene.folded(token - 1).byteCount > 3
  }

  /// Words that are said twice on purpose.
  private static let meant: WordSet = [
    "had", "that", "very", "no", "yes", "never", "many", "more", "really", "so", "ha", "bye", "long",
    "far", "now",
    "go", "well", "لا", "نعم", "جدا", "شيئا", "شيءا", "واحدا", "يوما", "رويدا", "كلا", "هيا", "مرة",
    "كثيرا", "خطوة",
  ]
}
