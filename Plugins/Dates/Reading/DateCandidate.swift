import Isnad
import IsnadText

/// A time as a language writes it, before it is looked up in the calendar.
struct DateCandidate: Sendable {
  /// A weekday that is named beside a date.
  struct NamedWeekday: Hashable, Sendable {
    /// By ISO 8601: 1 is Monday.
    let number: Int
    let range: TextRange
  }

  /// The tokens it takes.
  var tokens: Range<Int>
  /// The bytes it takes; the proclitics of its first word are left out.
  var range: TextRange
  var type: DateMention.TimeType
  var meaning: Meaning
  /// The other reading: of 3/4/2024.
  var other: Meaning?
  var modifier: DateMention.Modifier?
  /// The clock time or part of the day, which stands beside a day or alone.
  var time: TimeOfDay?
  /// The clock time at which a span of them ends.
  var endTime: TimeOfDay?
  /// Says whether a clock time has a time zone; nothing where there is no clock time.
  var hasZone: Bool?
  var weekday: NamedWeekday?
  /// Says whether two names of the month mean the same one.
  var monthsAgree: Bool?
  var calendar: DateMention.Calendar
  /// The same day in the Gregorian calendar, as a Hijri date has it beside it.
  var equal: Meaning?
  var hasShortYear: Bool
  var feast: Feast?
  /// Says whether a vague time is a period: in recent years.
  var isPeriod: Bool
  /// The tense of the verb that governs it.
  var tense: DateMention.Tense?
  /// How many words stand between that verb and the time.
  var tenseDistance: Int?
  /// Says whether the time is part of a name or a title and moves nothing: Black Friday.
  var isAside: Bool
  /// The confidence that the words mean this, in percent.
  var confidence: Int

  init(
    _ type: DateMention.TimeType, _ meaning: Meaning, tokens: Range<Int>, range: TextRange,
    confidence: Int = 100
  ) {
    self.tokens = tokens
    self.range = range
    self.type = type
    self.meaning = meaning
    self.confidence = confidence
    calendar = .gregorian
    hasShortYear = false
    isPeriod = false
    isAside = false
  }
}
