import Foundation

extension GoFormat {
  /// A number with so many digits behind the point, rounded to even on a tie, as C and Go do.
  static func fixed(_ number: Double, digits: Int) -> String {
    String(format: "%.\(min(max(digits, 0), 400))f", number)
  }
}
