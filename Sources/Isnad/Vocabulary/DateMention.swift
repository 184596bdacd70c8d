public import Foundation
public import IsnadText

/// An expression of time: a day, a month, a clock time, a duration, a recurring time.
///
/// Types, values and modifiers are those of TIMEX3 (ISO-TimeML, ISO 24617-1), the values in
/// ISO 8601 with its extensions: `2024-10-11`, `2024-W41`, `2024-W41-WE`, `2024-Q3`, `2024-H1`,
/// `2024-SU`, `202` (a decade), `20` (the century from 2000 on), `XXXX-12-25`, `2024-10-11T09:30`, `2024-10-11TMO`,
/// `P2D`, `PT3H`, `P1D` with a set, `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`. What is not known is `X`.
public struct DateMention: AnnotationValue, Hashable {
  /// What kind of time is meant.
  public enum TimeType: String, Sendable, CaseIterable {
    /// A day or anything longer that has a place in the calendar.
    case date
    /// A time of a day, or a part of it.
    case time
    /// A length of time.
    case duration
    /// A time that comes again: every Monday, twice a year.
    case set
  }

  /// What is said of the value, in the words of TIMEX3.
  public enum Modifier: String, Sendable, CaseIterable {
    case before, after
    case onOrBefore = "on-or-before"
    case onOrAfter = "on-or-after"
    case lessThan = "less-than"
    case moreThan = "more-than"
    case equalOrLess = "equal-or-less"
    case equalOrMore = "equal-or-more"
    case start, mid, end, approx
  }

  /// How the text says it.
  public enum Form: String, Sendable, CaseIterable {
    /// With all that its value needs: 11 October 2024, in 2019.
    case absolute
    /// By another time: yesterday, this year, two days later, on Friday, 11 October without a year.
    case relative
    /// By no time that could be looked up: in recent years, soon.
    case vague
  }

  /// What a relative expression was counted from.
  public enum Anchor: String, Sendable, CaseIterable {
    /// The date of the article.
    case document
    /// Another time in the text.
    case text
    /// An event, or a time of the text, that is not dated: a week before the summit.
    case event
    /// Nothing: the value has no place in the calendar.
    case none
  }

  /// The calendar in which it is written.
  public enum Calendar: String, Sendable, CaseIterable {
    case gregorian, hijri
    /// Solar Hijri, of Iran and Afghanistan.
    case persian
  }

  /// The tense of the verb that governs it.
  public enum Tense: String, Sendable, CaseIterable {
    case past, present, future
  }

  /// What kind of time is meant.
  public var type: TimeType
  /// The value in ISO 8601; nothing where the text does not tell one.
  public var value: String?
  /// The other reading of an ambiguous date: of 3/4/2024, of a bare weekday.
  public var alternative: String?
  /// What is said of the value.
  public var modifier: Modifier?
  /// How the text says it.
  public var form: Form
  /// What a relative expression was counted from; nothing for absolute ones.
  public var anchor: Anchor?
  /// How many relative dates of the article nothing anchors, told once: on the first of them that stands
  /// outside quotation marks.
  public var unanchored: Int?
  /// The bytes of the time in the text that it was counted from.
  public var anchorRange: TextRange?
  /// The first day that the value covers, in the Gregorian calendar.
  public var first: ArticleDate?
  /// The last day that the value covers.
  public var last: ArticleDate?
  /// Says whether the day exists; 30 February does not.
  public var exists: Bool
  /// Says whether the weekday that is named is that of the date; nothing where none is named.
  public var weekdayAgrees: Bool?
  /// The weekday of the date by the calendar, `monday` to `sunday`, where one is named.
  public var weekday: String?
  /// The bytes of the weekday that is named.
  public var weekdayRange: TextRange?
  /// Says whether two names of the month are names of the same one; nothing where one is named.
  public var monthsAgree: Bool?
  /// The calendar in which it is written.
  public var calendar: Calendar
  /// Says whether the date in a second calendar is the same day, give or take one.
  public var calendarsAgree: Bool?
  /// What the second calendar should say: the Gregorian day of a Hijri date, in ISO 8601.
  public var computed: String?
  /// The first and the last day of a range are written out: from 3 to 5 May.
  public var isRange: Bool
  /// Says whether a vague time is a period: in recent years.
  public var isPeriod: Bool
  /// The year is written with two digits.
  public var hasShortYear: Bool
  /// Says whether a clock time has a time zone; nothing where there is no clock time.
  public var hasZone: Bool?
  /// The feast or holiday that is named, by its English name: `eid-al-fitr`.
  public var feast: String?
  /// The tense of the verb that governs it.
  public var tense: Tense?
  /// Says whether the tense fits the date, seen from the date of the article: "will visit" on a
  /// day that has gone does not; nothing where one of them is not known.
  public var tenseAgrees: Bool?
  /// The confidence that the value is right, 0 to 1.
  public var confidence: Decimal

  /// Creates a mention of which only type, form and value are known.
  public init(_ type: TimeType, _ form: Form, value: String? = nil) {
    self.type = type
    self.form = form
    self.value = value
    exists = true
    calendar = .gregorian
    isRange = false
    isPeriod = false
    hasShortYear = false
    confidence = 1
  }
}

