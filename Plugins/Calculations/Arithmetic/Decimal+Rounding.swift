import Foundation
import IsnadGrammar

extension Decimal {
  /// The value rounded to so many decimals.
  func rounded(_ mode: NSDecimalNumber.RoundingMode, decimals: Int = 0) -> Decimal {
    var (value, result) = (self, Decimal())
    NSDecimalRound(&result, &value, decimals, mode)
    return result
  }

  /// The number of decimals in which a unit of the last digit is written: 2 for 0.01, 0 for 1 and 100.
  var decimals: Int {
    var (unit, count) = (self, 0)
    while unit < 1, unit > 0, count < 12 {
      unit *= 10
      count += 1
    }
    return count
  }

  /// The value in digits, with at least so many decimals.
  func digits(decimals: Int) -> String {
    var text = rounded(.plain, decimals: max(decimals, 0)).description
    guard decimals > 0 else { return text }
    let point = text.firstIndex(of: ".")
    let written = point.map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
    if point == nil { text += "." }
    return text + String(repeating: "0", count: max(0, decimals - written))
  }
}

extension Decimal {
  /// The square root, by Newton's method, the same on every machine.
  var squareRoot: Decimal {
    guard self > 0 else { return 0 }
    var root = self > 1 ? self / 2 : 1
    for _ in 0..<60 {
      let next = (root + self / root) / 2
      if abs(next - root) <= root / 1_000_000_000_000 { return next }
      root = next
    }
    return root
  }

  /// One unit of the second digit that counts: 1,000,000,000 gives 100,000,000, and 47 gives 1.
  var secondDigit: Decimal {
    let value = abs(self)
    guard value > 0, value.exponent < 20 || value < Interval.endless else { return 1 }
    var power = 0
    while .tens(power + 1) <= value { power += 1 }
    while .tens(power) > value { power -= 1 }
    return .tens(power - 1)
  }

  /// One unit of the last digit that is no zero, of whole numbers: 1,000 for 45,000.
  var lastDigit: Decimal {
    isZero || exponent < 0 || abs(self) >= Interval.endless ? 1 : .tens(exponent)
  }

  /// The number divided by a magnitude, which is a power of ten: decimals divide to their last digit and
  /// then take the zeros off again, one by one.
  func divided(byPower scale: Decimal) -> Decimal {
    scale.significand == 1 ? shifted(-scale.exponent) : self / scale
  }
}
