package import Foundation
package import IsnadText

/// A number as a text writes it, in digits or in words.
package struct WrittenNumber: Sendable, Hashable {
  /// The digits that write a number.
  package enum Digits: Sendable, Hashable {
    case latin
    /// ٠ to ٩.
    case arabicIndic
    /// ۰ to ۹.
    case persian
    case words
    /// Digits of two systems, or digits of one token beside those of another.
    case mixed
  }

  /// What kind of number word it is.
  package enum Form: Sendable, Hashable {
    case cardinal
    /// First, 21st, الحادي والعشرون.
    case ordinal
    /// Half, two thirds, ثلثا.
    case fraction
  }

  /// How the number ends, for the grammar of the noun behind it; of Arabic number words only.
  package struct Ending: Sendable, Hashable {
    /// What the noun behind is governed by.
    package enum Kind: Sendable, Hashable {
      /// واحد, اثنان.
      case oneOrTwo
      /// ثلاثة to عشرة, the end of مئة وثلاثة too.
      case threeToTen
      /// أحد عشر, اثنا عشر.
      case elevenOrTwelve
      /// ثلاثة عشر to تسعة عشر.
      case teen
      /// عشرون to تسعون, with a unit or without.
      case tens
      /// مئة, ألف, مليون.
      case hundredOrMore
    }

    /// What the noun behind is governed by.
    package let kind: Kind
    /// The value of the unit: 3 of ثلاثة عشر and of ثلاثة وعشرون; 0 without one.
    package let unit: Int
    /// The token of the unit.
    package let unitToken: Int?
    /// Says whether the unit ends in ة, or has the masculine form of 1 and 2.
    package let hasLongUnit: Bool
    /// The token of عشر or عشرة behind the unit.
    package let tenToken: Int?
    /// Says whether that is عشرة.
    package let hasLongTen: Bool
  }

  /// The value, its magnitude included; of thirds as near as decimals come.
  package var value: Decimal
  /// The tokens it takes.
  package var tokens: Range<Int>
  /// The bytes it takes, without the proclitics of its first word.
  package var range: TextRange
  /// The power of ten of the last digit that is written: -1 of 2.5, 8 of 4.5bn, 0 of 5,000.
  package var precisionPower: Int
  /// The power of ten of the last digit that is no filling zero: 3 of 5,000, 2 of *two hundred*.
  package var roundnessPower: Int
  /// The power of ten of the magnitude that is written as a word or letter: 9 of 4.5bn.
  package var magnitudePower: Int?
  /// The digits that write it.
  package var digits: Digits
  /// What kind of number word it is.
  package var form: Form = .cardinal
  /// Numerator and denominator of a fraction: 2 and 3.
  package var parts: (Int, Int)? {
    fraction.map { ($0.numerator, $0.denominator) }
  }
  /// The value if its mark is read the other way: 1,500 of 1.500.
  package var alternative: Decimal?
  /// Says whether both readings of its mark are likely: 1.500.
  package var isMarkAmbiguous = false
  /// The letters written on behind digits that are no magnitude or may be none: of 12km, 20m.
  package var suffix: TextRange?
  /// Says whether it has the article: الخمسة.
  package var isDefinite = false
  /// Says whether a thousands mark or a space parts its digits.
  package var isGrouped = false
  /// How it ends, for the grammar of the noun behind it.
  package var ending: Ending?
  var fraction: Fraction?

  struct Fraction: Sendable, Hashable {
    let numerator: Int
    let denominator: Int
  }

  init(
    value: Decimal, tokens: Range<Int>, range: TextRange, precision: Int = 0, roundness: Int? = nil,
    digits: Digits
  ) {
    self.value = value
    self.tokens = tokens
    self.range = range
    precisionPower = precision
    roundnessPower = roundness ?? precision
    self.digits = digits
  }
}

extension WrittenNumber {
  /// One unit of the last digit that is written: 0.1 of 2.5, 100,000,000 of 4.5bn, 1 of 5,000.
  package var precision: Decimal { .tens(precisionPower) }
  /// One unit of the last digit that is no filling zero: 1,000 of 5,000, 100 of *two hundred*.
  package var roundness: Decimal { .tens(roundnessPower) }
  /// The magnitude that is written as a word or letter: 1,000,000,000 of 4.5bn.
  package var magnitude: Decimal? { magnitudePower.map(Decimal.tens) }
  /// Says whether it is written to the one, and not in tenths or thousands.
  package var isWhole: Bool { precisionPower == 0 }
}

extension Decimal {
  /// A whole number times a power of ten.
  package init(_ mantissa: Int, times power: Int) {
    self = Decimal(mantissa).shifted(power)
  }

  /// The number times ten to a power, exactly.
  package func shifted(_ power: Int) -> Decimal {
    power == 0 || isZero ? self : Decimal(sign: .plus, exponent: power, significand: self)
  }

  /// Ten to a power.
  package static func tens(_ power: Int) -> Decimal {
    let place = power + lowestPower
    return powers.indices.contains(place) ? powers[place] : Decimal(1, times: power)
  }

  private static let lowestPower = 6
  private static let powers = (-lowestPower..<16).map { Decimal(1, times: $0) }

  /// One unit of the last digit that is no filling zero; one for zero.
  package var unitOfLastDigit: Decimal { .tens(powerOfLastDigit) }

  /// The power of ten of that digit: decimals keep no zeros at the end of their digits.
  package var powerOfLastDigit: Int { isZero ? 0 : exponent }
}
