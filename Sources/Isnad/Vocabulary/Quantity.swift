public import Foundation
public import IsnadText

/// A number with what it counts: an amount of money, a percentage, a count, a measure, a rank.
///
/// Parts of dates are no quantities. The range takes number, magnitude, unit or counted noun, and
/// the words that make it more, less or about.
public struct Quantity: AnnotationValue, Hashable {
  /// What the number is for.
  public enum Role: String, Sendable, CaseIterable {
    /// So many of something that is counted.
    case count
    case money
    /// Parts of a hundred.
    case percent
    /// The distance of two percentages.
    case points
    /// A half, two thirds, one in five.
    case fraction
    /// Twice, threefold, ضعفا.
    case multiple
    /// Length, weight, area, energy and other measures with a unit.
    case measure
    /// The age of a person.
    case age
    /// A place in an order: the third.
    case rank
    case votes
    /// Dead, injured, missing, displaced.
    case casualties
    /// A number that names: of a page, a resolution, a flight.
    case label
    /// A number of which nothing more is known.
    case number
  }

  /// What is said of the number.
  public enum Modifier: String, Sendable, CaseIterable {
    case approximate
    case moreThan = "more-than"
    case atLeast = "at-least"
    case lessThan = "less-than"
    case atMost = "at-most"
    /// Nearly, ما يقرب من: a little less.
    case nearly
  }

  /// The digits that write it.
  public enum Digits: String, Sendable, CaseIterable {
    case latin
    case arabicIndic = "arabic-indic"
    /// The Persian forms of the digits.
    case persian
    case words
    /// Digits of two systems.
    case mixed
  }

  /// Which dollar, pound, franc, dinar is meant.
  public enum CurrencyNaming: String, Sendable, CaseIterable {
    /// The words or the sign say it: US dollars, €.
    case exact
    /// The word is that of several currencies: dollars, dinars.
    case shared
  }

  /// A quantity in brackets or in other words that says the same in another unit.
  public struct Conversion: Sendable, Hashable {
    /// The bytes of the other quantity.
    public let range: TextRange
    /// What this one is in the other's unit, exact.
    public let computed: Decimal
    /// Says whether the other is that, within the precision in which both are written.
    public let agrees: Bool

    /// Creates a conversion.
    public init(range: TextRange, computed: Decimal, agrees: Bool) {
      self.range = range
      self.computed = computed
      self.agrees = agrees
    }
  }

  /// What the number is for.
  public var role: Role
  /// The value, magnitude included: 4,500,000,000 for 4.5bn, 15 for 15%; nothing for *several*.
  public var value: Decimal?
  /// The upper end of a range: 20 in *between 15 and 20*.
  public var upper: Decimal?
  /// The value of one unit of the last digit that is written: 100,000,000 for 4.5bn, 1 for 15%.
  public var precision: Decimal
  /// The magnitude that is written as a word or letter: 1,000,000,000 for 4.5bn.
  public var magnitude: Decimal?
  /// The unit, by its symbol in the International System or by a word: `km`, `mi`, `barrel`, `person`.
  public var unit: String?
  /// The currency, by its ISO 4217 code; of a shared name the one that is most likely.
  public var currency: String?
  /// How exactly the currency is named.
  public var currencyNaming: CurrencyNaming?
  /// The noun that is counted, folded, as the text has it: اتفاقيات, people.
  public var noun: String?
  /// The bytes of the noun.
  public var nounRange: TextRange?
  /// The bytes of the number itself, its magnitude included.
  public var numberRange: TextRange
  /// What is said of the number.
  public var modifier: Modifier?
  /// The bytes of the word that says it.
  public var modifierRange: TextRange?
  /// The digits that write it.
  public var digits: Digits
  /// The number as written, decimals and trailing zeros kept.
  public var written: String
  /// Says whether the number is no number at all: several, many, عدة.
  public var isVague: Bool
  /// Says whether a range runs from more to less.
  public var isReversed: Bool
  /// Says whether about stands before a number that is exact to its last digit.
  public var isFalselyPrecise: Bool
  /// Says whether its mark can be read as thousands and as decimals: 1.500.
  public var isMarkAmbiguous: Bool
  /// Says whether number word and counted noun agree, as Arabic grammar asks.
  public var agreesWithNoun: Bool?
  /// The number word or noun as grammar has it.
  public var expectedForm: String?
  /// Says whether it has the digits that most numbers of the article have; nothing for words.
  public var hasUsualDigits: Bool?
  /// The same in another unit.
  public var conversion: Conversion?
  /// The confidence in value and role, 0 to 1.
  public var confidence: Decimal

