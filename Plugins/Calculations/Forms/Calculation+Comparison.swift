import Foundation
import Isnad
import IsnadText

extension Calculation {
  /// Creates the calculation of a comparison; the confidence is that of the link between the figures and
  /// of the contradiction together.
  init(
    _ form: Form, stated: Decimal?, computed: Decimal, comparison: Comparison, working: String,
    operands: [TextRange], link: Decimal
  ) {
    self.init(
      form, stated: stated, computed: computed, agrees: comparison.agrees, working: working,
      operands: operands, confidence: min(link, comparison.confidence))
    lowest = comparison.possible.lower.rounded(.plain, decimals: 4)
    highest = comparison.possible.upper.rounded(.plain, decimals: 4)
  }
}
