import Isnad
import IsnadText

/// An article with what others know of its voices, sources and names, token by token.
///
/// It never changes; it is a class so that all that look at it share it without copies.
final class ClaimedArticle {
  let article: Article
  let tokens: TokenTable
  let annotated: AnnotatedArticle
  let lexicons: WordingLexicons
  /// The quotations, in the order of the text.
  let quotations: [(range: TextRange, value: Quotation)]
  /// By token, how many quotations and reported contents hold it.
  private let speech: [Int32]
  /// By token, how many names and words in marks that only name hold it.
  private let names: [Int32]
  /// By token, how many names of places hold it.
  private let places: [Int32]
  /// By token, how many dates hold it.
  private let dates: [Int32]
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
    var speech = Cover(article.tokens.count)
    var names = Cover(article.tokens.count)
    var places = Cover(article.tokens.count)
    var dates = Cover(article.tokens.count)
    var cues = [Cue?](repeating: nil, count: article.sentences.count)
    var quotations: [(range: TextRange, value: Quotation)] = []
    for (annotation, value) in annotated.annotations(of: Quotation.self) {
      speech.add(article.tokens.indices(in: annotation.range))
      quotations.append((annotation.range, value))
    }
    for (annotation, value) in annotated.annotations(of: Attribution.self) {
      guard value.sourceType != .none, value.form == .direct || value.form == .indirect else {
        continue
      }
      let start = min(annotation.range.start, value.cue.start)
      if let content = value.content { speech.add(article.tokens.indices(in: content)) }
      guard let sentence = article.sentence(at: start) else { continue }
      // Arabic says first who speaks: what stands before the cue is not what is said.
      let leads =
        article.language == .arabic && (value.content.map { $0.start > start } ?? false)
      let cue = Cue(start: start, leads: leads)
      if let known = cues[sentence], !known.leads || known.start <= start { continue }
      cues[sentence] = cue
    }
    for (annotation, value) in annotated.annotations(of: Name.self) {
      let tokens = article.tokens.indices(in: annotation.range)
      // A description that stands for somebody claims what any words do: the first woman to lead.
      if value.mention != .title { names.add(tokens) }
      if value.what == .place { places.add(tokens) }
    }
    for (annotation, value) in annotated.annotations(of: ScareQuote.self) {
      let tokens = article.tokens.indices(in: annotation.range)
      // A term in marks is somebody's word, of which the outlet keeps its distance.
      if value.role == .term { speech.add(tokens) } else { names.add(tokens) }
    }
    for annotation in annotated[DateMention.schema.kind] {
      dates.add(article.tokens.indices(in: annotation.range))
    }
    self.speech = speech.counts
    hasSpeech = speech.isUsed
    self.names = names.counts
    self.places = places.counts
    self.dates = dates.counts
    self.cues = cues
    self.quotations = quotations
  }

  /// Says whether anybody but the outlet speaks anywhere.
  let hasSpeech: Bool

  /// Says whether a token stands in somebody's own or reported words.
  func isSpeech(_ token: Int) -> Bool { speech.indices.contains(token) && speech[token] > 0 }

  /// Says whether a token is part of a name or of a title in marks.
  func isName(_ token: Int) -> Bool { names.indices.contains(token) && names[token] > 0 }

  /// Says whether a token is part of the name of a place, which may stand for a state.
  func isPlace(_ token: Int) -> Bool { places.indices.contains(token) && places[token] > 0 }

  /// Says whether a token is part of a date.
  func isDate(_ token: Int) -> Bool { dates.indices.contains(token) && dates[token] > 0 }

  /// Says whether the sentence of an offset says on whose word it stands there.
  func isSourced(at offset: Int) -> Bool {
    guard let sentence = article.sentence(at: offset), let cue = cues[sentence] else { return false }
    guard cue.leads, offset < cue.start else { return true }
    let between = tokens.firstIndex(from: offset)..<tokens.firstIndex(from: cue.start)
    return !between.suffix(ClaimedArticle.reach).contains {
      article.token($0, isMark: ["\u{060C}", ",", "\u{061B}", ";"])
    }
  }

  func isWord(_ token: Int) -> Bool {
    article.token(token, is: .word)
  }

  /// Says whether a token folds to a word; an index that is none does not.
  func token(_ index: Int, is word: FoldedWord) -> Bool {
    isWord(index) && tokens.word(index) == word
  }

  func isNumber(_ token: Int) -> Bool {
    article.token(token, is: .number)
  }

  func isCapitalized(_ token: Int) -> Bool {
    token >= 0 && token < tokens.count && tokens[token].isCapitalized
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

/// How many ranges hold each token, counted from their ends, so that nested ranges cost no more.
private struct Cover {
  private var steps: [Int32]
  private(set) var isUsed = false

  init(_ count: Int) { steps = Array(repeating: 0, count: count + 1) }

  mutating func add(_ tokens: Range<Int>) {
    guard !tokens.isEmpty else { return }
    isUsed = true
    steps[tokens.lowerBound] += 1
    steps[tokens.upperBound] -= 1
  }

  /// Nothing where no range was added: most articles have no dates, or no names.
  var counts: [Int32] {
    guard isUsed else { return [] }
    var counts = steps
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    return counts
  }
}
