import Isnad

extension TimeValue {
  /// The value in ISO 8601 with the extensions of TIMEX3.
  var text: String {
    switch self {
    case .day(let year, let month, let day):
      dashedText(year, month, day) ?? "\(yearText(year))-\(paddedPair(month))-\(paddedPair(day))"
    case .month(let year, let month):
      dashedText(year, month) ?? "\(yearText(year))-\(paddedPair(month))"
    case .week(let year, let week): "\(yearText(year))-W\(paddedPair(week))"
    case .weekend(let year, let week): "\(yearText(year))-W\(paddedPair(week))-WE"
    case .quarter(let year, let quarter): "\(yearText(year))-Q\(quarter)"
    case .half(let year, let half): "\(yearText(year))-H\(half)"
    case .season(let year, let season): "\(yearText(year))-\(season.rawValue)"
    case .year(let year): yearText(year)
    case .decade(let decade): decade < 0 ? "BC\(padded(-decade, 3))" : padded(decade, 3)
    case .century(let century):
      century < 0 ? "BC\(padded(-century - 1, 2))" : padded(century, 2)
    case .recurring(let recurring): recurring.text
    case .span(let first, let last): "\(first.text)/\(last.text)"
    case .reference(.past): "PAST_REF"
    case .reference(.present): "PRESENT_REF"
    case .reference(.future): "FUTURE_REF"
    case .length(let length): length.text
    case .set(let text): text
    }
  }

  /// A year in four digits; one before the first has the prefix of TIMEX3: `BC0044`.
  private func yearText(_ year: Int) -> String {
    year > 0 ? padded(year, 4) : "BC\(padded(1 - year, 4))"
  }
}

/// A year of four digits with its month and its day, written without the detour over a text for each number;
/// nothing for others.
private func dashedText(_ year: Int, _ month: Int, _ day: Int? = nil) -> String? {
  guard (1...9999).contains(year), (1...99).contains(month), (1...99).contains(day ?? 1) else {
    return nil
  }
  return String(unsafeUninitializedCapacity: 10) { bytes in
    func write(_ number: Int, at place: Int) {
      bytes[place] = UInt8(0x30 + number / 10)
      bytes[place + 1] = UInt8(0x30 + number % 10)
    }
    write(year / 100, at: 0)
    write(year % 100, at: 2)
    bytes[4] = UInt8(ascii: "-")
    write(month, at: 5)
    guard let day else { return 7 }
    bytes[7] = UInt8(ascii: "-")
    write(day, at: 8)
    return 10
  }
}

extension Recurring {
  /// The value with an X for each digit that is not known.
  var text: String {
    switch self {
    case .weekday(let weekday): "XXXX-WXX-\(weekday)"
    case .dayOfMonth(let day): "XXXX-XX-\(paddedPair(day))"
    case .monthDay(let month, let day): "XXXX-\(paddedPair(month))-\(paddedPair(day))"
    case .month(let month): "XXXX-\(paddedPair(month))"
    case .quarter(let quarter): "XXXX-Q\(quarter)"
    case .half(let half): "XXXX-H\(half)"
    case .season(let season): "XXXX-\(season.rawValue)"
    case .feast(let feast): feast.fixed.map(\.text) ?? "XXXX-XX-XX"
    case .weekdayOfMonth(let weekday, _, let month): "XXXX-\(paddedPair(month))-WXX-\(weekday)"
    case .hijriMonth: "XXXX-XX"
    case .hijriDay: "XXXX-XX-XX"
    case .week(let week): "XXXX-W\(paddedPair(week))"
    }
  }
}

extension Feast {
  /// Month and day of a feast that has the same ones every year.
  private static let movable: Set<Feast> = [
    .martinLutherKing, .presidentsDay, .memorialDay, .americanLaborDay, .columbusDay, .thanksgiving,
    .ashWednesday, .palmSunday, .maundyThursday, .goodFriday, .easter, .easterMonday, .ascension,
    .pentecost, .orthodoxEaster, .mothersDay, .fathersDay, .remembranceSunday, .shroveTuesday, .passover,
    .roshHashanah, .yomKippur, .sukkot, .hanukkah, .lunarNewYear,
  ]

  /// The day of the year; nothing for a feast that moves.
  var fixed: Recurring? {
    guard !isHijri, !Feast.movable.contains(self), let parts = days(in: 2000).first?.first.parts else {
      return nil
    }
    return .monthDay(month: parts.month, day: parts.day)
  }
}
