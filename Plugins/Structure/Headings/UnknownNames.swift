import Foundation
import Isnad
import IsnadText

/// Capitalised words inside English headings that no plugin took for a name.
///
/// In a heading that is written like a sentence, a capital behind the first word makes a name.
struct UnknownNames {
  private let article: Article
  private let lexicons: StructureLexicons

  /// The fewest letters of a word that can be told from an acronym or a title.
  private static let fewest = 4

  init(_ article: Article, _ lexicons: StructureLexicons) {
    self.article = article
    self.lexicons = lexicons
  }

  /// The words of a block, besides those that known names take.
  func names(in block: Block, besides known: [TextRange]) -> [NamedInHeading] {
    guard block.language.script == .latin, isSentence(block) else { return [] }
    var result: [NamedInHeading] = []
    for index in block.tokens.dropFirst() {
      let token = article.tokens[index]
      guard token.kind == .word, token.isCapitalized, token.script == .latin,
        token.range.count >= UnknownNames.fewest, !article.text.isUpper(token.range),
        article.tokens[index - 1].kind == .word || article.tokens[index - 1].kind == .number,
        !lexicons.demonyms.isMatch(covering: index),
        !known.contains(where: { $0.overlaps(token.range) }),
        !UnknownNames.calendar.contains(article.tokens.word(index))
      else { continue }
      result.append(NamedInHeading(unknown: index, in: article))
    }
    return result
  }

  /// Says whether a heading is written like a sentence: a long word behind the first is small, and no
  /// more of them are capitals than names may be.
  private func isSentence(_ block: Block) -> Bool {
    let words = block.tokens.dropFirst().filter {
      article.tokens[$0].kind == .word && article.tokens[$0].range.count >= UnknownNames.fewest
    }
    let capitals = words.count { article.tokens[$0].isCapitalized }
    return words.count - capitals > 0 && capitals * 4 <= words.count * 3
  }

  /// Days and months, which a body may say as “today” or “on the fifth”.
  ///
  /// They are asked of ICU when the first such word is met, which is seldom.
  private static let calendar: WordSet = {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en")
    let names = formatter.weekdaySymbols + formatter.monthSymbols
    return WordSet(names)
  }()
}
