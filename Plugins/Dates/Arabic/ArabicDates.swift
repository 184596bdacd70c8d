import Isnad
import IsnadGrammar
import IsnadText

/// Reads the times of Arabic text.
struct ArabicDates: DateReader {
  private let article: Article
  private let lexicons: DateLexicons
  private let document: Day?

  init(_ article: AnnotatedArticle, _ lexicons: DateLexicons) {
    self.article = article.article
    self.lexicons = lexicons
    document = article.article.metadata.date.map { Day($0) }
  }

  func candidates(in block: Block) -> [DateCandidate] {
    let words = ArabicBlock(block, of: article)
    let starts = lexicons.starts(in: block.tokens)
    guard !words.triggers.isEmpty || !starts.isEmpty else { return [] }
    let reading = ArabicReading(
      block: words, lexicons: lexicons, document: document,
      numbers: NumberReader(text: article.text, tokens: article.tokens))
    return ArabicTense.told(reading.candidates(startingAt: starts), in: words)
  }
}

extension DateLexicons {
  /// The first tokens of what the lexicons know, in a range of tokens, in order.
  fileprivate func starts(in tokens: Range<Int>) -> [Int] {
    [feasts, vague].flatMap { lookup in
      let matches = lookup.matches
      let low = matches.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
      return matches[low...].prefix { $0.tokens.lowerBound < tokens.upperBound }
        .map(\.tokens.lowerBound)
    }.sorted()
  }
}
