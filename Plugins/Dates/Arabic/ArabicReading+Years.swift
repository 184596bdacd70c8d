import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// A year as it is written, with what stands around it.
struct WrittenYear {
  var year: ArabicDay.Year
  var end: Int
  var isHijri = false
  var isGregorian = false
  /// Two digits.
  var isShort = false
}

/// Reads years: عام 2024، العام 1446هـ، عامي 2019 و2020، بين 2019 و2024.
extension ArabicReading {
  /// The year behind a month or a day: 2024, من عام 2024, من العام المقبل, (1948).
  func year(at index: Int) -> WrittenYear? {
    var position = index
    if block.isMark(position, "،", ",", "/", "-", "–"), let digits = block.digits(position + 1),
      digits.count == 4
    {
      position += 1
    }
    if let bracketed = bracketed(at: position) { return bracketed }
    let hasFrom = block.role(position) == .from || block.role(position) == .at
    let first = hasFrom ? position + 1 : position
    if let found = countedUnit(at: first, of: .year) {
      return WrittenYear(year: .meaning(found.meaning), end: found.end)
    }
    if let named = namedYear(at: first) { return named }
    guard !hasFrom || !isCounted(first + 1) else { return nil }
    return plainYear(at: first)
  }

  /// عام 2024, العام 1446هـ, سنة ألفين وعشر.
  func namedYear(at index: Int) -> WrittenYear? {
    guard let found = block.found(index), found.word.unit == .year, found.word.count == .singular
    else { return nil }
    let position = block.role(index + 1) == .hijriEra ? index + 1 : behindFiller(index + 1)
    if let bracketed = bracketed(at: position) { return bracketed }
    if let digits = block.digits(position), digits.count == 2, !found.isDefinite,
      !isCounted(position + 1)
    {
      return WrittenYear(year: .number(fullYear(digits.value)), end: position + 1, isShort: true)
    }
    return plainYear(at: position) ?? yearInWords(at: position)
  }

  private func isCounted(_ index: Int) -> Bool {
    block.isWord(index) && block.found(index) == nil && !block.hasArticle(index)
  }

  /// Four digits, or three of a year long ago with its era.
  private func plainYear(at index: Int) -> WrittenYear? {
    guard let digits = block.digits(index) else { return nil }
    if let end = beforeEra(at: index + 1) {
      return digits.value > 0
        ? WrittenYear(year: .number(1 - digits.value), end: end, isGregorian: true) : nil
    }
    let (isHijri, isGregorian, end) = era(at: index + 1)
    let hasEra = isHijri || isGregorian
    guard
      digits.count == 4 && (1000...2999).contains(digits.value)
        || digits.count >= 1 && digits.count <= 3 && hasEra,
      digits.value > 0
    else { return nil }
    // 1446 is a Hijri year without its era only in years of our own time.
    let isOurs = !isGregorian && (1400...1460).contains(digits.value)
    return WrittenYear(
      year: .number(digits.value), end: end, isHijri: isHijri || isOurs && isBesideHijri(index),
      isGregorian: isGregorian)
  }

  private func isBesideHijri(_ index: Int) -> Bool {
    block.word(index - 1)?.isHijri == true || block.word(index - 2)?.isHijri == true
      || block.word(index - 2)?.monthHead != nil
      || (document?.year ?? 2000) > 1900 && block.role(index - 1) != nil
  }

  /// (1948).
  private func bracketed(at index: Int) -> WrittenYear? {
    guard block.isMark(index, "("), var found = plainYear(at: index + 1), block.isMark(found.end, ")")
    else { return nil }
    found.end += 1
    let (isHijri, isGregorian, end) = era(at: found.end)
    found.isHijri = found.isHijri || isHijri
    found.isGregorian = found.isGregorian || isGregorian
    found.end = end
    return found
  }

  /// (1343) هجري.
  private func eraBehindBracket(at index: Int) -> WrittenYear? {
    guard let digits = block.digits(index), digits.count == 4, block.isMark(index - 1, "("),
      block.isMark(index + 1, ")")
    else { return nil }
    let (isHijri, isGregorian, end) = era(at: index + 2)
    guard isHijri || isGregorian else { return nil }
    return WrittenYear(
      year: .number(digits.value), end: end, isHijri: isHijri, isGregorian: isGregorian)
  }

  private func yearInWords(at index: Int) -> WrittenYear? {
    guard block.word(index)?.isCardinal == true,
      let number = numbers.number(at: index, before: block.range.upperBound),
      number.value >= 1000, number.value < 2100
    else { return nil }
    return WrittenYear(
      year: .number(NSDecimalNumber(decimal: number.value).intValue), end: number.tokens.upperBound)
  }

