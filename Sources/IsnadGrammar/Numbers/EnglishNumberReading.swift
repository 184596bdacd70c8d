import Foundation
import IsnadText

/// Reads the number words of English from a token on.
struct EnglishNumberReading {
  let reader: NumberReader
  let end: Int

  /// A part of a number below a thousand, or below ten thousand as in *seventeen hundred*.
  private struct Part {
    var value: Int
    var end: Int
    var isOrdinal = false
  }

  private var tokens: TokenTable { reader.tokens }

  private func word(_ index: Int) -> EnglishNumberWord? {
    guard index < end, tokens[index].kind == .word else { return nil }
    return EnglishNumberWord.table.value(index, of: tokens)
  }

  /// The number that begins with a number word.
  func number(at index: Int, _ word: EnglishNumberWord) -> WrittenNumber? {
    switch word {
    case .unit, .teen, .tens: return share(at: index) ?? cardinal(at: index)
    case .article: return behindArticle(at: index)
    case .half: return half(at: index, from: index)
    case .ordinal, .ordinalTens: return cardinal(at: index)
    case .ordinalPower(let power): return ordinal(Decimal(1, times: power), index..<index + 1)
    case .hundred, .dozen, .magnitude, .abbreviation, .quarter, .parts: return nil
    }
  }

  /// Words add up: addends of falling magnitude, and *and a half* behind them.
  private func cardinal(at index: Int) -> WrittenNumber? {
    guard let first = part(at: index) else { return nil }
    if first.isOrdinal { return ordinal(Decimal(first.value), index..<first.end) }
    if let parts = parts(of: first, at: index) { return parts }
    var total = Decimal(0)
    var position = index
    var least: Int?
    while let addend = addend(at: position, below: least) {
      if addend.isOrdinal { return ordinal(total + addend.value, index..<addend.end) }
      total += addend.value
      position = addend.end
      guard addend.power > 0 else { break }
      least = addend.power
      if let after = joint(at: position, power: addend.power),
        self.addend(at: after, below: least) != nil
      {
        position = after
      }
    }
    guard position > index else { return nil }
    var number = made(total, index..<position, magnitude: least)
    addHalf(to: &number)
    return number
  }

  private struct Addend {
    let value: Decimal
    let power: Int
    let end: Int
    let isOrdinal: Bool
  }

  /// A part with the magnitudes behind it; nothing where they are not below those before it.
  private func addend(at index: Int, below least: Int?) -> Addend? {
    guard let part = part(at: index) else { return nil }
    var (power, position) = (0, part.end)
    while case .magnitude(let next)? = word(position) {
      power += next
      position += 1
      if power > 15 { return nil }
    }
    // two thousand-year-old trees are fine; one million-th is an ordinal.
    if let least, power >= least || part.value >= 1000 { return nil }
    if power == 0, case .ordinalPower(let ordinal)? = word(position), !part.isOrdinal {
      return Addend(
        value: Decimal(part.value, times: ordinal), power: ordinal, end: position + 1, isOrdinal: true)
    }
    return Addend(
      value: Decimal(part.value, times: power), power: power, end: position, isOrdinal: part.isOrdinal)
  }

  /// The token behind *and*, or the token itself, where a further addend may stand.
  private func joint(at index: Int, power: Int) -> Int? {
    guard index < end else { return nil }
    return EnglishNumberWord.and.contains(index, of: tokens) ? index + 1 : index
  }

  /// Up to 9,999: a number below a hundred, with hundreds before it.
  private func part(at index: Int) -> Part? {
    let isArticle = EnglishNumberWord.articles.contains(index, of: tokens)
    var head: Part
    if isArticle {
      guard case .hundred? = word(index + 1) else { return nil }
      head = Part(value: 1, end: index + 1)
    } else {
      guard let low = belowHundred(at: index) else { return nil }
      head = low
    }
    guard !head.isOrdinal else { return head }
    if case .dozen? = word(head.end) { return Part(value: head.value * 12, end: head.end + 1) }
    guard case .hundred? = word(head.end), head.value > 0 else { return head }
    let hundreds = Part(value: head.value * 100, end: head.end + 1)
    let next = EnglishNumberWord.and.contains(hundreds.end, of: tokens) ? hundreds.end + 1 : hundreds.end
    guard next < end, let rest = belowHundred(at: next), rest.value > 0 else { return hundreds }
    // One hundred and two hundred are two numbers.
    switch word(rest.end) {
    case .hundred?, .dozen?: return hundreds
    default: break
    }
    return Part(value: hundreds.value + rest.value, end: rest.end, isOrdinal: rest.isOrdinal)
  }

