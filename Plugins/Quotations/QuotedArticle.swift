import Isnad
import IsnadText

/// An article with its quoted spans, its names and what the lexicons know of its words.
///
/// It never changes; it is a class so that all that look at it share it without copies.
final class QuotedArticle {
  /// A mention of somebody, by tokens.
  struct Mention {
    let range: TextRange
    /// The tokens of the name.
    let tokens: Range<Int>
    /// The first token of the title that stands before the name, or of the name.
    let start: Int
    let name: Name
  }

  let article: Article
  let spans: [QuotedSpan]
  let mentions: [Mention]
  let lexicons: QuotationLexicons
  /// The innermost span of each token, or -1.
  private let spanOfToken: [Int32]
  /// The mention of each token, or -1.
  private let mentionOfToken: [Int32]

  init(_ annotated: AnnotatedArticle, spans: [QuotedSpan], lexicons: QuotationLexicons) {
    let article = annotated.article
    self.article = article
    var spans = spans
    for index in spans.indices {
      spans[index].tokens = article.tokens.indices(in: spans[index].range)
      spans[index].innerTokens = article.tokens.indices(in: spans[index].inner)
    }
    self.spans = spans
    self.lexicons = lexicons
    let count = article.tokens.count
    var spanOfToken = [Int32](repeating: -1, count: count)
    for (index, span) in spans.enumerated() {
      for token in span.tokens { spanOfToken[token] = Int32(index) }
    }
    self.spanOfToken = spanOfToken
    var mentions: [Mention] = []
    var mentionOfToken = [Int32](repeating: -1, count: count)
    for (annotation, name) in annotated.annotations(of: Name.self) where name.what != .place {
      let tokens = article.tokens.indices(in: annotation.range)
      guard !tokens.isEmpty else { continue }
      let title = name.titleRange.map { article.tokens.firstIndex(from: $0.start) }
      let start = min(title ?? tokens.lowerBound, tokens.lowerBound)
      // An organisation inside a mention by title belongs to it: رئيس بلدية المدينة.
      if let outer = mentions.last, outer.range.start <= annotation.range.start,
        outer.range.end >= annotation.range.end
      {
        continue
      }
      for token in tokens { mentionOfToken[token] = Int32(mentions.count) }
      for token in start..<tokens.lowerBound { mentionOfToken[token] = Int32(mentions.count) }
      mentions.append(Mention(range: annotation.range, tokens: tokens, start: start, name: name))
    }
    let describing = ArabicDescriptions(article: article, lexicons: lexicons)
    for block in article.blocks where block.kind != .byline && block.language.script == .arabic {
      for found in describing.descriptions(in: block, unless: { mentionOfToken[$0] >= 0 }) {
        for token in found.tokens { mentionOfToken[token] = Int32(mentions.count) }
        mentions.append(found)
      }
    }
    self.mentions = mentions
    self.mentionOfToken = mentionOfToken
  }

  var tokens: TokenTable { article.tokens }

  /// The innermost span that encloses a token.
  func span(of token: Int) -> Int? {
    guard spanOfToken.indices.contains(token), spanOfToken[token] >= 0 else { return nil }
    return Int(spanOfToken[token])
  }

  /// The span that holds a token and stands beside others in the same enclosing span; nothing for
  /// the words of the enclosing span itself.
  func sibling(of token: Int, in parent: Int?) -> Int? {
    guard var span = span(of: token), span != parent else { return nil }
    while let outer = spans[span].parent, outer != parent { span = outer }
    return span
  }

  /// The mention that a token belongs to, its title included.
  func mention(of token: Int) -> Mention? {
    guard mentionOfToken.indices.contains(token), mentionOfToken[token] >= 0 else { return nil }
    return mentions[Int(mentionOfToken[token])]
  }

  /// The mention that begins with a token, by its title or its name.
  func mention(startingAt token: Int) -> Mention? {
    guard let mention = mention(of: token), mention.start == token || mention.tokens.lowerBound == token
    else { return nil }
    return mention
  }

  /// The mentions whose names lie in a range of tokens, in the order of the text.
  func mentions(in range: Range<Int>) -> [Mention] {
    var result: [Mention] = []
    var token = range.lowerBound
    while token < range.upperBound {
      if let mention = mention(of: token), mention.tokens.lowerBound >= range.lowerBound,
        mention.tokens.upperBound <= range.upperBound
      {
        result.append(mention)
        token = max(mention.tokens.upperBound, token + 1)
      } else {
        token += 1
      }
    }
    return result
  }

  func folded(_ token: Int) -> FoldedWord {
    tokens.word(token)
  }

  func isWord(_ token: Int) -> Bool {
    article.token(token, is: .word)
  }

  func isMark(_ token: Int, _ marks: @autoclosure () -> MarkSet) -> Bool {
    article.token(token, isMark: marks())
  }

  /// The tokens of a span with its marks.
  func tokens(of span: QuotedSpan) -> Range<Int> { span.tokens }

  /// The words of a span between its marks.
  func innerTokens(of span: QuotedSpan) -> Range<Int> { span.innerTokens }
}

/// What the lexicons know of the words around quotations.
final class QuotationLexicons {
  let saying: LexiconLookup
  let naming: LexiconLookup
  let titles: LexiconLookup
  let organisations: LexiconLookup
  let demonyms: LexiconLookup
  let occasions: LexiconLookup
  let translation: LexiconLookup
  let givenNames: LexiconLookup
  let acting: LexiconLookup

  static let names = [
    "saying", "naming", "titles", "organisations", "demonyms", "occasions", "translation", "given-names",
    "acting",
  ]

  init(_ matches: LexiconMatches, of article: Article) {
    let count = article.tokens.count
    saying = LexiconLookup("saying", in: matches, tokens: count)
    naming = LexiconLookup("naming", in: matches, tokens: count)
    titles = LexiconLookup("titles", in: matches, tokens: count)
    organisations = LexiconLookup("organisations", in: matches, tokens: count)
    demonyms = LexiconLookup("demonyms", in: matches, tokens: count)
    occasions = LexiconLookup("occasions", in: matches, tokens: count)
    translation = LexiconLookup("translation", in: matches, tokens: count)
    givenNames = LexiconLookup("given-names", in: matches, tokens: count)
    acting = LexiconLookup("acting", in: matches, tokens: count)
  }
}
