import Isnad
import IsnadText

/// An article with its figures and times, sentence by sentence.
struct FiguredStory {
  let article: Article
  let words: FigureWords
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
    let (quantities, dates) = (
      annotated.annotations(of: Quantity.self), annotated.annotations(of: DateMention.self)
    )
    figures = quantities.compactMap {
      Figure($0.value, at: $0.annotation.range, in: article.tokens)
    }
    guard figures.count + dates.count > 1 || figures.first?.tellsAlone == true else {
      named = []
      words = FigureWords()
      passages = []
      times = []
      return
    }
    times = dates.map { Time($0.value, at: $0.annotation.range, in: article.tokens) }
    named = annotated[Name.schema.kind].map(\.range)
    words = FigureWords(matches, of: article.tokens)
    passages = Self.passages(of: figures, times, in: article, words)
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
    of figures: [Figure], _ times: [Time], in article: Article, _ words: FigureWords
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
          article: article, words: words, tokens: article.sentences[sentence].tokens,
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
  private let box: Boxed<DateMention>
  let range: TextRange
  let tokens: Range<Int>

  var mention: DateMention { box.value }

  init(_ mention: DateMention, at range: TextRange, in table: TokenTable) {
    box = Boxed(mention)
    self.range = range
    tokens = table.indices(covering: range)
  }
}
