import Foundation
import Isnad
import IsnadText

/// Reads the changes that a sentence tells.
struct TrendReading {
  let passage: Passage

  /// What a figure is to a change.
  private enum Part { case start, end, percent, difference, other }

  /// The changes of the sentence that have both levels.
  func trends() -> [Trend] {
    canTell ? groups().compactMap(completed) : []
  }

  /// Says whether there are two levels, or the ends of a range, and anything that tells of a change.
  private var canTell: Bool {
    let figures = passage.figures
    guard figures.contains(where: \.isRange) || figures.count(where: \.isAmount) > 1 else {
      return false
    }
    return figures.contains { $0.isPercent || $0.isPoints || $0.quantity.role == .multiple }
      || passage.first({ $0.isChange || $0 == .factor || $0 == .share }, in: passage.tokens) != nil
  }

  /// The figures of the sentence with their parts, split where a part comes a second time.
  private func groups() -> [[(Figure, Part)]] {
    var groups: [[(Figure, Part)]] = [[]]
    var seen: Set<Part> = []
    var last = passage.tokens.lowerBound
    for figure in passage.figures.flatMap(ends) {
      let part = part(of: figure)
      let isParted =
        last < figure.tokens.lowerBound
        && (last..<figure.tokens.lowerBound).contains {
          Prepositions.partings.contains($0, of: passage.table) || passage.isMark($0, [";", "؛"])
        }
      let repeats = part != .other && seen.contains(part)
      if isParted || repeats, !(groups.last ?? []).isEmpty {
        groups.append([])
        seen = []
      }
      if part != .other { seen.insert(part) }
      groups[groups.count - 1].append((figure, part))
      last = figure.tokens.upperBound
    }
    return groups
  }

  /// The two ends of a range that a change runs through: *rose from 10 to 15 people*.
  private func ends(of figure: Figure) -> [Figure] {
    guard let upper = figure.quantity.upper, passage.lead(of: figure).lead == .from,
      !passage.has(.ranging)
    else { return [figure] }
    var (first, last) = (figure, figure)
    first.quantity.upper = nil
    last.quantity.upper = nil
    last.value = upper
    last.isEndOfRange = true
    first.isStartOfRange = true
    return [first, last]
  }

  private func part(of figure: Figure) -> Part {
    if figure.isStartOfRange { return .start }
    if figure.isEndOfRange { return .end }
    var (lead, token) = passage.lead(of: figure)
    // Up from 4 to 5 billion, or 25 %; أي 25 %.
    if lead == .again { lead = figure.isPercent || figure.isPoints ? .by : .none }
    if figure.isPoints { return .percent }
    if figure.isPercent, isChange(figure, lead, token) { return .percent }
    guard figure.isAmount else { return .other }
    switch lead {
    case .from, .against, .factor: return .start
    case .to, .reach: return .end
    case .by, .rise, .fall:
      if figure.isPercent { return .percent }
      return isChange(figure, lead, token) ? .difference : .other
    case .of: return isChange(figure, lead, token) ? .difference : .other
    default: return .other
    }
  }

  /// Says whether a figure tells how much something changed, and not a level.
  private func isChange(_ figure: Figure, _ lead: Lead, _ token: Int) -> Bool {
    switch lead {
    case .rise, .fall, .change: return true
    case .by:
      return passage.first(\.isChange, in: passage.tokens) != nil
        || passage.first({ $0 == .factor }, in: passage.tokens) != nil
    case .of:
      return passage.last(\.isChange, in: max(passage.tokens.lowerBound, token - 2)..<max(token, 0))
        != nil
    case .none, .at:
      // A 15 % rise, a 15 % year-on-year rise.
      let behind = figure.tokens.upperBound
      let end = min(behind + 3, passage.tokens.upperBound)
      guard behind < end else { return false }
      // زادت الإيجارات 30 % من 500 إلى 600.
      if Prepositions.leads.value(behind, of: passage.table) == .from, passage.isFigure(behind + 1),
        passage.first(\.isChange, in: passage.tokens.lowerBound..<figure.tokens.lowerBound) != nil
      {
        return true
      }
      guard let word = passage.first(\.isChange, in: behind..<end) else { return false }
      return !(behind..<word).contains { passage.isFigure($0) || passage.table[$0].kind == .mark }
    default: return false
    }
  }