  /// Creates a quantity of which role, value and number are known.
  public init(
    _ role: Role, value: Decimal?, precision: Decimal = 1, number range: TextRange,
    written: String, digits: Digits
  ) {
    self.role = role
    self.value = value
    self.precision = precision
    self.numberRange = range
    self.written = written
    self.digits = digits
    isVague = false
    isReversed = false
    isFalselyPrecise = false
    isMarkAmbiguous = false
    confidence = 1
  }
}

extension Quantity {
  public static let schema = KindSchema(
    "quantity", about: "A number with what it counts.",
    attributes: [
      AttributeDeclaration(
        "role", .choice(Role.allCases.map(\.rawValue)), "What the number is for."),
      AttributeDeclaration("value", .decimal, "The value, its magnitude included."),
      AttributeDeclaration("upper", .decimal, "The upper end of a range."),
      AttributeDeclaration("precision", .decimal, "One unit of the last digit that is written."),
      AttributeDeclaration("unit", .text, "The unit, by its symbol or a word."),
      AttributeDeclaration("currency", .text, "The currency, by its ISO 4217 code."),
      AttributeDeclaration(
        "currency-naming", .choice(CurrencyNaming.allCases.map(\.rawValue)),
        "How exactly the currency is named."),
      AttributeDeclaration("noun", .text, "The noun that is counted."),
      AttributeDeclaration("noun-range", .range, "The noun in the text."),
      AttributeDeclaration("number-range", .range, "The number itself."),
      AttributeDeclaration("percent", .yesNo, "Whether it is a percentage."),
      AttributeDeclaration(
        "mod", .choice(Modifier.allCases.map(\.rawValue)), "What is said of the number."),
      AttributeDeclaration("mod-range", .range, "The word that says it."),
      AttributeDeclaration("approximate", .yesNo, "Whether it is not meant to be exact."),
      AttributeDeclaration(
        "digits", .choice(Digits.allCases.map(\.rawValue)), "The digits that write it."),
      AttributeDeclaration("as-written", .text, "The number as written."),
      AttributeDeclaration("vague", .yesNo, "Whether it is no number: several, many."),
      AttributeDeclaration("reversed", .yesNo, "Whether a range runs from more to less."),
      AttributeDeclaration(
        "false-precision", .yesNo, "Whether about stands before an exact number."),
      AttributeDeclaration(
        "mark-ambiguous", .yesNo, "Whether its mark may part thousands or decimals."),
      AttributeDeclaration(
        "noun-agrees", .yesNo, "Whether number word and counted noun agree in grammar."),
      AttributeDeclaration("expected-form", .text, "The form that grammar asks for."),
      AttributeDeclaration(
        "usual-digits", .yesNo, "Whether it has the digits that most numbers here have."),
      AttributeDeclaration(
        "conversion", .choice(["agrees", "contradicts"]),
        "Whether the same in another unit is right."),
      AttributeDeclaration("conversion-range", .range, "The same in another unit."),
      AttributeDeclaration("conversion-computed", .decimal, "What the other unit should say."),
      AttributeDeclaration("confidence", .decimal, "Confidence in value and role, from 0 to 1."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "role": .choice(role.rawValue)
    case "value": value.map(AttributeValue.decimal)
    case "upper": upper.map(AttributeValue.decimal)
    case "precision": .decimal(precision)
    case "unit": unit.map(AttributeValue.text)
    case "currency": currency.map(AttributeValue.text)
    case "currency-naming": currencyNaming.map { .choice($0.rawValue) }
    case "noun": noun.map(AttributeValue.text)
    case "noun-range": nounRange.map(AttributeValue.range)
    case "number-range": .range(numberRange)
    case "percent": .yesNo(role == .percent)
    case "mod": modifier.map { .choice($0.rawValue) }
    case "mod-range": modifierRange.map(AttributeValue.range)
    case "approximate": .yesNo(modifier != nil || isVague)
    case "digits": .choice(digits.rawValue)
    case "as-written": .text(written)
    case "vague": .yesNo(isVague)
    case "reversed": .yesNo(isReversed)
    case "false-precision": .yesNo(isFalselyPrecise)
    case "mark-ambiguous": .yesNo(isMarkAmbiguous)
    case "noun-agrees": agreesWithNoun.map(AttributeValue.yesNo)
    case "expected-form": expectedForm.map(AttributeValue.text)
    case "usual-digits": hasUsualDigits.map(AttributeValue.yesNo)
    case "conversion": conversion.map { .choice($0.agrees ? "agrees" : "contradicts") }
    case "conversion-range": conversion.map { .range($0.range) }
    case "conversion-computed": conversion.map { .decimal($0.computed) }
    case "confidence": .decimal(confidence)
    default: nil
    }
  }

  public var evidence: [Evidence] {
    [conversion.map { Evidence("conversion", $0.range) }].compactMap { $0 }
  }
}
