import Foundation
import Isnad

/// The outcome of holding a stated figure against what others give.
struct Comparison {
  /// Says whether the stated figure can be right.
  let agrees: Bool
  /// How sure that is, if the figures belong together.
  let confidence: Decimal
  /// What the others give, and between which ends.
  let computed: Decimal
  let possible: Interval

  /// Holds a figure against intervals, the strictest first.
  ///
  /// - Parameter truncated: A unit of the stated figure's last digit: a figure cut off and not rounded
  ///   is no contradiction.
  init(
    stated: Interval, computed: Decimal, truncated: Decimal,
    possible: (Exactness) -> Interval?
  ) {
    self.computed = computed
    let shown = possible(.shown) ?? Interval(exactly: computed)
    self.possible = shown
    agrees = shown.overlaps(stated)
    if agrees {
      confidence = 1
    } else if possible(.rounded)?.overlaps(stated) == true
      || Interval(stated.lower - truncated / 2, stated.upper + truncated / 2).contains(computed)
    {
      confidence = .hundredths(70)
    } else if possible(.written)?.overlaps(stated) == true {
      confidence = .hundredths(85)
    } else {
      confidence = .hundredths(97)
    }
  }
}
