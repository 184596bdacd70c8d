import Foundation
import Isnad
import IsnadText

/// Holds an average against the ends of its values, and against the number of what was counted.
struct AverageCheck {
  let passage: Passage

  /// The figures of the sentence, and the years of its durations.
  private var figures: [Figure] {
    passage.figures
      + passage.times.compactMap { time in
        guard let years = time.mention.years,
          !passage.figures.contains(where: { $0.range.overlaps(time.range) })
        else { return nil }
        let quantity = Quantity(
          .age, value: Decimal(years), number: time.range, written: "\(years)", digits: .latin)
        return Figure(quantity, at: time.range, in: passage.table)
      }
  }

  func drafts() -> [AnnotationDraft] {
    guard passage.has(.average) else { return [] }
    let means = figures.compactMap { figure in distance(figure).map { (figure, $0) } }
    guard let mean = means.min(by: { $0.1 < $1.1 })?.0 else { return [] }
    return [betweenEnds(mean), wholeNumbers(mean)].compactMap { $0 }
  }

  /// The tokens between a figure and the nearest word of averages, where nothing else stands between.
  private func distance(_ figure: Figure) -> Int? {
    guard figure.isAmount || figure.quantity.role == .age || figure.isPoints, !figure.isRange else {
      return nil
    }
    let before = max(passage.tokens.lowerBound, figure.tokens.lowerBound - 6)..<figure.tokens.lowerBound
    let behind = figure.tokens.upperBound..<min(figure.tokens.upperBound + 4, passage.tokens.upperBound)
    let left = passage.last({ $0 == .average }, in: before).flatMap {
      gap($0 + 1..<figure.tokens.lowerBound)
    }
    let right = passage.first({ $0 == .average }, in: behind).flatMap {
      gap(figure.tokens.upperBound..<$0)
    }
    return [left, right].compactMap { $0 }.min()
  }

  private func gap(_ tokens: Range<Int>) -> Int? {
    let isParted = tokens.contains { passage.isFigure($0) || passage.isMark($0, [":", ";", "("]) }
    return isParted ? nil : tokens.count
  }

  /// The lowest and the highest value.
  private func ends(_ mean: Figure) -> (low: Figure, high: Figure)? {
    let others = figures.filter {
      $0.range != mean.range && ($0.isComparable(to: mean) || $0.quantity.role == .age || $0.isPoints)
    }
    if let range = others.first(where: { $0.isRange }), let upper = range.quantity.upper,
      passage.has(.ranging) || passage.lead(of: range).lead == .between || others.count == 1
    {
      var high = range
      high.value = upper
      return (range, high)
    }
    guard others.count == 2 else { return nil }
    let pair = others.sorted { $0.value < $1.value }
    let hasEnds = passage.has(.lowest) && passage.has(.highest)
    let isRun =
      passage.has(.ranging)
      && others.contains { other in
        switch passage.lead(of: other).lead {
        case .from, .between, .to: true
        default: false
        }
      }
    return hasEnds || isRun ? (pair[0], pair[1]) : nil
  }

  private func betweenEnds(_ mean: Figure) -> AnnotationDraft? {
    guard let (low, high) = ends(mean) else { return nil }
    let (low2, high2) = (low.scaled(like: mean), high.scaled(like: mean))
    let possible = Interval(low2.interval(.written).lower, high2.interval(.written).upper)
    let agrees = possible.overlaps(mean.interval(.shown))
    let top = Working.plain(high2.value / (high2.quantity.magnitude ?? 1))
    let stated = Working.of(mean)
    let below = "\(stated) < \(Working.of(low))"
    let above = mean.value > high2.value ? "\(stated) > \(top)" : below
    let working = agrees ? "\(Working.of(low)) ≤ \(stated) ≤ \(top)" : above
    var calculation = Calculation(
      .average, stated: mean.value, computed: nil, agrees: agrees, working: working,
      operands: low.range == high.range ? [low.range] : [low.range, high.range],
      confidence: .hundredths(93))
    calculation.lowest = low2.value
    calculation.highest = high2.value
    return AnnotationDraft(calculation, at: mean.range)
  }

  /// The GRIM test: a mean of so many whole numbers.
  private func wholeNumbers(_ mean: Figure) -> AnnotationDraft? {
    guard mean.quantity.magnitude == nil, mean.quantity.precision < 1, mean.quantity.modifier == nil,
      mean.isCount && mean.quantity.noun != nil || isScore(mean)
    else { return nil }
    let counts = passage.figures.filter {
      $0.range != mean.range && $0.isCount && $0.quantity.magnitude == nil && $0.quantity.modifier == nil
        && !$0.isRange && $0.value > 1 && $0.value.rounded(.down) == $0.value
        && $0.quantity.noun != mean.quantity.noun && $0.quantity.digits != .mixed
    }
    guard counts.count == 1, let count = counts.first, passage.figures.count <= 4 else { return nil }
    // With so many values every mean is possible.
    guard count.value * mean.quantity.precision < 1, isSample(count) else { return nil }
    let isPossible = Grim.isPossible(
      mean: mean.value, precision: mean.quantity.precision, count: count.value)
    let (low, high) = Grim.neighbours(of: mean.value, count: count.value)
    let decimals = mean.quantity.precision.decimals + 1
    let sum = Working.plain(mean.value * count.value)
    let working =
      isPossible
      ? "\(Working.of(mean)) × \(Working.of(count)) ≈ \(Working.plain((mean.value * count.value).rounded(.plain)))"
      : "\(Working.of(mean)) × \(Working.of(count)) = \(sum); "
        + "\(Working.plain(low, decimals: decimals)) < \(Working.of(mean)) < "
        + "\(Working.plain(high, decimals: decimals))"
    var calculation = Calculation(
      .grim, stated: mean.value, computed: nil, agrees: isPossible, working: working,
      operands: [count.range], confidence: .hundredths(93))
    calculation.lowest = low.rounded(.plain, decimals: 4)
    calculation.highest = high.rounded(.plain, decimals: 4)
    return AnnotationDraft(calculation, at: mean.range)
  }

  /// Says whether the mean is one of points on a scale.
  private func isScore(_ mean: Figure) -> Bool {
    guard mean.quantity.role == .number || mean.quantity.role == .points || mean.isCount else {
      return false
    }
    return passage.tokens.contains { Self.scores.contains($0, of: passage.table) }
  }

  /// Says whether the count is of those whose mean it is: in 20 matches, of the 20 families.
  private func isSample(_ count: Figure) -> Bool {
    let number = passage.table.firstIndex(from: count.quantity.numberRange.start)
    let before = max(passage.tokens.lowerBound, number - 4)..<number
    return before.contains { Self.samples.contains($0, of: passage.table) }
      || passage.isMark(number - 1, [",", "،"]) || number <= passage.tokens.lowerBound + 2
      || count.tokens.lowerBound == passage.tokens.lowerBound
  }

  private static let scores: WordSet = [
    "scale", "score", "scored", "scores", "rating", "rated", "points", "marks", "grade", "grades",
    "نقاط", "نقطة", "درجة", "درجات", "مقياس", "علامة", "علامات", "تقييم", "تقييما",
  ]
  private static let samples: WordSet = [
    "in", "over", "of", "among", "for", "from", "across", "the", "by", "per", "surveyed", "asked", "all",
    "after",
    "في", "خلال", "بين", "لدي", "من", "على", "شمل", "شملت", "شملهم", "عدد", "عددهم", "عددها", "وعددهم",
    "وعددها", "ل",
    "لعينة", "عينة",
  ]
}
