import Foundation
import Isnad
import IsnadText

/// Divides a total by the people it falls on: 4.5 billion for 90 million is 50 per head.
struct PerHeadCheck {
  let passage: Passage

  func drafts() -> [AnnotationDraft] {
    guard passage.has(.perHead), !passage.has(.apart) || true else { return [] }
    let amounts = passage.figures.filter { ($0.isMoney || $0.quantity.role == .measure) && !$0.isRange }
    let people = passage.figures.filter { ($0.isCount || $0.quantity.role == .number) && !$0.isRange }
    guard amounts.count == 2, people.count == 1, people[0].value > 1,
      amounts[0].isComparable(to: amounts[1])
    else { return [] }
    let ranked = amounts.sorted { distance($0) < distance($1) }
    let (share, total) = (ranked[0], ranked[1])
    guard distance(share) <= 7, distance(share) < distance(total), share.value < total.value else {
      return []
    }
    let ratio = Ratio(numerator: total, denominator: people[0])
    guard let value = ratio.value else { return [] }
    let comparison = Comparison(
      stated: share.interval(.shown), computed: value, truncated: share.quantity.precision
    ) { ratio.interval($0) }
    let working =
      "\(Working.of(total)) / \(Working.of(people[0])) = "
      + Working.plain(value)
      + Working.verdict(comparison.agrees, Working.of(share))
    let hasOthers = passage.figures.count > 3
    return [
      AnnotationDraft(
        Calculation(
          .perHead, stated: share.value, computed: value.rounded(.plain, decimals: 4),
          comparison: comparison,
          working: working, operands: [total.range, people[0].range],
          link: hasOthers ? .hundredths(70) : .hundredths(95)),
        at: share.range)
    ]
  }

  /// The tokens between a figure and the nearest word of *per head*.
  private func distance(_ figure: Figure) -> Int {
    passage.tokens.filter { passage.sense($0) == .perHead }.map { token in
      token < figure.tokens.lowerBound
        ? figure.tokens.lowerBound - token : max(0, token - figure.tokens.upperBound + 1)
    }.min() ?? .max
  }
}