  private func belowHundred(at index: Int) -> Part? {
    switch word(index) {
    case .unit(let value)?: return Part(value: value, end: index + 1)
    case .teen(let value)?: return Part(value: value, end: index + 1)
    case .ordinal(let value)?: return Part(value: value, end: index + 1, isOrdinal: true)
    case .ordinalTens(let value)?: return Part(value: value, end: index + 1, isOrdinal: true)
    case .tens(let value)?:
      let next = reader.isHyphen(index + 1, before: end) ? index + 2 : index + 1
      switch word(next) {
      case .unit(let unit)? where unit > 0: return Part(value: value + unit, end: next + 1)
      case .ordinal(let unit)? where unit < 10:
        return Part(value: value + unit, end: next + 1, isOrdinal: true)
      default: return Part(value: value, end: index + 1)
      }
    default: return nil
    }
  }

  private func made(_ value: Decimal, _ range: Range<Int>, magnitude power: Int?) -> WrittenNumber {
    var number = WrittenNumber(
      value: value, tokens: range, range: tokens.range(of: range), digits: .words)
    number.roundnessPower = value.powerOfLastDigit
    number.magnitudePower = power
    return number
  }

  private func ordinal(_ value: Decimal, _ range: Range<Int>) -> WrittenNumber {
    var number = made(value, range, magnitude: nil)
    number.form = .ordinal
    return number
  }
}

extension EnglishNumberReading {
  /// `two thirds`, `two-thirds`, `one-fifth`.
  private func parts(of first: Part, at index: Int) -> WrittenNumber? {
    guard first.value > 0 else { return nil }
    let next = reader.isHyphen(first.end, before: end) ? first.end + 1 : first.end
    switch word(next) {
    case .parts(let whole)?:
      return times(reader.fraction(first.value, whole, tokens: index..<next + 1, from: start(of: index)))
    case .ordinal(let whole)? where first.value == 1 && whole > 2,
      .ordinalTens(let whole)? where first.value == 1:
      return reader.fraction(1, whole, tokens: index..<next + 1, from: start(of: index))
    case .quarter? where first.value == 1:
      return reader.fraction(1, 4, tokens: index..<next + 1, from: start(of: index))
    case .half? where first.value == 1: return half(at: next, from: index)
    default: return nil
    }
  }

  /// `one in five`, `nine out of ten`, `one of every three`.
  private func share(at index: Int) -> WrittenNumber? {
    guard let first = part(at: index), !first.isOrdinal, first.value > 0, first.value < 100 else {
      return nil
    }
    var next = first.end
    var isSure = false
    if EnglishNumberWord.in.contains(next, of: tokens) {
      next += 1
    } else if EnglishNumberWord.out.contains(next, of: tokens),
      EnglishNumberWord.of.contains(next + 1, of: tokens)
    {
      next += 2
      isSure = true
    } else {
      return nil
    }
    if EnglishNumberWord.every.contains(next, of: tokens) {
      next += 1
      isSure = true
    }
    guard let (whole, after) = whole(at: next), whole > first.value, whole <= 1_000_000 else {
      return nil
    }
    if !isSure, EnglishNumberWord.times.contains(after, of: tokens) || whole > 1000 { return nil }
    return reader.fraction(first.value, whole, tokens: index..<after, from: start(of: index))
  }

  private func whole(at index: Int) -> (Int, Int)? {
    guard index < end else { return nil }
    let number =
      tokens[index].kind == .number
      ? reader.inDigits(at: index, before: end) : cardinal(at: index)
    guard let number, number.isWhole, number.form == .cardinal, number.value < 10_000_000 else {
      return nil
    }
    return (NSDecimalNumber(decimal: number.value).intValue, number.tokens.upperBound)
  }

