import Foundation

/// How many times one figure is another.
struct Ratio {
  let numerator: Figure
  let denominator: Figure

  /// The quotient of the values as they stand.
  var value: Decimal? { denominator.value > 0 ? numerator.value / denominator.value : nil }

  /// The quotients that are likely.
  ///
  /// Both roundings at their ends at once are as rare as a double six, so that the half widths of two
  /// plain figures are added as independent errors are, by their squares; where words such as *more than*
  /// open one of them, the ends are carried through as they are.
  func interval(_ exactness: Exactness) -> Interval? {
    let (top, bottom) = (numerator.interval(exactness), denominator.interval(exactness))
    guard let value, numerator.value > 0 else { return nil }
    if exactness == .written || numerator.isOpen || denominator.isOpen { return top / bottom }
    let errors = [
      (top.upper - top.lower) / 2 / numerator.value,
      (bottom.upper - bottom.lower) / 2 / denominator.value,
    ]
    let error = value * (errors[0] * errors[0] + errors[1] * errors[1]).squareRoot
    return Interval(value - error, value + error)
  }
}