  /// The trend of a group of figures, where it has both levels and something to compare them with.
  private func completed(_ group: [(Figure, Part)]) -> Trend? {
    func only(_ part: Part) -> Figure? {
      let found = group.filter { $0.1 == part }
      return found.count == 1 ? found[0].0 : nil
    }
    guard let first = group.first, let last = group.last else { return nil }
    var trend = Trend()
    trend.start = only(.start)
    trend.end = only(.end)
    trend.percent = only(.percent)
    trend.difference = only(.difference)
    trend.tokens = first.0.tokens.lowerBound..<max(last.0.tokens.upperBound, first.0.tokens.lowerBound)
    guard let start = trend.start else { return nil }
    let others = group.filter { $0.1 == .other }.map(\.0)
    if let end = trend.end {
      trend.isLoose = others.contains { $0.isRival(of: [start, end]) }
    } else {
      let ends = others.filter {
        $0.isAmount && $0.isComparable(to: start) && $0.quantity.role != .number
          && $0.value != start.value
      }
      guard ends.count == 1, let end = ends.first else { return nil }
      trend.end = end
      trend.isLoose = passage.lead(of: start).lead != .factor && !isLevel(end, before: start)
    }
    guard let end = trend.end, start.isComparable(to: end) else { return nil }
    trend.start = start.scaled(like: end)
    trend.end = end.scaled(like: start)
    trend.direction = direction(of: trend)
    trend.factor = FactorReading(passage: passage).factor(of: trend, in: stretch(of: trend))
    guard
      trend.percent != nil || trend.difference != nil || trend.factor != nil || trend.direction != nil
    else { return nil }
    return trend
  }

  /// Says whether a level without a preposition is plainly the one that is compared: *4.5 billion in 2024,
  /// up 15 % from …*.
  private func isLevel(_ figure: Figure, before start: Figure) -> Bool {
    let lead = passage.lead(of: figure).lead
    if lead == .reach { return true }
    guard figure.tokens.upperBound <= start.tokens.lowerBound else { return false }
    var others = 0
    for token in figure.tokens.upperBound..<start.tokens.lowerBound {
      if let sense = passage.sense(token), sense.isChange || sense == .against || sense == .factor {
        // 5.5 million tonnes of coal, against …: what is counted may stand between, up to a comma.
        return others == 0 || others < 3 && sense == .against
          || others < 4 && passage.isMark(token - 1, [",", "،", "("])
      }
      let isTime =
        passage.isTime(token) || passage.table[token].kind == .mark
        || Prepositions.ofTime.contains(token, of: passage.table)
        || Prepositions.transparent.contains(token, of: passage.table)
        || Prepositions.leads.value(token, of: passage.table) != nil
      if !isTime { others += 1 }
    }
    return others == 0
  }

  /// The tokens in which words of a trend stand: from the verb before its figures to the sentence's end
  /// or the next parting.
  private func stretch(of trend: Trend) -> Range<Int> {
    var start = trend.tokens.lowerBound
    while start > passage.tokens.lowerBound, !isParting(start - 1), !passage.isFigure(start - 1) {
      start -= 1
    }
    var end = trend.tokens.upperBound
    while end < passage.tokens.upperBound, !isParting(end), !passage.isFigure(end) { end += 1 }
    return start..<max(start, end)
  }

  private func isParting(_ token: Int) -> Bool {
    Prepositions.partings.contains(token, of: passage.table) || passage.isMark(token, [";", "؛"])
  }

  private func direction(of trend: Trend) -> (sense: Sense, token: Int)? {
    let range = stretch(of: trend)
    let anchor =
      (trend.percent ?? trend.difference ?? trend.start)?.tokens.lowerBound ?? range.lowerBound
    let before = range.lowerBound..<max(range.lowerBound, min(anchor, range.upperBound))
    let behind = min(anchor, range.upperBound)..<range.upperBound
    let token =
      passage.last(\.isChange, in: before) ?? passage.first(\.isChange, in: behind)
    return token.flatMap { token in passage.sense(token).map { ($0, token) } }
  }
}
