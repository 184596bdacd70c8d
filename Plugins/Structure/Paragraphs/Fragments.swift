import Isnad
import IsnadText

/// Paragraphs that begin in the middle of a sentence of the one before.
struct Fragments {
  private let article: Article
  private let lexicons: StructureLexicons
  private let endings: Endings

  init(_ article: Article, _ lexicons: StructureLexicons, _ endings: Endings) {
    self.article = article
    self.lexicons = lexicons
    self.endings = endings
  }

  /// The words that show that a block is a fragment; nothing for one that stands for itself.
  func opening(of block: Int) -> TextRange? {
    let part = article.blocks[block]
    guard block > 0, part.kind == .paragraph, part.quoteDepth == 0,
      article.blocks[block - 1].kind == .paragraph, let first = part.tokens.first
    else { return nil }
    if let match = lexicons.continuations.match(startingAt: first) {
      let isSure = match.entry.properties["sure"] != "no"
      return isSure || !hasClause(behind: match.tokens.upperBound, in: part) ? match.range : nil
    }
    return startsSmall(first) && !endings.isEnded(block - 1) ? article.tokens[first].range : nil
  }

  /// Says whether a small Latin letter begins a paragraph: no name such as `iPhone` or `de Souza`.
  private func startsSmall(_ first: Int) -> Bool {
    let token = article.tokens[first]
    guard token.kind == .word, token.script == .latin, !token.isCapitalized, token.range.count > 1
    else { return false }
    let hasInnerCapital = article.text.bytes[token.range.start..<token.range.end].contains {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
    }
    let next = first + 1
    let leadsName = next < article.tokens.count && article.tokens[next].isCapitalized
    return !hasInnerCapital && !leadsName
  }

  /// Says whether a main clause stands behind the first comma, as in “Including tax, it costs more”.
  private func hasClause(behind start: Int, in block: Block) -> Bool {
    let end = article.sentences[block.sentences].first?.tokens.upperBound ?? block.tokens.upperBound
    guard let comma = (start..<end).first(where: { article.token($0, isMark: [",", "\u{060C}"]) })
    else { return false }
    return (comma + 1..<end).contains { index in
      if Fragments.auxiliaries.contains(article.tokens.word(index)) { return true }
      if lexicons.saying.match(covering: index)?.form.features.tense != nil { return true }
      return article.tokens[index].script == .latin && !article.tokens[index].isCapitalized
        && article.tokens.word(index).hasSuffix("ed")
    }
  }

  private static let auxiliaries: WordSet = [
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could",
    "may", "might", "must", "shall", "should", "do", "does", "did",
  ]
}
