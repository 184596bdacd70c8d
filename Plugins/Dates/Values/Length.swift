import Foundation

/// A length of time: two and a half years, three days, some weeks.
struct Length: Hashable, Sendable {
  /// So many of a unit; nothing where the number is not told.
  struct Part: Hashable, Sendable {
    let count: Decimal?
    let unit: TimeUnit
  }

  /// The parts, the largest unit first.
  let parts: [Part]

  init(_ parts: [Part]) {
    self.parts = parts
  }

  init(_ count: Decimal?, _ unit: TimeUnit) {
    parts = [Part(count: count, unit: unit)]
  }

  /// The value in ISO 8601: `P2Y6M`, `PT48H`, `PXD`, `P2.5Y`.
  var text: String {
    if let smaller { return smaller.text }
    var text = "P"
    var isOfClock = false
    for part in parts {
      if part.unit.isOfClock, !isOfClock {
        text += "T"
        isOfClock = true
      }
      let (factor, letter) = part.unit.designator
      text += (part.count.map { ($0 * Decimal(factor)).description } ?? "X") + letter
    }
    return text
  }

  /// Half an hour as thirty minutes, half a year as six months; nothing for what is longer than its unit.
  private var smaller: Length? {
    guard parts.count == 1, let count = parts[0].count, count > 0, count < 1 else { return nil }
    let (number, unit): (Decimal, TimeUnit) =
      switch parts[0].unit {
      case .hour: (60, .minute)
      case .day: (24, .hour)
      case .year: (12, .month)
      default: (0, .second)
      }
    let small = Length(count * number, unit)
    return small.whole.flatMap { $0.count > 0 ? small : nil }
  }

  /// The whole number of its one unit; nothing for fractions, several units and what is not told.
  var whole: (count: Int, unit: TimeUnit)? {
    guard parts.count == 1, let count = parts[0].count, count < 100_000 else { return nil }
    let number = NSDecimalNumber(decimal: count).intValue
    return Decimal(number) == count ? (number, parts[0].unit) : nil
  }
}
