import Isnad
import IsnadText

/// A title with what goes on it, and the name behind it.
struct ArabicTitlePhrase {
  let head: LexiconMatch
  var end: Int
  /// Says whether the head stands for more than one.
  let isPlural: Bool
  /// The property that tells whether the head alone can stand for somebody.
  let alone: String?
  /// The dictionary forms of the further nouns by which the bearer may be meant later.
  var nouns: [FoldedWord] = []
  /// The tokens behind the head that say which office or which country's it is.
  var words: [Int] = []
  /// Says whether the article, a possessor or a country makes it point at somebody.
  var isDefinite: Bool
  /// Says whether a pronoun tells whose it is: تلميذه.
  var isPossessed = false
  var name: Range<Int>?
  var bareWords = 0

  var isConstruct: Bool { !head.isDefinite }
}

// The words of a title.
extension ArabicNameFinder {
  func titlePhrase(_ head: LexiconMatch, in block: Block) -> ArabicTitlePhrase {
    let form = head.form.word
    let isPossessed =
      form != head.entry.word && (form.hasSuffix("ه") || form.hasSuffix("ها"))
    let hasArticle = head.isDefinite || form.hasPrefix("ال")
    var phrase = ArabicTitlePhrase(
      head: head, end: head.tokens.upperBound, isPlural: isPlural(head),
      alone: head.entry.properties["alone"],
      isDefinite: hasArticle || isPossessed || holdsArticle(head), isPossessed: isPossessed)
    let limit = min(block.tokens.upperBound, phrase.end + 12)
    if phrase.end < limit, article.token(phrase.end, isMark: ["."]),
      tokens[phrase.end - 1].range.count <= 4
    {
      phrase.end += 1
      phrase.isDefinite = true
    }
    while phrase.end < limit {
      if let name = markedName(behind: phrase, in: block) ?? name(behind: phrase, in: block) {
        // A name before another title is that of a house: مديرة مستشفى ابن سينا الدكتورة سلمى.
        if reading[name.upperBound].contains(.title),
          let next = lexicons.titles.match(startingAt: name.upperBound), next.isDefinite,
          next.entry.properties["use"] == "address", reading.isBareGiven(next.tokens.upperBound)
        {
          phrase.end = name.upperBound
          continue
        }
        phrase.name = name
        break
      }
      guard reading.isWord(phrase.end, in: block), !reading.startsLine(phrase.end, in: block),
        extend(&phrase, in: block)
      else { break }
    }
    return phrase
  }

  /// Says whether the article stands before a further word of a title: رئيس الوزراء.
  private func holdsArticle(_ head: LexiconMatch) -> Bool {
    guard head.tokens.count > 1 else { return false }
    // What folds to the article may be the beginning of a word with a hamza.
    let text = head.form.text.utf8
    return zip(text.indices, text).contains { $1 == 0x20 && text[$0...].starts(with: " ال".utf8) }
  }

  /// Takes one more word into a title, or a phrase of several.
  private func extend(_ phrase: inout ArabicTitlePhrase, in block: Block) -> Bool {
    let index = phrase.end
    let word = reading.folded(index)
    if word == "باسم" || word.hasPrefix("ل") && !reading.isFunction(index),
      let end = office(at: index, in: block)
    {
      phrase.isDefinite = true
      return take(&phrase, to: end)
    }
    if word == "في", let end = organisationEnd(at: index + 1, in: block),
      reading.isBareGiven(end) || known.isSurname(end)
    {
      return take(&phrase, to: end)
    }
    guard !reading.isFunction(index), !reading.isVerb(index), !reading.isAccusative(index),
      !reading.isSaying(index)
    else {
      return false
    }
    if reading[index].contains(.title), let next = lexicons.titles.match(startingAt: index) {
      guard reading.prefix(of: next).isAny("", "ال") else { return false }
      if next.isDefinite || next.form.word.hasPrefix("ال") {
        if phrase.isDefinite, !reading[index].contains(.describing) {
          phrase.nouns.append(next.entry.word)
        }
        phrase.isDefinite = true
      } else if phrase.isDefinite, !phrase.isPossessed || !phrase.words.isEmpty {
        return false
      } else {
        phrase.isDefinite = false
      }
      return take(&phrase, to: next.tokens.upperBound)
    }
    if reading[index].contains(.listed), let demonym = lexicons.demonyms.match(startingAt: index) {
      guard reading.prefix(of: demonym).isAny("", "ال") else { return false }
      phrase.isDefinite = phrase.isDefinite || demonym.isDefinite
      return take(&phrase, to: demonym.tokens.upperBound)
    }
    if reading.isDefinite(index) { return takeDefinite(&phrase) }
    if word.hasPrefix("وال"), phrase.isConstruct, reading.isDefinite(index - 1),
      !reading[index].contains(.title)
    {
      let next = index + 1
      guard reading.isBareGiven(next) || lexicons.titles.match(startingAt: next)?.isDefinite ?? false
      else { return false }
      return take(&phrase, to: next)
    }
    guard phrase.isConstruct, !phrase.isDefinite, phrase.bareWords < 3,
      !reading[index].contains(.joinedArticle)
    else { return false }
    if let end = organisationEnd(at: index, in: block) {
      phrase.isDefinite = true
      return take(&phrase, to: end)
    }
    phrase.bareWords += 1
    if reading[index].contains(.country) || word.hasAnySuffix("ها", "هم", "ه") {
      phrase.isDefinite = true
    }
    return take(&phrase, to: index + 1)
  }

  private func takeDefinite(_ phrase: inout ArabicTitlePhrase) -> Bool {
    if known.isSurname(phrase.end), phrase.isDefinite { return false }
    if phrase.isDefinite, !reading[phrase.end].contains(.describing),
      !isFeminineBehindDefinite(phrase.end)
    {
      return false
    }
    phrase.isDefinite = true
    return take(&phrase, to: phrase.end + 1)
  }

  /// الشؤون البلدية, الكتلة المنسحبة: an adjective of the word before.
  private func isFeminineBehindDefinite(_ index: Int) -> Bool {
    reading.folded(index).hasSuffix("ة") && reading.isDefinite(index - 1)
  }

  private func take(_ phrase: inout ArabicTitlePhrase, to end: Int) -> Bool {
    // What tells of the state of an office and not of which it is, leads to nobody.
    for index in phrase.end..<end where !reading[index].contains(.adjective) {
      phrase.words.append(index)
    }
    phrase.end = end
    return true
  }

  /// What an officer speaks or works for: باسم وزارة الصحة, لوزارة العمل, لشؤون اللاجئين.
  private func office(at index: Int, in block: Block) -> Int? {
    let word = reading.folded(index)
    if word == "باسم" {
      if let end = organisationEnd(at: index + 1, in: block) { return end }
      let next = index + 1
      guard reading.isWord(next, in: block), !reading.isFunction(next), !reading.isBareGiven(next) else {
        return nil
      }
      return reading.isDefinite(next + 1) ? next + 2 : next + 1
    }
    if reading[index].contains(.organisation),
      let organisation = lexicons.organisations.match(startingAt: index), organisation.hasProclitics
    {
      return organisationEnd(at: index, in: block)
        ?? (word.hasPrefix("لل") ? organisation.tokens.upperBound : nil)
    }
    if word.hasPrefix("لشءون") {
      var end = index + 1
      while end - index < 4, reading.isWord(end, in: block),
        reading.isDefinite(end) || end == index + 1 && !reading.isFunction(end)
      {
        end += 1
      }
      return end
    }
    return reading[index].contains(.joinedCountry) ? index + 1 : nil
  }
}
