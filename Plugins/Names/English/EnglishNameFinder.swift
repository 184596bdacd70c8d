import Isnad
import IsnadText

/// Finds the names of an English block by capitals, titles, given names and what stands around.
struct EnglishNameFinder {
  let article: Article
  let lexicons: NameLexicons
  let places: PlaceFinder
  /// The words that the article also writes small: at the start of a sentence they are no names.
  private let smallWords: Set<FoldedWord>
  /// The words that stand alone in capitals, with how often they do, and how often behind `in`.
  private let loneWords: [FoldedWord: LoneWord]

  /// How a word with a capital stands in the article without another beside it.
  struct LoneWord {
    var count = 0
    var placed = 0
  }

  init(article: Article, lexicons: NameLexicons) {
    self.article = article
    self.lexicons = lexicons
    places = PlaceFinder(article: article, lexicons: lexicons)
    var words: Set<FoldedWord> = []
    var lone: [FoldedWord: LoneWord] = [:]
    for index in 0..<article.tokens.count {
      let token = article.tokens[index]
      guard token.kind == .word, token.script == .latin else { continue }
      guard token.isCapitalized else {
        words.insert(article.tokens.word(index))
        continue
      }
      let isLone =
        (index == 0 || !article.tokens[index - 1].isCapitalized
          || lexicons.titles.match(covering: index - 1).map { $0.entry.properties["use"] == "address" }
            ?? false)
        && (index + 1 == article.tokens.count || !article.tokens[index + 1].isCapitalized)
      guard isLone else { continue }
      lone[article.tokens.word(index), default: LoneWord()].count += 1
      if index > 0, article.tokens.word(index - 1).isAny("in", "near") {
        lone[article.tokens.word(index), default: LoneWord()].placed += 1
      }
    }
    smallWords = words
    loneWords = lone
  }

  var tokens: TokenTable { article.tokens }

  /// The mentions of a block, in the order of the text.
  func mentions(in block: Block) -> [Mention] {
    var result: [Mention] = []
    var index = block.tokens.lowerBound
    let isTitleCase = block.isHeading && isInTitleCase(block)
    while index < block.tokens.upperBound {
      if let (found, end) = named(at: index, in: block) {
        for mention in found {
          // The title that stands with a name is no mention of its own: the singer Anna Lind.
          if let last = result.last, last.kind == .title, !last.isPlural, belongs(last, to: mention) {
            result.removeLast()
          }
          result.append(isTitleCase ? supported(mention) : described(mention, in: block))
        }
        index = max(end, index + 1)
      } else if let mention = titled(at: index, in: block) {
        if mention.tokens.lowerBound < (result.last?.tokens.upperBound ?? 0) {
          result.removeLast()
        }
        if !isTitle(mention, of: result.last) { result.append(mention) }
        index = max(lexicons.titles.match(startingAt: index)?.tokens.upperBound ?? 0, index + 1)
        if !holdsCapital(index..<mention.tokens.upperBound) {
          index = max(mention.tokens.upperBound, index)
        }
      } else {
        index += 1
      }
    }
    return EnglishPronouns(article: article, lexicons: lexicons).noting(result, in: block)
  }

  /// Says whether a mention by title is the title behind the name before it: Anna Lind, *the mayor*.
  private func isTitle(_ mention: Mention, of name: Mention?) -> Bool {
    name?.what == .person && name?.title?.overlaps(mention.tokens) ?? false
  }

  private func belongs(_ title: Mention, to name: Mention) -> Bool {
    guard name.what == .person, title.what == .person else { return false }
    return title.tokens.upperBound == name.tokens.lowerBound
      || name.title?.overlaps(title.tokens) ?? false
  }

  private func holdsCapital(_ range: Range<Int>) -> Bool {
    range.lowerBound < range.upperBound && range.contains { isCapital($0) }
  }

  /// A mention in a heading that capitalises every word: only what the text names too counts.
  private func supported(_ mention: Mention) -> Mention {
    guard mention.what != .place else { return mention }
    var mention = mention
    mention.needsSupport = true
    return mention
  }

  private func isInTitleCase(_ block: Block) -> Bool {
    var (capital, all) = (0, 0)
    for index in block.tokens where tokens[index].kind == .word && tokens[index].range.count > 3 {
      all += 1
      if tokens[index].isCapitalized { capital += 1 }
    }
    return all > 4 && capital * 10 >= all * 8
  }

  /// Says whether a word is capitalised and could belong to a name.
  func isCapital(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let token = tokens[index]
    guard token.kind == .word, token.script == .latin, token.isCapitalized else { return false }
    let folded = tokens.word(index)
    if EnglishWords.calendar.contains(folded), !isBehindName(index) { return false }
    return folded != "i" && !folded.hasPrefix("i'")
      && !(EnglishWords.captions.contains(folded) && article.token(index + 1, isMark: [":"]))
  }

  /// Says whether a given name or a form of address stands before a word: Theresa May, Mr June.
  private func isBehindName(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].isCapitalized, tokens[index].followsSpace else { return false }
    return lexicons.givenNames.isMatch(covering: index - 1)
      || lexicons.titles.match(covering: index - 1).map(isAddress) ?? false
  }

  /// Says whether a word stands where every word has a capital.
  func opensSentence(_ index: Int, in block: Block) -> Bool {
    if index == block.tokens.lowerBound { return true }
    if let sentence = article.sentence(at: tokens[index].range.start),
      article.sentences[sentence].tokens.lowerBound == index
    {
      return true
    }
    return article.token(index - 1, isMark: EnglishNameFinder.openers)
  }

  private static let openers: MarkSet = [
    "\"", "\u{201C}", "\u{201E}", "\u{AB}", "\u{2018}", "'", ":", "\u{2014}", "\u{2013}", "\u{2022}",
    "(", "[",
  ]

  /// Says whether a word has its capital only from the start of its sentence.
  func isCommon(_ index: Int, in block: Block) -> Bool {
    guard opensSentence(index, in: block), !joins(at: index + 1) else { return false }
    let folded = tokens.word(index)
    if EnglishWords.particles.contains(folded), isCapital(index + 1) { return false }
    if folded.byteCount > 1, isAllCapitals(index),
      lexicons.places.isMatch(startingAt: index)
        || lexicons.acronyms.isMatch(startingAt: index)
    {
      return false
    }
    return EnglishWords.function.contains(folded)
      || smallWords.contains(folded) && !lexicons.givenNames.isMatch(startingAt: index)
        && !lexicons.places.isMatch(startingAt: index)
  }

  /// Says whether the article writes a word small somewhere.
  func isWrittenSmall(_ index: Int) -> Bool { smallWords.contains(tokens.word(index)) }

  /// Says whether a word is a capitalised adjective of a people, a faith or a party.
  func isAdjective(_ index: Int) -> Bool {
    lexicons.demonyms.isMatch(covering: index)
      || index < tokens.count && EnglishWords.adjectives.contains(tokens.word(index))
  }

  /// How a word stands alone in the article.
  func lone(_ index: Int) -> LoneWord { loneWords[tokens.word(index)] ?? LoneWord() }
}
