import Foundation
import Isnad
import Testing

@testable import Calculations

struct ArithmeticTests {
  @Test func `a written number stands for all that rounds to it`() {
    let interval = Interval(Decimal(45) / 10, precision: Decimal(1) / 10)
    #expect(interval == Interval(Decimal(445) / 100, Decimal(455) / 100))
  }

  @Test func `a quotient runs from its lowest to its highest`() {
    let quotient: Interval? = Interval(9, 11) / Interval(4, 5)
    #expect(quotient == Interval(Decimal(9) / 5, Decimal(11) / 4))
    let endless: Interval? = Interval(1, 2) / Interval(0, 1)
    #expect(endless == nil)
  }

  @Test func `an open end stays open`() {
    let quotient: Interval? = Interval(9, .endless) / Interval(3, 3)
    #expect(quotient?.upper == Interval.endless)
    #expect((Interval(1, .endless) + Interval(1, .endless)).upper == Interval.endless)
  }

  /// The mean of 3.48 is the example of Brown and Heathers; 5.19 of 28 is their first table's.
  @Test(arguments: [
    ("3.48", 2, 20, false), ("3.45", 2, 20, true), ("3.5", 1, 20, true), ("5.19", 2, 28, false),
    ("5.18", 2, 28, true), ("0.33", 2, 3, true), ("0.34", 2, 3, false), ("2.5", 1, 2, true),
  ])
  func `means of whole numbers are told from others`(
    _ mean: String, _ decimals: Int, _ count: Int, _ isPossible: Bool
  ) throws {
    let mean = try #require(Decimal(string: mean))
    let precision = Decimal(sign: .plus, exponent: -decimals, significand: 1)
    #expect(Grim.isPossible(mean: mean, precision: precision, count: Decimal(count)) == isPossible)
  }

  @Test func `a square root is exact enough`() {
    let error = abs(Decimal(2).squareRoot * Decimal(2).squareRoot - 2)
    #expect(error < Decimal(1) / 1_000_000_000)
    #expect(Decimal(0).squareRoot == 0)
    #expect(Decimal(144).squareRoot.rounded(.plain, decimals: 9) == 12)
  }

  @Test func `digits are shown as they are written`() {
    #expect(Decimal(4).digits(decimals: 1) == "4.0")
    #expect((Decimal(125) / 10).digits(decimals: 2) == "12.50")
    #expect(Decimal(4500).digits(decimals: 0) == "4500")
    #expect(Decimal(45000).lastDigit == 1000)
    #expect(Decimal(4_500_000_000).secondDigit == 100_000_000)
    #expect((Decimal(47) / 1000).secondDigit == Decimal(1) / 1000)
  }

  @Test func `birthdays are counted, not years`() throws {
    let born = try #require(ArticleDate("1954-10-12"))
    let before = try #require(ArticleDate("2024-10-11"))
    let after = try #require(ArticleDate("2024-10-12"))
    #expect(CalendarSpan.wholeYears(from: born, to: before) == 69)
    #expect(CalendarSpan.wholeYears(from: born, to: after) == 70)
    #expect(CalendarSpan.wholeMonths(from: born, to: before) == 839)
  }

  @Test func `a year of birth leaves two ages`() throws {
    let year = (
      first: try #require(ArticleDate("1954-01-01")), last: try #require(ArticleDate("1954-12-31"))
    )
    let day = try #require(ArticleDate("2024-10-11"))
    #expect(CalendarSpan.ages(born: year, on: (day, day)) == 69...70)
  }

  @Test func `a rounded result is right where rounded operands can give it`() {
    func comparison(_ stated: Decimal) -> Comparison {
      Comparison(
        stated: Interval(stated, precision: 1), computed: 25, truncated: 2,
        possible: { $0 == .shown ? Interval(24, 26) : Interval(20, 30) })
    }
    #expect(comparison(26).agrees)
    #expect(!comparison(28).agrees)
    #expect(comparison(28).confidence < Decimal(8) / 10)
    #expect(comparison(40).confidence > Decimal(9) / 10)
  }
}
