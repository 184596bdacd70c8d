import Isnad
import IsnadText

extension EnglishTimeText {
  /// The readers of a time that may begin with a token, as the text is read from its start on; nothing where
  /// none can begin, which is so with most tokens.
  func beginnings(_ index: Int) -> EnglishReaders? {
    let shape = words.shape(tokens.number(index))
    if shape.contains(.begins) || isBeginning(shape, index) || lexicons.isMatch(startingAt: index) {
      return readers(index)
    }
    return nil
  }

  /// Words that stand in most sentences begin a time only before some others.
  private func isBeginning(_ shape: EnglishArticleWords.Shape, _ index: Int) -> Bool {
    guard !shape.isDisjoint(with: [.leads, .preposition, .code, .apostrophe]) else { return false }
    if shape.contains(.leads) { return canContinue(index + 1) }
    if shape.contains(.code) { return tokens[index].isCapitalized }
    if shape.contains(.preposition) {
      switch word(index + 1) {
      case .least, .most: return true
      default: return false
      }
    }
    switch mark(index) {
    case "'", "\u{2018}", "\u{2019}": return true
    default: return false
    }
  }

  /// Says whether a time can go on with a token: a word of time, a name or digits.
  private func canContinue(_ index: Int) -> Bool {
    guard bounds.contains(index) else { return false }
    return words.shape(tokens.number(index)).contains(.follows) || tokens[index].isCapitalized
  }

  /// The readers of what may begin with a token, wherever it stands.
  func readers(_ index: Int) -> EnglishReaders {
    guard bounds.contains(index) else { return [] }
    let number = tokens.number(index)
    guard case .the = words.kind(number) else { return words.readers(number) }
    guard bounds.contains(index + 1) else { return [] }
    let readers = words.readers(the: tokens.number(index + 1))
    return isAge(index) ? readers.union(.era) : readers
  }

  /// Says whether an age of history may be named behind `the`.
  private func isAge(_ index: Int) -> Bool {
    guard tokens[index + 1].isCapitalized else { return false }
    let end = min(index + 5, bounds.upperBound)
    return (index + 1..<end).contains { words.shape(tokens.number($0)).contains(.age) }
  }

  /// Says whether a year told by its distance may begin at a token: last year, of the same year.
  func leadsToYear(_ index: Int) -> Bool {
    if word(index + 1) == .unit(.year) { return true }
    // Of the same year, this past year; but not this New Year's Day.
    return word(index + 1) != nil && word(index + 2) == .unit(.year)
  }

  /// The day before the day before: a time in a time in a time is not followed, however long it goes on.
  func isNested(_ index: Int) -> Bool {
    guard word(index) == .the else { return false }
    switch word(index + 1) {
    case .unit, .part: return true
    default: return false
    }
  }

  /// Says whether a sentence begins at a token.
  func isSentenceStart(_ index: Int) -> Bool {
    guard index > bounds.lowerBound else { return true }
    switch mark(index - 1) {
    case ".", "!", "?", ":", "\"", "\u{201C}", "\u{2018}", "\u{2026}": return true
    default: return false
    }
  }
}
