import Foundation
import IsnadText

extension NumberReader {
  /// The number of a token of digits, with what stands behind it and belongs to it: groups parted by
  /// spaces, a fraction sign, a magnitude.
  func inDigits(at index: Int, before end: Int) -> WrittenNumber? {
    guard var number = digits(at: index, before: end) else { return nil }
    if isPointBefore(index) {
      number = leadingPoint(number, at: index)
    }
    let next = number.tokens.upperBound
    guard next < end else { return number }
    if tokens[next].kind == .symbol, !tokens[next].followsSpace, number.isWhole,
      let parts = NumberReader.fractionSigns[text.scalar(at: tokens[next].range.start).scalar]
    {
      number.value += Decimal(parts.0) / Decimal(parts.1)
      number.precisionPower = -2
      number.roundnessPower = -2
      take(next, into: &number)
      return withMagnitude(number, before: end)
    }
    return withMagnitude(number, before: end)
  }

  /// `4.5bn`, `12k`, `21st`, `5km`: digits with letters written on.
  func withSuffix(at index: Int, before end: Int) -> WrittenNumber? {
    let token = tokens[index]
    guard let run = DigitRun(text, token.range.start, token.range.end), run.end < token.range.end,
      var number = number(of: run, tokens: index..<index + 1, from: token.range.start)
    else { return nil }
    let suffix = TextRange(run.end, token.range.end)
    switch NumberReader.suffix(of: text.bytes[suffix.start..<suffix.end]) {
    case .ordinal:
      guard number.isWhole else { return nil }
      number.form = .ordinal
      number.range.end = suffix.end
      return number
    case .magnitude(let power, let isSure):
      number.multiply(by: power)
      number.range.end = suffix.end
      // 20m may be metres.
      number.suffix = isSure ? nil : suffix
      return number
    case .other:
      number.suffix = suffix
      number.range.end = suffix.start
      return number
    }
  }

  private enum Suffix {
    case ordinal, other
    case magnitude(Int, isSure: Bool)
  }

  private static func suffix(of bytes: ArraySlice<UInt8>) -> Suffix {
    guard bytes.count <= 2, let first = bytes.first, let last = bytes.last else { return .other }
    switch (first | 0x20, bytes.count == 2 ? last | 0x20 : 0) {
    case (UInt8(ascii: "k"), 0): return .magnitude(3, isSure: false)
    case (UInt8(ascii: "m"), 0): return .magnitude(6, isSure: false)
    case (UInt8(ascii: "b"), 0): return .magnitude(9, isSure: false)
    case (UInt8(ascii: "m"), UInt8(ascii: "n")): return .magnitude(6, isSure: true)
    case (UInt8(ascii: "b"), UInt8(ascii: "n")): return .magnitude(9, isSure: true)
    case (UInt8(ascii: "t"), UInt8(ascii: "n")): return .magnitude(12, isSure: true)
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      return .ordinal
    default: return .other
    }
  }

  private func digits(at index: Int, before end: Int) -> WrittenNumber? {
    let token = tokens[index]
    guard var run = DigitRun(text, token.range.start, token.range.end) else { return nil }
    var last = index
    var isSpaced = false
    if run.canLeadGroups {
      while last + 1 < end, isOneSpace(before: last + 1),
        case let next = tokens[last + 1].range,
        let group = DigitRun(text, next.start, next.end), group.canFollowInGroups,
        run.join(group)
      {
        last += 1
        isSpaced = true
      }
    }
    var number = number(of: run, tokens: index..<last + 1, from: token.range.start)
    if isSpaced { number?.isGrouped = true }
    return number
  }

  private func number(of run: DigitRun, tokens range: Range<Int>, from start: Int) -> WrittenNumber? {
    guard let reading = run.decimals, let system = run.system else { return nil }
    let value = Decimal(run.mantissa, times: -reading.0)
    var number = WrittenNumber(
      value: value, tokens: range,
      range: TextRange(start, tokens[range.upperBound - 1].range.end), precision: -reading.0,
      roundness: reading.0 > 0 ? -reading.0 : value.powerOfLastDigit, digits: system)
    number.alternative = reading.otherwise.map { Decimal(run.mantissa, times: -$0) }
    number.isMarkAmbiguous = reading.isAmbiguous
    number.isGrouped = reading.isGrouped
    return number
  }

  /// Says whether a token of digits stands behind one space, of those that part thousands.
  private func isOneSpace(before index: Int) -> Bool {
    let (start, end) = (tokens[index - 1].range.end, tokens[index].range.start)
    guard tokens[index].kind == .number, end - start <= 3 else { return false }
    switch end - start {
    case 1: return text.bytes[start] == 0x20
    case 2: return text.bytes[start] == 0xC2 && text.bytes[start + 1] == 0xA0
    case 3:
      return text.bytes[start] == 0xE2 && text.bytes[start + 1] == 0x80
        && (text.bytes[start + 2] == 0x89 || text.bytes[start + 2] == 0xAF)
    default: return false
    }
  }

  /// `.25`: a point behind a space and close before digits.
  private func isPointBefore(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].followsSpace, tokens[index - 1].kind == .mark,
      tokens[index - 1].followsSpace
    else { return false }
    let point = tokens[index - 1].range
    return point.count == 1 && text.bytes[point.start] == UInt8(ascii: ".")
  }

  private func leadingPoint(_ number: WrittenNumber, at index: Int) -> WrittenNumber {
    guard number.isWhole, !number.isGrouped, number.tokens.count == 1 else { return number }
    var result = number
    let power = -(tokens[index].folded.count)
    result.value = number.value.shifted(power)
    result.precisionPower = power
    result.roundnessPower = power
    result.range.start = tokens[index - 1].range.start
    return result
  }

  func take(_ token: Int, into number: inout WrittenNumber) {
    number.tokens = number.tokens.lowerBound..<token + 1
    number.range.end = tokens[token].range.end
  }

  /// A number in digits with the magnitude behind it: 4.5 billion, 300 ألف.
  private func withMagnitude(_ number: WrittenNumber, before end: Int) -> WrittenNumber {
    let next = number.tokens.upperBound
    guard next < end else { return number }
    switch tokens[next].script {
    case .latin: return EnglishNumberReading(reader: self, end: end).magnitude(of: number)
    case .arabic: return ArabicNumberReading(reader: self, end: end).magnitude(of: number)
    default:
      // 4.5-million
      guard isHyphen(next, before: end), tokens[next + 1].script == .latin else { return number }
      return EnglishNumberReading(reader: self, end: end).magnitude(of: number, behindHyphen: true)
    }
  }
}

extension WrittenNumber {
  /// Multiplies by a power of ten that is written as a magnitude.
  mutating func multiply(by power: Int) {
    value = value.shifted(power)
    precisionPower += power
    roundnessPower += power
    alternative = alternative?.shifted(power)
    magnitudePower = (magnitudePower ?? 0) + power
    isMarkAmbiguous = false
  }
}
