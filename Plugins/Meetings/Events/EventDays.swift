import Isnad

/// Counts days between the dates of events.
enum EventDays {
  /// The number of days between two dates, either way round.
  static func distance(_ one: ArticleDate, _ other: ArticleDate) -> Int? {
    abs(number(of: one) - number(of: other))
  }

  /// The number of a day, counted from 1 March of the year 0 (Fliegel and Van Flandern's way).
  private static func number(of date: ArticleDate) -> Int {
    let year = date.month > 2 ? date.year : date.year - 1
    let month = (date.month + 9) % 12
    return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + date.day - 1
  }
}
