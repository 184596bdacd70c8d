import Isnad

/// A time with a place in the calendar, as far as it is known; years before 1 are 0 and below.
enum TimeValue: Hashable, Sendable {
  /// A day, which need not exist: 30 February.
  case day(year: Int, month: Int, day: Int)
  case month(year: Int, Int)
  case week(year: Int, Int)
  case weekend(year: Int, Int)
  case quarter(year: Int, Int)
  case half(year: Int, Int)
  case season(year: Int, Season)
  case year(Int)
  /// The years of which all but the last digit are the number: 199 is the nineties; -47 are the years
  /// 479 to 470 BC.
  case decade(Int)
  /// The years of which all but the last two digits are the number: 19 is the twentieth century; -4 is
  /// the fourth century BC.
  case century(Int)
  /// A time that comes again, in no year that is known.
  case recurring(Recurring)
  /// From the first day of one to the last day of another.
  indirect case span(TimeValue, TimeValue)
  /// `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`: before, at and behind the time of the article.
  case reference(DateMention.Tense)
  case length(Length)
  /// A time that comes again and again, as TIMEX3 writes sets: `P1D`, `XXXX-WXX-1`.
  case set(String)

  init(_ day: Day) {
    let parts = day.parts
    self = .day(year: parts.year, month: parts.month, day: parts.day)
  }

  /// The value of so fine a grain that holds a day; nothing for units shorter than a day.
  init?(_ unit: TimeUnit, of day: Day) {
    let (year, month, _) = day.parts
    switch unit {
    case .second, .minute, .hour: return nil
    case .day: self = TimeValue(day)
    case .weekend: self = .weekend(year: day.week.year, day.week.week)
    case .week, .fortnight: self = .week(year: day.week.year, day.week.week)
    case .month: self = .month(year: year, month)
    case .quarter: self = .quarter(year: year, (month - 1) / 3 + 1)
    case .half: self = .half(year: year, month <= 6 ? 1 : 2)
    case .year: self = .year(year)
    case .decade: self = .decade(year > 0 ? year / 10 : (year - 1) / 10)
    case .century, .millennium: self = .century(year > 0 ? year / 100 : year / 100 - 1)
    }
  }

  /// How fine it is; nothing for what has no place in the calendar.
  var unit: TimeUnit? {
    switch self {
    case .day: .day
    case .month: .month
    case .week: .week
    case .weekend: .weekend
    case .quarter, .season: .quarter
    case .half: .half
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .span(let first, let last): [first.unit, last.unit].compactMap { $0 }.min()
    case .recurring, .reference, .length, .set: nil
    }
  }

  /// Says whether the days that it names exist.
  var exists: Bool {
    switch self {
    case .day(let year, let month, let day): Day(year, month, day) != nil
    case .month(_, let month): (1...12).contains(month)
    case .week(let year, let week), .weekend(let year, let week):
      week >= 1 && week <= Day.weeks(of: year)
    case .recurring(let recurring): recurring.exists
    case .span(let first, let last): first.exists && last.exists
    default: true
    }
  }
}

/// A time that the calendar has again and again.
enum Recurring: Hashable, Sendable {
  /// By ISO 8601: 1 is Monday.
  case weekday(Int)
  case dayOfMonth(Int)
  case monthDay(month: Int, day: Int)
  case month(Int)
  case quarter(Int)
  case half(Int)
  case season(Season)
  case feast(Feast)
  case hijriMonth(Int)
  case hijriDay(month: Int, day: Int)
  /// The first, second … weekday of a month; -1 is the last.
  case weekdayOfMonth(weekday: Int, number: Int, month: Int)
  /// A week by ISO 8601.
  case week(Int)

  /// Says whether there is such a day in any year.
  var exists: Bool {
    switch self {
    case .monthDay(let month, let day):
      (1...12).contains(month) && day >= 1 && day <= Day.count(inMonth: month, of: 2000)
    case .dayOfMonth(let day): (1...31).contains(day)
    default: true
    }
  }

  /// The period in which it comes once.
  var period: TimeUnit {
    switch self {
    case .weekday: .week
    case .dayOfMonth: .month
    default: .year
    }
  }
}
