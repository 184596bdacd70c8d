import Foundation
import IsnadText

/// Reads the number words of Arabic from a token on: case and gender as they come, the parts joined
/// by و, and digits among the words (مليون و200 ألف).
struct ArabicNumberReading {
  let reader: NumberReader
  let end: Int

  typealias Word = ArabicNumberWord.Found

  /// A part of a number below a thousand.
  private struct Part {
    var value: Int
    var end: Int
    var ending: WrittenNumber.Ending
    /// Says whether digits write it.
    var digits: WrittenNumber?
  }

  private var tokens: TokenTable { reader.tokens }

  /// The number word at a token, proclitics taken off.
  func word(at index: Int) -> Word? {
    guard index >= 0, index < end, tokens[index].script == .arabic else { return nil }
    return ArabicNumberWord.found(in: tokens.word(index))
  }

  /// The number that begins with a number word.
  func number(at index: Int, _ first: Word) -> WrittenNumber? {
    var number: WrittenNumber?
    switch first.word {
    case .ordinal, .firstFeminine: number = ordinal(at: index, first)
    case .fraction(let whole): number = fraction(1, whole, at: index, first)
    case .twoParts(let whole): number = fraction(2, whole, at: index, first)
    case .rareFraction(let whole):
      guard isDefinite(index + 1), !first.isDefinite else { return nil }
      number = fraction(1, whole, at: index, first)
    case .unit(let value, let isLong):
      number = partsOf(value, at: index, first) ?? cardinal(at: index)
      // خمس السكان is a fifth of them; خمس دول are five.
      if value == 5, !isLong, !first.isDefinite, number?.tokens.count == 1, isDefinite(index + 1) {
        number = fraction(1, 5, at: index, first)
      }
    case .magnitudes, .parts: return nil
    default: number = cardinal(at: index)
    }
    if let whole = number, let share = share(whole, from: index) { number = share }
    number?.isDefinite = first.isDefinite
    // The article is part of an ordinal, which is an adjective: الثالثة.
    let article = number?.form == .ordinal && first.isDefinite ? min(4, first.prefix) : 0
    number?.range.start = reader.rawOffset(of: index, behind: first.prefix - article)
    return number
  }

  private func cardinal(at index: Int) -> WrittenNumber? {
    guard let first = addend(at: index, below: nil) else { return nil }
    return sum(first.value, digits: first.digits, from: index, first)
  }

  private struct Addend {
    var value: Decimal
    var power: Int
    var end: Int
    var ending: WrittenNumber.Ending
    var digits: WrittenNumber.Digits = .words
    var precision = 0
  }

  /// Adds what و joins, as long as the magnitudes fall.
  private func sum(
    _ value: Decimal, digits: WrittenNumber.Digits, from index: Int, _ first: Addend
  ) -> WrittenNumber {
    var (total, last, digits) = (value, first, digits)
    var precision = first.precision
    while last.power > 0, let next = joined(at: last.end, below: last.power) {
      total += next.value
      last = next
      precision = next.precision
      if next.digits != digits { digits = .mixed }
    }
    var number = WrittenNumber(
      value: total, tokens: index..<last.end, range: tokens.range(of: index..<last.end),
      precision: precision, roundness: max(precision, total.powerOfLastDigit), digits: digits)
    if last.power > 0 || first.power > 0 {
      number.magnitudePower = max(first.power, last.power)
    }
    number.ending = last.ending
    addFraction(to: &number, power: last.power)
    return number
  }

  /// The number word behind و, in one word with it or, as some type it, apart; and its token.
  private func behindAnd(_ index: Int) -> (Word, Int)? {
    guard index < end else { return nil }
    if let word = word(at: index) { return word.hasAnd && !word.isDefinite ? (word, index) : nil }
    guard ArabicNumberReading.and.contains(index, of: tokens), let word = word(at: index + 1),
      word.prefix == 0
    else { return nil }
    return (word, index + 1)
  }

