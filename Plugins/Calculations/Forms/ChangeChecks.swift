import Foundation
import Isnad
import IsnadText

/// Works out changes again: in percent, in points, as a difference, as a number of times.
struct ChangeChecks {
  let passage: Passage

  func drafts() -> [AnnotationDraft] {
    let trends = TrendReading(passage: passage).trends()
    guard trends.count < 6 else { return [] }
    return trends.flatMap { trend -> [AnnotationDraft] in
      guard let start = trend.start, let end = trend.end, start.value >= 0, end.value >= 0 else {
        return []
      }
      // Figures of *respectively* belong together crosswise.
      let isApart = passage.has(.apart)
      let link: Decimal =
        trend.isLoose || isApart ? .hundredths(55) : trends.count > 1 ? .hundredths(95) : 1
      var drafts: [AnnotationDraft] = []
      if let percent = trend.percent {
        let draft =
          start.isPercent
          ? PointsCheck(trend: trend, start: start, end: end, stated: percent).draft(link)
          : percentChange(trend, start, end, percent, link)
        if let draft { drafts.append(draft) }
      }
      if let difference = trend.difference {
        if let draft = self.difference(trend, start, end, difference, link) { drafts.append(draft) }
      }
      if let factor = trend.factor, drafts.isEmpty {
        if let draft = FactorCheck(start: start, end: end, factor: factor).draft(link) {
          drafts.append(draft)
        }
      }
      if drafts.isEmpty, let draft = reversed(trend, start, end, link) { drafts.append(draft) }
      return drafts
    }
  }

  private func percentChange(
    _ trend: Trend, _ start: Figure, _ end: Figure, _ percent: Figure, _ link: Decimal
  ) -> AnnotationDraft? {
    let ratio = Ratio(numerator: end, denominator: start)
    guard percent.isPercent, let value = ratio.value else { return nil }
    let computed = (value - 1) * 100
    // The sign of the stated figure is in its verb: fell by 15 %.
    let falls = trend.direction.map { $0.sense == .fall } ?? (computed < 0)
    let sign: Decimal = falls ? -1 : 1
    let shown = percent.interval(.shown) * sign
    let comparison = Comparison(
      stated: shown, computed: computed, truncated: percent.quantity.precision
    ) { exactness in
      ratio.interval(exactness).map { Interval(($0.lower - 1) * 100, ($0.upper - 1) * 100) }
    }
    let working =
      "\(Working.of(start, unit: false)) → \(Working.of(end)) = "
      + Working.percent(computed, like: percent)
      + Working.verdict(comparison.agrees, (falls ? "−" : "") + Working.of(percent))
    return AnnotationDraft(
      Calculation(
        .percentChange, stated: percent.value * sign, computed: computed.rounded(.plain, decimals: 4),
        comparison: comparison, working: working, operands: [start.range, end.range], link: link),
      at: percent.range)
  }

  /// A rise or fall by so many of the same unit.
  private func difference(
    _ trend: Trend, _ start: Figure, _ end: Figure, _ stated: Figure, _ link: Decimal
  ) -> AnnotationDraft? {
    let stated = stated.scaled(like: end)
    guard stated.isComparable(to: start), let direction = trend.direction else { return nil }
    let sign: Decimal = direction.sense == .fall ? -1 : 1
    let comparison = Comparison(
      stated: stated.interval(.shown) * sign, computed: end.value - start.value,
      truncated: stated.quantity.precision
    ) { end.interval($0) - start.interval($0) }
    let scale = end.quantity.magnitude ?? 1
    let working =
      "\(Working.of(end)) − \(Working.of(start)) = "
      + Working.plain((end.value - start.value) / scale)
      + Working.verdict(comparison.agrees, Working.of(stated))
    return AnnotationDraft(
      Calculation(
        .sum, stated: stated.value * sign, computed: end.value - start.value, comparison: comparison,
        working: working.replacing("= -", with: "= −"), operands: [start.range, end.range], link: link),
      at: stated.range)
  }

  /// A rise that is a fall, or a fall that is a rise: *fell from 4 to 5*.
  private func reversed(
    _ trend: Trend, _ start: Figure, _ end: Figure, _ link: Decimal
  ) -> AnnotationDraft? {
    guard let direction = trend.direction, direction.sense != .change, start.value != end.value,
      start.quantity.modifier == nil, end.quantity.modifier == nil, !start.isStartOfRange,
      passage.lead(of: start).lead == .from, passage.lead(of: end).lead == .to,
      direction.token < start.tokens.lowerBound, start.tokens.lowerBound - direction.token < 12
    else { return nil }
    let rises = end.value > start.value
    let agrees = rises == (direction.sense == .rise)
    let sign = rises ? "<" : ">"
    let working = "\(Working.of(start)) \(sign) \(Working.of(end))"
    return AnnotationDraft(
      Calculation(
        start.isPercent ? .points : .percentChange, stated: nil, computed: nil, agrees: agrees,
        working: working, operands: [start.range, end.range], confidence: min(link, .hundredths(95))),
      at: passage.table[direction.token].range)
  }
}
