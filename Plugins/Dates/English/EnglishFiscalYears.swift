import Isnad
import IsnadText

/// Reads years that companies and states count by, and what is compared with a year before: fiscal 2013,
/// FY13, its fiscal third quarter, the year-earlier period.
///
/// Where the year begins is not known, so that it has the value of the calendar's.
struct EnglishFiscalYears {
  let text: EnglishTimeText

  /// What kind of year stands between a number or a direction and the word: last financial year.
  static let kinds: WordSet = [
    "fiscal", "financial", "academic", "school", "calendar", "tax", "budget", "marketing", "crop",
  ]

  /// The time that begins at a token.
  func time(_ index: Int) -> DateCandidate? {
    let start = text.word(index) == .the ? index + 1 : index
    switch text.word(start) {
    case .fiscal: return fiscal(start + 1, from: index)
    case .unit(let unit): return compared(unit, start, from: index)
    default: return start == index ? code(index) : nil
    }
  }

  /// Fiscal 2013, fiscal year 2012-13, the fiscal third quarter.
  private func fiscal(_ index: Int, from start: Int) -> DateCandidate? {
    let next = text.word(index) == .unit(.year) ? index + 1 : index
    if let year = years(next, from: start) { return year }
    guard next == index, let quarter = EnglishPeriods(text: text).ordinal(index, from: index) else {
      return nil
    }
    return text.stretched(quarter, over: start..<quarter.tokens.upperBound)
  }

  private func years(_ index: Int, from start: Int) -> DateCandidate? {
    let years = EnglishYears(text: text)
    if let first = years.year(index), let range = years.yearRange(index) {
      return text.candidate(
        .date, .span(.value(.year(first)), .value(.year(range.last))), start..<range.end)
    }
    if let year = years.year(index) {
      return text.candidate(.date, .value(.year(year)), start..<index + 1)
    }
    guard let short = years.shortYear(index) else { return nil }
    return text.candidate(.date, .value(.year(short)), start..<index + 2)
  }

  /// FY2013, FY13, FY 2013.
  private func code(_ index: Int) -> DateCandidate? {
    guard text.isCapital(index), text.startsWithFY(index) else { return nil }
    let folded = text.tokens[index].folded
    if folded.count == 2 { return years(index + 1, from: index) }
    var value = 0
    for byte in text.tokens.foldedBytes[folded.start + 2..<folded.end] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    switch folded.count {
    case 4: return text.candidate(.date, .value(.year(EnglishYears.full(value))), index..<index + 1)
    case 6 where (1900...2100).contains(value):
      return text.candidate(.date, .value(.year(value)), index..<index + 1)
    default: return nil
    }
  }

  /// The year-earlier quarter, a year-ago loss: a year before the time that is told.
  private func compared(_ unit: TimeUnit, _ index: Int, from start: Int) -> DateCandidate? {
    guard unit == .year || unit == .month || unit == .week, text.isTightDash(index + 1) else {
      return nil
    }
    let isAgo = text.word(index + 2) == .ago
    guard isAgo || text.word(index + 2) == .earlier else { return nil }
    var end = index + 3
    switch text.word(end) {
    case .unit: end += 1
    default: if text.token(end, is: "period") { end += 1 }
    }
    return text.candidate(
      .date, .counted(-1, unit, from: isAgo ? .document : .context), start..<end, confidence: 80)
  }
}

extension EnglishTimeText {
  /// Says whether a word begins as the code of a fiscal year does.
  func startsWithFY(_ index: Int) -> Bool {
    guard bounds.contains(index) else { return false }
    let folded = tokens[index].folded
    return (2...6).contains(folded.count) && tokens.foldedBytes[folded.start] == UInt8(ascii: "f")
      && tokens.foldedBytes[folded.start + 1] == UInt8(ascii: "y")
  }
}