  /// The addend behind و: a number word, or digits.
  private func joined(at index: Int, below power: Int) -> Addend? {
    guard index < end else { return nil }
    if let (_, place) = behindAnd(index) { return addend(at: place, below: power) }
    guard ArabicNumberReading.and.contains(index, of: tokens), index + 1 < end,
      tokens[index + 1].kind == .number
    else { return nil }
    return addendInDigits(at: index + 1, below: power)
  }

  static let and: WordSet = ["و"]

  private func addendInDigits(at index: Int, below power: Int) -> Addend? {
    let token = tokens[index]
    guard let run = DigitRun(reader.text, token.range.start, token.range.end), run.isPlain,
      let system = run.system
    else { return nil }
    let (own, after) = magnitude(behind: index + 1, of: run.mantissa)
    // A full number of the lower magnitudes, and no more: 3 ملايين و200 ألف, ألف و500.
    guard own < power, run.count <= power - own else { return nil }
    return Addend(
      value: Decimal(run.mantissa, times: own), power: own, end: after,
      ending: ArabicNumberReading.ending(of: run.mantissa, hasMagnitude: own > 0), digits: system)
  }

  private static func ending(of value: Int, hasMagnitude: Bool) -> WrittenNumber.Ending {
    let low = value % 100
    let kind: WrittenNumber.Ending.Kind =
      if hasMagnitude || low == 0 {
        .hundredOrMore
      } else if low <= 2 {
        .oneOrTwo
      } else if low <= 10 {
        .threeToTen
      } else if low <= 12 {
        .elevenOrTwelve
      } else if low <= 19 {
        .teen
      } else {
        .tens
      }
    return WrittenNumber.Ending(
      kind: kind, unit: low % 10, unitToken: nil, hasLongUnit: false, tenToken: nil, hasLongTen: false)
  }

  private static func plain(_ kind: WrittenNumber.Ending.Kind) -> WrittenNumber.Ending {
    WrittenNumber.Ending(
      kind: kind, unit: 0, unitToken: nil, hasLongUnit: false, tenToken: nil, hasLongTen: false)
  }

  /// The magnitudes behind a number, as a power of ten, and the token behind them.
  private func magnitude(behind index: Int, of value: Int) -> (power: Int, end: Int) {
    var (power, position) = (0, index)
    while let next = word(at: position), !next.hasAnd, next.prefix == 0 {
      switch next.word {
      case .magnitude(let more), .magnitudes(let more), .magnitudeOrDual(let more):
        guard power + more <= 15 else { return (power, position) }
        power += more
        position += 1
      default: return (power, position)
      }
    }
    return (power, position)
  }

  /// A part with the magnitudes behind it; nothing where they are not below those before it.
  private func addend(at index: Int, below least: Int?) -> Addend? {
    guard let first = word(at: index) else { return nil }
    var result: Addend
    switch first.word {
    case .magnitude(let power):
      result = Addend(
        value: Decimal(1, times: power), power: power, end: index + 1, ending: Self.plain(.hundredOrMore)
      )
      if power == 3 { extend(&result) }
    case .magnitudeOrDual(let power):
      let isTanwin = reader.hasTanwin(index)
      guard !isTanwin, !first.isDefinite else { return nil }
      result = Addend(
        value: Decimal(2, times: power), power: power, end: index + 1, ending: Self.plain(.hundredOrMore)
      )
    case .dual(let power):
      result = Addend(
        value: Decimal(2, times: power), power: power, end: index + 1, ending: Self.plain(.hundredOrMore)
      )
    default:
      guard let part = part(at: index, first) else { return nil }
      let (power, after) = magnitude(behind: part.end, of: part.value)
      result = Addend(
        value: Decimal(part.value, times: power), power: power, end: after,
        ending: power > 0 ? Self.plain(.hundredOrMore) : part.ending)
    }
    if let least, result.power >= least { return nil }
    return result
  }

