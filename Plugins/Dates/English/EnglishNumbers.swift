import Foundation
import IsnadGrammar
import IsnadText

/// A count of units as it stands before them: three, 2.5, two and a half, several, a couple of.
struct EnglishCount {
  /// The number; nothing where the words do not tell it.
  let value: Decimal?
  /// The index behind its words.
  let end: Int
}

extension EnglishTimeText {
  /// The count that begins at a token.
  func count(_ index: Int) -> EnglishCount? {
    switch word(index) {
    case .a:
      if word(index + 1) == .few { return EnglishCount(value: nil, end: index + 2) }
      if word(index + 1) == .couple { return couple(index + 1) }
      if word(index + 1) == .dozen { return EnglishCount(value: 12, end: index + 2) }
      if case .cardinal(100) = word(index + 1) { return EnglishCount(value: 100, end: index + 2) }
      return EnglishCount(value: 1, end: index + 1)
    case .another:
      if word(index + 1) == .few { return EnglishCount(value: nil, end: index + 2) }
      if word(index + 1) == .couple { return couple(index + 1) }
      return number(index + 1) ?? EnglishCount(value: 1, end: index + 1)
    case .few: return EnglishCount(value: nil, end: index + 1)
    case .couple: return couple(index)
    case .dozen: return EnglishCount(value: 12, end: index + 1)
    case .dozens where word(index + 1) == .of: return EnglishCount(value: nil, end: index + 2)
    case .half:
      // Half a dozen, half a year, half-hour, half year.
      if word(index + 1) == .a, word(index + 2) == .dozen {
        return EnglishCount(value: 6, end: index + 3)
      }
      if case .unit(let unit) = word(index + 1), unit != .century {
        return EnglishCount(value: Decimal(5) / 10, end: index + 1)
      }
      guard word(index + 1) == .a || isTightDash(index + 1) else { return nil }
      return EnglishCount(value: Decimal(5) / 10, end: index + 2)
    default: return number(index).map(withHalf)
    }
  }

  /// The count that begins at a token, or the last of two: 5 to 10, two or three.
  func lastCount(_ index: Int) -> EnglishCount? {
    guard let first = count(index) else { return nil }
    guard let value = first.value,
      word(first.end) == .to || token(first.end, is: "or") || isDash(first.end),
      word(first.end + 1) != .a, let last = count(first.end + 1), let greater = last.value,
      greater > value
    else { return first }
    return last
  }

  private func couple(_ index: Int) -> EnglishCount {
    EnglishCount(value: 2, end: word(index + 1) == .of ? index + 2 : index + 1)
  }

  /// Two and a half.
  private func withHalf(_ count: EnglishCount) -> EnglishCount {
    guard let value = count.value, word(count.end) == .and, word(count.end + 1) == .a,
      word(count.end + 2) == .half
    else { return count }
    return EnglishCount(value: value + Decimal(5) / 10, end: count.end + 3)
  }

  /// A number in digits or words.
  private func number(_ index: Int) -> EnglishCount? {
    guard bounds.contains(index),
      let number = NumberReader(text: text, tokens: tokens).number(at: index, before: bounds.upperBound),
      number.form != .ordinal, number.suffix == nil, !number.isMarkAmbiguous
    else { return nil }
    return EnglishCount(value: number.value, end: number.tokens.upperBound)
  }
}
