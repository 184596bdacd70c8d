import Isnad

/// Whole years between days of the calendar, as ages and anniversaries are counted.
enum CalendarSpan {
  /// The birthdays that a day has seen since another.
  static func wholeYears(from first: ArticleDate, to last: ArticleDate) -> Int {
    let isBefore = (last.month, last.day) < (first.month, first.day)
    return last.year - first.year - (isBefore ? 1 : 0)
  }

  /// The ages that someone born between two days can have between two days.
  static func ages(
    born: (first: ArticleDate, last: ArticleDate), on day: (first: ArticleDate, last: ArticleDate)
  ) -> ClosedRange<Int>? {
    let youngest = wholeYears(from: born.last, to: day.first)
    let oldest = wholeYears(from: born.first, to: day.last)
    return youngest <= oldest && oldest >= 0 ? max(0, youngest)...oldest : nil
  }

  /// The months between two days, begun ones left out.
  static func wholeMonths(from first: ArticleDate, to last: ArticleDate) -> Int {
    (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day ? 1 : 0)
  }
}