  /// Years that stand by themselves, one, a range or several: عام 2019, عامي 2019 و2020, 2019-2024.
  func years(at index: Int) -> [DateCandidate]? {
    let isPair = isConstructDual(index, .year) || isPluralBeforeYear(index)
    let first: WrittenYear
    if isPair {
      guard let found = plainYear(at: index + 1) else { return nil }
      first = found
    } else if let found = namedYear(at: index) {
      first = found
    } else {
      guard block.digits(index) != nil, let found = plainYear(at: index) ?? eraBehindBracket(at: index),
        found.isHijri || found.isGregorian || ArabicNearMisses(block).isYear(index, before: found.end)
      else { return nil }
      first = found
    }
    if let span = yearSpan(from: first, at: index, isPair: isPair) { return [span] }
    var result = [yearCandidate(first, index..<first.end)].compactMap { $0 }
    var end = first.end
    while isPair, block.isOne(of: ArabicReading.apartAnd, end) || block.isMark(end, "،", ","),
      let next = plainYear(at: end + 1)
    {
      if let candidate = yearCandidate(next, end + 1..<next.end) { result.append(candidate) }
      end = next.end
    }
    return result.isEmpty ? nil : result
  }

  /// الأعوام 2019 و2020 و2021.
  private func isPluralBeforeYear(_ index: Int) -> Bool {
    guard let found = block.found(index) else { return false }
    return found.word.unit == .year && found.word.count == .plural
      && block.digits(index + 1)?.count == 4
  }

  private func yearSpan(from first: WrittenYear, at index: Int, isPair: Bool) -> DateCandidate? {
    guard case .number(let start) = first.year else { return nil }
    var position = first.end
    let isBetween = block.role(index - 1) == .between
    if block.isMark(position, "-", "–", "—", "/") {
      position += 1
    } else if block.role(position) == .to || block.role(position) == .until {
      position += 1
    } else if isBetween, block.isOne(of: ArabicReading.apartAnd, position) {
      position += 1
    } else if !(isBetween && block.found(position)?.isJoined == true) {
      return nil
    }
    guard
      let second = namedYear(at: position) ?? plainYear(at: position) ?? shortEnd(at: position, start),
      case .number(let end) = second.year, end > start, end - start < 1000,
      first.isHijri == second.isHijri || !first.isGregorian
    else { return nil }
    let isHijri = second.isHijri || first.isHijri
    if isHijri {
      guard let from = ArabicHijri.year(start), let to = ArabicHijri.year(end) else { return nil }
      var result = candidate(
        .date, .value(.span(TimeValue(from), TimeValue(to))), index..<second.end)
      result.calendar = .hijri
      return result
    }
    return candidate(
      .date, .span(.value(.year(start)), .value(.year(end))), index..<second.end)
  }

  /// 2019-24.
  private func shortEnd(at index: Int, _ start: Int) -> WrittenYear? {
    guard let digits = block.digits(index), digits.count == 2, !block.tokens[index].followsSpace,
      digits.value == (start + 1) % 100
    else { return nil }
    return WrittenYear(
      year: .number(start / 100 * 100 + digits.value), end: index + 1, isShort: true)
  }

  private func yearCandidate(_ year: WrittenYear, _ tokens: Range<Int>) -> DateCandidate? {
    guard case .number(let number) = year.year else { return nil }
    guard year.isHijri else {
      var result = candidate(.date, .value(.year(number)), tokens)
      result.hasShortYear = year.isShort
      if let equal = equalYear(behind: year.end, isHijri: true) {
        result.equal = equal.meaning
        result.tokens = tokens.lowerBound..<equal.end
        result.range = block.bytes(of: result.tokens)
      }
      return result
    }
    guard let days = ArabicHijri.year(number) else { return nil }
    var result = candidate(.date, .value(TimeValue(days)), tokens)
    result.calendar = .hijri
    if let equal = equalYear(behind: year.end, isHijri: false) {
      result.equal = result.meaning
      result.meaning = equal.meaning
      result.tokens = tokens.lowerBound..<equal.end
      result.range = block.bytes(of: result.tokens)
    }
    return result
  }

  /// 1446هـ / 2024م, 1446هـ الموافق 2024.
  private func equalYear(behind index: Int, isHijri: Bool) -> (meaning: Meaning, end: Int)? {
    var position = index
    if block.role(position) == .equals {
      position = behindEquals(position)
    } else if block.isMark(position, "/", "-", "–") {
      position += 1
    } else {
      return nil
    }
    guard let year = namedYear(at: position) ?? plainYear(at: position),
      case .number(let number) = year.year
    else { return nil }
    if isHijri {
      guard year.isHijri, let days = ArabicHijri.year(number) else { return nil }
      return (.value(TimeValue(days)), year.end)
    }
    return year.isGregorian || block.role(index) == .equals ? (.value(.year(number)), year.end) : nil
  }
}
