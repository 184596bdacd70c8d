public import Foundation
public import IsnadText

/// Words that say that something measured grew, fell, recovered, stood still or broke a record.
///
/// The range takes the words of change with what grades them: “notable growth”, «نمواً ملحوظاً».
public struct Change: AnnotationValue, Hashable {
  /// Which way it went.
  public enum Direction: String, Sendable, CaseIterable {
    case growth, decline
    /// Growth back towards where it was before.
    case recovery
    /// It stayed where it was.
    case stagnation
    /// A highest or lowest value, and nothing is said of the way there.
    case record
  }

  /// How sure the text is that it happened.
  public enum Modality: String, Sendable, CaseIterable {
    /// It happened, or is happening.
    case told
    /// It is foreseen, feared or possible.
    case forecast
    /// Somebody wants it: a plan to raise, measures against, in order to increase.
    case aim
    /// The text says that it did not happen.
    case denied
  }

  /// How strong the words say it was, without a figure.
  public enum Degree: String, Sendable, CaseIterable {
    case strong, slight
    /// Not the whole way: partly, not fully.
    case partial
  }

  /// In whose voice it is said.
  public enum Voice: String, Sendable, CaseIterable {
    case outlet, speaker
  }

  /// What it is measured against.
  public enum Base: String, Sendable, CaseIterable {
    case yearOnYear = "year-on-year"
    case quarterOnQuarter = "quarter-on-quarter"
    case monthOnMonth = "month-on-month"
    /// A time that the text names: from 2023, compared with May.
    case time
    /// A value that the text gives: from 4bn.
    case value
    /// Something else: against the dollar, the average.
    case other
  }

  /// A figure of the change.
  public struct Figure: Sendable, Hashable {
    /// The bytes of the quantity, or of the word of change that says it: doubled.
    public let range: TextRange
    /// The value, magnitude included; always positive.
    public let value: Decimal
    /// The upper end of a range.
    public let upper: Decimal?
    /// The value of one unit of the last digit that is written.
    public let precision: Decimal
    /// What the number is for: a percentage, points, a multiple, money, a count.
    public let role: Quantity.Role
    /// The unit, as in ``Quantity/unit``.
    public let unit: String?
    /// The currency, as in ``Quantity/currency``.
    public let currency: String?
    /// What is said of the number: about, more than.
    public let modifier: Quantity.Modifier?

    /// Creates the figure that a quantity tells, or the upper end of one that is a range; nothing for
    /// one without a value.
    public init?(_ quantity: Quantity, at range: TextRange) {
      guard let value = quantity.value else { return nil }
      self.range = range
      self.value = value
      upper = quantity.upper
      precision = quantity.precision
      role = quantity.role
      unit = quantity.unit
      currency = quantity.currency
      modifier = quantity.modifier
    }

    /// Creates the factor that a word of change tells by itself: doubled, تضاعف.
    public init(factor value: Decimal, precision: Decimal, at range: TextRange) {
      self.range = range
      self.value = value
      self.precision = precision
      upper = nil
      role = .multiple
      unit = nil
      currency = nil
      modifier = nil
    }
  }

  /// A place elsewhere in the text that tells the same change otherwise.
  public struct Counterpart: Sendable, Hashable {
    /// The bytes of the words.
    public let range: TextRange
    /// Which way they say it went.
    public let direction: Direction
    /// Says whether both can hold.
    public let agrees: Bool

    /// Creates a counterpart.
    public init(range: TextRange, direction: Direction, agrees: Bool) {
      self.range = range
      self.direction = direction
      self.agrees = agrees
    }
  }

  /// Which way it went.
  public var direction: Direction
  /// What changed, by its canonical name, such as `trade`; nothing where no lexicon knows it.
  ///
  /// Synonyms have one name, in all languages, so that two mentions of one measure are equal.
  public var measure: String?
  /// The words that tell what changed, with what narrows it: إيرادات السياحة, exports to China.
  public var measureRange: TextRange?
  /// How sure the text is.
  public var modality: Modality
  /// How strong the words say it was.
  public var degree: Degree?
  /// The bytes of the word that grades it.
  public var degreeRange: TextRange?
  /// By how much: an amount of money, a number of people.
  public var amount: Figure?
  /// By how many parts of a hundred.
  public var percent: Figure?
  /// By how many percentage points.
  public var points: Figure?
  /// To how many times what it was: 2 for doubled, threefold is 3, 0.5 for halved.
  public var factor: Figure?
  /// What it was before; its role may be ``Quantity/Role/percent``: from 4% to 6%.
  public var from: Figure?
  /// What it is now.
  public var to: Figure?
  /// The bytes of the time over which or in which it changed.
  public var period: TextRange?
  /// That time, as TIMEX3 has it.
  public var periodValue: String?
  /// What it is measured against.
  public var base: Base?
  /// The bytes that say it: year on year, مقارنة بعام 2023.
  public var baseRange: TextRange?
  /// Says whether the text calls it a record, a high or a low.
  public var isRecord: Bool
  /// The bytes of the words that call it one.
  public var recordRange: TextRange?
  /// Says since when or among what it is a record; nothing where the text does not.
  public var scope: TextRange?
  /// In whose voice it is said.
  public var voice: Voice
  /// Who says so.
  public var speaker: String?
  /// Says whether its sentence tells on whose word it stands.
  public var isSourced: Bool
  /// Says whether another place of the article has a figure for the same measure.
  public var hasFigureElsewhere: Bool
  /// Words of a quotation close by about the same, and whether they agree.
  public var quoted: Counterpart?
  /// The same change told with another direction elsewhere, in the same voice.
  public var conflict: Counterpart?
  /// The confidence that a measure changed this way, 0 to 1.
  public var confidence: Decimal

  /// Creates a change of which the direction is known.
  public init(_ direction: Direction) {
    self.direction = direction
    modality = .told
    isRecord = direction == .record
    voice = .outlet
    isSourced = false
    hasFigureElsewhere = false
    confidence = 1
  }

  /// Says whether the text gives any figure for it.
  public var hasFigure: Bool {
    amount != nil || percent != nil || points != nil || factor != nil || from != nil || to != nil
  }
}
