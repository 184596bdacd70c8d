import Isnad
import IsnadText

/// Tells what the words of an English text can be to a name.
struct EnglishReading {
  private let tokens: TokenTable
  private var traits: [EnglishTraits] = []
  /// How each word stands alone in capitals, by its number.
  private var loneWords: [LoneWord]

  /// How a word with a capital stands in the article without another beside it.
  struct LoneWord {
    var count: Int32 = 0
    /// How often it stands behind `in` or `near`.
    var placed: Int32 = 0
  }

  init(article: Article, lexicons: NameLexicons) {
    tokens = article.tokens
    loneWords = Array(repeating: LoneWord(), count: tokens.words.count)
    readWords(of: article)
    readMarks(of: article)
    note(lexicons)
    conclude()
    for sentence in article.sentences {
      if let first = sentence.tokens.first { traits[first].insert(.opensSentence) }
    }
  }

  /// What a token can be; an index that is none can be nothing.
  subscript(index: Int) -> EnglishTraits {
    index >= 0 && index < traits.count ? traits[index] : []
  }

  /// How a word stands alone in the article.
  func lone(_ index: Int) -> LoneWord { loneWords[tokens.number(index)] }

  /// What the words tell, how they are written, and which of them the article also writes small.
  private mutating func readWords(of article: Article) {
    var ofWords = tokens.words.map { EnglishTraits(of: $0) }
    for index in 0..<tokens.count {
      let token = tokens[index]
      if token.kind == .word, token.script == .latin, !token.isCapitalized {
        ofWords[tokens.number(index)].insert(.small)
      }
    }
    traits.reserveCapacity(tokens.count)
    for index in 0..<tokens.count {
      let token = tokens[index]
      var traits = ofWords[tokens.number(index)]
      if token.kind == .word { traits.insert(.word) }
      if token.isCapitalized { traits.insert(.capitalized) }
      let bytes = article.text.bytes[token.range.start..<token.range.end]
      if bytes.count > 1, bytes.allSatisfy({ $0 < 0x61 || $0 > 0x7A }) { traits.insert(.allCapitals) }
      self.traits.append(traits)
    }
  }

  private mutating func readMarks(of article: Article) {
    for index in 0..<tokens.count where tokens[index].kind == .mark {
      let mark = article.text.scalar(at: tokens[index].range.start).scalar
      switch mark {
      case ",": traits[index].insert(.comma)
      case ".": traits[index].insert(.stop)
      case ":": traits[index].insert(.colon)
      case "(": traits[index].insert(.bracket)
      case "-", "\u{2011}", "\u{2010}":
        if !tokens[index].followsSpace, index + 1 < tokens.count, !tokens[index + 1].followsSpace {
          traits[index].insert(.hyphen)
        }
      default: break
      }
      if EnglishReading.openers.contains(mark), index + 1 < tokens.count {
        traits[index + 1].insert(.opensSentence)
      }
    }
  }

  /// Marks behind which every word has a capital.
  private static let openers: MarkSet = [
    "\"", "\u{201C}", "\u{201E}", "\u{AB}", "\u{2018}", "'", ":", "\u{2014}", "\u{2013}", "\u{2022}",
    "(", "[",
  ]

  private mutating func note(_ lexicons: NameLexicons) {
    for match in lexicons.titles.matches {
      traits[match.tokens.lowerBound].insert(.title)
      let isAddress = match.entry.properties["use"] == "address"
      for token in match.tokens { traits[token].formUnion(isAddress ? [.titled, .address] : .titled) }
    }
    for match in lexicons.givenNames.matches {
      traits[match.tokens.lowerBound].insert(.given)
      for token in match.tokens { traits[token].insert(.partOfGiven) }
    }
    for match in lexicons.demonyms.matches {
      for token in match.tokens { traits[token].insert(.belonging) }
    }
    for match in lexicons.places.matches { traits[match.tokens.lowerBound].insert(.place) }
    for match in lexicons.acronyms.matches { traits[match.tokens.lowerBound].insert(.acronym) }
    for match in lexicons.saying.matches {
      let isPast = match.form.features.tense == .past
      for token in match.tokens { traits[token].formUnion(isPast ? [.saying, .said] : .saying) }
    }
    for match in lexicons.organisations.matches { noteHead(match) }
  }

  /// Notes which tokens are the head of an organisation's name.
  private mutating func noteHead(_ match: LexiconMatch) {
    traits[match.tokens.lowerBound].insert(.organisation)
    let kind = match.entry.properties["kind"]
    guard kind != "document" else { return }
    // What the lexicon writes in capitals counts in capitals only: UN, not Kim Jong-un.
    let form = match.form.text.utf8
    let isAcronym = kind != "suffix" && form.count > 1 && form.allSatisfy { $0 < 0x61 || $0 > 0x7A }
    for token in match.tokens where !isAcronym || traits[token].contains(.allCapitals) {
      traits[token].insert(.organisationHead)
    }
  }

  /// Concludes which words could belong to a name, and how they stand alone.
  private mutating func conclude() {
    for index in traits.indices {
      if traits[index].contains(.adjective) { traits[index].insert(.belonging) }
      guard traits[index].contains(.capitalized) else { continue }
      if isCapital(index) { traits[index].insert(.capital) }
      guard tokens[index].kind == .word, tokens[index].script == .latin,
        !self[index - 1].contains(.capitalized) || self[index - 1].contains(.address),
        !self[index + 1].contains(.capitalized)
      else { continue }
      loneWords[tokens.number(index)].count += 1
      if self[index - 1].contains(.placing) { loneWords[tokens.number(index)].placed += 1 }
    }
    for index in traits.indices
    where traits[index].contains(.paperNoun) && traits[index].contains(.capital)
      && self[index - 1].contains(.capital)
    {
      // The Evening Post, the Daily Mail: what is a letter when it stands small.
      traits[index].insert(.organisationHead)
    }
  }

  private func isCapital(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].script == .latin else { return false }
    if traits[index].contains(.calendar), !isBehindName(index) { return false }
    return !traits[index].contains(.first)
      && !(traits[index].contains(.caption) && self[index + 1].contains(.colon))
  }

  /// Says whether a given name or a form of address stands before a word: Theresa May, Mr June.
  private func isBehindName(_ index: Int) -> Bool {
    self[index - 1].contains(.capitalized) && tokens[index].followsSpace
      && !self[index - 1].isDisjoint(with: [.partOfGiven, .address])
  }
}
