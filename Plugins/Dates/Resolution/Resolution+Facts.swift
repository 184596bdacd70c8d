import Isnad

extension Resolution {
  /// Compares the weekday that is named with that of the date.
  func checkWeekday(
    of mention: inout DateMention, _ candidate: DateCandidate, _ value: TimeValue?
  ) {
    guard let named = candidate.weekday else { return }
    mention.weekdayRange = named.range
    guard let days = value?.days, days.first == days.last else { return }
    let actual = days.first.weekday
    mention.weekday = DateMention.weekdays[actual - 1]
    // Without a year, or with two readings, it is the weekday that tells which day is meant.
    guard case .day = value else { return }
    mention.weekdayAgrees = actual == named.number
    if mention.weekdayAgrees == false, let other = candidate.other,
      let otherDays = found(other, candidate.tense)?.value.days, otherDays.first.weekday == named.number
    {
      let value = mention.value
      mention.value = mention.alternative
      mention.alternative = value
      mention.first = otherDays.first.articleDate
      mention.last = otherDays.last.articleDate
      mention.weekday = DateMention.weekdays[named.number - 1]
      mention.weekdayAgrees = true
    }
  }

  /// Compares the date of a second calendar with the first, give or take a day.
  func checkCalendars(
    of mention: inout DateMention, _ candidate: DateCandidate, _ value: TimeValue?
  ) {
    guard let equal = candidate.equal.flatMap({ found($0, candidate.tense)?.value }) else { return }
    mention.computed = equal.text
    guard let days = value?.days, let other = equal.days else { return }
    let near = Days(days.first.adding(days: -1), days.last.adding(days: 1))
    mention.calendarsAgree = near.overlaps(other)
  }

  /// Compares the tense of the verb with the side of the article's date on which the time lies.
  ///
  /// Only times that the text gives with their year can disagree; for the others the tense chose.
  func checkTense(of mention: inout DateMention, _ candidate: DateCandidate, _ value: TimeValue?) {
    guard mention.form == .absolute, let tense = candidate.tense, tense != .present,
      let document, let days = value?.days, candidate.type == .date || candidate.type == .time
    else { return }
    switch tense {
    case .future: mention.tenseAgrees = days.last >= document
    case .past: mention.tenseAgrees = days.first <= document
    case .present: return
    }
  }
}
