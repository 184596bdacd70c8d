import Isnad
import IsnadText

/// An article with its figures and times, sentence by sentence.
struct FiguredStory {
  let article: Article
  let lexicon: LexiconLookup
  let passages: [Passage]
  /// All figures, in the order of the text.
  let figures: [Figure]
  /// All times, in the order of the text.
  let times: [Time]
  private let named: [TextRange]

  /// A sentence with more figures is a list or a table, of which no sum can be told.
  private static let mostFigures = 24
  private static let mostTokens = 300

  init(_ annotated: AnnotatedArticle, _ matches: LexiconMatches) {
    let article = annotated.article
    self.article = article
    let figures = annotated.annotations(of: Quantity.self).compactMap {
      Figure($0.value, at: $0.annotation.range, in: article.tokens)
    }
    let times = annotated.annotations(of: DateMention.self).map {
      Time(mention: $0.value, range: $0.annotation.range, in: article.tokens)
    }
    self.figures = figures
    self.times = times
    guard figures.count + times.count > 1 || figures.first?.tellsAlone == true else {
      named = []
      lexicon = LexiconLookup("", in: LexiconMatches(), tokens: 0)
      passages = []
      return
    }
    named = annotated[Name.schema.kind].map(\.range)
    lexicon = LexiconLookup("reckoning", in: matches, tokens: article.tokens.count)
    passages = Self.passages(of: figures, times, in: article, lexicon)
  }

  /// The names that stand in a passage.
  func names(in passage: Passage) -> ArraySlice<TextRange> {
    let range = passage.table.range(of: passage.tokens)
    let low = named.partitioningIndex { $0.start >= range.start }
    var end = low
    while end < named.count, named[end].start < range.end { end += 1 }
    return named[low..<end]
  }

  /// Says whether tokens lie in a sentence; what runs over its end belongs to none.
  private static func isInside(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    !tokens.isEmpty && tokens.lowerBound >= sentence.lowerBound
      && tokens.upperBound <= sentence.upperBound
  }

  private static func passages(
    of figures: [Figure], _ times: [Time], in article: Article, _ lexicon: LexiconLookup
  ) -> [Passage] {
    var passages: [Passage] = []
    var (figure, time) = (0, 0)
    while figure < figures.count || time < times.count {
      let next = min(
        figure < figures.count ? figures[figure].range.start : .max,
        time < times.count ? times[time].range.start : .max)
      let sentence = article.sentence(at: next)
      let end = sentence.map { article.sentences[$0].range.end } ?? next + 1
      let firsts = (figure, time)
      while figure < figures.count, figures[figure].range.start < end { figure += 1 }
      while time < times.count, times[time].range.start < end { time += 1 }
      let isAlone = figure - firsts.0 + time - firsts.1 == 1
      guard let sentence, !isAlone || figure > firsts.0 && figures[firsts.0].tellsAlone,
        figure - firsts.0 <= mostFigures, time - firsts.1 <= mostFigures,
        article.sentences[sentence].tokens.count <= mostTokens
      else { continue }
      passages.append(
        Passage(
          article: article, lexicon: lexicon, tokens: article.sentences[sentence].tokens,
          figures: figures[firsts.0..<figure].filter {
            isInside($0.tokens, article.sentences[sentence].tokens)
          },
          times: times[firsts.1..<time].filter {
            isInside($0.tokens, article.sentences[sentence].tokens)
          }))
    }
    return passages
  }
}

/// An expression of time with its tokens.
struct Time {
  let mention: DateMention
  let range: TextRange
  let tokens: Range<Int>

  init(mention: DateMention, range: TextRange, in table: TokenTable) {
    self.mention = mention
    self.range = range
    tokens = table.indices(covering: range)
  }
}
