import Foundation
import Isnad
import IsnadText

/// Holds a number of times against two levels: doubled from 10 to 15.
struct FactorCheck {
  let start: Figure
  let end: Figure
  let factor: Trend.Factor

  /// A number of times in words is a round one: 1.9 and 2.2 are *doubled* too.
  private static let tolerance = (below: Decimal(8) / 100, above: Decimal.hundredths(15))
  private static let doubt = (below: Decimal.hundredths(13), above: Decimal.hundredths(22))

  func draft(_ link: Decimal) -> AnnotationDraft? {
    let ratio = Ratio(numerator: end, denominator: start)
    guard let value = ratio.value, let possible = ratio.interval(.shown) else { return nil }
    let readings = factor.isAmbiguous ? [factor.value, factor.value + 1] : [factor.value]
    let agrees = readings.contains { possible.overlaps(stated($0, Self.tolerance)) }
    let isDoubtful = readings.contains { possible.overlaps(stated($0, Self.doubt)) }
    let confidence: Decimal = agrees ? 1 : isDoubtful ? .hundredths(70) : .hundredths(97)
    var calculation = Calculation(
      .multiple, stated: factor.value, computed: value.rounded(.plain, decimals: 4), agrees: agrees,
      working: "\(Working.of(end)) / \(Working.of(start)) = "
        + "\(Working.plain(value))×" + Working.verdict(agrees, "\(Working.plain(factor.value))×"),
      operands: [start.range, end.range], confidence: min(link, confidence))
    calculation.lowest = possible.lower.rounded(.plain, decimals: 4)
    calculation.highest = possible.upper.rounded(.plain, decimals: 4)
    return AnnotationDraft(calculation, at: factor.range)
  }

  private func stated(_ value: Decimal, _ width: (below: Decimal, above: Decimal)) -> Interval {
    let low = value * (1 - width.below)
    switch factor.modifier {
    case nil: return Interval(low, value * (1 + width.above))
    case .moreThan, .atLeast: return Interval(value, .endless)
    case .lessThan, .atMost: return Interval(0, value)
    case .nearly: return Interval(value * .hundredths(80), value * Decimal(102) / 100)
    case .approximate: return Interval(value * .hundredths(85), value * Decimal(120) / 100)
    }
  }
}
