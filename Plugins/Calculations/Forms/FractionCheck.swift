import Foundation
import Isnad
import IsnadText

/// Holds a fraction in words, or a part of a number, against the percentage beside it: half (30 %),
/// 18 of 30, or 45 %.
struct FractionCheck {
  let passage: Passage

  func drafts() -> [AnnotationDraft] {
    let percents = passage.figures.filter { $0.isPercent && !$0.isRange }
    guard !percents.isEmpty else { return [] }
    return inWords(percents) + ofNumbers(percents)
  }

  private func inWords(_ percents: [Figure]) -> [AnnotationDraft] {
    passage.figures.filter { $0.quantity.role == .fraction && !$0.isRange }.compactMap { fraction in
      guard
        let percent = percents.first(where: {
          isSame(fraction, $0) || isSame($0, fraction)
        })
      else { return nil }
      let distance = abs(percent.value / 100 - fraction.value)
      let agrees = covers(fraction, percent, by: Decimal(35) / 1000)
      let isDoubtful = covers(fraction, percent, by: Decimal(6) / 100)
      let computed = (fraction.value * 100).rounded(.plain, decimals: 1)
      return AnnotationDraft(
        Calculation(
          .fraction, stated: percent.value, computed: computed, agrees: agrees,
          working: Working.of(percent)
            + Working.verdict(agrees, "\(Working.plain(computed, decimals: 1)) %"),
          operands: [percent.range],
          confidence: agrees ? 1 : isDoubtful || distance == 0 ? .hundredths(70) : .hundredths(95)),
        at: fraction.quantity.numberRange)
    }
  }

  /// Says whether a fraction in words, with *more than* and the like, can stand for a percentage.
  private func covers(_ fraction: Figure, _ percent: Figure, by width: Decimal) -> Bool {
    let share = percent.value / 100
    let half = percent.quantity.precision / 200
    let value = fraction.value
    switch fraction.quantity.modifier {
    case .moreThan, .atLeast:
      return share + half > value && share - half < value + width + .hundredths(12)
    case .lessThan, .atMost:
      return share - half < value && share + half > value - width - .hundredths(12)
    case .nearly: return share - half < value && share + half > value - width - Decimal(5) / 100
    case .approximate: return abs(share - value) <= width + Decimal(3) / 100
    case nil:
      if percent.quantity.modifier == .moreThan { return share < value + width }
      if percent.quantity.modifier == .lessThan { return share > value - width }
      return abs(share - value) <= width + half
    }
  }

  /// Says whether the second of two figures says the first again: in brackets, behind *or* or أي.
  private func isSame(_ first: Figure, _ second: Figure) -> Bool {
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard !gap.isEmpty, gap.count <= 9, second.tokens.lowerBound > first.tokens.upperBound - 1,
      !gap.contains(where: passage.isFigure)
    else { return false }
    var token = gap.upperBound - 1
    while token > gap.lowerBound, Self.small.contains(token, of: passage.table) { token -= 1 }
    return passage.isMark(token, ["("]) || Self.again.contains(token, of: passage.table)
  }

  private static let small: WordSet = [
    "some", "about", "a", "the", "only", "just", "exactly", "precisely", "نحو", "حوالي", "بنسبة", "نسبة",
    "نسبته",
    "نسبتهم", "نسبتها", "ما", "اكثر", "من", "اقل", "نسبتة", "مجموعه",
  ]
  private static let again: WordSet = ["or", "ie", "i.e", "اي", "او", "يعادل", "يساوي", "يمثل"]

  /// 18 of the 30 deputies, or 45 %.
  private func ofNumbers(_ percents: [Figure]) -> [AnnotationDraft] {
    var drafts: [AnnotationDraft] = []
    for (part, whole) in zip(passage.figures, passage.figures.dropFirst()) {
      guard part.isCount || part.quantity.role == .number,
        whole.isCount || whole.quantity.role == .number,
        !part.isRange, !whole.isRange, part.value > 0, part.value <= whole.value,
        isPart(part, of: whole),
        let percent = percents.first(where: { isSame(whole, $0) || isBefore($0, part) })
      else { continue }
      let ratio = Ratio(numerator: part, denominator: whole)
      guard let value = ratio.value else { continue }
      let comparison = Comparison(
        stated: percent.interval(.shown), computed: value * 100,
        truncated: percent.quantity.precision
      ) { ratio.interval($0).map { $0 * 100 } }
      let working =
        "\(Working.of(part)) / \(Working.of(whole)) = "
        + "\(Working.percent(value * 100, like: percent, signed: false))"
        + Working.verdict(comparison.agrees, Working.of(percent))
      drafts.append(
        AnnotationDraft(
          Calculation(
            .fraction, stated: percent.value, computed: (value * 100).rounded(.plain, decimals: 4),
            comparison: comparison, working: working, operands: [part.range, whole.range],
            link: .hundredths(95)),
          at: percent.range))
    }
    return drafts
  }

  /// Says whether only *of*, *out of*, من أصل and articles, or the noun, stand between two numbers.
  private func isPart(_ part: Figure, of whole: Figure) -> Bool {
    let start = part.tokens.upperBound
    let number = passage.table.firstIndex(from: whole.quantity.numberRange.start)
    guard start < number, number - start <= 5 else { return false }
    let gap = start..<number
    guard gap.contains(where: { Self.of.contains($0, of: passage.table) }) else { return false }
    return gap.allSatisfy {
      Self.of.contains($0, of: passage.table) || Prepositions.transparent.contains($0, of: passage.table)
        || Self.wholes.contains($0, of: passage.table)
    }
  }

  private func isBefore(_ percent: Figure, _ part: Figure) -> Bool {
    let gap = percent.tokens.upperBound..<max(percent.tokens.upperBound, part.tokens.lowerBound)
    return !gap.isEmpty && gap.count <= 3 && passage.isMark(gap.upperBound - 1, ["("])
  }

  private static let of: WordSet = ["of", "out", "من", "اصل", "بين", "اجمالي", "مجموع"]
  private static let wholes: WordSet = [
    "the", "all", "its", "their", "total", "بين", "اصل", "اجمالي", "مجموع",
  ]
}
