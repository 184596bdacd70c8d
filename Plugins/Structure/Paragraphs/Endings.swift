import Isnad
import IsnadText

/// Which paragraphs end without a mark that ends a sentence.
///
/// Some papers leave the last full stop of every paragraph out: where most paragraphs have none, none
/// is missing.
struct Endings {
  /// By block, the last word of a paragraph that is cut off; nothing for the others.
  let unterminated: [TextRange?]
  private let isEnded: [Bool]

  /// The fewest words of a paragraph that must end in a mark: shorter ones may be lines of a sign, a
  /// name, a verse.
  private static let fewest = 8

  init(_ article: Article, _ lexicons: StructureLexicons) {
    let isEnded = article.blocks.map { Endings.isEnded($0.range, of: article) }
    let running = article.blocks.indices.filter {
      article.blocks[$0].kind == .paragraph
        && article.hasWords(Endings.fewest, in: article.blocks[$0].tokens)
    }
    let ended = running.count { isEnded[$0] }
    let isUsual = ended >= 2 && ended * 3 >= running.count * 2
    let linkEnds = Set(article.links.map(\.range.end))
    var unterminated = [TextRange?](repeating: nil, count: article.blocks.count)
    for index in running where isUsual && !isEnded[index] {
      let block = article.blocks[index]
      guard !Endings.leadsOn(index, in: article), !Endings.isSigned(block, in: article),
        !lexicons.credits.isMatch(startingAt: block.tokens.lowerBound),
        !linkEnds.contains(block.range.end)
      else { continue }
      unterminated[index] = block.tokens.last { article.tokens[$0].kind != .mark }
        .map { article.tokens[$0].range }
    }
    self.unterminated = unterminated
    self.isEnded = isEnded
  }

  /// Says whether a block ends as a sentence does, or leads on.
  func isEnded(_ block: Int) -> Bool { isEnded[block] }

  /// Says whether a list or a quotation follows, to which the paragraph leads.
  private static func leadsOn(_ index: Int, in article: Article) -> Bool {
    guard index + 1 < article.blocks.count else { return false }
    let next = article.blocks[index + 1]
    guard next.kind != .listItem, next.quoteDepth <= article.blocks[index].quoteDepth else {
      return true
    }
    return article.token(next.tokens.lowerBound, isMark: Endings.openers)
  }

  private static let openers: MarkSet = [
    "\"", "\u{201C}", "\u{201D}", "\u{00AB}", "\u{2018}",
  ]

  /// The most words of a signature.
  private static let longestSignature = 12

  /// Says whether a block ends with who said it or where it stood: a few words behind a dash or behind
  /// a sentence that has ended, as under a letter, a pull quote, in a list of references.
  static func isSigned(_ block: Block, in article: Article) -> Bool {
    guard !isEnded(block.range, of: article) else { return false }
    if isSignature(article.sentences[block.sentences].last, of: block, in: article) { return true }
    var words = 0
    for index in block.tokens.reversed() {
      if article.tokens[index].kind != .mark {
        words += 1
        if words > longestSignature { return false }
        continue
      }
      let isDash = article.token(index, isMark: ["-", "\u{2013}", "\u{2014}"])
      if isDash, index + 1 < block.tokens.upperBound, article.tokens[index + 1].followsSpace {
        return words > 0 && index > block.tokens.lowerBound
      }
      let closes = article.token(
        index, isMark: ["\"", "\u{201D}", "\u{201C}", "\u{00BB}", "!", "?", "\u{061F}"])
      if closes, words > 0 { return words <= 8 && index - block.tokens.lowerBound > 4 }
    }
    return false
  }

  /// Says whether the last of several sentences is no sentence but a name: “Ann Lee, mayor”.
  private static func isSignature(_ last: Sentence?, of block: Block, in article: Article) -> Bool {
    guard block.sentences.count > 1, let tokens = last?.tokens, article.words(in: tokens) <= 8
    else { return false }
    return tokens.prefix(2).allSatisfy {
      article.tokens[$0].isCapitalized || article.tokens[$0].script == .arabic
    }
  }

  private static func isEnded(_ range: TextRange, of article: Article) -> Bool {
    var end = range.end
    while end > range.start, let (scalar, length) = article.text.scalar(before: end) {
      switch scalar {
      case ".", "!", "?", "\u{061F}", ":", "\u{2026}", "\u{06D4}": return true
      case "\"", "'", "\u{201D}", "\u{201C}", "\u{2019}", "\u{00BB}", "\u{00AB}", ")", "]", "*":
        end -= length
      case _ where scalar.isLetter || scalar.isDigit: return false
      case _ where scalar.properties.isWhitespace || scalar.properties.generalCategory == .format:
        end -= length
      default: return scalar.properties.isEmojiPresentation
      }
    }
    return true
  }
}

extension Article {
  /// Says whether some tokens have so many words.
  func hasWords(_ least: Int, in tokens: Range<Int>) -> Bool {
    // The first so many tokens mostly settle it.
    var start = tokens.lowerBound
    var missing = least
    while missing > 0, tokens.upperBound - start >= missing {
      let next = start..<start + missing
      missing -= words(in: next)
      start = next.upperBound
    }
    return missing <= 0
  }
}
