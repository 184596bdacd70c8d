import Isnad
import IsnadText

/// Reads the times of English text.
struct EnglishDates: DateReader {
  let tokens: TokenTable
  let lexicons: DateLexicons

  init(_ article: AnnotatedArticle, _ lexicons: DateLexicons) {
    tokens = article.article.tokens
    self.lexicons = lexicons
  }

  func candidates(in block: Block) -> [DateCandidate] { [] }
}
