import Isnad

/// A language's eye for times: it reads a block and says what stands there, but counts nothing.
///
/// Readers are made once for each article. They give candidates in the order of the text, without
/// overlap; ``Resolution`` finds the days.
protocol DateReader {
  init(_ article: AnnotatedArticle, _ lexicons: DateLexicons)

  /// The times of a block.
  func candidates(in block: Block) -> [DateCandidate]
}
