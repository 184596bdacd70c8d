import Isnad
import IsnadGrammar
import IsnadText

/// Reads the times of Arabic text.
struct ArabicDates: DateReader {
  private let article: Article
  private let lexicons: DateLexicons
  private let document: Day?
  private let words: ArabicArticleWords

  init(_ article: AnnotatedArticle, _ lexicons: DateLexicons) {
    self.article = article.article
    self.lexicons = lexicons
    document = article.article.metadata.date.map { Day($0) }
    words = ArabicArticleWords(article.article.tokens)
  }

  func candidates(in block: Block) -> [DateCandidate] {
    let block = ArabicBlock(block, of: article, words)
    let starts = lexicons.starts(in: block.range)
    guard !block.triggers.isEmpty || !starts.isEmpty else { return [] }
    let reading = ArabicReading(
      block: block, lexicons: lexicons, document: document,
      numbers: NumberReader(text: article.text, tokens: article.tokens))
    return ArabicTense.told(reading.candidates(startingAt: starts), in: block)
  }
}
