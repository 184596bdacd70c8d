import Foundation
package import IsnadText

/// Reads the numbers of a text: digits with their marks, magnitudes and suffixes, and the number words
/// of English and Arabic.
///
/// Asking for a token that begins no number costs one look at a table.
package struct NumberReader: Sendable {
  let text: UTF8Text
  let tokens: TokenTable

  /// Creates the reader of a text.
  package init(text: UTF8Text, tokens: TokenTable) {
    self.text = text
    self.tokens = tokens
  }

  /// The numbers among some tokens, in the order of the text.
  package func numbers(in range: Range<Int>) -> [WrittenNumber] {
    var result: [WrittenNumber] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let number = number(at: index, before: range.upperBound) {
        result.append(number)
        index = number.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// The number that begins with a token and ends before another; nothing where none begins.
  ///
  /// A number that is written `.25` begins with its point, and is given for its digits.
  package func number(at index: Int, before end: Int) -> WrittenNumber? {
    guard index >= 0, index < min(end, tokens.count) else { return nil }
    let end = min(end, tokens.count)
    switch tokens[index].kind {
    case .number: return inDigits(at: index, before: end)
    case .symbol: return inFractionSign(at: index)
    case .mark: return nil
    case .word:
      switch tokens[index].script {
      case .arabic: return arabic(at: index, before: end)
      case .latin:
        return startsWithDigit(index)
          ? withSuffix(at: index, before: end) : english(at: index, before: end)
      default: return nil
      }
    }
  }

  private func startsWithDigit(_ index: Int) -> Bool {
    let byte = tokens.foldedBytes[tokens[index].folded.start]
    return byte >= 0x30 && byte <= 0x39
  }

  func english(at index: Int, before end: Int) -> WrittenNumber? {
    guard let word = EnglishNumberWord.table.value(index, of: tokens) else { return nil }
    return EnglishNumberReading(reader: self, end: end).number(at: index, word)
  }

  func arabic(at index: Int, before end: Int) -> WrittenNumber? {
    let reading = ArabicNumberReading(reader: self, end: end)
    return reading.word(at: index).flatMap { reading.number(at: index, $0) }
  }

  /// ½, ¾, ⅔.
  private func inFractionSign(at index: Int) -> WrittenNumber? {
    guard let parts = NumberReader.fractionSigns[text.scalar(at: tokens[index].range.start).scalar]
    else { return nil }
    return fraction(parts.0, parts.1, tokens: index..<index + 1, from: tokens[index].range.start)
  }

  static let fractionSigns: [Unicode.Scalar: (Int, Int)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8),
  ]

  func fraction(
    _ numerator: Int, _ denominator: Int, tokens range: Range<Int>, from start: Int,
    digits: WrittenNumber.Digits = .words
  ) -> WrittenNumber {
    let value = Decimal(numerator) / Decimal(denominator)
    var number = WrittenNumber(
      value: value, tokens: range,
      range: TextRange(start, tokens[range.upperBound - 1].range.end),
      // A fraction in words is coarse: a third may be 30 or 36 per cent.
      precision: -2, digits: digits)
    number.form = .fraction
    number.fraction = WrittenNumber.Fraction(numerator: numerator, denominator: denominator)
    return number
  }

  /// Says whether a token is a word of magnitude: thousand, bn, مليون.
  package func isMagnitude(_ index: Int) -> Bool {
    switch EnglishNumberWord.table.value(index, of: tokens) {
    case .magnitude?, .abbreviation?: return true
    default: break
    }
    let word = ArabicNumberReading(reader: self, end: tokens.count).word(at: index)
    switch word?.word {
    case .magnitude?, .magnitudes?, .magnitudeOrDual?: return true
    default: return false
    }
  }

  /// Says whether a token is a hyphen between two words, without space on either side.
  func isHyphen(_ index: Int, before end: Int) -> Bool {
    guard index > 0, index + 1 < end, tokens[index].kind == .mark, !tokens[index].followsSpace,
      !tokens[index + 1].followsSpace
    else { return false }
    switch text.scalar(at: tokens[index].range.start).scalar {
    case "-", "\u{2010}", "\u{2011}": return true
    default: return false
    }
  }
}