  /// ألف مليون.
  private func extend(_ addend: inout Addend) {
    let (power, after) = magnitude(behind: addend.end, of: 1)
    guard power > 3 else { return }
    addend.value = addend.value.shifted(power)
    addend.power += power
    addend.end = after
  }

  /// Up to 999: hundreds, and behind them what و joins.
  private func part(at index: Int, _ first: Word) -> Part? {
    var hundreds: Part?
    switch first.word {
    case .hundred: hundreds = Part(value: 100, end: index + 1, ending: Self.plain(.hundredOrMore))
    case .hundreds(let number):
      hundreds = Part(value: number * 100, end: index + 1, ending: Self.plain(.hundredOrMore))
    case .unit(let value, _) where value < 10:
      // ثلاث مئة
      if let next = word(at: index + 1), next.prefix == 0, case .hundred = next.word {
        hundreds = Part(value: value * 100, end: index + 2, ending: Self.plain(.hundredOrMore))
      }
    default: break
    }
    guard let hundreds else { return belowHundred(at: index, first) }
    guard let (next, place) = behindAnd(hundreds.end), let rest = belowHundred(at: place, next)
    else { return hundreds }
    return Part(value: hundreds.value + rest.value, end: rest.end, ending: rest.ending)
  }

  private func belowHundred(at index: Int, _ first: Word) -> Part? {
    switch first.word {
    case .tens(let value): return Part(value: value, end: index + 1, ending: Self.plain(.tens))
    case .one(let isFeminine):
      return teen(1, at: index, isLong: !isFeminine) ?? withTens(1, at: index, isLong: !isFeminine)
    case .two(let isFeminine): return teen(2, at: index, isLong: !isFeminine)
    case .low(let value, let isFeminine):
      let ending = WrittenNumber.Ending(
        kind: .oneOrTwo, unit: value, unitToken: index, hasLongUnit: !isFeminine, tenToken: nil,
        hasLongTen: false)
      return withTens(value, at: index, isLong: !isFeminine)
        ?? (value == 2 && first.isDefinite && !isFeminine
          ? nil : Part(value: value, end: index + 1, ending: ending))
    case .unit(let value, let isLong):
      if value < 10,
        let more = teen(value, at: index, isLong: isLong) ?? withTens(value, at: index, isLong: isLong)
      {
        return more
      }
      let ending = WrittenNumber.Ending(
        kind: .threeToTen, unit: value, unitToken: index, hasLongUnit: isLong, tenToken: nil,
        hasLongTen: false)
      return Part(value: value, end: index + 1, ending: ending)
    default: return nil
    }
  }

  /// ثلاثة عشر.
  private func teen(_ unit: Int, at index: Int, isLong: Bool) -> Part? {
    guard index + 1 < end else { return nil }
    let hasLongTen = ArabicNumberWord.longTen.contains(index + 1, of: tokens)
    guard hasLongTen || ArabicNumberWord.ten.contains(index + 1, of: tokens) else { return nil }
    let ending = WrittenNumber.Ending(
      kind: unit <= 2 ? .elevenOrTwelve : .teen, unit: unit, unitToken: index, hasLongUnit: isLong,
      tenToken: index + 1, hasLongTen: hasLongTen)
    return Part(value: 10 + unit, end: index + 2, ending: ending)
  }

  /// ثلاثة وعشرون.
  private func withTens(_ unit: Int, at index: Int, isLong: Bool) -> Part? {
    guard let (next, place) = behindAnd(index + 1), case .tens(let tens) = next.word else { return nil }
    let ending = WrittenNumber.Ending(
      kind: .tens, unit: unit, unitToken: index, hasLongUnit: isLong, tenToken: nil, hasLongTen: false)
    return Part(value: tens + unit, end: place + 1, ending: ending)
  }

