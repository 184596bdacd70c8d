import Foundation

/// The test whether a mean can come of so many whole numbers.
///
/// The sum of whole numbers is whole, so the mean of *n* of them is a multiple of 1/*n*; a printed
/// mean to which no multiple rounds cannot be right. The test is the GRIM test of Brown and Heathers,
/// *The GRIM test: a simple technique detects numerous anomalies in the reporting of results in
/// psychology*, Social Psychological and Personality Science 8 (2017).
enum Grim {
  /// Says whether a mean, written in units of its last digit, is possible for so many whole numbers.
  static func isPossible(mean: Decimal, precision: Decimal, count: Decimal) -> Bool {
    guard count > 0 else { return true }
    let sum = Interval(mean, precision: precision) * count
    return sum.lower.rounded(.up) <= sum.upper.rounded(.down)
  }

  /// The possible means beside one that is not: the next lower and the next higher multiple.
  static func neighbours(of mean: Decimal, count: Decimal) -> (Decimal, Decimal) {
    let sum = mean * count
    return (sum.rounded(.down) / count, sum.rounded(.up) / count)
  }
}
