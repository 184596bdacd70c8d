/// What the words of a time say, before it is known on what day they were written.
indirect enum Meaning: Hashable, Sendable {
  /// All that the value needs is there: 11 October 2024, in 2019, two years, every Monday.
  case value(TimeValue)
  /// One that the calendar has again and again: on Friday, last March, 11 October, at Easter.
  case one(Recurring, Choice)
  /// One in a time: March of that year, Monday of next week, the 5th of next month.
  case within(Recurring, Meaning)
  /// So many units on from an origin, as fine as the unit: yesterday is a day on by -1, this year is a
  /// year on by 0, two days later are two days on from another time.
  case counted(Int, TimeUnit, from: Origin)
  /// From one time to another: from May to July 2024.
  case span(Meaning, Meaning)
  /// So many units up to an origin (the past 30 days) or from it on (the next two weeks).
  case stretch(Int, TimeUnit, from: Origin)
  /// Nothing that could be looked up, with the value that TIMEX3 gives it, if any.
  case vague(TimeValue?)
}

/// Which of those that the calendar has again and again.
enum Choice: Hashable, Sendable {
  /// The words do not say: the tense of the verb does.
  case open
  /// The one before the time of the article.
  case last
  /// The one behind it.
  case next
  /// The one of the current week, month or year.
  case this
  /// The one behind another time of the text.
  case following
}

/// From where a relative time is counted.
indirect enum Origin: Hashable, Sendable {
  /// From the date of the article: yesterday, last year, two days ago.
  case document
  /// From the time that the text was at: two days later, the following year, the same day.
  case text
  /// From the day that the text was at, or the article's: at nine o'clock.
  case context
  /// From a time in the same words: two days before Christmas.
  case time(Meaning)
  /// From an event without a date of its own: a week before the summit.
  case event
}

extension Meaning {
  /// Says whether the words give all that the value needs.
  var isAbsolute: Bool {
    switch self {
    case .value(.recurring), .value(.reference): false
    case .value: true
    case .within(_, let whole): whole.isAbsolute
    case .span(let first, let last): first.isAbsolute && last.isAbsolute
    case .counted(_, _, .time(let meaning)): meaning.isAbsolute
    case .one, .counted, .stretch, .vague: false
    }
  }
}
