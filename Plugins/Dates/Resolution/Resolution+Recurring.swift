import Isnad

extension Resolution {
  /// The one of those that the calendar has again and again that is meant.
  func one(_ recurring: Recurring, _ choice: Choice, _ tense: DateMention.Tense?) -> Found? {
    if choice == .following { return fromText(recurring, choice) }
    if choice == .open, belongsToText(recurring), var found = fromText(recurring, choice) {
      found.alternative = fromDocument(recurring, choice, tense)?.value
      return found
    }
    return fromDocument(recurring, choice, tense)
  }

  /// Says whether what lacks a year, or a week, belongs to the time that the text was at.
  ///
  /// In news it does behind a day or month of an earlier year in the same paragraph: On 5 May 2019 he was
  /// arrested; on 3 June he was freed.
  private func belongsToText(_ recurring: Recurring) -> Bool {
    guard let document else { return true }
    guard let reference, reference.isExplicit else { return style == .narrative }
    let isPast = reference.days.last.year < document.year
    switch style {
    case .narrative: return true
    case .background: return isPast && recurring.period != .week
    case .news:
      return isPast && recurring.period == .year && reference.unit <= .month && reference.block == block
    }
  }

  private func fromDocument(
    _ recurring: Recurring, _ choice: Choice, _ tense: DateMention.Tense?
  ) -> Found? {
    guard let document else { return nil }
    let before = recurring.last(onOrBefore: document)
    let after = recurring.first(onOrAfter: document)
    switch choice {
    case .last: return Found(value: recurring.last(before: document), anchor: .document)
    case .next: return Found(value: recurring.first(after: document), anchor: .document)
    case .this: return Found(value: recurring.this(of: document, tense), anchor: .document)
    case .open, .following: break
    }
    let isAhead: Bool
    switch tense {
    case .future: isAhead = true
    case .past: isAhead = false
    // Without a verb a weekday has been, as news tells; a month or day is the nearer one.
    case .present, nil:
      isAhead =
        recurring.period == .week
        ? false : distance(after, from: document) < distance(before, from: document)
    }
    let isSure = tense == .past || tense == .future
    return Found(
      value: isAhead ? after : before, anchor: .document, alternative: isAhead ? before : after,
      confidence: isSure ? 100 : 80)
  }

  /// The one around the time that the text is at: histories run forward, and look back a little.
  private func fromText(_ recurring: Recurring, _ choice: Choice) -> Found? {
    guard let reference else { return nil }
    if case .dayOfMonth = recurring, let value = recurring.value(in: .month(reference.days.first)) {
      return Found(value: value, anchor: .text, anchorRange: reference.range)
    }
    let back: Int
    switch (choice, recurring.period) {
    case (.following, _): back = 0
    case (_, .week): back = 0
    default: back = reference.unit == .year ? 0 : 120
    }
    let start = reference.days.first.adding(days: choice == .following ? 1 : -back)
    return Found(
      value: recurring.first(onOrAfter: start), anchor: .text, anchorRange: reference.range,
      confidence: 80)
  }

  private func distance(_ value: TimeValue, from day: Day) -> Int {
    guard let days = value.days else { return .max }
    if days.contains(day) { return 0 }
    return min(abs(days.first.number - day.number), abs(days.last.number - day.number))
  }
}

extension TimeValue {
  /// The month of a day.
  fileprivate static func month(_ day: Day) -> TimeValue {
    let parts = day.parts
    return .month(year: parts.year, parts.month)
  }
}
