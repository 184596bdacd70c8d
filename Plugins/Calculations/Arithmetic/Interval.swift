import Foundation
import Isnad

/// All values that a figure can stand for, both ends included.
///
/// A figure is as exact as it is written: 4.5 stands for all that rounds to it, 4.45 to 4.55. A
/// stated result is right if some values of the operands give it. That is how statcheck (Epskamp and
/// Nuijten, 2016) and the R package scrutiny (Jung, 2023) test printed statistics: the reported
/// numbers are unrounded to intervals, and the intervals carried through the sum.
struct Interval: Hashable, Sendable {
  let lower: Decimal
  let upper: Decimal

  /// Stands for no end: no figure of a news story is larger.
  static let endless = Decimal(sign: .plus, exponent: 60, significand: 1)

  init(_ lower: Decimal, _ upper: Decimal) {
    self.lower = lower
    self.upper = upper
  }

  init(exactly value: Decimal) {
    self.init(value, value)
  }

  /// What is written in units of a last digit.
  init(_ value: Decimal, precision: Decimal) {
    let half = precision * .hundredths(50)
    self.init(value - half, value + half)
  }

  func contains(_ value: Decimal) -> Bool { value >= lower && value <= upper }

  func overlaps(_ other: Interval) -> Bool { lower <= other.upper && other.lower <= upper }

  static func + (left: Interval, right: Interval) -> Interval {
    Interval(left.lower + right.lower, min(left.upper + right.upper, endless))
  }

  static func - (left: Interval, right: Interval) -> Interval {
    Interval(left.lower - right.upper, left.upper - right.lower)
  }

  /// The quotient of two intervals above zero; nothing where the divisor can be zero.
  static func / (left: Interval, right: Interval) -> Interval? {
    guard right.lower > 0, left.lower >= 0 else { return nil }
    let upper = left.upper >= endless ? endless : left.upper / right.lower
    return Interval(left.lower / right.upper, upper)
  }

  static func * (left: Interval, factor: Decimal) -> Interval {
    let ends = [left.lower * factor, left.upper * factor]
    return factor < 0 ? Interval(ends[1], ends[0]) : Interval(ends[0], ends[1])
  }
}
