import Isnad
import IsnadText

/// An article with its names, its quotations and what the lexicons know of its words.
///
/// It never changes; it is a class so that all that look at it share it without copies.
final class AttributedArticle: ArticleScene {
  let article: Article
  let tokens: TokenTable
  let lexicons: AttributionLexicons
  let quotations: [(range: TextRange, tokens: Range<Int>, value: Quotation)]
  /// The fullest forms of the names, by the numbers of their mentions.
  private let forms: [String]
  private let mentions: [Mention]
  /// The closed classes of each word, by its number.
  private let classes: [WordClass]
  /// The mention of each token, or -1.
  private let mentionOfToken: [Int32]
  /// The quotation of each token, or -1; none at all where nothing is quoted.
  private let quotationOfToken: [Int32]
  /// The first full mention of a person by each word of the name, by the word's number, or -1.
  private let bearers: [Int32]

  init(_ annotated: AnnotatedArticle, _ matches: LexiconMatches) {
    let article = annotated.article
    let table = article.tokens
    self.article = article
    tokens = table
    lexicons = AttributionLexicons(matches, tokens: table.count)
    classes = WordClass.classes(of: table.words)

    let named = MentionTable(annotated.values(of: Name.self), in: table)
    mentions = named.mentions
    forms = named.forms
    mentionOfToken = named.mentionOfToken
    bearers = named.bearers

    var quotationOfToken: [Int32] = []
    var quotations: [(range: TextRange, tokens: Range<Int>, value: Quotation)] = []
    for (annotation, value) in annotated.annotations(of: Quotation.self) where !value.isNested {
      if quotations.isEmpty { quotationOfToken = Array(repeating: -1, count: table.count) }
      let tokens = table.indices(in: annotation.range)
      for token in tokens { quotationOfToken[token] = Int32(quotations.count) }
      quotations.append((annotation.range, tokens, value))
    }
    self.quotations = quotations
    self.quotationOfToken = quotationOfToken
  }

  func folded(_ token: Int) -> FoldedWord {
    tokens.word(token)
  }

  /// Says whether a token belongs to one of some classes; an index that is none does not.
  func belongs(_ token: Int, to classes: WordClass) -> Bool {
    guard token >= 0, token < tokens.count else { return false }
    return !self.classes[tokens.number(token)].isDisjoint(with: classes)
  }

  /// Says whether one of some letters is among the proclitics before a match: و, ف, س, ب, ل, ك and ال.
  func hasProclitic(_ match: LexiconMatch, of letters: FoldedWord) -> Bool {
    guard match.hasProclitics else { return false }
    let word = folded(match.tokens.lowerBound)
    return stride(from: 0, to: match.proclitics, by: 2).contains { offset in
      stride(from: 0, to: letters.byteCount, by: 2).contains {
        word[offset] == letters[$0] && word[offset + 1] == letters[$0 + 1]
      }
    }
  }

  /// Says whether any word of the article belongs to one of some classes.
  func hasWords(of classes: WordClass) -> Bool {
    self.classes.contains { !$0.isDisjoint(with: classes) }
  }

  /// Says whether a comma of either script stands at a token.
  func isComma(_ token: Int) -> Bool { isMark(token, ",", "\u{60C}") }

  /// The kind of publication that words tell: that of their head noun, or of the name of a medium before it.
  func publication(_ noun: LexiconMatch, in range: Range<Int>) -> Attribution.Publication? {
    let named =
      noun.entry.properties["publication"]
      ?? range.lazy.compactMap {
        self.lexicons.sources.match(covering: $0)?.entry.properties["publication"]
      }.first
    return named.flatMap(Attribution.Publication.init)
  }

  /// The quotation that holds a token; nothing in the outlet's own words.
  func quotation(of token: Int) -> Int? {
    isQuoted(token) ? Int(quotationOfToken[token]) : nil
  }

  func isQuoted(_ token: Int) -> Bool {
    quotationOfToken.indices.contains(token) && quotationOfToken[token] >= 0
  }

  /// The mention that a token belongs to, its title included.
  func mention(of token: Int) -> Mention? {
    isMentioned(token) ? mentions[Int(mentionOfToken[token])] : nil
  }

  /// Says whether a token belongs to a mention.
  func isMentioned(_ token: Int) -> Bool {
    mentionOfToken.indices.contains(token) && mentionOfToken[token] >= 0
  }

  /// The fullest form of the name of a mention.
  func canonical(of mention: Mention) -> String { forms[mention.number] }

  /// The person of whose full name a word is a part: a surname that stands alone.
  func bearer(of token: Int) -> Mention? {
    guard token >= 0, token < tokens.count else { return nil }
    let bearer = bearers[tokens.number(token)]
    return bearer < 0 ? nil : mentions[Int(bearer)]
  }

  /// The mention that begins with a token, by its title or its name.
  func mention(startingAt token: Int) -> Mention? {
    guard let mention = mention(of: token),
      mention.start == token || mention.tokens.lowerBound == token
    else { return nil }
    return mention
  }

  /// The words of a range of tokens.
  func words(_ range: Range<Int>) -> String { article[tokens.range(of: range)] }

  /// The tokens of the sentence that holds a token, cut to a bounded reach around it.
  func sentence(of token: Int) -> Range<Int> {
    let offset = tokens[token].range.start
    let whole =
      article.sentence(at: offset).map { article.sentences[$0].tokens } ?? token..<(token + 1)
    let lower = max(whole.lowerBound, token - AttributedArticle.reach)
    return lower..<max(token + 1, min(whole.upperBound, token + AttributedArticle.reach))
  }

  /// How far a sentence is looked at around a cue, so that a text without full stops costs no more
  /// than another.
  private static let reach = 100
}
