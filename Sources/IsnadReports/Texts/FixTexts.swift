import Isnad
import IsnadText

/// How the reports offer a fix.
enum FixTexts {
  private static let removal = LocalizedText(en: "Fix: remove it", ar: "التصحيح: احذفه")
  private static let replacement = LocalizedText(
    en: "Fix: write “{new}” for “{old}”", ar: "التصحيح: اكتب «{new}» مكان «{old}»")
  private static let byAnyone = LocalizedText(en: " (safe for isnad fix).", ar: " (يجريه isnad fix).")
  private static let byEditor = LocalizedText(en: " (an editor decides).", ar: " (القرار للمحرر).")

  /// What to write instead, and who decides.
  static func offer(_ fix: Fix, in article: Article, _ language: Language) -> String {
    let words =
      fix.replacement.isEmpty
      ? removal(language)
      : replacement(language).filled([
        "new": shown(fix.replacement), "old": shown(article[fix.range]),
      ])
    return words + (fix.applies == .anyone ? byAnyone(language) : byEditor(language))
  }

  /// Words of an article in a sentence of the report, kept together whatever their direction.
  private static func shown(_ words: String) -> String { "\u{2068}\(words)\u{2069}" }
}
