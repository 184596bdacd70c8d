import Isnad

extension Recurring {
  /// The one in a year, month or week; nothing where there is none or the whole is no such time.
  func value(in whole: TimeValue) -> TimeValue? {
    if case .recurring(let other) = whole {
      if case .dayOfMonth(let day) = self, case .month(let month) = other {
        return .recurring(.monthDay(month: month, day: day))
      }
      return .recurring(self)
    }
    guard let days = whole.days else { return nil }
    let year = days.first.year
    switch self {
    case .weekday(let weekday):
      return TimeValue(
        days.first.adding(days: (weekday - days.first.weekday + 7) % 7))
    case .dayOfMonth(let day):
      return .day(year: year, month: days.first.month, day: day)
    case .monthDay(let month, let day): return .day(year: year, month: month, day: day)
    case .month(let month): return .month(year: year, month)
    case .quarter(let quarter): return .quarter(year: year, quarter)
    case .half(let half): return .half(year: year, half)
    case .season(let season): return .season(year: year, season)
    case .week(let week): return .week(year: year, week)
    case .feast, .hijriMonth, .hijriDay: return moving(in: year)?.first.map(TimeValue.init)
    case .weekdayOfMonth(let weekday, let number, let month):
      return Feast.weekday(weekday, number: number, of: month, year).map { TimeValue($0) }
    }
  }

  /// The last one that begins on a day or before it.
  func last(onOrBefore day: Day) -> TimeValue {
    search(from: day, step: -1) { $0.first <= day }
  }

  /// The first one that ends on a day or behind it.
  func first(onOrAfter day: Day) -> TimeValue {
    search(from: day, step: 1) { $0.last >= day }
  }

  /// The last one that ends before a day.
  func last(before day: Day) -> TimeValue {
    search(from: day, step: -1) { $0.last < day }
  }

  /// The first one that begins behind a day.
  func first(after day: Day) -> TimeValue {
    search(from: day, step: 1) { $0.first > day }
  }

  /// The one of the week, month or year of a day; of weekdays and seasons that are over, in the future
  /// tense the next.
  func this(of day: Day, _ tense: DateMention.Tense?) -> TimeValue {
    if period == .week || isSeason {
      switch tense {
      case .past: return last(onOrBefore: day)
      default: return first(onOrAfter: day)
      }
    }
    return TimeValue(period, of: day).flatMap(value(in:)) ?? .recurring(self)
  }

  private var isSeason: Bool {
    if case .season = self { return true }
    return false
  }

  /// The days of what moves through the Gregorian year, none in some years and two in others; nothing for
  /// what does not.
  private func moving(in year: Int) -> [Days]? {
    switch self {
    case .feast(let feast): return feast.days(in: year)
    case .hijriMonth(let month): return UmmAlQura.months(month, in: year)
    case .hijriDay(let month, let day):
      return UmmAlQura.months(month, in: year).map { days in
        let found = days.first.adding(days: day - 1)
        return Days(found, found)
      }
    default: return nil
    }
  }

  /// Walks through weeks, months or years from one before a day's on, until one is right; 29 February and
  /// Hijri feasts are missing from some years.
  private func search(from day: Day, step: Int, _ isRight: (Days) -> Bool) -> TimeValue {
    for count in -1...10 {
      guard let whole = TimeValue.shifted(day, by: count * step, period) else { break }
      if case .year(let year) = whole, let inYear = moving(in: year) {
        let found = step > 0 ? inYear.first(where: isRight) : inYear.last(where: isRight)
        if let found { return TimeValue(found) }
        continue
      }
      if let value = value(in: whole), let days = value.days, isRight(days) { return value }
    }
    return .recurring(self)
  }
}

extension TimeValue {
  /// The day of some days, or the span of them.
  init(_ days: Days) {
    self =
      days.first == days.last
      ? TimeValue(days.first) : .span(TimeValue(days.first), TimeValue(days.last))
  }
}
