import Isnad
import IsnadText

/// Reads lists and ranges of days and months: يومي 12 و13 أكتوبر، بين 3 و5 مايو، من يناير إلى مارس.
extension ArabicReading {
  /// How two times hang together.
  private enum Joint {
    case and, to
  }

  /// The dates that begin with a token: one, a range, or those of a list.
  func days(at index: Int) -> [DateCandidate]? {
    if let listed = listedDays(at: index) { return listed }
    guard let first = date(at: index) else { return weekdayOfMonth(at: index).map { [$0] } }
    let isBetween = block.role(index - 1) == .between
    if let joint = joint(at: first.tokens.upperBound, isBetween: isBetween),
      joint.kind == .to || isBetween,
      let second = date(at: joint.end), isSpan(first, second),
      let span = span(from: first, to: second)
    {
      return [span]
    }
    return candidate(first).map { [$0] }
  }

  /// إلى, حتى, a dash, and و behind بين.
  private func joint(at index: Int, isBetween: Bool) -> (kind: Joint, end: Int)? {
    if block.isMark(index, "-", "–", "—") { return (.to, index + 1) }
    switch block.role(index) {
    case .to?, .until?: return (.to, index + 1)
    default: break
    }
    if block.isOne(of: ArabicReading.apartAnd, index) { return (.and, index + 1) }
    guard let found = block.found(index), found.isJoined else { return nil }
    return (.and, index)
  }

  static let apartAnd: WordSet = ["و"]

  /// Both are days, or both are months, or both are weekdays.
  private func isSpan(_ first: ArabicDay, _ second: ArabicDay) -> Bool {
    guard first.isHijri == second.isHijri else { return false }
    if first.isOfCalendar || second.isOfCalendar {
      return (first.day == nil) == (second.day == nil) && second.isOfCalendar && first.isOfCalendar
    }
    return first.relative != nil && second.relative != nil
      || first.weekday != nil && second.weekday != nil
  }

  private func span(from first: ArabicDay, to second: ArabicDay) -> DateCandidate? {
    var first = first
    // What the first lacks it has from the second: من 28 يناير إلى 3 فبراير 2024.
    if first.month == nil { first.month = second.month }
    if first.year == nil { first.year = second.year }
    if first.choice == nil { first.choice = second.choice }
    guard let start = first.meaning(document: document), let end = second.meaning(document: document)
    else { return nil }
    var result = candidate(
      .date, .span(start, end), first.tokens.lowerBound..<second.tokens.upperBound,
      confidence: min(first.confidence, second.confidence))
    result.monthsAgree = [first.monthsAgree, second.monthsAgree].compactMap { $0 }.min { !$0 && $1 }
    if second.isHijri { result.calendar = .hijri }
    return result
  }

  /// Days that share the month behind them: 12 و13 أكتوبر, بين 3 و5 مايو, الأول والثاني من الشهر الجاري.
  private func listedDays(at index: Int) -> [DateCandidate]? {
    let start = isConstructDual(index, .day) ? index + 1 : index
    guard let first = dayNumber(at: start) else {
      return start > index ? listedWeekdays(at: index) : nil
    }
    var days = [(value: first.value, end: first.end, start: index, isOrdinal: first.isOrdinal)]
    let isBetween = block.role(index - 1) == .between
    var isRange = isBetween
    while days.count < 6, let last = days.last, let joint = joint(at: last.end, isBetween: isBetween),
      let next = dayNumber(at: joint.end)
    {
      if joint.kind == .to { isRange = true }
      days.append((next.value, next.end, joint.end, next.isOrdinal))
    }
    guard days.count > 1, let last = days.last,
      let whole = completed((last.value, last.end, last.isOrdinal), from: last.start)
    else { return nil }
    func day(_ number: Int) -> ArabicDay {
      var day = whole
      day.day = days[number].value
      return day
    }
    if isRange, days.count == 2 {
      var first = day(0)
      first.tokens = index..<days[0].end
      return span(from: first, to: whole).map { [$0] }
    }
    return days.indices.compactMap { number in
      var one = day(number)
      one.tokens = days[number].start..<days[number].end
      return candidate(number == days.count - 1 ? whole : one)
    }
  }