  /// A number in digits with the magnitude behind it and what و joins: 4.5 مليار, 3 آلاف و500.
  func magnitude(of number: WrittenNumber) -> WrittenNumber {
    let (power, after) = magnitude(behind: number.tokens.upperBound, of: 0)
    guard power > 0 else {
      var result = number
      addFraction(to: &result, power: 0)
      return result
    }
    var result = number
    result.multiply(by: power)
    reader.take(after - 1, into: &result)
    let first = Addend(
      value: result.value, power: power, end: after, ending: Self.plain(.hundredOrMore),
      digits: number.digits, precision: result.precisionPower)
    guard number.isWhole else { return result }
    var whole = sum(result.value, digits: number.digits, from: number.tokens.lowerBound, first)
    if whole.tokens.upperBound == after { whole.roundnessPower = result.roundnessPower }
    whole.range.start = number.range.start
    whole.magnitudePower = result.magnitudePower
    return whole
  }
}

extension ArabicNumberReading {
  private func isDefinite(_ index: Int) -> Bool {
    guard index < end, tokens[index].script == .arabic else { return false }
    let folded = tokens[index].folded
    let bytes = tokens.foldedBytes
    return folded.count > 6 && bytes[folded.start] == 0xD8 && bytes[folded.start + 1] == 0xA7
      && bytes[folded.start + 2] == 0xD9 && bytes[folded.start + 3] == 0x84
  }

  private static let of: WordSet = ["من"]
  private static let each: WordSet = ["كل", "أصل"]

  /// واحد من كل خمسة, ثلاثة من أصل عشرة.
  private func share(_ number: WrittenNumber, from index: Int) -> WrittenNumber? {
    let next = number.tokens.upperBound
    guard number.form == .cardinal, number.isWhole, number.value < 1_000_000, next + 2 < end,
      ArabicNumberReading.of.contains(next, of: tokens),
      ArabicNumberReading.each.contains(next + 1, of: tokens),
      let whole = reader.number(at: next + 2, before: end), whole.form == .cardinal,
      whole.isWhole, whole.value > number.value, whole.value < 1_000_000_000
    else { return nil }
    return reader.fraction(
      NSDecimalNumber(decimal: number.value).intValue, NSDecimalNumber(decimal: whole.value).intValue,
      tokens: index..<whole.tokens.upperBound, from: tokens[index].range.start)
  }

  /// نصف مليون, ثلثا السكان.
  private func fraction(_ numerator: Int, _ whole: Int, at index: Int, _ first: Word) -> WrittenNumber? {
    let start = tokens[index].range.start
    let number = reader.fraction(numerator, whole, tokens: index..<index + 1, from: start)
    // ربع نهائي and نصف نهائي are rounds of a cup.
    guard !ArabicNumberReading.rounds.contains(index + 1, of: tokens) else { return nil }
    if first.isDefinite, !isAmount(index, first) { return nil }
    return times(number)
  }

  /// Says whether النصف and الثلث are amounts, as in بمقدار الثلث and إلى النصف, and no half of a year.
  private func isAmount(_ index: Int, _ first: Word) -> Bool {
    if let next = word(at: index + 1), case .ordinal = next.word { return false }
    if ArabicNumberReading.beforeAmounts.contains(index - 1, of: tokens)
      || ArabicNumberReading.beforeAmounts.contains(index - 1, of: tokens, behind: 2)
    {
      return true
    }
    return first.prefix > 4 && !first.hasAnd
  }

  private static let beforeAmounts: WordSet = [
    "إلى", "بمقدار", "بنسبة", "نحو", "حوالي", "قرابة", "بنحو", "بحوالي", "بقرابة", "زهاء",
  ]

  private static let rounds: WordSet = ["نهائي", "النهائي", "نهائيات"]

  /// ثلاثة أرباع.
  private func partsOf(_ value: Int, at index: Int, _ first: Word) -> WrittenNumber? {
    guard let next = word(at: index + 1), next.prefix == 0, case .parts(let whole) = next.word,
      whole > value
    else { return nil }
    return times(
      reader.fraction(value, whole, tokens: index..<index + 2, from: tokens[index].range.start))
  }

