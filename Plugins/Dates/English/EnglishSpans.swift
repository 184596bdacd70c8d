import Isnad
import IsnadText

/// Reads times with two ends: 3–5 May, from May to July 2024, 2019-24, between 1914 and 1918.
struct EnglishSpans {
  let text: EnglishTimeText

  /// The span behind `from` or `between`, which are no part of it.
  func led(_ index: Int) -> DateCandidate? {
    let isBetween = text.word(index) == .between
    guard isBetween || text.word(index) == .from else { return nil }
    return shortDays(index + 1, isLed: true) ?? ancient(index + 1)
      ?? moment(index + 1).flatMap { first in
        joined(first, at: first.tokens.upperBound, by: isBetween ? .and : .to)
      }
  }

  /// The span of years or days that begins at a token, of which only the last end is told in full.
  func numbered(_ index: Int, _ readers: EnglishReaders) -> DateCandidate? {
    if readers.contains(.yearSpan), let years = years(index) ?? ancient(index) { return years }
    if readers.contains(.daySpan), let days = shortDays(index, isLed: false) { return days }
    return readers.contains(.monthSpan) ? monthThenDays(index) : nil
  }

  /// The span that begins with the time at a token.
  func span(from first: DateCandidate, at index: Int) -> DateCandidate? {
    guard canBegin(first.meaning) else { return nil }
    let next = first.tokens.upperBound
    if text.isDash(next) { return joined(first, at: next, by: .to) }
    guard text.word(next) == .to || text.word(next) == .through, !text.token(index - 1, is: "in") else {
      return nil
    }
    return joined(first, at: next, by: .to)
  }

  private func moment(_ index: Int) -> DateCandidate? {
    EnglishClock(text: text).time(index)
      ?? EnglishMoments(text: text).moment(index, text.readers(index))
  }

  /// Yesterday to is no span; Monday to Friday is.
  private func canBegin(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .value(.year), .value(.day), .value(.month), .value(.decade), .value(.century), .one, .within:
      true
    case .counted(0, .day, .context): true
    default: false
    }
  }

  private func joined(
    _ first: DateCandidate, at index: Int, by word: EnglishTimeWord
  ) -> DateCandidate? {
    let isJoined: Bool
    switch text.word(index) {
    case .to, .until, .through: isJoined = word == .to
    case .and: isJoined = word == .and
    default: isJoined = text.isDash(index)
    }
    guard isJoined, let last = moment(index + 1), isAlike(first, last) else { return nil }
    return span(first, last)
  }

  /// Both ends are days, months or years, or clock times.
  private func isAlike(_ first: DateCandidate, _ last: DateCandidate) -> Bool {
    guard (first.time == nil) == (last.time == nil) else { return false }
    switch (first.meaning, last.meaning) {
    case (.stretch, _), (_, .stretch), (.vague, _), (_, .vague): return false
    default: return true
    }
  }

  private func span(_ first: DateCandidate, _ last: DateCandidate) -> DateCandidate {
    let tokens = first.tokens.lowerBound..<last.tokens.upperBound
    // 9 a.m. to 5 p.m. has the times of both ends; the value is that of the first.
    if first.time != nil {
      var span = text.stretched(first, over: tokens)
      span.hasZone = first.hasZone == true || last.hasZone == true
      if isBareClock(first.meaning) { span.meaning = last.meaning }
      span.endTime = last.time
      return span
    }
    var span = text.candidate(
      .date, .span(first.meaning.inYear(of: last.meaning), last.meaning.inYear(after: first.meaning)),
      tokens, confidence: min(first.confidence, last.confidence))
    span.hasShortYear = first.hasShortYear || last.hasShortYear
    return span
  }

  private func isBareClock(_ meaning: Meaning) -> Bool { meaning == .counted(0, .day, from: .context) }
}

extension EnglishSpans {
  /// Says whether two numbers of four digits are years without a word that says so: not 1500-2000 people.
  private func isPair(_ first: Int, _ last: Int, _ end: Int) -> Bool {
    last < 2100 && last - first < 200 && (!text.isSmallWord(end) || text.word(end) != nil)
  }

  /// 2019-24, 2019–2024, 2023/24.
  private func years(_ index: Int) -> DateCandidate? {
    let years = EnglishYears(text: text)
    guard let range = years.yearRange(index), let first = years.year(index),
      years.bareYear(index) != nil || !range.isShort && isPair(first, range.last, range.end)
    else {
      return nil
    }
    var span = text.candidate(
      .date, .span(.value(.year(first)), .value(.year(range.last))), index..<range.end)
    span.hasShortYear = range.isShort
    return span
  }

  /// 3–5 May, 3 to 5 May 2024, 15 and 16 October.
  private func shortDays(_ index: Int, isLed: Bool) -> DateCandidate? {
    guard let day = text.day(index), text.isSpaced(index) || text.mark(index - 1) == "(" else {
      return nil
    }
    switch text.word(day.end) {
    case .to, .until, .through: break
    case .and: guard isLed || text.day(day.end + 1)?.value == day.value + 1 else { return nil }
    default: guard text.isDash(day.end) else { return nil }
    }
    guard let last = EnglishCalendarDates(text: text).date(day.end + 1), last.weekday == nil,
      let first = last.meaning.withDay(day.value)
    else { return nil }
    return span(text.candidate(.date, first, index..<day.end), last)
  }

  /// May 3-5, 2024.
  private func monthThenDays(_ index: Int) -> DateCandidate? {
    guard let month = EnglishCalendarDates(text: text).monthName(index), let day = text.day(month.end),
      text.isDash(day.end) || text.word(day.end) == .to || text.word(day.end) == .through
        || (text.word(day.end) == .and && text.day(day.end + 1)?.value == day.value + 1),
      let last = text.day(day.end + 1), last.value > day.value
    else { return nil }
    let whole = EnglishYears(text: text).whole(behind: last.end)
    func meaning(_ day: Int) -> Meaning {
      let recurring = Recurring.monthDay(month: month.number, day: day)
      guard let whole else { return .one(recurring, .open) }
      if case .value(.year(let year)) = whole.meaning {
        return .value(.day(year: year, month: month.number, day: day))
      }
      return .within(recurring, whole.meaning)
    }
    return text.candidate(
      .date, .span(meaning(day.value), meaning(last.value)), index..<(whole?.end ?? last.end))
  }

  /// 499-493 BC, from 499 to 493 BC.
  private func ancient(_ index: Int) -> DateCandidate? {
    guard let first = text.digits(index), first.count <= 4, first.value > 0,
      text.isDash(index + 1) || text.word(index + 1) == .to || text.word(index + 1) == .and,
      let last = text.digits(index + 2), last.value < first.value,
      let era = EnglishYears(text: text).era(index + 3), era.isBefore
    else { return nil }
    return text.candidate(
      .date, .span(.value(.year(1 - first.value)), .value(.year(1 - last.value))), index..<era.end)
  }
}
