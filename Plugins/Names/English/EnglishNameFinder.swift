import Isnad
import IsnadText

/// Finds the names of an English block by capitals, titles, given names and what stands around.
struct EnglishNameFinder {
  let article: Article
  let lexicons: NameLexicons
  let places: PlaceFinder
  let reading: EnglishReading

  init(article: Article, lexicons: NameLexicons) {
    self.article = article
    self.lexicons = lexicons
    places = PlaceFinder(article: article, lexicons: lexicons)
    reading = EnglishReading(article: article, lexicons: lexicons)
  }

  var tokens: TokenTable { article.tokens }

  /// What a token can be to a name.
  subscript(index: Int) -> EnglishTraits { reading[index] }

  /// Adds the mentions of a block, in the order of the text.
  func addMentions(in block: Block, to result: inout [Mention]) {
    let start = result.count
    var index = block.tokens.lowerBound
    let isTitleCase = block.isHeading && isInTitleCase(block)
    while index < block.tokens.upperBound {
      let traits = self[index]
      if traits.contains(.capital), let (found, end) = named(at: index, in: block) {
        for mention in found {
          // The title that stands with a name is no mention of its own: the singer Anna Lind.
          if result.count > start, belongs(result[result.count - 1], to: mention) { result.removeLast() }
          result.append(mention)
          if isTitleCase {
            support(&result[result.count - 1])
          } else {
            describe(&result[result.count - 1], in: block)
          }
        }
        index = max(end, index + 1)
      } else if !traits.isDisjoint(with: [.title, .organisation]),
        let mention = titled(at: index, in: block)
      {
        if result.count > start, mention.tokens.lowerBound < result[result.count - 1].tokens.upperBound {
          result.removeLast()
        }
        if result.count == start || !isTitle(mention, of: result[result.count - 1]) {
          result.append(mention)
        }
        index = max(lexicons.titles.match(startingAt: index)?.tokens.upperBound ?? 0, index + 1)
        if !holdsCapital(index..<mention.tokens.upperBound) {
          index = max(mention.tokens.upperBound, index)
        }
      } else {
        index += 1
      }
    }
    EnglishPronouns(article: article, lexicons: lexicons).note(&result, from: start, in: block)
  }

  /// Says whether a mention by title is the title behind the name before it: Anna Lind, *the mayor*.
  private func isTitle(_ mention: Mention, of name: Mention) -> Bool {
    name.what == .person && name.title?.overlaps(mention.tokens) ?? false
  }

  private func belongs(_ title: Mention, to name: Mention) -> Bool {
    guard title.kind == .title, !title.isPlural, name.what == .person, title.what == .person else {
      return false
    }
    return title.tokens.upperBound == name.tokens.lowerBound
      || name.title?.overlaps(title.tokens) ?? false
  }

  private func holdsCapital(_ range: Range<Int>) -> Bool {
    range.lowerBound < range.upperBound && range.contains { isCapital($0) }
  }

  /// Notes that a mention stands in a heading that capitalises every word: only what the text names too
  /// counts.
  private func support(_ mention: inout Mention) {
    if mention.what != .place { mention.needsSupport = true }
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
  func isCapital(_ index: Int) -> Bool { self[index].contains(.capital) }

  /// Says whether a word stands where every word has a capital.
  func opensSentence(_ index: Int, in block: Block) -> Bool {
    index == block.tokens.lowerBound || self[index].contains(.opensSentence)
  }

  /// Says whether a word has its capital only from the start of its sentence.
  func isCommon(_ index: Int, in block: Block) -> Bool {
    guard opensSentence(index, in: block), !joins(at: index + 1) else { return false }
    let traits = self[index]
    if traits.contains(.particle), isCapital(index + 1) { return false }
    if traits.contains(.allCapitals), !traits.isDisjoint(with: [.place, .acronym]),
      tokens.word(index).byteCount > 1
    {
      return false
    }
    return traits.contains(.function)
      || traits.contains(.small) && traits.isDisjoint(with: [.given, .place])
  }

  /// Says whether the article writes a word small somewhere.
  func isWrittenSmall(_ index: Int) -> Bool { self[index].contains(.small) }

  /// Says whether a word is a capitalised adjective of a people, a faith or a party.
  func isAdjective(_ index: Int) -> Bool { self[index].contains(.belonging) }

  /// Says whether a word has no small letter.
  func isAllCapitals(_ index: Int) -> Bool { self[index].contains(.allCapitals) }

  /// A hyphen without spaces: Adeyemi-Clarke.
  func joins(at index: Int) -> Bool { self[index].contains(.hyphen) }

  /// How a word stands alone in the article.
  func lone(_ index: Int) -> EnglishReading.LoneWord { reading.lone(index) }
}
