import Isnad
import IsnadText

/// Whether words in marks are speech, or a name, a title or a term.
struct SpeechVerdict: Equatable {
  var isSpeech: Bool
  /// The confidence, in hundredths.
  var confidence: Int
  /// What the words are if they are not speech.
  var role: ScareQuote.Role = .term
  var isPerson = false

  static func speech(_ confidence: Int) -> SpeechVerdict {
    SpeechVerdict(isSpeech: true, confidence: confidence)
  }

  static func other(_ role: ScareQuote.Role, _ confidence: Int) -> SpeechVerdict {
    SpeechVerdict(isSpeech: false, confidence: confidence, role: role)
  }
}

/// What a span looks like, apart from its language.
struct SpanShape {
  /// The number of words.
  let words: Int
  /// The tokens between the marks.
  let inner: Range<Int>
  /// The token before the opening mark.
  let before: Int
  /// The token behind the closing mark.
  let behind: Int
  /// Says whether a full stop, a question mark or an exclamation mark ends the words.
  let endsInStop: Bool
  /// Says whether the words stand at the start of a sentence of the outlet.
  let opensSentence: Bool
  /// Says whether they are a sentence of the outlet by themselves.
  let standsAlone: Bool
  /// Says whether all words but the small ones have capitals.
  let isTitleCase: Bool
  /// Says whether the first word has a capital.
  let isCapitalized: Bool
  let isInHeading: Bool
  /// The tokens of the enclosing block or quotation.
  let bounds: Range<Int>
  /// The first token of the outlet's sentence before the words.
  let start: Int

  init(_ index: Int, in scene: QuotedArticle) {
    let span = scene.spans[index]
    let tokens = scene.tokens(of: span)
    inner = scene.innerTokens(of: span)
    words = scene.article.words(in: inner)
    before = tokens.lowerBound - 1
    behind = tokens.upperBound
    endsInStop = inner.last.map { scene.isMark($0, SpanShape.stops) } ?? false
    let clauses = Clauses(scene: scene)
    let bounds = tokens.first.map { clauses.bounds(of: $0, in: span.parent) } ?? 0..<0
    self.bounds = bounds
    start = tokens.first.map { clauses.start(before: $0, in: span.parent, bounds: bounds) } ?? 0
    opensSentence = start == tokens.lowerBound
    let next = tokens.upperBound
    standsAlone =
      opensSentence
      && (next >= bounds.upperBound || scene.isMark(next, ".", "?", "!", "\u{61F}")
        || clauses.endsSentence(index, behind: next, before: bounds.upperBound))
    let opening = inner.first { SpanShape.isLatin($0, in: scene) }
    isCapitalized = opening.map { scene.tokens[$0].isCapitalized } ?? false
    isTitleCase =
      isCapitalized
      && inner.allSatisfy {
        !SpanShape.isLatin($0, in: scene) || scene.tokens[$0].isCapitalized
          || scene.belongs($0, to: .small)
      }
    isInHeading = SpanShape.isHeading(span, in: scene.article)
  }

  /// Says whether a span stands in a heading.
  static func isHeading(_ span: QuotedSpan, in article: Article) -> Bool {
    article.block(at: span.range.start).map { article.blocks[$0].isHeading } ?? false
  }

  private static let stops: MarkSet = [".", "?", "!", "\u{61F}", "\u{2026}"]

  private static func isLatin(_ token: Int, in scene: QuotedArticle) -> Bool {
    scene.tokens[token].kind == .word && scene.tokens[token].script == .latin
  }

  static let small: WordSet = [
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "with", "by", "from", "de", "la",
    "'s", "as", "vs",
  ]
}

/// Decides whether words in marks are speech.
struct SpeechDecision {
  let scene: QuotedArticle

  func verdict(on index: Int, _ shape: SpanShape, _ attribution: Attribution) -> SpeechVerdict {
    let span = scene.spans[index]
    if span.marks == .block { return .speech(90) }
    if shape.words == 0 { return .other(.term, 70) }
    let isArabic =
      shape.inner.contains { scene.tokens[$0].script == .arabic }
      || shape.before >= 0 && scene.tokens[shape.before].script == .arabic && shape.words == 0
    let verdict: SpeechVerdict
    if isArabic {
      verdict = ArabicSpeech(scene: scene, shape: shape, attribution: attribution).verdict()
    } else {
      verdict = EnglishSpeech(scene: scene, shape: shape, attribution: attribution).verdict()
    }
    guard !verdict.isSpeech else { return verdict }
    return person(verdict, shape)
  }

  /// Words in marks that are the name of a person.
  private func person(_ verdict: SpeechVerdict, _ shape: SpanShape) -> SpeechVerdict {
    var verdict = verdict
    let first = shape.inner.first { scene.isWord($0) }
    guard let first, shape.words <= 4, let mention = scene.mention(of: first),
      mention.name.what == .person, mention.name.mention != .title,
      // What stands in the title of a person is not the person: مدير شركة «نورثلاين» بول أوكافور.
      mention.tokens.contains(first)
    else { return verdict }
    verdict.role = .name
    verdict.isPerson = true
    return verdict
  }
}
