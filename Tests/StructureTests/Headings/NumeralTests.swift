import Foundation
import Testing

@testable import Structure

struct NumeralTests {
  @Test(arguments: [
    ("5", "5", "1"), ("5,000", "5000", "1000"), ("4,973", "4973", "1"), ("2.5", "2.5", "0.1"),
    ("1.234.567", "1234567", "1"), ("2,5", "2.5", "0.1"), ("1,5000", "1.5", "0.0001"), ("0", "0", "1"),
  ])
  func `digits have a value and a precision`(digits: String, value: String, precision: String) throws {
    let read = try #require(NumeralReader.value(of: digits))
    #expect(read.value == Decimal(string: value))
    #expect(read.precision == Decimal(string: precision))
  }

  @Test(arguments: ["1:30", "", "99999999999999999999999999", "12a"])
  func `what is no number has no value`(words: String) {
    #expect(NumeralReader.value(of: words) == nil)
  }
}
