import Isnad

/// What a Hijri date says in the Gregorian calendar.
struct ArabicHijri {
  let date: ArabicDay
  let document: Day?

  init(_ date: ArabicDay, document: Day?) {
    self.date = date
    self.document = document
  }

  /// The Gregorian days; nothing for a day that no Hijri month has.
  var meaning: Meaning? {
    guard let month = date.month else {
      guard case .number(let year) = date.year else { return nil }
      return ArabicHijri.year(year).map { .value(TimeValue($0)) }
    }
    switch date.year {
    case .number(let year) where year >= 1700:
      // شوال 2001: the month that begins in the Gregorian year.
      return date.day == nil
        ? .within(.hijriMonth(month), .value(.year(year)))
        : .within(.hijriDay(month: month, day: date.day ?? 1), .value(.year(year)))
    case .number(let year):
      if let day = date.day {
        return ArabicHijri.day(year, month, day).map { .value(TimeValue($0)) }
      }
      return ArabicHijri.month(year, month).map { .value(TimeValue($0)) }
    case .meaning(let year): return .within(recurring(month), year)
    case nil: return .one(recurring(month), date.choice ?? .open)
    }
  }

  private func recurring(_ month: Int) -> Recurring {
    if let day = date.day { return .hijriDay(month: month, day: day) }
    return month == 9 ? .feast(.ramadan) : .hijriMonth(month)
  }

  /// The Gregorian day.
  ///
  /// The thirtieth of a month that has 29 days by the table may have been one by the
  /// sight of the moon.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    guard (1...30).contains(day) else { return nil }
    return UmmAlQura.day(year, month, day) ?? UmmAlQura.day(year, month, 29)?.adding(days: day - 29)
  }

  static func month(_ year: Int, _ month: Int) -> Days? {
    guard let first = UmmAlQura.day(year, month, 1) else { return nil }
    return Days(first, first.adding(days: UmmAlQura.count(inMonth: month, of: year) - 1))
  }

  static func year(_ year: Int) -> Days? {
    guard let first = UmmAlQura.day(year, 1, 1), let next = UmmAlQura.day(year + 1, 1, 1) else {
      return nil
    }
    return Days(first, next.adding(days: -1))
  }
}
