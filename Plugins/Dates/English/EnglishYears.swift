import Isnad
import IsnadText

/// Reads years, decades and centuries.
struct EnglishYears {
  let text: EnglishTimeText

  /// The time that begins at a token.
  func time(_ index: Int) -> DateCandidate? {
    let start = text.word(index) == .the ? index + 1 : index
    return decade(start, from: index) ?? century(start, from: index)
      ?? ancient(index) ?? (start == index ? bareYear(index) : yearsOf(start, index))
  }

  /// A year behind a month, a quarter or a feast, with its comma or `of`: four digits, '24, that year.
  func whole(behind index: Int) -> (meaning: Meaning, end: Int, isShort: Bool)? {
    if let year = year(index) { return (.value(.year(year)), index + 1, false) }
    if let short = shortYear(index) { return (.value(.year(short)), index + 2, true) }
    let next =
      text.word(index) == .of || text.mark(index) == "," || text.token(index, is: "in")
      ? index + 1 : index
    if next > index, let year = year(next), text.mark(index) != "," || closes(next + 1) {
      return (.value(.year(year)), next + 1, false)
    }
    if let ancient = ancient(next), case .value(let value) = ancient.meaning {
      return (.value(value), ancient.tokens.upperBound, false)
    }
    guard text.mark(index) != ",", text.leadsToYear(next),
      let relative = EnglishRelatives(text: text).time(next),
      case .counted(_, let unit, _) = relative.meaning, unit == .year
    else { return nil }
    return (relative.meaning, relative.tokens.upperBound, false)
  }

  /// Behind October, 2024 comes no noun: in October, 2000 people came.
  private func closes(_ index: Int) -> Bool {
    !text.isSmallWord(index) || text.word(index) != nil
  }

  /// Four digits that can be a year.
  func year(_ index: Int) -> Int? {
    guard let number = text.digits(index), number.count == 4, (1000...2999).contains(number.value)
    else { return nil }
    return text.mark(index + 1) == "%" ? nil : number.value
  }

  /// '24: from the thirties of the century that is over on.
  func shortYear(_ index: Int) -> Int? {
    switch text.mark(index) {
    case "'", "\u{2018}", "\u{2019}": break
    default: return nil
    }
    guard let number = text.digits(index + 1), number.count == 2, !text.isSpaced(index + 1) else {
      return nil
    }
    return EnglishYears.full(number.value)
  }

  /// The year of two digits: up to 49 of this century, from 50 on of the last (POSIX has 69, which is
  /// wrong for people who are alive).
  static func full(_ short: Int) -> Int { short < 50 ? 2000 + short : 1900 + short }

  /// The 1990s, the '90s, the nineties, the late 470s BC.
  private func decade(_ index: Int, from start: Int) -> DateCandidate? {
    if let number = text.digits(index, with: ["s"]) {
      if let era = era(index + 1), era.isBefore, number.value.isMultiple(of: 10) {
        return text.candidate(.date, .value(.decade(-number.value / 10)), start..<era.end)
      }
      if number.count == 4, (1000...2990).contains(number.value), number.value.isMultiple(of: 10) {
        let value: TimeValue =
          number.value.isMultiple(of: 100) && number.value < 2000
          ? .century(number.value / 100) : .decade(number.value / 10)
        return text.candidate(.date, .value(value), start..<index + 1)
      }
      return nil
    }
    if let number = text.digits(index), number.count == 4, number.value.isMultiple(of: 10),
      (1000...2990).contains(number.value), text.token(index + 1, is: "'s")
    {
      return text.candidate(.date, .value(.decade(number.value / 10)), start..<index + 2)
    }
    switch text.mark(index) {
    case "'", "\u{2018}", "\u{2019}":
      guard let number = text.digits(index + 1, with: ["s"]), number.count == 2,
        number.value.isMultiple(of: 10), !text.isSpaced(index + 1)
      else { return nil }
      return text.candidate(
        .date, .value(.decade(EnglishYears.full(number.value) / 10)), start..<index + 2)
    default: break
    }
    guard case .decade(let tens) = text.word(index) else { return nil }
    // In his fifties is an age.
    switch text.word(start - 1) {
    case .possessive: return nil
    default: break
    }
    guard start < index || isEdge(start - 1) else { return nil }
    return text.candidate(.date, .value(.decade(190 + tens)), start..<index + 1, confidence: 80)
  }

  private func isEdge(_ index: Int) -> Bool {
    if case .edge = text.word(text.isDash(index) ? index - 1 : index) { return true }
    return false
  }

  /// The 19th century, the fourth century BC.
  private func century(_ index: Int, from start: Int) -> DateCandidate? {
    guard let ordinal = text.ordinal(index), (1...40).contains(ordinal.value) else { return nil }
    let next = text.isTightDash(ordinal.end) ? ordinal.end + 1 : ordinal.end
    guard text.word(next) == .unit(.century) else { return nil }
    var (value, end) = (TimeValue.century(ordinal.value - 1), next + 1)
    if let era = era(end) {
      end = era.end
      if era.isBefore { value = .century(-ordinal.value) }
    }
    return text.candidate(.date, .value(value), start..<end)
  }

  /// 490 BC, AD 79, 79 CE.
  private func ancient(_ index: Int) -> DateCandidate? {
    if let era = era(index), !era.isBefore, let number = text.digits(era.end), number.count <= 4,
      number.value > 0
    {
      return text.candidate(.date, .value(.year(number.value)), index..<era.end + 1)
    }
    guard let number = text.digits(index), number.count <= 4, number.value > 0,
      let era = era(index + 1)
    else { return nil }
    return text.candidate(
      .date, .value(.year(era.isBefore ? 1 - number.value : number.value)), index..<era.end)
  }

  func era(_ index: Int) -> (isBefore: Bool, end: Int)? {
    guard text.isCapital(index) else { return nil }
    if case .era(let isBefore) = text.word(index) { return (isBefore, index + 1) }
    return dottedEra(index)
  }

  /// B.C., A.D., B.C.E.
  private func dottedEra(_ index: Int) -> (isBefore: Bool, end: Int)? {
    func letter(_ index: Int, _ letter: FoldedWord) -> Bool {
      text.isCapital(index) && text.token(index, is: letter) && text.mark(index + 1) == "."
        && !text.isSpaced(index + 1)
    }
    if letter(index, "a"), letter(index + 2, "d") { return (false, index + 4) }
    if letter(index, "c"), letter(index + 2, "e") { return (false, index + 4) }
    guard letter(index, "b"), letter(index + 2, "c") else { return nil }
    return (true, letter(index + 4, "e") ? index + 6 : index + 4)
  }

  /// The year 2000, the years 1933.
  private func yearsOf(_ index: Int, _ start: Int) -> DateCandidate? {
    guard text.word(index) == .unit(.year), let year = year(index + 1) else { return nil }
    return text.candidate(.date, .value(.year(year)), start..<index + 2)
  }
}
