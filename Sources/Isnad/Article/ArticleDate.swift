/// A day, or a moment of a day, of the Gregorian calendar.
public struct ArticleDate: Hashable, Sendable {
  /// The year, month (1 to 12) and day (1 to 31).
  public let year: Int
  public let month: Int
  public let day: Int
  /// The time of day with its offset, as it was written behind the `T`; nothing for a whole day.
  public let time: String?

  /// Creates a date from ISO 8601: `2026-11-24`, `2026-11-24T09:30`, `2026-11-24T09:30:00Z`.
  ///
  /// Nothing is returned for other text and for days that do not exist.
  public init?(_ text: String) {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day, time: halves.count > 1 ? String(halves[1]) : nil)
  }

  /// Creates a date; nothing is returned for a day or a time that does not exist.
  public init?(year: Int, month: Int, day: Int, time: String? = nil) {
    guard (1...12).contains(month), day >= 1, day <= ArticleDate.days(in: month, of: year),
      ArticleDate.isTime(time)
    else { return nil }
    (self.year, self.month, self.day, self.time) = (year, month, day, time)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }

  /// Says whether text is `HH:MM` or `HH:MM:SS`, with fractions and an offset or without.
  private static func isTime(_ time: String?) -> Bool {
    guard let time else { return true }
    let clock = time.prefix { $0 != "Z" && $0 != "+" && $0 != "-" }.split(separator: ":")
    guard clock.count >= 2, let hour = Int(clock[0]), let minute = Int(clock[1]) else { return false }
    let second = clock.count > 2 ? Int(clock[2].prefix { $0 != "." }) : 0
    return (0...24).contains(hour) && (0...59).contains(minute) && (0...60).contains(second ?? -1)
  }
}

extension ArticleDate: CustomStringConvertible {
  /// The date in ISO 8601.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    return time.map { "\(date)T\($0)" } ?? date
  }
}
