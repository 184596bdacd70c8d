import Foundation
import IsnadGrammar

extension NumberReader {
  /// The numbers among some tokens that say how many or how much, in the order of the text.
  func figures(in tokens: Range<Int>) -> [WrittenNumber] {
    numbers(in: tokens).filter { $0.form == .cardinal }
  }
}

extension WrittenNumber {
  /// Says whether it is written in digits.
  var isInDigits: Bool { digits != .words }

  /// How far another number may be off that this one is a rounding of.
  var slack: Decimal { isInDigits || magnitude != nil ? roundness : 1 }
}
