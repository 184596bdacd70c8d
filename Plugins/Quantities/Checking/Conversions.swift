import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Recomputes what an article says in two units: *100 km (62 miles)*.
struct Conversions {
  private let scene: NumberedArticle

  init(_ scene: NumberedArticle) {
    self.scene = scene
  }

  /// Sets the conversion of each figure that is said again in another unit.
  func check(_ figures: inout [Figure]) {
    guard figures.count > 1 else { return }
    for index in figures.indices.dropLast()
    where isClose(figures[index].tokens, figures[index + 1].tokens)
      && saysAgain(figures[index], figures[index + 1])
    {
      weighPounds(&figures, index)
      guard let conversion = conversion(figures[index], figures[index + 1]) else { continue }
      figures[index].quantity.conversion = conversion
    }
  }

  /// 5 kg (11 pounds) is no money.
  private func weighPounds(_ figures: inout [Figure], _ index: Int) {
    for (pound, other) in [(index, index + 1), (index + 1, index)] {
      guard case .pound? = figures[pound].money, figures[pound].quantity.currency == nil,
        figures[other].unit?.dimension == .mass
      else { continue }
      figures[pound].money = nil
      figures[pound].unit = .pound
      figures[pound].quantity.role = .measure
      figures[pound].quantity.unit = Unit.pound.symbol
      figures[pound].quantity.currencyNaming = nil
      figures[pound].quantity.confidence = .hundredths(90)
    }
  }

  private static let again: WordSet = [
    "or", "about", "around", "i.e", "ie", "some", "أي", "أو", "ما", "يعادل", "نحو",
  ]

  /// Says whether one to four words and marks part two figures.
  private func isClose(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    (1...4).contains(second.lowerBound - first.upperBound)
  }

  /// Says whether the second figure stands in brackets behind the first, or behind *or* and أي.
  private func saysAgain(_ first: Figure, _ second: Figure) -> Bool {
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    let opens = scene.sign(gap.lowerBound) == "("
    let rest = gap.dropFirst(opens ? 1 : 0)
    for token in rest {
      let isComma = token == gap.lowerBound && (scene.sign(token) == "," || scene.sign(token) == "،")
      guard isComma || scene.word(token, in: Conversions.again) else { return false }
    }
    return opens ? scene.sign(second.tokens.upperBound) == ")" : rest.contains { scene.isWord($0) }
  }

  private func conversion(_ first: Figure, _ second: Figure) -> Quantity.Conversion? {
    guard let from = first.unit, let to = second.unit, from.dimension == to.dimension, from != to,
      from.dimension != .angle, let value = first.quantity.value, let stated = second.quantity.value
    else { return nil }
    let computed = rounded(from.convert(value, to: to))
    let agrees = agree(first, second, value, stated, from, to)
    if let upper = first.quantity.upper {
      guard let statedUpper = second.quantity.upper else { return nil }
      let upperAgrees = agree(first, second, upper, statedUpper, from, to)
      return Quantity.Conversion(
        range: second.range, computed: agrees ? rounded(from.convert(upper, to: to)) : computed,
        agrees: agrees && upperAgrees)
    }
    guard second.quantity.upper == nil else { return nil }
    return Quantity.Conversion(range: second.range, computed: computed, agrees: agrees)
  }

  /// Either number may be the rounded one; a few per cent more where the text says about.
  private func agree(
    _ first: Figure, _ second: Figure, _ value: Decimal, _ stated: Decimal, _ from: Unit, _ to: Unit
  ) -> Bool {
    let isRough = first.quantity.modifier != nil || second.quantity.modifier != nil
    for from in from.readings {
      for to in to.readings {
        let there = from.convert(value, to: to)
        let back = to.convert(stated, to: from)
        if abs(there - stated) <= slack(of: second, stated, share: 10, isRough) { return true }
        if abs(back - value) <= slack(of: first, value, share: 20, isRough) { return true }
      }
    }
    return false
  }

  /// Half a unit of the last digit that is no filling zero, but no more than a part of the whole.
  private func slack(of figure: Figure, _ value: Decimal, share: Decimal, _ isRough: Bool) -> Decimal {
    let precision = figure.quantity.precision
    if figure.unit?.dimension == .temperature { return precision }
    let roundness = max(value.unitOfLastDigit, precision)
    let rounding = max(precision / 2, min(roundness / 2, abs(value) / share))
    return isRough ? max(rounding, abs(value) / 20) : rounding
  }

  /// Two decimals are enough to be told.
  private func rounded(_ value: Decimal) -> Decimal {
    var (exact, result) = (value, Decimal())
    NSDecimalRound(&result, &exact, 2, .plain)
    return result
  }
}
