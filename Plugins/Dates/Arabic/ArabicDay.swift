import Isnad
import IsnadText

/// A date as Arabic writes it, part by part: weekday, day, month, year.
struct ArabicDay {
  /// The year, by number or counted: من العام المقبل.
  enum Year {
    case number(Int)
    case meaning(Meaning)
  }

  var tokens: Range<Int>
  var weekday: (number: Int, tokens: Range<Int>)?
  var day: Int?
  var month: Int?
  /// من الشهر الجاري.
  var monthMeaning: Meaning?
  /// من الأسبوع المقبل.
  var weekMeaning: Meaning?
  var year: Year?
  var isHijri = false
  /// الماضي، المقبل behind it.
  var choice: Choice?
  /// أمس، اليوم، غداً before the weekday.
  var relative: Meaning?
  var monthsAgree: Bool?
  var hasShortYear = false
  /// The other reading of day and month in digits.
  var swapped = false
  /// The words may as well say which weekday of the month it is: الأحد الأول من أكتوبر.
  var isOrdinal = false
  /// The same day in the other calendar.
  var equal: [ArabicDay] = []
  var confidence = 100

  init(tokens: Range<Int>) {
    self.tokens = tokens
  }

  /// Says whether a day or a month of the calendar is told.
  var isOfCalendar: Bool { day != nil || month != nil }

  /// What it says; nothing where that is no time.
  func meaning(document: Day?) -> Meaning? {
    if isHijri { return ArabicHijri(self, document: document).meaning }
    if let monthMeaning {
      guard let day else { return nil }
      return .within(.dayOfMonth(day), monthMeaning)
    }
    if let month { return meaning(month) }
    if let day { return .one(.dayOfMonth(day), choice ?? .open) }
    if let relative { return relative }
    guard let weekday else { return nil }
    if let weekMeaning { return .within(.weekday(weekday.number), weekMeaning) }
    return .one(.weekday(weekday.number), choice ?? .open)
  }

  private func meaning(_ month: Int) -> Meaning {
    let recurring = day.map { Recurring.monthDay(month: month, day: $0) } ?? .month(month)
    switch year {
    case .number(let year):
      return .value(
        day.map { .day(year: year, month: month, day: $0) } ?? .month(year: year, month))
    case .meaning(let year): return .within(recurring, year)
    case nil: return .one(recurring, choice ?? .open)
    }
  }

  /// The reading with day and month the other way round, where both could be a month.
  var otherReading: Meaning? {
    guard swapped, let day, let month, (1...12).contains(day), day != month,
      case .number(let year) = year
    else { return nil }
    return .value(.day(year: year, month: day, day: month))
  }
}
