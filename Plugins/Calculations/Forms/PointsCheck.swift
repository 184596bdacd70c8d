import Foundation
import Isnad
import IsnadText

/// Holds the change between two percentages against what is stated of it, in points or in percent.
struct PointsCheck {
  let trend: Trend
  let start: Figure
  let end: Figure
  let stated: Figure

  func draft(_ link: Decimal) -> AnnotationDraft? {
    let falls = trend.direction.map { $0.sense == .fall } ?? (end.value < start.value)
    let sign: Decimal = falls ? -1 : 1
    let points = Comparison(
      stated: stated.interval(.shown) * sign, computed: end.value - start.value,
      truncated: stated.quantity.precision
    ) { end.interval($0) - start.interval($0) }
    let working = "\(Working.of(start)) → \(Working.of(end)) = "
    let distance = Working.percent(end.value - start.value, decimals: 2).replacing(" %", with: " pp")
    if stated.isPoints {
      return draft(
        .points, points, working + distance + Working.verdict(points.agrees, "\(number) pp"), sign, link)
    }
    let ratio = Ratio(numerator: end, denominator: start)
    guard let value = ratio.value else { return nil }
    let percent = Comparison(
      stated: stated.interval(.shown) * sign, computed: (value - 1) * 100,
      truncated: stated.quantity.precision
    ) { exactness in
      ratio.interval(exactness).map { Interval(($0.lower - 1) * 100, ($0.upper - 1) * 100) }
    }
    let line =
      working + "\(distance) = \(Working.percent((value - 1) * 100))"
      + Working.verdict(percent.agrees, "\(number) %")
    // What is the distance in points and is called percent is the commonest slip of all.
    if points.agrees, !percent.agrees {
      return draft(.points, percent, line, sign, link)
    }
    return draft(.percentChange, percent, line, sign, link)
  }

  private var number: String {
    Working.of(stated, unit: false)
  }

  private func draft(
    _ form: Calculation.Form, _ comparison: Comparison, _ working: String, _ sign: Decimal,
    _ link: Decimal
  ) -> AnnotationDraft {
    AnnotationDraft(
      Calculation(
        form, stated: stated.value * sign, computed: comparison.computed.rounded(.plain, decimals: 4),
        comparison: comparison, working: working, operands: [start.range, end.range], link: link),
      at: stated.range)
  }
}
