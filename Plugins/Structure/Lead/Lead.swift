import Isnad
import IsnadText

/// The first sentence of the running text, and what puts off its news.
struct Lead {
  private let article: Article
  private let lexicons: StructureLexicons

  /// The most tokens of a dateline in front of the lead.
  private static let longestDateline = 12
  /// The most tokens that are looked at for the main clause.
  private static let farthest = 80

  init(_ article: Article, _ lexicons: StructureLexicons) {
    self.article = article
    self.lexicons = lexicons
  }

  /// The tokens before the main clause of a sentence; nothing where the news comes first.
  func preamble(of sentence: TextRange) -> Range<Int>? {
    let tokens = article.tokens.indices(in: sentence)
    let start = behindDateline(tokens)
    guard start < tokens.upperBound, let opener = lexicons.preambles.match(startingAt: start) else {
      return nil
    }
    let end = min(tokens.upperBound, start + Lead.farthest)
    for index in opener.tokens.upperBound..<end {
      if article.token(index, isMark: [",", "\u{060C}"]) {
        // A comma of a list or an apposition goes on; the clause is what a verb of news follows.
        if article.tokens[opener.tokens.lowerBound].script == .latin || isVerb(index + 1) {
          return start..<index
        }
      } else if article.tokens[index].script == .arabic, isVerb(index) {
        return start..<index
      }
    }
    return nil
  }

  private func isVerb(_ index: Int) -> Bool {
    if lexicons.leadVerbs.isMatch(startingAt: index) { return true }
    // The preposition between two nouns is written as the verb that makes clear.
    if article.tokens.token(index, is: "بين") { return false }
    let features = lexicons.saying.match(startingAt: index)?.form.features
    return features?.tense == .past || features?.tense == .present
  }

  /// The first token behind a dateline in the sentence: `CAIRO (Agency) —`.
  private func behindDateline(_ tokens: Range<Int>) -> Int {
    let head = tokens.prefix(Lead.longestDateline)
    let dash = head.last { article.token($0, isMark: ["-", "\u{2013}", "\u{2014}"]) }
    guard let dash, article.tokens[dash].followsSpace || article.token(dash - 1, isMark: [")", ":"])
    else { return tokens.lowerBound }
    return dash + 1
  }
}
