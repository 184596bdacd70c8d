import Isnad
import IsnadText

/// Acronyms of headings that the body spells out: WFP, World Food Programme.
struct BodyInitials {
  /// The folded acronyms that stand for words of the body.
  let speltOut: Set<FoldedWord>

  /// The most acronyms that are looked for, and the most words that one stands for.
  private static let most = 32
  private static let longest = 8

  init(_ acronyms: Set<FoldedWord>, in article: Article) {
    var open = acronyms.filter { (2...BodyInitials.longest).contains($0.byteCount) }
    guard !open.isEmpty, open.count <= BodyInitials.most else {
      speltOut = []
      return
    }
    var found: Set<FoldedWord> = []
    var initials = BodyInitials.initials(of: open)
    for block in article.blocks where block.isProse && block.language.script == .latin {
      for index in block.tokens
      where article.tokens[index].isCapitalized
        && initials & BodyInitials.bit(article.tokens.word(index)[0]) != 0
      {
        let more = open.filter {
          BodyInitials.stands($0, at: index, before: block.tokens.upperBound, in: article)
        }
        guard !more.isEmpty else { continue }
        found.formUnion(more)
        open.subtract(more)
        initials = BodyInitials.initials(of: open)
      }
    }
    speltOut = found
  }

  /// The letters with which some acronyms begin, a bit for each.
  private static func initials(of acronyms: Set<FoldedWord>) -> UInt64 {
    acronyms.reduce(0) { $0 | bit($1[0]) }
  }

  private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }

  /// Says whether the words from a token on have the letters of an acronym first, small words aside.
  private static func stands(
    _ acronym: FoldedWord, at start: Int, before end: Int, in article: Article
  ) -> Bool {
    var letter = 0
    var index = start
    while letter < acronym.byteCount {
      guard index < end, article.tokens[index].kind == .word else { return false }
      if article.tokens.word(index)[0] == acronym[letter], article.tokens[index].isCapitalized {
        letter += 1
      } else if article.tokens[index].isCapitalized || index == start {
        return false
      }
      index += 1
    }
    return true
  }
}
