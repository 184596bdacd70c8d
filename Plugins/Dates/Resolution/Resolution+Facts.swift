import Isnad

extension Resolution {
  /// Compares the weekday that is named with that of the date.
  ///
  /// Where the date has another reading, by its year or by the order of day and month, the weekday tells
  /// which one is meant.
  func checkWeekday(of mention: inout DateMention, _ candidate: DateCandidate, _ found: Found?) {
    guard let named = candidate.weekday else { return }
    mention.weekdayRange = named.range
    guard let found, case .day = found.value, let day = found.value.days?.first else { return }
    let other = candidate.other.flatMap { self.found($0, candidate.tense)?.value } ?? found.alternative
    if day.weekday != named.number, let other, case .day = other, let otherDay = other.days?.first,
      otherDay.weekday == named.number
    {
      (mention.value, mention.alternative) = (mention.alternative, mention.value)
      mention.first = otherDay.articleDate
      mention.last = mention.first
      mention.weekday = DateMention.weekdays[named.number - 1]
      mention.weekdayAgrees = true
      return
    }
    mention.weekday = DateMention.weekdays[day.weekday - 1]
    mention.weekdayAgrees = day.weekday == named.number
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
  /// Only times that the text gives with their year can disagree, since for the others the tense chose;
  /// and only a verb close by is sure to govern them.
  func checkTense(of mention: inout DateMention, _ candidate: DateCandidate, _ value: TimeValue?) {
    guard mention.form == .absolute, let tense = candidate.tense, let distance = candidate.tenseDistance,
      distance <= 6, let document, let value, let days = value.days,
      candidate.type == .date || candidate.type == .time
    else { return }
    switch (tense, value) {
    case (.future, _): mention.tenseAgrees = days.last >= document
    case (.past, .day): mention.tenseAgrees = distance > 3 || days.first <= document ? true : false
    default: return
    }
  }
}