  private func times(_ number: WrittenNumber) -> WrittenNumber {
    guard let next = word(at: number.tokens.upperBound), !next.hasAnd,
      next.prefix == 0 || next.isDefinite,
      case .magnitude(let power) = next.word
    else { return number }
    var result = number
    result.value = number.value.shifted(power)
    result.precisionPower = power - 2
    result.roundnessPower = result.value.powerOfLastDigit
    result.magnitudePower = power
    result.form = .cardinal
    result.fraction = nil
    reader.take(number.tokens.upperBound, into: &result)
    return result
  }

  /// مليون ونصف, ثلاثة ملايين ونصف المليون.
  private func addFraction(to number: inout WrittenNumber, power: Int) {
    let index = number.tokens.upperBound
    guard let (next, place) = behindAnd(index) else { return }
    let added: Decimal
    switch next.word {
    case .fraction(let whole): added = Decimal(1) / Decimal(whole)
    case .twoParts(let whole): added = Decimal(2) / Decimal(whole)
    default: return
    }
    var last = place
    if power > 0, let again = word(at: place + 1), again.isDefinite, !again.hasAnd {
      guard case .magnitude(power) = again.word else { return }
      last = place + 1
    }
    number.value += added.shifted(power)
    number.precisionPower = power - 1
    number.roundnessPower = power - 1
    reader.take(last, into: &number)
  }

  private func ordinal(at index: Int, _ first: Word) -> WrittenNumber? {
    var value: Int
    switch first.word {
    case .ordinal(let number): value = number
    // أولي is no ordinal; the text tells them apart where folding does not.
    case .firstFeminine:
      guard reader.endsInAlefMaqsura(index) else { return nil }
      value = 1
    default: return nil
    }
    var last = index
    if index + 1 < end, value <= 11 {
      if ArabicNumberWord.ten.contains(index + 1, of: tokens)
        || ArabicNumberWord.longTen.contains(index + 1, of: tokens)
      {
        value = value == 11 ? 11 : 10 + value
        last = index + 1
      } else if let next = word(at: index + 1), next.hasAnd, next.isDefinite || !first.isDefinite,
        case .tens(let tens) = next.word
      {
        value = (value == 11 ? 1 : value) + tens
        last = index + 1
      }
    }
    // حادي alone is nothing, and neither is ثانية, which is a second of time.
    if value == 11, last == index { return nil }
    var number = WrittenNumber(
      value: Decimal(value), tokens: index..<last + 1, range: tokens.range(of: index..<last + 1),
      digits: .words)
    number.form = .ordinal
    return number
  }
}

extension NumberReader {
  /// The offset in the text that lies behind so many folded bytes of a word: its proclitics.
  func rawOffset(of index: Int, behind prefix: Int) -> Int {
    let range = tokens[index].range
    guard prefix > 0 else { return range.start }
    // Proclitics are letters of two bytes; marks and tatweel between them are passed over.
    var (offset, left) = (range.start, prefix / 2)
    while offset < range.end {
      let (scalar, length) = text.scalar(at: offset)
      if scalar.isLetter {
        if left == 0 { return offset }
        left -= 1
      }
      offset += length
    }
    return range.start
  }

  /// Says whether a word carries tanwin: ألفًا.
  func hasTanwin(_ index: Int) -> Bool {
    let range = tokens[index].range
    return (range.start..<range.end - 1).contains {
      text.bytes[$0] == 0xD9 && text.bytes[$0 + 1] == 0x8B
    }
  }

  /// Says whether a word ends in ى.
  func endsInAlefMaqsura(_ index: Int) -> Bool {
    let end = tokens[index].range.end
    return end >= 2 && text.bytes[end - 2] == 0xD9 && text.bytes[end - 1] == 0x89
  }
}
