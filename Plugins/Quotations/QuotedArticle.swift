import Isnad
import IsnadText

/// An article with its quoted spans, its names and what the lexicons know of its words.
///
/// It never changes; it is a class so that all that look at it share it without copies.
final class QuotedArticle: ArticleScene {
  let article: Article
  let tokens: TokenTable
  let spans: [QuotedSpan]
  let mentions: [Mention]
  let lexicons: QuotationLexicons
  /// The last block with words in marks.
  let lastBlock: Int
  /// The fullest forms of the names, by the numbers of their mentions, which come first.
  private let forms: [String]
  /// The closed classes of each word, by its number.
  private let classes: [WordClass]
  /// The innermost span of each token, or -1.
  private let spanOfToken: [Int32]
  /// The mention of each token, or -1.
  private let mentionOfToken: [Int32]
  /// The fullest forms of the names, numbered where somebody asks.
  private(set) lazy var canonicals = CanonicalNames(mentions, forms, in: article)

  init(_ annotated: AnnotatedArticle, spans: [QuotedSpan], lexicons: QuotationLexicons) {
    let article = annotated.article
    self.article = article
    let tokens = article.tokens
    self.tokens = tokens
    var spans = spans
    for index in spans.indices {
      spans[index].tokens = tokens.indices(in: spans[index].range)
      spans[index].innerTokens = tokens.indices(in: spans[index].inner)
    }
    self.spans = spans
    self.lexicons = lexicons
    let classes = WordClass.classes(of: tokens.words)
    self.classes = classes
    var spanOfToken = [Int32](repeating: -1, count: tokens.count)
    for (index, span) in spans.enumerated() {
      for token in span.tokens { spanOfToken[token] = Int32(index) }
    }
    self.spanOfToken = spanOfToken
    var table = MentionTable(annotated.values(of: Name.self), in: tokens)
    // Who is told of behind the last words in marks counts only where nationalities are told.
    let lastBlock = spans.lazy.map(\.blocks.upperBound).max() ?? 0
    self.lastBlock = lastBlock
    let reach = lexicons.demonyms.matches.isEmpty ? lastBlock + QuotedArticle.reach : .max
    ArabicDescriptions(article: article, lexicons: lexicons, classes: classes)
      .add(to: &table, upTo: min(reach, article.blocks.count))
    mentions = table.mentions
    forms = table.forms
    mentionOfToken = table.mentionOfToken
  }

  /// How many blocks from that of words in marks on may tell who speaks.
  private static let reach = 4

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
    guard isMentioned(token) else { return nil }
    return mentions[Int(mentionOfToken[token])]
  }

  /// Says whether a token belongs to a mention.
  func isMentioned(_ token: Int) -> Bool {
    mentionOfToken.indices.contains(token) && mentionOfToken[token] >= 0
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
    forEachMention(in: range) { result.append($0) }
    return result
  }

  /// The first mention of a range of which something holds.
  func firstMention(in range: Range<Int>, where holds: (Mention) -> Bool = { _ in true }) -> Mention? {
    var token = range.lowerBound
    while token < range.upperBound {
      guard let mention = mention(of: token), lies(mention, in: range) else {
        token += 1
        continue
      }
      if holds(mention) { return mention }
      token = max(mention.tokens.upperBound, token + 1)
    }
    return nil
  }

  /// Calls a closure with each mention whose name lies in a range of tokens, in the order of the text.
  func forEachMention(in range: Range<Int>, _ body: (Mention) -> Void) {
    var token = range.lowerBound
    while token < range.upperBound {
      if let mention = mention(of: token), lies(mention, in: range) {
        body(mention)
        token = max(mention.tokens.upperBound, token + 1)
      } else {
        token += 1
      }
    }
  }

  private func lies(_ mention: Mention, in range: Range<Int>) -> Bool {
    mention.tokens.lowerBound >= range.lowerBound && mention.tokens.upperBound <= range.upperBound
  }

  /// The fullest form of the name of a mention; of one who is only described, the words.
  func canonical(of mention: Mention) -> String {
    isNamed(mention) ? forms[mention.number] : article[mention.range]
  }

  /// Says whether a mention has a name, and is no description.
  func isNamed(_ mention: Mention) -> Bool { mention.number < forms.count }

  func folded(_ token: Int) -> FoldedWord {
    tokens.word(token)
  }

  /// Says whether a token belongs to one of some classes; an index that is none does not.
  func belongs(_ token: Int, to classes: WordClass) -> Bool {
    guard token >= 0, token < tokens.count else { return false }
    return !self.classes[tokens.number(token)].isDisjoint(with: classes)
  }

  /// The tokens of a span with its marks.
  func tokens(of span: QuotedSpan) -> Range<Int> { span.tokens }

  /// The words of a span between its marks.
  func innerTokens(of span: QuotedSpan) -> Range<Int> { span.innerTokens }

  /// The entry of the lexicon under which a cue was found.
  func entry(of cue: Cue) -> LexiconEntry { lexicons.saying.matches[cue.number].entry }

  /// The form under which a cue was found.
  func form(of cue: Cue) -> LexiconForm { lexicons.saying.matches[cue.number].form }
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
