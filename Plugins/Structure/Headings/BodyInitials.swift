import Isnad
import IsnadText

/// Acronyms of headings that the body spells out: WFP, World Food Programme.
struct BodyInitials {
  /// The folded acronyms that stand for words of the body.
  let speltOut: Set<String>

  /// The most acronyms that are looked for, and the most words that one stands for.
  private static let most = 32
  private static let longest = 8

  init(_ acronyms: Set<String>, in article: Article) {
    var open = acronyms.filter { (2...BodyInitials.longest).contains($0.utf8.count) }
    guard !open.isEmpty, open.count <= BodyInitials.most else {
      speltOut = []
      return
    }
    var found: Set<String> = []
    for block in article.blocks where block.isProse && block.language.script == .latin {
      for index in block.tokens where article.tokens[index].isCapitalized {
        for acronym in open
        where BodyInitials.stands(acronym, at: index, before: block.tokens.upperBound, in: article) {
          found.insert(acronym)
        }
        open.subtract(found)
      }
    }
    speltOut = found
  }

  /// Says whether the words from a token on have the letters of an acronym first, small words aside.
  private static func stands(
    _ acronym: String, at start: Int, before end: Int, in article: Article
  ) -> Bool {
    var letters = acronym.utf8[...]
    var index = start
    while let letter = letters.first {
      guard index < end, article.tokens[index].kind == .word else { return false }
      let folded = article.tokens[index].folded
      if article.tokens.foldedBytes[folded.start] == letter, article.tokens[index].isCapitalized {
        letters = letters.dropFirst()
      } else if article.tokens[index].isCapitalized || index == start {
        return false
      }
      index += 1
    }
    return true
  }
}
