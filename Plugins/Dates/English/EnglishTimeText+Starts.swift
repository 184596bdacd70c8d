import Isnad
import IsnadText

extension EnglishTimeText {
  /// Says whether a time may begin at a token; most words are done with here.
  func canBegin(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .number: return true
    case .word:
      if let word = EnglishTimeWord.table.value(index, of: tokens) {
        return canBegin(word, index) || isInLexicon(index)
      }
      return isPeriodCode(token) || startsWithDigit(token) || isInLexicon(index)
        || token.isCapitalized && startsWithFY(index)
    case .mark:
      switch mark(index) {
      case "'", "\u{2018}", "\u{2019}": return true
      default: return false
      }
    case .symbol: return false
    }
  }

  /// The words that stand in most sentences begin a time only before some others.
  private func canBegin(_ word: EnglishTimeWord, _ index: Int) -> Bool {
    switch word {
    case .of, .than, .and, .possessive, .ago, .hence, .old, .age, .through, .until, .within, .times,
      .meridiem, .oclock, .most, .least, .before, .after, .to:
      false
    case .preposition:
      switch self.word(index + 1) {
      case .least, .most: true
      default: false
      }
    case .the, .a, .this, .that: canContinue(index + 1)
    default: true
    }
  }

  /// Says whether a time can go on with a token: a word of time, a name or digits.
  private func canContinue(_ index: Int) -> Bool {
    guard bounds.contains(index) else { return false }
    let token = tokens[index]
    guard token.kind == .word else { return true }
    return token.isCapitalized || startsWithDigit(token)
      || EnglishTimeWord.table.value(index, of: tokens) != nil
      || EnglishLengths.fillers.contains(index, of: tokens)
      || EnglishFiscalYears.kinds.contains(index, of: tokens)
  }

  private func isInLexicon(_ index: Int) -> Bool {
    lexicons.vague.isMatch(startingAt: index) || lexicons.feasts.isMatch(startingAt: index)
      || lexicons.hijriMonths.isMatch(startingAt: index)
  }

  private func startsWithDigit(_ token: Token) -> Bool {
    !token.folded.isEmpty && (0x30...0x39).contains(tokens.foldedBytes[token.folded.start])
  }

  /// Q3, H1.
  private func isPeriodCode(_ token: Token) -> Bool {
    guard token.folded.count == 2, token.isCapitalized else { return false }
    return (0x31...0x34).contains(tokens.foldedBytes[token.folded.start + 1])
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
