import Foundation

/// The names of months and weekdays, as ICU has them.
enum CalendarNames {
  /// The months of the Gregorian calendar, January first, as a locale names them.
  static func months(of locale: String) -> [String] { gregorian(locale).monthSymbols }

  /// The months in short.
  static func shortMonths(of locale: String) -> [String] { gregorian(locale).shortMonthSymbols }

  /// The weekdays, Monday first.
  static func weekdays(of locale: String) -> [String] {
    mondayFirst(gregorian(locale).weekdaySymbols)
  }

  /// The weekdays in short, Monday first.
  static func shortWeekdays(of locale: String) -> [String] {
    mondayFirst(gregorian(locale).shortWeekdaySymbols)
  }

  /// The months of the Hijri calendar, Muharram first.
  static func hijriMonths(of locale: String) -> [String] {
    calendar(.islamicUmmAlQura, locale).monthSymbols
  }

  private static func gregorian(_ locale: String) -> Calendar { calendar(.gregorian, locale) }

  private static func calendar(_ identifier: Calendar.Identifier, _ locale: String) -> Calendar {
    var calendar = Calendar(identifier: identifier)
    calendar.locale = Locale(identifier: locale)
    return calendar
  }

  private static func mondayFirst(_ names: [String]) -> [String] {
    Array(names.dropFirst() + names.prefix(1))
  }
}
