import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// The numbers of the running text, to be asked for by value.
struct BodyNumbers {
  private let numbers: [(value: Decimal, token: Int)]

  /// The most numbers of one value that are looked at, and the most that are added up.
  private static let most = 256
  private static let mostParts = 48

  init(_ numerals: [WrittenNumber]) {
    numbers = numerals.map { ($0.value, $0.tokens.lowerBound) }
      .sorted { ($0.value, $0.token) < ($1.value, $1.token) }
  }

  /// Says whether some tokens bear a number out: they have it, one that rounds to it, or two whose sum
  /// it is.
  func bearOut(_ numeral: WrittenNumber, in tokens: Range<Int>) -> Bool {
    let slack = numeral.slack
    var low = numbers.partitioningIndex { $0.value > numeral.value - slack }
    var looked = 0
    while low < numbers.count, numbers[low].value < numeral.value + slack {
      if tokens.contains(numbers[low].token) { return true }
      looked += 1
      if looked > BodyNumbers.most { return true }
      low += 1
    }
    return isSum(numeral.value, in: tokens)
  }

  /// Says whether the body has a year that the keyboard makes of another: 1987 for 1978.
  func hasLikeYear(_ year: Decimal) -> Bool {
    let digits = "\(year)"
    guard BodyNumbers.isYear(year) else { return false }
    return numbers.contains { number in
      guard BodyNumbers.isYear(number.value), number.value != year else { return false }
      let others = "\(number.value)"
      return digits.sorted() == others.sorted()
    }
  }

  /// Says whether a number may be a year that is in the news.
  static func isYear(_ value: Decimal) -> Bool { value >= 1900 && value <= 2100 }

  private func isSum(_ value: Decimal, in tokens: Range<Int>) -> Bool {
    var parts: [Decimal] = []
    for number in numbers where number.value < value && tokens.contains(number.token) {
      parts.append(number.value)
      if parts.count > BodyNumbers.mostParts { return true }
    }
    let known = Set(parts)
    return parts.contains { known.contains(value - $0) }
  }
}
