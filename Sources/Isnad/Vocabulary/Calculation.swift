public import Foundation
public import IsnadText

/// A figure of the text that other figures of it allow to be worked out again; the range is that of
/// the stated figure.
public struct Calculation: AnnotationValue, Hashable {
  /// What is worked out.
  public enum Form: String, Sendable, CaseIterable {
    /// The change from one value to another, in percent.
    case percentChange = "percent-change"
    /// The change from one percentage to another, in percentage points.
    case points
    /// How many times one value is another: doubled, halved, ضعفا.
    case multiple
    /// The parts of a total.
    case sum
    /// The shares of one whole, in percent.
    case percentSum = "percent-sum"
    /// A fall by more than all there was.
    case fallOverHundred = "fall-over-hundred"
    /// An average, between the lowest and the highest value.
    case average
    /// A mean that so many whole numbers can have or cannot have.
    case grim
    /// The same measure in another unit.
    case conversion
    /// The age of a person, by the year of birth.
    case age
    /// The time between two years.
    case duration
    /// How many years ago something was that is remembered.
    case anniversary
    /// A total by the number of people.
    case perHead = "per-head"
    /// A fraction in words beside the figure: half, a third.
    case fraction
    /// The ends of a range.
    case range
    /// A place in an order, against a list.
    case rank
    /// The same quantity in two places.
    case sameQuantity = "same-quantity"
    /// The same number with another magnitude, a million for a billion.
    case magnitudeSlip = "magnitude-slip"
  }

  /// What is worked out.
  public var form: Form
  /// The figure that the text states.
  public var stated: Decimal?
  /// The figure that the operands give, exact or rounded to some digits more than are stated.
  public var computed: Decimal?
  /// The lowest and the highest figure that the operands can give, as precisely as they are written.
  public var lowest: Decimal?
  public var highest: Decimal?
  /// Says whether the stated figure can be right, within the precision in which all are written.
  public var agrees: Bool
  /// The sum as a reader can follow it, in Latin digits: `4.0 → 4.5 bn = +12.5 %, stated 15 %`.
  public var working: String
  /// The bytes of the figures that it is worked out from.
  public var operands: [TextRange]
  /// The confidence that these figures belong together, 0 to 1.
  public var confidence: Decimal

  /// Creates a calculation.
  public init(
    _ form: Form, stated: Decimal?, computed: Decimal?, agrees: Bool, working: String,
    operands: [TextRange], confidence: Decimal = 1
  ) {
    self.form = form
    self.stated = stated
    self.computed = computed
    self.agrees = agrees
    self.working = working
    self.operands = operands
    self.confidence = confidence
  }
}

extension Calculation {
  public static let schema = KindSchema(
    "calculation", about: "A figure that other figures of the text allow to be worked out again.",
    attributes: [
      AttributeDeclaration(
        "form", .choice(Form.allCases.map(\.rawValue)), "What is worked out."),
      AttributeDeclaration("stated", .decimal, "The figure that the text states."),
      AttributeDeclaration("computed", .decimal, "The figure that the operands give."),
      AttributeDeclaration("lowest", .decimal, "The lowest figure the operands can give."),
      AttributeDeclaration("highest", .decimal, "The highest figure the operands can give."),
      AttributeDeclaration(
        "agrees", .yesNo, "Whether the figure can be right, as precisely as all are written."),
      AttributeDeclaration("working", .text, "The sum as a reader can follow it."),
      AttributeDeclaration("operands", .list(.range), "The figures it is worked out from."),
      AttributeDeclaration(
        "confidence", .decimal, "Confidence that the figures belong together, from 0 to 1."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "form": .choice(form.rawValue)
    case "stated": stated.map(AttributeValue.decimal)
    case "computed": computed.map(AttributeValue.decimal)
    case "lowest": lowest.map(AttributeValue.decimal)
    case "highest": highest.map(AttributeValue.decimal)
    case "agrees": .yesNo(agrees)
    case "working": .text(working)
    case "operands": operands.isEmpty ? nil : .list(operands.map(AttributeValue.range))
    case "confidence": .decimal(confidence)
    default: nil
    }
  }

  public var evidence: [Evidence] { operands.map { Evidence("operand", $0) } }
}
