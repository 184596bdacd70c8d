import Foundation
import Isnad
import IsnadText

/// Finds what falls by more than all of it: *fell by 120 %*.
struct FallCheck {
  let passage: Passage

  func drafts() -> [AnnotationDraft] {
    guard passage.figures.contains(where: \.isPercent), passage.has(.fall) else { return [] }
    return passage.figures.compactMap { figure in
      guard figure.isPercent, figure.value > 100, figure.quantity.upper == nil, falls(figure) else {
        return nil
      }
      // A profit can fall below nothing.
      let isSure = !passage.has(.belowZero)
      return AnnotationDraft(
        Calculation(
          .fallOverHundred, stated: -figure.value, computed: -100, agrees: false,
          working: "100 % − \(Working.of(figure)) = −\(Working.plain(figure.value - 100)) % < 0",
          operands: [], confidence: isSure ? .hundredths(95) : .hundredths(60)),
        at: figure.range)
    }
  }

  /// Says whether the word of change that goes with a figure is one of falling.
  private func falls(_ figure: Figure) -> Bool {
    let (lead, token) = passage.lead(of: figure)
    switch lead {
    case .fall: return true
    case .by:
      let start = max(passage.tokens.lowerBound, token - 14)
      guard start < token else { return passage.sense(figure.tokens.upperBound) == .fall }
      return passage.last(\.isChange, in: start..<token).flatMap(passage.sense) == .fall
    case .of:
      let start = max(passage.tokens.lowerBound, token - 2)
      return start < token && passage.last(\.isChange, in: start..<token).flatMap(passage.sense) == .fall
    case .none, .at:
      let behind = figure.tokens.upperBound
      let end = min(behind + 2, passage.tokens.upperBound)
      if behind < end, let word = passage.first(\.isChange, in: behind..<end) {
        return passage.sense(word) == .fall
      }
      // وانخفض عدد الزوار 150 في المئة.
      let start = max(passage.tokens.lowerBound, figure.tokens.lowerBound - 12)
      guard passage.isArabic(figure) else { return false }
      return passage.last(\.isChange, in: start..<figure.tokens.lowerBound).flatMap(passage.sense)
        == .fall
    default: return false
    }
  }
}
