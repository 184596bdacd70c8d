import Foundation
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
    case .few: return EnglishCount(value: nil, end: index + 1)
    case .couple: return couple(index)
    case .dozen: return EnglishCount(value: 12, end: index + 1)
    case .dozens where word(index + 1) == .of: return EnglishCount(value: nil, end: index + 2)
    case .half:
      guard word(index + 1) == .a || isTightDash(index + 1) else { return nil }
      return EnglishCount(value: Decimal(5) / 10, end: index + 2)
    case .cardinal: return cardinal(index).map(withHalf)
    default: return number(index).map(withHalf)
    }
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

  /// A number in words below a thousand.
  func cardinal(_ index: Int) -> EnglishCount? {
    guard case .cardinal(var value) = word(index) else { return nil }
    var end = index + 1
    if value >= 20, value < 100 {
      let next = isTightDash(end) ? end + 1 : end
      if case .cardinal(let ones) = word(next), ones < 10 { (value, end) = (value + ones, next + 1) }
    }
    if value < 10, word(end) == .cardinal(100) {
      (value, end) = (value * 100, end + 1)
      let next = word(end) == .and ? end + 1 : end
      if let rest = cardinal(next), let more = rest.value, more < 100 {
        return EnglishCount(value: Decimal(value) + more, end: rest.end)
      }
    }
    return EnglishCount(value: Decimal(value), end: end)
  }

  /// A number in digits, with thousands or decimals.
  private func number(_ index: Int) -> EnglishCount? {
    guard bounds.contains(index), tokens[index].kind == .number, tokens[index].folded.count < 12 else {
      return nil
    }
    let folded = tokens[index].folded
    var (value, decimals, isFraction) = (0, 0, false)
    for byte in tokens.foldedBytes[folded.start..<folded.end] {
      switch byte {
      case 0x30...0x39:
        value = value * 10 + Int(byte - 0x30)
        if isFraction { decimals += 1 }
      case UInt8(ascii: ","): break
      case UInt8(ascii: ".") where !isFraction: isFraction = true
      default: return nil
      }
    }
    var result = Decimal(value)
    for _ in 0..<decimals { result /= 10 }
    return EnglishCount(value: result, end: index + 1)
  }
}
