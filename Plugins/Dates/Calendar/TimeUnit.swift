/// A unit in which time is counted.
enum TimeUnit: UInt8, Sendable, CaseIterable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, half, year, decade,
    century, millennium

  /// Says whether it is shorter than a day.
  var isOfClock: Bool { self < .day }

  /// How many of the unit below in ISO 8601 it is, and the letter of that unit: a fortnight is 2 W.
  var designator: (factor: Int, letter: String) {
    switch self {
    case .second: (1, "S")
    case .minute: (1, "M")
    case .hour: (1, "H")
    case .day: (1, "D")
    case .weekend: (1, "WE")
    case .week: (1, "W")
    case .fortnight: (2, "W")
    case .month: (1, "M")
    case .quarter: (3, "M")
    case .half: (6, "M")
    case .year: (1, "Y")
    case .decade: (10, "Y")
    case .century: (100, "Y")
    case .millennium: (1000, "Y")
    }
  }
}

extension TimeUnit: Comparable {
  static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rawValue < right.rawValue }
}

/// A season of the northern year, as TIMEX3 writes it.
enum Season: String, Sendable, CaseIterable {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"

  /// The first month by the seasons of meteorology; winter begins in the year that names it.
  var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }

  /// The season of a month.
  init(month: Int) {
    self =
      switch month {
      case 3...5: .spring
      case 6...8: .summer
      case 9...11: .autumn
      default: .winter
      }
  }
}
