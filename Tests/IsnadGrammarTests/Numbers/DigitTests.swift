import Foundation
import IsnadGrammar
import IsnadText
import Testing

struct DigitTests {
  @Test(arguments: [
    ("5", "5", "1", "1"), ("5,000", "5000", "1", "1000"), ("4,973", "4973", "1", "1"),
    ("2.5", "2.5", "0.1", "0.1"), ("1.234.567", "1234567", "1", "1"), ("2,5", "2.5", "0.1", "0.1"),
    ("1,5000", "1.5", "0.0001", "0.0001"), ("0", "0", "1", "1"), ("1,500.5", "1500.5", "0.1", "0.1"),
    ("1.500,5", "1500.5", "0.1", "0.1"), ("1 500 000", "1500000", "1", "100000"),
    ("١٬٥٠٠٫٥", "1500.5", "0.1", "0.1"), ("٣٫٢٥", "3.25", "0.01", "0.01"), ("۱۲۳", "123", "1", "1"),
    (".25", "0.25", "0.01", "0.01"), ("0.500", "0.5", "0.001", "0.001"), ("3½", "3.5", "0.01", "0.01"),
  ])
  func `digits have a value, a precision and a roundness`(
    _ text: String, _ value: String, _ precision: String, _ roundness: String
  ) throws {
    let number = try #require(numbers(text).first)
    #expect(number.value == Decimal(string: value))
    #expect(number.precision == Decimal(string: precision))
    #expect(number.roundness == Decimal(string: roundness))
  }

  @Test(arguments: ["3.2.1", "192.168.1.1", "99999999999999999999999999", "1.23.456,7.8"])
  func `what is no number has no value`(_ text: String) {
    #expect(numbers(text).isEmpty)
  }

  @Test(arguments: [
    ("1.500", "1.5", "1500", true), ("1,500", "1500", "1.5", false), ("1.50", "1.5", nil, false),
    ("0.500", "0.5", nil, false), ("1.500.000", "1500000", nil, false),
  ])
  func `a mark before three digits can be read in two ways`(
    _ text: String, _ value: String, _ other: String?, _ isAmbiguous: Bool
  ) throws {
    let number = try #require(numbers(text).first)
    #expect(number.value == Decimal(string: value))
    #expect(number.alternative == other.flatMap { Decimal(string: $0) })
    #expect(number.isMarkAmbiguous == isAmbiguous)
  }

  @Test(arguments: [
    ("4.5bn", "4500000000", "100000000"), ("12k", "12000", "1000"), ("$20m", "20000000", "1000000"),
    ("4.5 billion", "4500000000", "100000000"), ("3 hundred", "300", "100"),
    ("3 hundred thousand", "300000", "100000"), ("2 dozen", "24", "1"), ("300 ألف", "300000", "1000"),
    ("4.5-billion", "4500000000", "100000000"), ("2.5 مليار", "2500000000", "100000000"),
    ("1.500 million", "1500000", "1000"),
  ])
  func `a magnitude multiplies`(_ text: String, _ value: String, _ precision: String) throws {
    let number = try #require(numbers(text).first)
    #expect(number.value == Decimal(string: value))
    #expect(number.precision == Decimal(string: precision))
    #expect(!number.isMarkAmbiguous)
  }

  @Test(arguments: [
    ("3 ملايين و200 ألف", "3200000"), ("مليون و200 ألف", "1200000"), ("3 آلاف و500", "3500"),
    ("ألف و200", "1200"), ("15 ألفاً و300", "15300"), ("3 ملايين ونصف المليون", "3500000"),
    ("2 million and a half", "2500000"), ("2 and a half million", "2500000"),
  ])
  func `digits and words make one number`(_ text: String, _ value: String) {
    #expect(numbers(text).map(\.value) == [Decimal(string: value)])
  }

  @Test func `the digits of a number belong to a system`() {
    #expect(numbers("12").map(\.digits) == [.latin])
    #expect(numbers("١٢").map(\.digits) == [.arabicIndic])
    #expect(numbers("۱۲").map(\.digits) == [.persian])
    #expect(numbers("1٢").map(\.digits) == [.mixed])
    #expect(numbers("twelve").map(\.digits) == [.words])
  }

  @Test func `letters behind digits are told apart from magnitudes`() {
    #expect(numbers("12km").map(\.suffix?.count) == [2])
    #expect(numbers("21st").map(\.form) == [.ordinal])
    #expect(numbers("4bn").map(\.suffix?.count) == [nil])
  }

  @Test func `a long run of digits is read once`() {
    let text = String(repeating: "12 ", count: 20_000)
    #expect(numbers(text).count == 20_000)
  }
}
