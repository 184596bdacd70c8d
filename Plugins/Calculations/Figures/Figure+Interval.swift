import Foundation
import Isnad

extension Figure {
  /// The values that the figure can stand for, words such as *about* and *more than* included.
  func interval(_ exactness: Exactness) -> Interval {
    opened(Interval(value, precision: step(exactness)))
  }

  /// One unit of the last digit that counts.
  private func step(_ exactness: Exactness) -> Decimal {
    let isExact = quantity.magnitude == nil && (isCount || quantity.role == .rank)
    let shown = isExact ? 0 : min(quantity.precision, value.secondDigit)
    switch exactness {
    case .shown: return shown
    case .rounded:
      guard abs(value) >= 1000, quantity.precision >= 1 else { return shown }
      return max(shown, min(value.lastDigit, value.secondDigit))
    case .written: return max(isExact ? 0 : quantity.precision, step(.rounded))
    }
  }

  /// Widened in the direction of its words.
  private func opened(_ interval: Interval) -> Interval {
    switch quantity.modifier {
    case nil: interval
    case .approximate:
      Interval(
        interval.lower - abs(value) * .hundredths(10), interval.upper + abs(value) * .hundredths(10))
    case .moreThan, .atLeast: Interval(interval.lower, .endless)
    case .lessThan, .atMost: Interval(min(0, interval.lower), interval.upper)
    case .nearly: Interval(interval.lower - abs(value) * .hundredths(15), interval.upper)
    }
  }
}

extension Decimal {
  /// Stands for no end.
  static var endless: Decimal { Interval.endless }
}
