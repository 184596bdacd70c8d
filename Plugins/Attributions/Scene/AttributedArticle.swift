import Isnad
import IsnadText

/// An article with its names, its quotations and what the lexicons know of its words.
///
/// It never changes; it is a class so that all that look at it share it without copies.
final class AttributedArticle {
  /// A mention of somebody or something, by tokens.
  struct Mention {
    let name: Name
    /// The tokens of the name.
    let tokens: Range<Int>
    /// The first token of the title before the name, or of the name.
    let start: Int
  }

  let article: Article
  let lexicons: AttributionLexicons
  let mentions: [Mention]
  let quotations: [(range: TextRange, tokens: Range<Int>, value: Quotation)]
  private let mentionOfToken: [Int32]
  private let quotationOfToken: [Int32]
  /// The first full mention of a person by each word of the name.
  private let bearers: [FoldedWord: Int]

  init(_ annotated: AnnotatedArticle, _ matches: LexiconMatches) {
    let article = annotated.article
    let count = article.tokens.count
    self.article = article
    lexicons = AttributionLexicons(matches, tokens: count)
    var mentions: [Mention] = []
    var mentionOfToken = [Int32](repeating: -1, count: count)
    for (annotation, name) in annotated.annotations(of: Name.self) {
      let tokens = article.tokens.indices(in: annotation.range)
      guard !tokens.isEmpty else { continue }
      let title = name.titleRange.map { article.tokens.firstIndex(from: $0.start) }
      let start = min(title ?? tokens.lowerBound, tokens.lowerBound)
      // A title that stands far off, in an apposition, is not before the name.
      let reach = tokens.lowerBound - start > 14 ? tokens.lowerBound : start
      for token in reach..<tokens.upperBound { mentionOfToken[token] = Int32(mentions.count) }
      mentions.append(Mention(name: name, tokens: tokens, start: reach))
    }
    self.mentions = mentions
    self.mentionOfToken = mentionOfToken
    var bearers: [FoldedWord: Int] = [:]
    for (index, mention) in mentions.enumerated()
    where mention.name.what == .person && mention.name.mention == .full {
      for token in mention.tokens.dropFirst() where bearers[article.tokens.word(token)] == nil {
        bearers[article.tokens.word(token)] = index
      }
    }
    self.bearers = bearers
    var quotationOfToken = [Int32](repeating: -1, count: count)
    var quotations: [(range: TextRange, tokens: Range<Int>, value: Quotation)] = []
    for (annotation, value) in annotated.annotations(of: Quotation.self) where !value.isNested {
      let tokens = article.tokens.indices(in: annotation.range)
      for token in tokens { quotationOfToken[token] = Int32(quotations.count) }
      quotations.append((annotation.range, tokens, value))
    }
    self.quotations = quotations
    self.quotationOfToken = quotationOfToken
  }

  var tokens: TokenTable { article.tokens }

  func folded(_ token: Int) -> FoldedWord {
    tokens.word(token)
  }

  func isWord(_ token: Int) -> Bool {
    article.token(token, is: .word)
  }

  func isNumber(_ token: Int) -> Bool {
    article.token(token, is: .number)
  }

  func isMark(_ token: Int, _ marks: @autoclosure () -> MarkSet) -> Bool {
    article.token(token, isMark: marks())
  }

  func isCapitalized(_ token: Int) -> Bool {
    token >= 0 && token < tokens.count && tokens[token].isCapitalized
  }

  /// The quotation that holds a token; nothing in the outlet's own words.
  func quotation(of token: Int) -> Int? {
    guard quotationOfToken.indices.contains(token), quotationOfToken[token] >= 0 else { return nil }
    return Int(quotationOfToken[token])
  }

  func isQuoted(_ token: Int) -> Bool { quotation(of: token) != nil }

  /// The mention that a token belongs to, its title included.
  func mention(of token: Int) -> Mention? {
    guard mentionOfToken.indices.contains(token), mentionOfToken[token] >= 0 else { return nil }
    return mentions[Int(mentionOfToken[token])]
  }

  /// The person of whose full name a word is a part: a surname that stands alone.
  func bearer(of token: Int) -> Mention? { bearers[folded(token)].map { mentions[$0] } }

  /// The mention that begins with a token, by its title or its name.
  func mention(startingAt token: Int) -> Mention? {
    guard let mention = mention(of: token), mention.start == token || mention.tokens.lowerBound == token
    else { return nil }
    return mention
  }

  /// The words of a range of tokens.
  func words(_ range: Range<Int>) -> String { article[tokens.range(of: range)] }

  /// The tokens of the sentence that holds a token, cut to a bounded reach around it.
  func sentence(of token: Int) -> Range<Int> {
    let offset = tokens[token].range.start
    let whole = article.sentence(at: offset).map { article.sentences[$0].tokens } ?? token..<(token + 1)
    let lower = max(whole.lowerBound, token - AttributedArticle.reach)
    return lower..<max(token + 1, min(whole.upperBound, token + AttributedArticle.reach))
  }

  /// How far a sentence is looked at around a cue, so that a text without full stops costs no more
  /// than another.
  private static let reach = 100
}
