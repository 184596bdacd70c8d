extension Meaning {
  /// The same time with another day of the month; nothing for what is no day.
  func withDay(_ day: Int) -> Meaning? {
    switch self {
    case .value(.day(let year, let month, _)): .value(.day(year: year, month: month, day: day))
    case .one(.monthDay(let month, _), let choice): .one(.monthDay(month: month, day: day), choice)
    case .within(.monthDay(let month, _), let whole): .within(.monthDay(month: month, day: day), whole)
    case .within(.dayOfMonth, let whole): .within(.dayOfMonth(day), whole)
    default: nil
    }
  }

  /// The first end of a span whose last end has the year for both: May in May to July 2024.
  ///
  /// From December to January 2024 begins in 2023.
  func inYear(of last: Meaning) -> Meaning {
    guard case .one(let recurring, .open) = self, recurring.period == .year else { return self }
    switch last {
    case .value(let value):
      guard let days = value.days, value.unit != .year else { return self }
      return within(recurring, of: days.last.year, before: days.last)
    case .within(_, let whole): return .within(recurring, whole)
    default: return self
    }
  }

  /// One of a list whose last one has the year for all: September and March 2019.
  ///
  /// Only of the last months and the first, as in December and January 2019, is one of the year before.
  func inYear(ofListed last: Meaning) -> Meaning {
    let spanned = inYear(of: last)
    guard case .value(let value) = spanned, let day = value.days?.first,
      case .value(let lastValue) = last,
      let end = lastValue.days?.last, day.year < end.year, day.month < 10 || end.month > 3,
      case .one(let recurring, _) = self
    else { return spanned }
    return .within(recurring, .value(.year(end.year)))
  }

  private func within(_ recurring: Recurring, of year: Int, before end: Day) -> Meaning {
    let value = recurring.value(in: .year(year))
    let isBehind = value?.days.map { $0.first > end } ?? false
    return recurring.value(in: .year(isBehind ? year - 1 : year)).map { .value($0) } ?? self
  }

  /// The last end of a span whose first end has the year: May 2019 to July.
  func inYear(after first: Meaning) -> Meaning {
    guard case .one(let recurring, .open) = self, recurring.period == .year,
      case .value(let value) = first, let days = value.days, value.unit != .year
    else { return self }
    return .value(recurring.first(onOrAfter: days.first))
  }
}