extension DateMention {
  /// Says whether it is told from another day, and nothing says which.
  public var lacksAnchor: Bool {
    form == .relative && type == .date && (anchor ?? Anchor.none) == Anchor.none
  }

  public static let schema = KindSchema(
    "date", about: "An expression of time: a date, a clock time, a duration, a recurring time.",
    attributes: [
      AttributeDeclaration(
        "type", .choice(TimeType.allCases.map(\.rawValue)), "What kind of time is meant."),
      AttributeDeclaration("value", .text, "The value in ISO 8601, as in TIMEX3."),
      AttributeDeclaration("alternative", .text, "The other reading of an ambiguous date."),
      AttributeDeclaration(
        "mod", .choice(Modifier.allCases.map(\.rawValue)), "What is said of the value."),
      AttributeDeclaration(
        "form", .choice(Form.allCases.map(\.rawValue)), "How the text says it."),
      AttributeDeclaration(
        "anchored", .yesNo, "Whether a relative expression could be counted from something."),
      AttributeDeclaration(
        "anchor", .choice(Anchor.allCases.map(\.rawValue)),
        "What a relative expression was counted from."),
      AttributeDeclaration(
        "unanchored", .decimal,
        "How many relative dates of the article nothing anchors, on the first outside quotation marks."),
      AttributeDeclaration("anchor-range", .range, "The time in the text it was counted from."),
      AttributeDeclaration("first", .date, "The first day that the value covers."),
      AttributeDeclaration("last", .date, "The last day that the value covers."),
      AttributeDeclaration("exists", .yesNo, "Whether there is such a day."),
      AttributeDeclaration(
        "weekday-agrees", .yesNo, "Whether the weekday that is named is that of the date."),
      AttributeDeclaration(
        "weekday", .choice(weekdays), "The weekday of the date, where one is named."),
      AttributeDeclaration("weekday-range", .range, "The weekday that is named."),
      AttributeDeclaration(
        "months-agree", .yesNo, "Whether two names of the month mean the same one."),
      AttributeDeclaration(
        "calendar", .choice(Calendar.allCases.map(\.rawValue)),
        "The calendar in which it is written."),
      AttributeDeclaration(
        "calendars-agree", .yesNo, "Whether the date in a second calendar is the same day."),
      AttributeDeclaration("computed", .text, "What the second calendar should say."),
      AttributeDeclaration("range", .yesNo, "Whether first and last day are written out."),
      AttributeDeclaration("period", .yesNo, "Whether a vague time is a period: in recent years."),
      AttributeDeclaration("short-year", .yesNo, "Whether the year has two digits."),
      AttributeDeclaration("zone", .yesNo, "Whether a clock time has a time zone."),
      AttributeDeclaration("feast", .text, "The feast or holiday that is named."),
      AttributeDeclaration(
        "tense", .choice(Tense.allCases.map(\.rawValue)), "The tense of the verb that governs it."),
      AttributeDeclaration(
        "tense-agrees", .yesNo, "Whether the tense fits the date, seen from the article's."),
      AttributeDeclaration("confidence", .decimal, "Confidence in the value, from 0 to 1."),
    ])

  /// The weekdays as `weekday` names them, Monday first.
  public static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "type": .choice(type.rawValue)
    case "value": value.map(AttributeValue.text)
    case "alternative": alternative.map(AttributeValue.text)
    case "mod": modifier.map { .choice($0.rawValue) }
    case "form": .choice(form.rawValue)
    case "anchored": form == .absolute ? nil : .yesNo((anchor ?? .none) != .none)
    case "anchor": anchor.map { .choice($0.rawValue) }
    case "unanchored": unanchored.map { .decimal(Decimal($0)) }
    case "anchor-range": anchorRange.map(AttributeValue.range)
    case "first": first.map { .date($0.description) }
    case "last": last.map { .date($0.description) }
    case "exists": .yesNo(exists)
    case "weekday-agrees": weekdayAgrees.map(AttributeValue.yesNo)
    case "weekday": weekday.map(AttributeValue.choice)
    case "weekday-range": weekdayRange.map(AttributeValue.range)
    case "months-agree": monthsAgree.map(AttributeValue.yesNo)
    case "calendar": .choice(calendar.rawValue)
    case "calendars-agree": calendarsAgree.map(AttributeValue.yesNo)
    case "computed": computed.map(AttributeValue.text)
    case "range": .yesNo(isRange)
    case "period": .yesNo(isPeriod)
    case "short-year": .yesNo(hasShortYear)
    case "zone": hasZone.map(AttributeValue.yesNo)
    case "feast": feast.map(AttributeValue.text)
    case "tense": tense.map { .choice($0.rawValue) }
    case "tense-agrees": tenseAgrees.map(AttributeValue.yesNo)
    case "confidence": .decimal(confidence)
    default: nil
    }
  }

  public var evidence: [Evidence] {
    [anchorRange.map { Evidence("anchor", $0) }].compactMap { $0 }
  }
}