  /// `a dozen`, `a hundred`, `a million`, `a third of`, `a half`.
  private func behindArticle(at index: Int) -> WrittenNumber? {
    switch word(index + 1) {
    case .hundred?: return cardinal(at: index)
    case .dozen?: return made(12, index..<index + 2, magnitude: nil)
    case .magnitude(let power)?:
      var number = made(Decimal(1, times: power), index..<index + 2, magnitude: power)
      let after = EnglishNumberWord.and.contains(index + 2, of: tokens) ? index + 3 : index + 2
      if let rest = addend(at: after, below: power), !rest.isOrdinal {
        number.value += rest.value
        number.roundnessPower = number.value.powerOfLastDigit
        reader.take(rest.end - 1, into: &number)
      }
      addHalf(to: &number)
      return number
    case .half?: return half(at: index + 1, from: index)
    case .quarter? where isOf(index + 2) || isMagnitude(index + 2): return quarter(at: index)
    case .ordinal(let whole)? where whole > 2 && isOf(index + 2):
      return reader.fraction(1, whole, tokens: index..<index + 2, from: start(of: index))
    default: return nil
    }
  }

  private func quarter(at index: Int) -> WrittenNumber {
    let number = reader.fraction(1, 4, tokens: index..<index + 2, from: start(of: index))
    return times(number)
  }

  /// `half`, `half a million`, `half a dozen`.
  private func half(at index: Int, from first: Int) -> WrittenNumber? {
    if EnglishNumberWord.articles.contains(index + 1, of: tokens) {
      switch word(index + 2) {
      case .dozen?: return made(6, first..<index + 3, magnitude: nil)
      case .magnitude(let power)?:
        return made(Decimal(5, times: power - 1), first..<index + 3, magnitude: power)
      default: break
      }
    }
    return times(reader.fraction(1, 2, tokens: first..<index + 1, from: start(of: first)))
  }

  /// `three quarters of a million`, `half million`.
  private func times(_ number: WrittenNumber) -> WrittenNumber {
    guard case .magnitude(let power)? = word(number.tokens.upperBound) else { return number }
    let value = number.value.shifted(power)
    return made(value, number.tokens.lowerBound..<number.tokens.upperBound + 1, magnitude: power)
  }

  private func isOf(_ index: Int) -> Bool { EnglishNumberWord.of.contains(index, of: tokens) }

  private func isMagnitude(_ index: Int) -> Bool {
    if case .magnitude? = word(index) { return true }
    return false
  }

  private func start(of token: Int) -> Int { tokens[token].range.start }

  /// `and a half`, `and three quarters`, with the magnitude behind: two and a half million.
  private func addHalf(to number: inout WrittenNumber) {
    guard number.form == .cardinal, let (added, after) = fractionBehindAnd(number.tokens.upperBound)
    else {
      return
    }
    number.value += added.shifted(number.magnitudePower ?? 0)
    number.precisionPower = (number.magnitudePower ?? 0) - 1
    number.roundnessPower = number.precisionPower
    reader.take(after - 1, into: &number)
    if number.magnitudePower == nil, case .magnitude(let power)? = word(after) {
      number.multiply(by: power)
      reader.take(after, into: &number)
    }
  }

  private func fractionBehindAnd(_ index: Int) -> (Decimal, Int)? {
    guard EnglishNumberWord.and.contains(index, of: tokens) else { return nil }
    if EnglishNumberWord.articles.contains(index + 1, of: tokens) {
      switch word(index + 2) {
      case .half?: return (Decimal(1) / 2, index + 3)
      case .quarter?: return (Decimal(1) / 4, index + 3)
      case .ordinal(3)?: return (Decimal(1) / 3, index + 3)
      default: return nil
      }
    }
    guard let first = part(at: index + 1), !first.isOrdinal, let parts = parts(of: first, at: index + 1),
      parts.form == .fraction
    else { return nil }
    return (parts.value, parts.tokens.upperBound)
  }

  /// A number in digits with the magnitude behind it: 4.5 billion, 5 bn, 3 dozen.
  func magnitude(of number: WrittenNumber, behindHyphen: Bool = false) -> WrittenNumber {
    var result = number
    var next = number.tokens.upperBound + (behindHyphen ? 1 : 0)
    switch word(next) {
    case .magnitude(var power)?:
      if case .magnitude(let further)? = word(next + 1) {
        power += further
        next += 1
      }
      result.multiply(by: power)
    case .abbreviation(let power)?: result.multiply(by: power)
    case .hundred? where number.isWhole && number.value < 100:
      result.multiply(by: 2)
      if case .magnitude(let power)? = word(next + 1) {
        result.multiply(by: power)
        next += 1
      }
    case .dozen? where number.isWhole && number.value < 1000:
      result.value *= 12
    default:
      guard !behindHyphen else { return number }
      addHalf(to: &result)
      return result
    }
    reader.take(next, into: &result)
    if number.isWhole { addHalf(to: &result) }
    return result
  }
}
