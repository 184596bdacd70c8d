import Isnad

/// A day of the proleptic Gregorian calendar, counted from 1 January 1970.
struct Day: Hashable, Comparable, Sendable {
  /// The number of days since 1 January 1970; negative before it.
  let number: Int

  init(number: Int) {
    self.number = number
  }

  /// Creates a day; nothing for one that does not exist.
  init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.count(inMonth: month, of: year) else {
      return nil
    }
    number = Day.number(year, month, day)
  }

  init(_ date: ArticleDate) {
    number = Day.number(date.year, date.month, date.day)
  }

  static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The number of days of a month (1 to 12).
  static func count(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  /// Years begin in March, so that the leap day is the last of its year; 146,097 days are 400 years
  /// (Fliegel and Van Flandern 1968, in the form of Hinnant's `days_from_civil`).
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The year, the month (1 to 12) and the day of the month.
  var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400
    return month < 10 ? (year, month + 3, day) : (year + 1, month - 9, day)
  }

  var year: Int { parts.year }
  var month: Int { parts.month }

  /// The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
  var weekday: Int { (((number + 3) % 7) + 7) % 7 + 1 }

  /// The week by ISO 8601, and the year to which it belongs: that of its Thursday.
  var week: (year: Int, week: Int) {
    let thursday = Day(number: number - weekday + 4)
    let year = thursday.year
    return (year, (thursday.number - Day.number(year, 1, 1)) / 7 + 1)
  }

  /// The Monday of a week by ISO 8601.
  static func monday(ofWeek week: Int, of year: Int) -> Day {
    let fourth = Day(number: Day.number(year, 1, 4))
    return Day(number: fourth.number - fourth.weekday + 1 + (week - 1) * 7)
  }

  /// The number of weeks of a year by ISO 8601: 52 or 53.
  static func weeks(of year: Int) -> Int { Day(number: Day.number(year, 12, 28)).week.week }

  func adding(days: Int) -> Day { Day(number: number + days) }

  /// The same day so many months on, or the last of its month where there is none.
  func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let (newYear, newMonth) = Day.month(month + months, of: year)
    let last = Day.count(inMonth: newMonth, of: newYear)
    return Day(number: Day.number(newYear, newMonth, min(day, last)))
  }

  /// A month counted from the January of a year, which may lie in another year.
  static func month(_ month: Int, of year: Int) -> (year: Int, month: Int) {
    let index = year * 12 + month - 1
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    return (newYear, index - newYear * 12 + 1)
  }

  /// The day for other rooms; nothing before the year 1 and behind 9999.
  var articleDate: ArticleDate? {
    let (year, month, day) = parts
    return (1...9999).contains(year) ? ArticleDate(year: year, month: month, day: day) : nil
  }
}

/// The days that a value covers, both ends among them.
struct Days: Hashable, Sendable {
  let first: Day
  let last: Day

  init(_ first: Day, _ last: Day) {
    self.first = min(first, last)
    self.last = max(first, last)
  }

  func contains(_ day: Day) -> Bool { day >= first && day <= last }

  func overlaps(_ other: Days) -> Bool { first <= other.last && other.first <= last }
}