  /// يومي السبت والأحد.
  private func listedWeekdays(at index: Int) -> [DateCandidate]? {
    guard let first = block.found(index + 1), first.isDefinite, first.word.weekday > 0,
      let second = block.found(index + 2), second.isJoined, second.isDefinite, second.word.weekday > 0
    else { return nil }
    var one = ArabicDay(tokens: index..<index + 2)
    one.weekday = (first.word.weekday, index + 1..<index + 2)
    var two = ArabicDay(tokens: index + 2..<index + 3)
    two.weekday = (second.word.weekday, index + 2..<index + 3)
    if let (choice, end) = choice(at: index + 3) {
      one.choice = choice
      two.choice = choice
      two.tokens = index + 2..<end
    }
    return [candidate(one), candidate(two)].compactMap { $0 }
  }

  func isConstructDual(_ index: Int, _ unit: TimeUnit) -> Bool {
    guard let found = block.found(index) else { return false }
    return found.word.unit == unit && found.word.count == .construct
  }

  /// أول جمعة من مايو, آخر أحد من الشهر.
  private func weekdayOfMonth(at index: Int) -> DateCandidate? {
    let number: Int
    if block.isOne(of: ArabicReading.last, index) {
      number = -1
    } else if let found = block.found(index), !found.isDefinite, (1...4).contains(found.word.ordinal) {
      number = found.word.ordinal
    } else {
      return nil
    }
    var position = index + 1
    if isDayWordBefore(position) { position += 1 }
    guard let found = block.found(position), found.word.weekday > 0, !found.isDefinite else {
      return nil
    }
    let weekday = found.word.weekday
    position += 1
    guard block.role(position) == .from || block.role(position) == .at else { return nil }
    guard let month = month(at: position + 1, behindDay: true), let number12 = month.month,
      !month.isHijri
    else { return nil }
    let recurring = Recurring.weekdayOfMonth(weekday: weekday, number: number, month: number12)
    let tokens = index..<month.tokens.upperBound
    switch month.year {
    case .number(let year): return candidate(.date, .within(recurring, .value(.year(year))), tokens)
    case .meaning(let year): return candidate(.date, .within(recurring, year), tokens)
    case nil: return candidate(.date, .one(recurring, month.choice ?? .open), tokens)
    }
  }

  private static let last: WordSet = ["آخر"]

  private func isDayWordBefore(_ index: Int) -> Bool {
    guard let found = block.found(index) else { return false }
    return found.word.unit == .day && found.word.count == .singular && !found.isDefinite
  }

  /// The candidate of a date.
  func candidate(_ date: ArabicDay) -> DateCandidate? {
    guard let meaning = date.meaning(document: document) else { return nil }
    var result = candidate(.date, meaning, date.tokens, confidence: date.confidence)
    result.monthsAgree = date.monthsAgree
    result.hasShortYear = date.hasShortYear
    result.calendar = date.isHijri ? .hijri : .gregorian
    result.other = date.otherReading
    result.isAside = ArabicNearMisses(block).isEvent(date.tokens.lowerBound)
    if result.isAside, case .one(let recurring, .open) = meaning {
      // هجمات 11 سبتمبر were of one year.
      let isKnown =
        recurring == .monthDay(month: 9, day: 11)
        && ArabicNearMisses.attacks.contains(date.tokens.lowerBound - 1, of: block.tokens)
      result.meaning = .value(isKnown ? .day(year: 2001, month: 9, day: 11) : .recurring(recurring))
    }
    // «الأحد الأول من أكتوبر» may be the first Sunday of the month.
    let isFirst = date.isOrdinal && (date.day ?? 9) <= 4
    if let weekday = date.weekday, date.day != nil, !isFirst {
      result.weekday = DateCandidate.NamedWeekday(
        number: weekday.number, range: block.bytes(of: weekday.tokens))
    }
    if let equal = date.equal.first, let other = equal.meaning(document: document) {
      // The Gregorian date is the value, the Hijri one is compared with it.
      if date.isHijri {
        result.equal = meaning
        result.meaning = other
        if let weekday = date.weekday {
          result.weekday = DateCandidate.NamedWeekday(
            number: weekday.number, range: block.bytes(of: weekday.tokens))
        }
      } else {
        result.equal = other
      }
      result.monthsAgree = result.monthsAgree ?? equal.monthsAgree
    }
    return withClock(result)
  }
}
