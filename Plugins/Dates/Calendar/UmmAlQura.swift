import Foundation

/// The Hijri calendar of Umm al-Qura, as ICU computes it.
///
/// What is seen of the moon may differ by a day; callers allow for that.
enum UmmAlQura {
  /// Made once, at the first Hijri date.
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .islamicUmmAlQura)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .gmt
    return calendar
  }()

  /// The Gregorian day of a Hijri date; nothing for one that does not exist.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    guard (1...12).contains(month), (1...30).contains(day) else { return nil }
    // Noon keeps clear of both ends of the day.
    let parts = DateComponents(year: year, month: month, day: day, hour: 12)
    guard let date = calendar.date(from: parts) else { return nil }
    let found = Day(number: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
    let back = self.parts(of: found)
    return back.month == month && back.day == day ? found : nil
  }

  /// The Hijri year, month and day of a Gregorian day.
  static func parts(of day: Day) -> (year: Int, month: Int, day: Int) {
    let noon = Date(timeIntervalSince1970: Double(day.number) * 86_400 + 43_200)
    let parts = calendar.dateComponents([.year, .month, .day], from: noon)
    return (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }

  /// The number of days of a Hijri month: 29 or 30.
  static func count(inMonth month: Int, of year: Int) -> Int {
    day(year, month, 30) == nil ? 29 : 30
  }

  /// The Hijri months of a number that begin in a Gregorian year.
  static func months(_ month: Int, in year: Int) -> [Days] {
    guard let start = Day(year, 1, 1), let end = Day(year, 12, 31) else { return [] }
    let (first, last) = (parts(of: start).year, parts(of: end).year)
    guard first <= last else { return [] }
    return (first...last).compactMap { hijriYear in
      guard let from = day(hijriYear, month, 1), from.year == year else { return nil }
      return Days(from, from.adding(days: count(inMonth: month, of: hijriYear) - 1))
    }
  }
}
