import Foundation

/// The Jewish calendar, as ICU computes it.
enum HebrewCalendar {
  /// The months in which the feasts are, by their number in ICU: Tishri is the first.
  enum Month: Int {
    case tishri = 1
    case kislev = 3
    case nisan = 8
  }

  private static let calendar = gregorianNoon(Calendar(identifier: .hebrew))

  /// The Gregorian day on the morning of a date; the feast begins on the evening before.
  static func day(_ year: Int, _ month: Month, _ day: Int) -> Day? {
    let parts = DateComponents(year: year, month: month.rawValue, day: day, hour: 12)
    return calendar.date(from: parts).map(Day.init(noon:))
  }
}

/// The Chinese calendar, as ICU computes it.
enum ChineseCalendar {
  private static let calendar = gregorianNoon(Calendar(identifier: .chinese))

  /// The first day of the first month, which lies between 20 January and 21 February.
  static func newYear(in year: Int) -> Day? {
    guard let first = Day(year, 1, 20) else { return nil }
    return (0...33).lazy.map { first.adding(days: $0) }.first { day in
      let parts = calendar.dateComponents([.month, .day], from: day.noon)
      return parts.month == 1 && parts.day == 1 && parts.isLeapMonth != true
    }
  }
}

private func gregorianNoon(_ calendar: Calendar) -> Calendar {
  var calendar = calendar
  calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .gmt
  return calendar
}

extension Day {
  /// Noon keeps clear of both ends of the day.
  fileprivate var noon: Date { Date(timeIntervalSince1970: Double(number) * 86_400 + 43_200) }

  fileprivate init(noon: Date) {
    self.init(number: Int((noon.timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}
