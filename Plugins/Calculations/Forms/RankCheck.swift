import Foundation
import Isnad
import IsnadText

/// Holds a place in an order against those that are named before it: third behind four others.
struct RankCheck {
  let passage: Passage
  let names: ArraySlice<TextRange>

  func drafts() -> [AnnotationDraft] {
    passage.figures.compactMap { figure in
      guard figure.quantity.role == .rank, figure.value > 0, figure.value < 30 else { return nil }
      let end = min(figure.tokens.upperBound + 7, passage.tokens.upperBound)
      guard
        let behind = (figure.tokens.upperBound..<end).first(where: {
          Self.behind.contains($0, of: passage.table)
        })
      else { return nil }
      let list = names(from: behind + 1)
      guard list.count > 1 || figure.value == 1 && list.count == 1 else { return nil }
      let computed = Decimal(list.count + 1)
      let agrees = figure.value == computed
      // Not all who are before need be named.
      let confidence: Decimal =
        agrees ? 1 : computed > figure.value ? .hundredths(93) : .hundredths(60)
      return AnnotationDraft(
        Calculation(
          .rank, stated: figure.value, computed: computed, agrees: agrees,
          working:
            "\(list.count) + 1 = \(Working.plain(computed))"
            + Working.verdict(agrees, Working.plain(figure.value)),
          operands: list, confidence: confidence),
        at: figure.range)
    }
  }

  /// The names of a list, from a token on.
  private func names(from token: Int) -> [TextRange] {
    var found: [TextRange] = []
    var next = token
    for name in names {
      let tokens = passage.table.indices(covering: name)
      guard !tokens.isEmpty, tokens.lowerBound >= next else { continue }
      let gap = next..<tokens.lowerBound
      guard
        gap.allSatisfy({
          Self.joining.contains($0, of: passage.table) || passage.isMark($0, [",", "،"])
        })
      else { break }
      if !found.isEmpty, gap.isEmpty, passage.table[tokens.lowerBound].script != .arabic { break }
      found.append(name)
      next = tokens.upperBound
    }
    return found
  }

  private static let behind: WordSet = ["behind", "after", "خلف", "وراء", "بعد"]
  private static let joining: WordSet = ["and", "the", "و", "كل", "من", "both", "both"]
}
