/// A clock time, or a part of the day.
enum TimeOfDay: Hashable, Sendable {
  /// Hours and what else is told.
  case clock(hour: Int, minute: Int?, second: Int?)
  case part(DayPart)

  /// The text behind the `T` of ISO 8601; parts of the day as in TIMEX3.
  var text: String {
    switch self {
    case .clock(let hour, let minute, let second):
      [hour, minute ?? 0, second].compactMap { $0.map(paddedPair) }.joined(separator: ":")
    case .part(let part): part.rawValue
    }
  }
}

/// A part of the day, as TIMEX3 writes it.
enum DayPart: String, Sendable, CaseIterable {
  case morning = "MO"
  case midday = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
  case daytime = "DT"
}

/// A number in at least two digits.
func paddedPair(_ number: Int) -> String { padded(number, 2) }

/// A number in at least so many digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(abs(number))
  let zeros = String(repeating: "0", count: max(0, width - digits.count))
  return (number < 0 ? "-" : "") + zeros + digits
}
