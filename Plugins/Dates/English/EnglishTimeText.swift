import Isnad
import IsnadText

/// The tokens of a block, as the readers of English times ask for them.
struct EnglishTimeText {
  let text: UTF8Text
  let tokens: TokenTable
  /// The tokens of the block; nothing is seen of the others.
  let bounds: Range<Int>
  let lexicons: DateLexicons
  let words: EnglishArticleWords

  /// What a word is to a time.
  func word(_ index: Int) -> EnglishTimeWord? {
    bounds.contains(index) ? words.kind(tokens.number(index)) : nil
  }

  func `is`(_ index: Int, _ word: EnglishTimeWord) -> Bool { self.word(index) == word }

  func isCapital(_ index: Int) -> Bool { bounds.contains(index) && tokens[index].isCapitalized }

  func isWord(_ index: Int) -> Bool { bounds.contains(index) && tokens[index].kind == .word }

  /// Says whether a token is a word with a small letter, or digits with letters.
  func isSmallWord(_ index: Int) -> Bool {
    bounds.contains(index) && tokens[index].kind == .word && !tokens[index].isCapitalized
  }

  /// A mark or symbol by its scalar.
  func mark(_ index: Int) -> Unicode.Scalar? {
    guard bounds.contains(index), tokens[index].kind == .mark || tokens[index].kind == .symbol
    else { return nil }
    return text.scalar(at: tokens[index].range.start).scalar
  }

  func isDash(_ index: Int) -> Bool {
    switch mark(index) {
    case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": true
    default: false
    }
  }

  /// Says whether white space stands before a token.
  func isSpaced(_ index: Int) -> Bool {
    guard bounds.contains(index), index > bounds.lowerBound else { return true }
    return tokens[index].followsSpace
  }

  /// Says whether a token is a dash or hyphen that is written in one with both neighbours.
  func isTightDash(_ index: Int) -> Bool {
    isDash(index) && !isSpaced(index) && !isSpaced(index + 1)
  }

  /// A whole number in digits alone, with the number of digits.
  func digits(_ index: Int) -> (value: Int, count: Int)? {
    guard bounds.contains(index), tokens[index].kind == .number else { return nil }
    let folded = tokens[index].folded
    return digits(in: folded)
  }

  private func digits(in folded: TextRange) -> (value: Int, count: Int)? {
    guard (1...9).contains(folded.count) else { return nil }
    var value = 0
    for byte in tokens.foldedBytes[folded.start..<folded.end] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return (value, folded.count)
  }

  /// Digits with letters behind them: 21st, 1990s, 9am.
  func digits(_ index: Int, with suffixes: [StaticString]) -> (value: Int, count: Int)? {
    guard bounds.contains(index), tokens[index].kind == .word, tokens[index].folded.count < 12 else {
      return nil
    }
    let folded = tokens[index].folded
    var end = folded.start
    while end < folded.end, (0x30...0x39).contains(tokens.foldedBytes[end]) { end += 1 }
    guard end > folded.start, end < folded.end else { return nil }
    let rest = tokens.foldedBytes[end..<folded.end]
    guard
      suffixes.contains(where: { suffix in
        suffix.utf8CodeUnitCount == rest.count
          && suffix.withUTF8Buffer { rest.elementsEqual($0) }
      })
    else { return nil }
    return digits(in: TextRange(folded.start, end))
  }

  /// The day of a month in digits, as an ordinal or not, or in words.
  func day(_ index: Int) -> (value: Int, end: Int)? {
    if let number = digits(index), number.count <= 2, (1...31).contains(number.value) {
      return (number.value, index + 1)
    }
    return ordinal(index).flatMap { (1...31).contains($0.value) ? $0 : nil }
  }

  /// An ordinal in digits or words: 21st, twenty-first.
  func ordinal(_ index: Int) -> (value: Int, end: Int)? {
    if let number = digits(index, with: ["st", "nd", "rd", "th"]), number.value > 0 {
      return (number.value, index + 1)
    }
    switch word(index) {
    case .ordinal(let value): return (value, index + 1)
    case .unit(.second): return (2, index + 1)
    case .cardinal(let tens) where tens >= 20 && tens < 100:
      let next = isTightDash(index + 1) ? index + 2 : index + 1
      if case .ordinal(let value) = word(next), value < 10 { return (tens + value, next + 1) }
      if word(next) == .unit(.second) { return (tens + 2, next + 1) }
      return nil
    default: return nil
    }
  }

  /// Says whether a token folds to a word.
  func token(_ index: Int, is folded: FoldedWord) -> Bool {
    bounds.contains(index) && tokens.token(index, is: folded)
  }

  /// A candidate that takes tokens.
  func candidate(
    _ type: DateMention.TimeType, _ meaning: Meaning, _ range: Range<Int>, confidence: Int = 100
  ) -> DateCandidate {
    DateCandidate(
      type, meaning, tokens: range, range: tokens.range(of: range), confidence: confidence)
  }

  /// Makes a candidate take other tokens.
  func stretched(_ candidate: DateCandidate, over range: Range<Int>) -> DateCandidate {
    var candidate = candidate
    candidate.tokens = range
    candidate.range = tokens.range(of: range)
    return candidate
  }
}
