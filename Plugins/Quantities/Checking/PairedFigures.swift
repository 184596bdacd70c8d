import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Joins the two numbers of a range, and gives the first number of a pair what only the second says:
/// *between 15 and 20 people*, *from 4 to 4.5 billion dollars*.
struct PairedFigures {
  private let scene: NumberedArticle

  init(_ scene: NumberedArticle) {
    self.scene = scene
  }

  private enum Link {
    case and, to, dash, or
  }

  /// The figures with pairs joined.
  func joined(_ figures: [Figure]) -> [Figure] {
    var result: [Figure] = []
    result.reserveCapacity(figures.count)
    for index in figures.indices {
      if let last = result.indices.last,
        (0...1).contains(figures[index].tokens.lowerBound - result[last].tokens.upperBound),
        let link = link(result[last], figures[index])
      {
        join(figures[index], by: link, to: &result)
      } else {
        result.append(figures[index])
      }
    }
    result.removeAll { $0.isTime && !$0.quantity.isReversed }
    return result
  }

  /// Joins a figure to the last of some, or puts it behind.
  private func join(_ figure: Figure, by link: Link, to figures: inout [Figure]) {
    guard let first = figures.popLast() else { return }
    guard fits(first), fits(figure) else {
      let isScore = link == .dash && first.quantity.role == .label && figure.isBare
      figures += [first, isScore ? label(figure) : figure]
      return
    }
    let pair = shared(first, figure, link)
    if isRange(pair.0, pair.1, link) {
      figures.append(range(pair.0, pair.1, link))
    } else if link == .dash, pair.0.isBare, pair.1.isBare {
      // A score, a code, a season.
      figures += [label(pair.0), label(pair.1)]
    } else {
      figures += [pair.0, pair.1]
    }
  }

  private func fits(_ figure: Figure) -> Bool {
    guard let number = figure.number, number.form == .cardinal else { return false }
    return figure.quantity.role != .label && figure.quantity.role != .age && figure.quantity.upper == nil
  }

  /// The word or mark that stands alone between two figures.
  private func link(_ first: Figure, _ second: Figure) -> Link? {
    let (end, start) = (first.tokens.upperBound, second.tokens.lowerBound)
    if start == end { return second.hasAnd && first.opening != .none ? .and : nil }
    guard start == end + 1 else { return nil }
    if scene.word(end, in: StopWords.to) { return second.hasAnd ? nil : .to }
    if scene.word(end, in: StopWords.or) { return .or }
    if scene.word(end, in: StopWords.and) { return first.opening == .none ? nil : .and }
    switch scene.sign(end) {
    case "-", "\u{2013}", "\u{2014}", "~":
      return scene.isAttached(end) == scene.isAttached(start) ? .dash : nil
    default: return nil
    }
  }

  /// What one of a pair has and the other lacks is meant of both.
  private func shared(_ first: Figure, _ second: Figure, _ link: Link) -> (Figure, Figure) {
    guard link != .and || first.opening == .between || first.opening == .ranging else {
      return (first, second)
    }
    var (first, second) = (first, second)
    if second.isBare, let money = first.money,
      first.tokens.lowerBound < first.number?.tokens.lowerBound ?? 0
    {
      copy(from: first, to: &second)
      second.money = money
    }
    let wasBare = first.isBare
    if wasBare || first.quantity.currency != nil { shareMagnitude(&first, second) }
    if wasBare, !second.isBare || second.quantity.role != .number { copy(from: second, to: &first) }
    return (first, second)
  }

  private func copy(from other: Figure, to figure: inout Figure) {
    figure.quantity.role = other.quantity.role
    figure.quantity.unit = other.quantity.unit
    figure.quantity.currency = other.quantity.currency
    figure.quantity.currencyNaming = other.quantity.currencyNaming
    figure.quantity.noun = other.quantity.noun
    figure.quantity.nounRange = other.quantity.nounRange
    figure.quantity.confidence = min(other.quantity.confidence, .hundredths(90))
    figure.unit = other.unit
    figure.money = other.money
  }

  /// 4 to 4.5 billion are billions, 900 to 1.2 million are not millions.
  private func shareMagnitude(_ first: inout Figure, _ second: Figure) {
    guard let number = first.number, number.magnitudePower == nil,
      let magnitude = second.number?.magnitude,
      let value = first.quantity.value, let other = second.quantity.value, value > 0, value < 1000
    else { return }
    let share = value * magnitude / max(other, 1)
    guard share < 50, share * 50 > 1 else { return }
    first.quantity.value = value * magnitude
    first.quantity.precision *= magnitude
    first.quantity.magnitude = magnitude
  }

  private func isRange(_ first: Figure, _ second: Figure, _ link: Link) -> Bool {
    guard let low = first.quantity.value, let high = second.quantity.value,
      first.quantity.role == second.quantity.role, first.quantity.unit == second.quantity.unit,
      first.quantity.currency == second.quantity.currency
    else { return false }
    let nouns = [first.quantity.noun, second.quantity.noun]
    guard nouns[0] == nil || nouns[0] == nouns[1] else { return false }
    switch first.opening {
    case .between, .ranging: return true
    case .from: return false
    case .none:
      // 2 to 1 and 20-15 are scores and votes.
      return link != .and && link != .or && low < high && (!second.isBare || low >= 100)
    }
  }

  private func range(_ first: Figure, _ second: Figure, _ link: Link) -> Figure {
    var result = second
    let (low, high) = (first.quantity.value ?? 0, second.quantity.value ?? 0)
    let start = first.openingToken.map { scene.startOfWord($0, in: StopWords.openings) }
    result.range = TextRange(min(start ?? first.range.start, first.range.start), second.range.end)
    result.tokens = (first.openingToken ?? first.tokens.lowerBound)..<second.tokens.upperBound
    result.quantity.value = low
    result.quantity.upper = high
    result.quantity.precision = min(first.quantity.precision, second.quantity.precision)
    result.quantity.numberRange = first.quantity.numberRange.union(second.quantity.numberRange)
    result.quantity.written = scene.article[result.quantity.numberRange]
    result.quantity.modifier = first.quantity.modifier
    result.quantity.modifierRange = first.quantity.modifierRange
    if first.quantity.digits != second.quantity.digits { result.quantity.digits = .mixed }
    result.quantity.confidence = min(first.quantity.confidence, second.quantity.confidence)
    result.quantity.isReversed = low > high && low > 0
    result.opening = .none
    if result.quantity.isReversed {
      // Between 10 and 2 may be hours, and between 20 and 15 thousand may begin with 20.
      let isClear = !second.isBare && first.number?.magnitudePower == second.number?.magnitudePower
      result.quantity.confidence = min(result.quantity.confidence, .hundredths(isClear ? 90 : 50))
    }
    return result
  }

  private func label(_ figure: Figure) -> Figure {
    var result = figure
    result.quantity.role = .label
    result.quantity.confidence = .hundredths(50)
    return result
  }
}
