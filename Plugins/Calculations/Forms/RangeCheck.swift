import Foundation
import Isnad
import IsnadText

/// Finds ranges of time that run from more to less: between 90 and 60 days.
///
/// The first number of such a range is a `quantity`, the second the `date` of a duration, so that neither
/// plugin sees both.
struct RangeCheck {
  let passage: Passage

  func drafts() -> [AnnotationDraft] {
    passage.times.compactMap { time in
      guard time.mention.type == .duration,
        let figure = passage.figures.last(where: { $0.tokens.upperBound <= time.tokens.lowerBound }),
        figure.quantity.role == .number, !figure.isRange,
        isJoined(figure.tokens.upperBound..<time.tokens.lowerBound),
        passage.lead(of: figure).lead == .between,
        let high = time.mention.amount, figure.value != high
      else { return nil }
      let agrees = figure.value < high
      return AnnotationDraft(
        Calculation(
          .range, stated: nil, computed: nil, agrees: agrees,
          working: "\(Working.plain(figure.value)) \(agrees ? "<" : ">") \(Working.plain(high))",
          operands: [], confidence: .hundredths(90)),
        at: figure.range.union(time.range))
    }
  }

  private func isJoined(_ gap: Range<Int>) -> Bool {
    gap.isEmpty || gap.count == 1 && Self.and.contains(gap.lowerBound, of: passage.table)
  }

  private static let and: WordSet = ["and", "و"]
}

extension DateMention {
  /// The number of a duration, whatever its unit: 60 of `P60D`.
  var amount: Decimal? {
    guard type == .duration, let value, value.hasPrefix("P") else { return nil }
    let digits = value.drop { !$0.isNumber }.prefix { $0.isNumber }
    return digits.isEmpty ? nil : Decimal(string: String(digits))
  }
}
