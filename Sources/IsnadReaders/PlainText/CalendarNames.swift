internal import Foundation
internal import IsnadText

/// The names of months and weekdays in English and in the Arabic of every region, as ICU has them.
///
/// They are read at the first date that needs them: most files have none.
enum CalendarNames {
  /// The names of months, as the numbers 1 to 12.
  static let months = index { calendar in
    [calendar.monthSymbols, calendar.shortMonthSymbols, calendar.standaloneMonthSymbols]
  } extra: {
    $0.add("Sept", as: 9)
  }

  /// The names of weekdays, as the numbers 1 (Sunday) to 7.
  static let weekdays = index { calendar in
    [calendar.weekdaySymbols, calendar.shortWeekdaySymbols]
  }

  /// The Arabic of Egypt and the Gulf, of the Levant and Iraq, of Algeria and Tunisia, of Morocco.
  private static let locales = ["en", "ar", "ar_SY", "ar_DZ", "ar_MA"]

  private static func index(
    of names: (Calendar) -> [[String]], extra: (inout PhraseIndex) -> Void = { _ in }
  ) -> PhraseIndex {
    var index = PhraseIndex()
    for identifier in locales {
      var calendar = Calendar(identifier: .gregorian)
      calendar.locale = Locale(identifier: identifier)
      for list in names(calendar) {
        for (number, name) in list.enumerated() { index.add(name, as: number + 1) }
      }
    }
    extra(&index)
    return index
  }
}
