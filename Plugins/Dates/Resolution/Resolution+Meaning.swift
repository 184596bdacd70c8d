import Isnad
import IsnadText

extension Resolution {
  /// The value of a meaning; nothing where nothing is there to count from.
  func found(_ meaning: Meaning, _ tense: DateMention.Tense?) -> Found? {
    switch meaning {
    case .value(let value): return Found(value: value)
    case .vague(let value): return value.map { Found(value: $0) }
    case .one(let recurring, let choice):
      return self.one(recurring, choice, tense) ?? Found(value: .recurring(recurring))
    case .within(let recurring, let whole): return within(recurring, whole, tense)
    case .counted(let count, let unit, let origin): return counted(count, unit, origin, tense)
    case .stretch(let count, let unit, let origin): return stretch(count, unit, origin, tense)
    case .span(let first, let last): return span(first, last, tense)
    }
  }

  private func within(
    _ recurring: Recurring, _ whole: Meaning, _ tense: DateMention.Tense?
  ) -> Found? {
    guard var found = self.found(whole, tense) else { return Found(value: .recurring(recurring)) }
    guard let value = recurring.value(in: found.value) else { return nil }
    found.value = value
    found.alternative = found.alternative.flatMap { recurring.value(in: $0) }
    return found
  }

  private func counted(
    _ count: Int, _ unit: TimeUnit, _ origin: Origin, _ tense: DateMention.Tense?
  ) -> Found? {
    if unit == .hour, count.isMultiple(of: 24) || abs(count) < 12 {
      return counted(count / 24, .day, origin, tense)
    }
    guard let start = start(origin, unit, tense) else { return nil }
    // Of a time longer than the unit, the end that lies on the way counts.
    let day = count < 0 ? start.days.first : start.days.last
    let from = unit >= start.unit || count == 0 ? start.days.first : day
    // This weekend, of which somebody tells, has been.
    let isOver = unit == .weekend && count == 0 && tense == .past && from.weekday < 6
    guard let value = TimeValue.shifted(from, by: isOver ? -1 : count, unit) else { return nil }
    return Found(value: value, anchor: start.anchor, anchorRange: start.anchorRange)
  }

  private func stretch(
    _ count: Int, _ unit: TimeUnit, _ origin: Origin, _ tense: DateMention.Tense?
  ) -> Found? {
    guard let start = start(origin, unit, tense),
      let far = TimeValue.shifted(start.days.first, by: count, unit.isOfClock ? .day : unit)
    else { return nil }
    let near = TimeValue.shifted(start.days.first, by: 0, unit.isOfClock ? .day : unit) ?? far
    return Found(
      value: count < 0 ? .span(far, near) : .span(near, far), anchor: start.anchor,
      anchorRange: start.anchorRange)
  }

  private func span(_ first: Meaning, _ last: Meaning, _ tense: DateMention.Tense?) -> Found? {
    guard let start = self.found(first, tense), let end = self.found(last, tense) else { return nil }
    var found = end.anchor == nil ? start : end
    var from = start.value
    // From November to February, of which both were looked for by themselves.
    if case .one(let recurring, .open) = first, let begin = from.days, let days = end.value.days,
      begin.first > days.first
    {
      from = recurring.last(onOrBefore: days.first)
    }
    found.value = .span(from, end.value)
    found.alternative = start.alternative.flatMap { start in
      end.alternative.map { .span(start, $0) }
    }
    // A span that runs backwards is no other reading.
    if case .span(let first, let last) = found.alternative, let first = first.days, let last = last.days,
      last.first < first.first
    {
      found.alternative = nil
    }
    return found
  }

  /// Where counting begins.
  private struct Start {
    let days: Days
    let unit: TimeUnit
    let anchor: DateMention.Anchor?
    let anchorRange: TextRange?
  }

  private func start(_ origin: Origin, _ unit: TimeUnit, _ tense: DateMention.Tense?) -> Start? {
    switch origin {
    case .document:
      guard let document else { return nil }
      return Start(
        days: Days(document, document), unit: .day, anchor: .document, anchorRange: nil)
    case .context:
      guard let reference,
        unit == .day
          ? reference.unit == .day
          : style == .narrative
      else {
        return start(.document, unit, tense)
      }
      return start(.text, unit, tense)
    case .text:
      // Two days after 1916 are no day.
      guard let reference, reference.unit <= unit || unit.isOfClock else { return nil }
      return Start(
        days: reference.days, unit: reference.unit, anchor: .text, anchorRange: reference.range)
    case .time(let meaning):
      guard let found = self.found(meaning, tense), let days = found.value.days else { return nil }
      return Start(
        days: days, unit: found.value.unit ?? .day, anchor: found.anchor,
        anchorRange: found.anchorRange)
    case .event: return nil
    }
  }
}

extension TimeValue {
  /// The value so many units on from a day, as fine as the unit.
  static func shifted(_ day: Day, by count: Int, _ unit: TimeUnit) -> TimeValue? {
    guard abs(count) < 10_000 else { return nil }
    let moved: Day
    switch unit {
    case .second, .minute, .hour: return count == 0 ? TimeValue(day) : nil
    case .day: moved = day.adding(days: count)
    case .weekend, .week: moved = day.adding(days: count * 7)
    case .fortnight: moved = day.adding(days: count * 14)
    case .month: moved = day.adding(months: count)
    case .quarter: moved = day.adding(months: count * 3)
    case .half: moved = day.adding(months: count * 6)
    case .year: moved = day.adding(months: count * 12)
    case .decade: moved = day.adding(months: count * 120)
    case .century: moved = day.adding(months: count * 1_200)
    case .millennium: moved = day.adding(months: count * 12_000)
    }
    return TimeValue(unit, of: moved)
  }
}
