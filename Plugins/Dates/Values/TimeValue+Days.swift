extension TimeValue {
  /// The days that it covers; nothing where it has no place in the calendar or does not exist.
  var days: Days? {
    switch self {
    case .day(let year, let month, let day): Day(year, month, day).map { Days($0, $0) }
    case .month(let year, let month): TimeValue.months(month, through: month, of: year)
    case .week(let year, let week):
      exists ? TimeValue.days(from: Day.monday(ofWeek: week, of: year), count: 7) : nil
    case .weekend(let year, let week):
      exists
        ? TimeValue.days(from: Day.monday(ofWeek: week, of: year).adding(days: 5), count: 2) : nil
    case .quarter(let year, let quarter):
      TimeValue.months(quarter * 3 - 2, through: quarter * 3, of: year)
    case .half(let year, let half): TimeValue.months(half * 6 - 5, through: half * 6, of: year)
    case .season(let year, let season):
      TimeValue.months(season.firstMonth, through: season.firstMonth + 2, of: year)
    case .year(let year): TimeValue.years(year, through: year)
    case .decade(let decade):
      decade < 0
        ? TimeValue.years(decade * 10 - 8, through: decade * 10 + 1)
        : TimeValue.years(decade * 10, through: decade * 10 + 9)
    case .century(let century):
      century < 0
        ? TimeValue.years(century * 100 + 1, through: century * 100 + 100)
        : TimeValue.years(century * 100, through: century * 100 + 99)
    case .span(let first, let last):
      if let first = first.days, let last = last.days { Days(first.first, last.last) } else { nil }
    case .recurring, .reference, .length, .set: nil
    }
  }

  private static func days(from first: Day, count: Int) -> Days {
    Days(first, first.adding(days: count - 1))
  }

  /// From the first day of a month to the last of another, counted from the January of a year.
  private static func months(_ first: Int, through last: Int, of year: Int) -> Days? {
    let (firstYear, firstMonth) = Day.month(first, of: year)
    let (nextYear, nextMonth) = Day.month(last + 1, of: year)
    guard let start = Day(firstYear, firstMonth, 1), let next = Day(nextYear, nextMonth, 1) else {
      return nil
    }
    return Days(start, next.adding(days: -1))
  }

  private static func years(_ first: Int, through last: Int) -> Days? {
    guard let start = Day(first, 1, 1), let end = Day(last, 12, 31) else { return nil }
    return Days(start, end)
  }
}
