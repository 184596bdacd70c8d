import Isnad
import IsnadText

/// An article with what others know of its voices, sources and names, token by token.
///
/// It never changes; it is a class so that all that look at it share it without copies.
final class ClaimedArticle: ArticleScene {
  let article: Article
  let tokens: TokenTable
  let annotated: AnnotatedArticle
  let lexicons: WordingLexicons
  /// The quotations, in the order of the text.
  let quotations: [(range: TextRange, value: Quotation)]
  private let roles: TokenRoles
  /// By sentence, the cue that names its source.
  private let cues: [Cue?]

  /// A verb or phrase of saying, and whether what is said is known not to stand before it.
  private struct Cue {
    let start: Int
    let leads: Bool
  }

  init(_ annotated: AnnotatedArticle, _ matches: LexiconMatches) {
    let article = annotated.article
    self.article = article
    tokens = article.tokens
    self.annotated = annotated
    lexicons = WordingLexicons(matches, tokens: article.tokens.count)
    var roles = TokenRoles(article.tokens)
    var cues = [Cue?](repeating: nil, count: article.sentences.count)
    let quotations = annotated.values(of: Quotation.self)
    for number in quotations.indices { roles.add(.speech, to: quotations[number].range) }
    let attributions = annotated.values(of: Attribution.self)
    for number in attributions.indices where attributions[number].value.tellsSource {
      let start = min(attributions[number].range.start, attributions[number].value.cue.start)
      let content = attributions[number].value.content
      if let content { roles.add(.speech, to: content) }
      guard let sentence = article.sentence(at: start) else { continue }
      // Arabic says first who speaks: what stands before the cue is not what is said.
      let leads = article.language == .arabic && (content.map { $0.start > start } ?? false)
      let cue = Cue(start: start, leads: leads)
      if let known = cues[sentence], !known.leads || known.start <= start { continue }
      cues[sentence] = cue
    }
    let names = annotated.values(of: Name.self)
    for number in names.indices {
      let range = names[number].range
      // A description that stands for somebody claims what any words do: the first woman to lead.
      if names[number].value.mention != .title { roles.add(.name, to: range) }
      if names[number].value.what == .place { roles.add(.place, to: range) }
    }
    let scareQuotes = annotated.values(of: ScareQuote.self)
    for number in scareQuotes.indices {
      // A term in marks is somebody's word, of which the outlet keeps its distance.
      let isTerm = scareQuotes[number].value.role == .term
      roles.add(isTerm ? .speech : .name, to: scareQuotes[number].range)
    }
    for annotation in annotated[DateMention.schema.kind] { roles.add(.date, to: annotation.range) }
    self.roles = roles
    self.cues = cues
    self.quotations = quotations
  }

  /// Says whether anybody but the outlet speaks anywhere.
  var hasSpeech: Bool { roles.hasSpeech }

  /// Says whether a token stands in somebody's own or reported words.
  func isSpeech(_ token: Int) -> Bool { roles.has(.speech, token) }

  /// Says whether a token is part of a name or of a title in marks.
  func isName(_ token: Int) -> Bool { roles.has(.name, token) }

  /// Says whether a token is part of the name of a place, which may stand for a state.
  func isPlace(_ token: Int) -> Bool { roles.has(.place, token) }

  /// Says whether a token is part of a date.
  func isDate(_ token: Int) -> Bool { roles.has(.date, token) }

  /// Says whether the sentence of an offset says on whose word it stands there.
  func isSourced(at offset: Int) -> Bool {
    guard let sentence = article.sentence(at: offset), let cue = cues[sentence] else { return false }
    guard cue.leads, offset < cue.start else { return true }
    let between = tokens.firstIndex(from: offset)..<tokens.firstIndex(from: cue.start)
    return !between.suffix(ClaimedArticle.reach).contains {
      article.token($0, isMark: ["\u{060C}", ",", "\u{061B}", ";"])
    }
  }

  /// Says whether a token folds to a word; an index that is none does not.
  func token(_ index: Int, is word: FoldedWord) -> Bool {
    isWord(index) && tokens.word(index) == word
  }

  /// The length of the Arabic article ال at the start of a token, in bytes; 0 without it.
  func article(of token: Int) -> Int {
    guard isWord(token) else { return 0 }
    let word = tokens.word(token)
    return word.byteCount > 6 && word.hasPrefix("ال") ? 4 : 0
  }

  /// The start of a word with the article ال before it, where it has one.
  func withArticle(_ start: Int) -> Int {
    guard start >= 4, article.text.bytes[start - 4..<start].elementsEqual("ال".utf8) else {
      return start
    }
    return start - 4
  }

  /// Says whether an Arabic word ends in the alef of the accusative, and not in a hamza: خطأ.
  func isAccusative(_ token: Int) -> Bool {
    guard isWord(token) else { return false }
    var end = tokens[token].range.end
    while let (scalar, length) = article.text.scalar(before: end),
      ("\u{064B}"..."\u{0652}").contains(scalar)
    {
      end -= length
    }
    return article.text.scalar(before: end)?.scalar == "\u{0627}"
  }

  /// The tokens of the sentence around a token, cut to a bounded reach, so that a text without full
  /// stops costs no more than another.
  func sentence(around token: Int) -> Range<Int> {
    let whole =
      article.sentence(at: tokens[token].range.start).map { article.sentences[$0].tokens }
      ?? token..<(token + 1)
    let lower = max(whole.lowerBound, token - ClaimedArticle.reach)
    return lower..<max(token + 1, min(whole.upperBound, token + ClaimedArticle.reach))
  }

  private static let reach = 60

  /// Says whether a token stands in running text of a language, where claims are made.
  func isProse(_ token: Int) -> Bool {
    guard let block = article.block(at: tokens[token].range.start) else { return false }
    return article.blocks[block].isProse && article.blocks[block].kind != .tableCell
  }
}

extension Attribution {
  /// Says whether it tells on whose word something is said.
  var tellsSource: Bool { sourceType != .none && (form == .direct || form == .indirect) }
}
