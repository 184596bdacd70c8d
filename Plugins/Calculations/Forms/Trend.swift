import Foundation
import Isnad
import IsnadText

/// A change that a stretch of a sentence tells: from what, to what, and by how much.
struct Trend {
  var start: Figure?
  var end: Figure?
  /// The stated percentage, difference of percentages, or difference.
  var percent: Figure?
  var difference: Figure?
  /// So many times, by a word or a figure.
  var factor: Factor?
  /// The word of change that goes with it.
  var direction: (sense: Sense, token: Int)?
  /// Says whether one of the levels is known by its place only.
  var isLoose = false
  /// The tokens from the first to the last of its figures.
  var tokens: Range<Int> = 0..<0

  /// A number of times with the place that states it.
  struct Factor {
    let value: Decimal
    let range: TextRange
    /// What words make of it: more than, almost.
    let modifier: Quantity.Modifier?
    /// Says whether it may count what is added and not the whole: *three times more*.
    let isAmbiguous: Bool
  }

  var isEmpty: Bool {
    start == nil && end == nil && percent == nil && difference == nil && factor == nil
  }
}
