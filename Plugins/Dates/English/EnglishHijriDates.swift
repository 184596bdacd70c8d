import Isnad
import IsnadText

/// Reads dates of the Hijri calendar: 8 Rabi II 1446, Ramadan 1445 AH, and the day of both calendars side by
/// side: 8 Rabi II 1446 (11 October 2024).
struct EnglishHijriDates {
  let text: EnglishTimeText

  /// The Hijri date that begins at a token, with the Gregorian one behind it.
  func date(_ index: Int) -> DateCandidate? {
    guard let (hijri, end) = hijri(index) else { return nil }
    var candidate = text.candidate(.date, .value(hijri), index..<end)
    candidate.calendar = .hijri
    guard let opening = opening(end), let gregorian = EnglishCalendarDates(text: text).date(opening),
      gregorian.meaning.isAbsolute, gregorian.calendar == .gregorian
    else { return candidate }
    candidate = text.stretched(gregorian, over: index..<closed(gregorian.tokens.upperBound, opening))
    candidate.calendar = .hijri
    candidate.equal = .value(hijri)
    return candidate
  }

  /// Adds the Hijri date that stands behind a Gregorian one: 11 October 2024 (8 Rabi II 1446).
  func withEqual(_ gregorian: DateCandidate) -> DateCandidate {
    guard case .value(.day) = gregorian.meaning, let opening = opening(gregorian.tokens.upperBound),
      let (hijri, end) = hijri(opening)
    else { return gregorian }
    var candidate = text.stretched(
      gregorian, over: gregorian.tokens.lowerBound..<closed(end, opening))
    candidate.equal = .value(hijri)
    return candidate
  }

  /// The first token behind a bracket, comma, slash or *corresponding to*.
  private func opening(_ index: Int) -> Int? {
    switch text.mark(index) {
    case "(", "/", ",", "[": return index + 1
    default: break
    }
    return text.token(index, is: "corresponding") && text.word(index + 1) == .to ? index + 2 : nil
  }

  private func closed(_ end: Int, _ opening: Int) -> Int {
    let isBracketed = text.mark(opening - 1) == "(" || text.mark(opening - 1) == "["
    return isBracketed && (text.mark(end) == ")" || text.mark(end) == "]") ? end + 1 : end
  }

  /// The Gregorian days of a Hijri date.
  private func hijri(_ index: Int) -> (value: TimeValue, end: Int)? {
    if let day = text.day(index) {
      let next = text.word(day.end) == .of ? day.end + 1 : day.end
      guard let month = month(next), let year = year(month.end),
        let found = UmmAlQura.day(year.value, month.number, day.value)
      else { return nil }
      return (TimeValue(found), year.end)
    }
    guard let month = month(index), let year = year(month.end),
      let first = UmmAlQura.day(year.value, month.number, 1)
    else { return nil }
    let last = first.adding(days: UmmAlQura.count(inMonth: month.number, of: year.value) - 1)
    return (TimeValue(Days(first, last)), year.end)
  }

  private func month(_ index: Int) -> (number: Int, end: Int)? {
    guard text.isCapital(index), let match = text.lexicons.hijriMonths.match(startingAt: index),
      match.tokens.upperBound <= text.bounds.upperBound,
      let number = match.entry.properties["month"].flatMap({ Int($0) })
    else { return nil }
    return (number, match.tokens.upperBound)
  }

  /// A year that can be one of the calendar in our time, with AH behind it or without.
  private func year(_ index: Int) -> (value: Int, end: Int)? {
    let start = text.mark(index) == "," ? index + 1 : index
    guard let number = text.digits(start), (1300...1600).contains(number.value) else { return nil }
    return (number.value, text.token(start + 1, is: "ah") ? start + 2 : start + 1)
  }
}
