import Isnad
import IsnadText

/// A title with its place on a scale of offices, of which one person holds one at a time: minister
/// and deputy minister, general and colonel.
struct RankedTitle {
  let scale: String
  /// The place on the scale, 1 the highest.
  let rank: Int
  /// What the office is of: health, defence; empty where the title does not say.
  let body: Set<FoldedWord>
  let range: TextRange

  /// Says whether one person cannot hold both at a time.
  func conflicts(with other: RankedTitle) -> Bool {
    guard scale == other.scale, rank != other.rank else { return false }
    return body.isEmpty || other.body.isEmpty || body == other.body
  }
}

extension RankedTitle {
  /// The ranked title in some tokens; nil where it has no scale, or where the words around say that
  /// it was held before or is held from now on.
  init?(
    in title: Range<Int>, of article: Article, _ titles: LexiconLookup, _ change: inout ChangeOfOffice
  ) {
    // Most titles have no scale, and what else they say is of no matter.
    guard
      title.contains(where: { titles.match(startingAt: $0)?.entry.properties["scale"] != nil })
    else { return nil }
    let tokens = article.tokens
    let words: TitleWords = tokens[title.lowerBound].script == .arabic ? .arabic : .english
    var found: (scale: String, rank: Int)?
    var isLowered = false
    var body: Set<FoldedWord> = []
    for token in title where tokens[token].kind == .word {
      if change.isTold(by: token, in: words) { return nil }
      guard let match = titles.match(covering: token) else {
        let folded = tokens.word(token)
        if !words.closed.contains(folded) { body.insert(words.bare(folded)) }
        continue
      }
      if match.entry.properties["lowers"] == "yes" { isLowered = true }
      if let scale = match.entry.properties["scale"],
        let rank = match.entry.properties["rank"].flatMap(Int.init), match.tokens.lowerBound == token
      {
        if let found, found.scale != scale { return nil }
        found = (scale, rank)
      }
    }
    guard let found else { return nil }
    guard !RankedTitle.isChanging(around: title, of: article, words, &change) else { return nil }
    scale = found.scale
    rank = found.rank * 2 + (isLowered ? 1 : 0)
    self.body = body
    range = tokens.range(of: title)
  }

  /// Says whether the sentence of a title tells of one who was or became what it names.
  private static func isChanging(
    around title: Range<Int>, of article: Article, _ words: TitleWords,
    _ change: inout ChangeOfOffice
  ) -> Bool {
    let start = article.tokens[title.lowerBound].range.start
    guard let sentence = article.sentence(at: start) else { return false }
    let tokens = article.sentences[sentence].tokens
    let window =
      max(tokens.lowerBound, title.lowerBound - 40)..<min(tokens.upperBound, title.upperBound + 40)
    return window.contains { change.isTold(by: $0, in: words) }
  }
}

/// The tokens of an article that tell of an office held before or from now on; each word is asked once.
struct ChangeOfOffice {
  private let tokens: TokenTable
  /// What is known of each word of the article so far, by language.
  private var english: [Bool?] = []
  private var arabic: [Bool?] = []

  init(in tokens: TokenTable) { self.tokens = tokens }

  /// Says whether a token tells of it in the language of a title.
  mutating func isTold(by token: Int, in words: TitleWords) -> Bool {
    words.isArabic
      ? ChangeOfOffice.isTold(by: token, of: tokens, in: words, &arabic)
      : ChangeOfOffice.isTold(by: token, of: tokens, in: words, &english)
  }

  private static func isTold(
    by token: Int, of tokens: TokenTable, in words: TitleWords, _ known: inout [Bool?]
  ) -> Bool {
    if known.isEmpty { known = Array(repeating: nil, count: tokens.words.count) }
    let number = tokens.number(token)
    if let answer = known[number] { return answer }
    let answer = words.tellsOfChange(tokens.words[number])
    known[number] = answer
    return answer
  }
}

/// The words by which titles are read, by language.
struct TitleWords {
  let isArabic: Bool
  /// Words that tell of an office held before or from now on.
  let changing: WordSet
  /// Words that say nothing of what an office is of.
  let closed: WordSet

  /// Says whether a word, with و or ف before it or without, tells of an office that was or will be.
  func tellsOfChange(_ word: FoldedWord) -> Bool {
    if changing.contains(word) { return true }
    guard word.hasPrefix("و") || word.hasPrefix("ف") else { return false }
    return changing.contains(word.dropFirst())
  }

  /// A word without the article before it.
  func bare(_ word: FoldedWord) -> FoldedWord {
    word.hasPrefix("ال") && word.byteCount > 6 ? word.dropFirst(2) : word
  }

  static let english = TitleWords(
    isArabic: false,
    changing: [
      "former", "formerly", "ex", "then", "once", "previously", "past", "outgoing", "incoming",
      "promoted", "appointed", "named", "elected", "became", "become", "becomes", "becoming", "served",
      "succeeded", "succeeds", "replaced", "replaces", "predecessor", "successor", "late", "retired",
      "resigned", "demoted", "sacked", "acting", "interim", "until", "since", "was", "been", "designate",
      "elect", "nominated", "ago", "later", "candidate", "ousted", "deposed",
    ],
    closed: WordSet(EnglishWords.function))

  static let arabic = TitleWords(
    isArabic: true,
    changing: [
      "سابق", "السابق", "سابقا", "السابقة", "الأسبق", "أسبق", "آنذاك", "حينها", "وقتها", "الراحل",
      "عين",
      "تعيين", "تعيينه", "تعيينها", "أصبح", "أصبحت", "ترقية", "ترقيته", "رقي", "انتخب", "انتخبت",
      "انتخابه", "خلفا", "خلف", "سلفه", "سلف", "كان", "كانت", "شغل", "يشغل", "تولى", "تولت", "عمل",
      "المنتخب", "المكلف", "بالإنابة", "المقال", "المستقيل", "استقال", "المخلوع", "منذ", "حتى", "مرشح",
    ],
    closed: WordSet(ArabicWords.function))
}
