import Foundation
import Isnad
import IsnadText

/// Finds by how many times a text says that something changed: doubled, three times, ثلاثة أضعاف, by half.
struct FactorReading {
  let passage: Passage

  func factor(of trend: Trend, in stretch: Range<Int>) -> Trend.Factor? {
    let used = [trend.start, trend.end, trend.percent, trend.difference].compactMap { $0?.range }
    let words = stretch.filter { passage.sense($0) == .factor }
    let matches = words.compactMap { passage.match($0) }
    let figures = passage.figures(in: stretch).filter { figure in
      (figure.quantity.role == .multiple || figure.quantity.role == .fraction)
        && !used.contains(figure.range)
    }
    // A multiple may be found by both; «تضاعف ثلاث مرات» is threefold.
    if let figure = figures.first(where: { $0.quantity.role == .multiple }) {
      return multiple(figure.value, at: figure.range, from: figure.tokens.lowerBound)
    }
    if let match = matches.max(by: { value(of: $0) < value(of: $1) }), value(of: match) > 1 {
      return multiple(value(of: match), at: match.range, from: match.tokens.lowerBound)
    }
    if let match = matches.first, value(of: match) > 0 {
      return multiple(value(of: match), at: match.range, from: match.tokens.lowerBound)
    }
    if let direction = trend.direction,
      let token = stretch.first(where: { passage.sense($0) == .share }),
      let match = passage.match(token),
      let share = match.entry.properties["share"].flatMap({ Decimal(string: $0) })
    {
      return Trend.Factor(
        value: direction.sense == .fall ? 1 - share : 1 + share, range: match.range,
        modifier: passage.modifier(in: Passage.bound(token - 2, passage.tokens)..<token),
        isAmbiguous: false)
    }
    guard figures.count == 1, let figure = figures.first, figure.quantity.role == .fraction,
      let direction = trend.direction, passage.lead(of: figure).lead == .by
    else { return nil }
    let share = direction.sense == .fall ? 1 - figure.value : 1 + figure.value
    return Trend.Factor(
      value: share, range: figure.range, modifier: figure.quantity.modifier, isAmbiguous: false)
  }

  private func value(of match: LexiconMatch) -> Decimal {
    match.entry.properties["factor"].flatMap { Decimal(string: $0) } ?? 0
  }

  private func multiple(_ value: Decimal, at range: TextRange, from token: Int) -> Trend.Factor {
    let before = Passage.bound(token - 3, passage.tokens)..<token
    return Trend.Factor(
      value: value, range: range, modifier: passage.modifier(in: before),
      isAmbiguous: value > 2 && passage.last({ $0 == .rise }, in: around(token)) != nil)
  }

  private func around(_ token: Int) -> Range<Int> {
    Passage.bound(token - 4, passage.tokens)..<Passage.bound(token + 4, passage.tokens)
  }
}
