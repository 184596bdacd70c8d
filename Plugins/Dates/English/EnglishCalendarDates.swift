import Isnad
import IsnadText

/// Reads days, months and weekdays by their names: Friday, 11 October 2024; May 5th; March 1940.
struct EnglishCalendarDates {
  let text: EnglishTimeText

  /// The date that begins at a token.
  func date(_ index: Int) -> DateCandidate? {
    if let weekday = weekday(index) {
      let next = behindWeekday(weekday.end)
      if var date = dayAndMonth(next), weekday.isPlain || date.tokens.lowerBound == next {
        date.weekday = .init(number: weekday.number, range: text.tokens[index].range)
        return text.stretched(date, over: index..<date.tokens.upperBound)
      }
      return weekday.isPlain ? bareWeekday(weekday.number, index) : nil
    }
    guard var date = dayAndMonth(index) ?? month(index) else { return nil }
    if let weekday = weekdayBehind(date.tokens.upperBound) {
      date.weekday = .init(number: weekday.number, range: weekday.range)
      date = text.stretched(date, over: date.tokens.lowerBound..<weekday.end)
    }
    return date
  }

  private func weekday(_ index: Int) -> (number: Int, end: Int, isPlain: Bool)? {
    guard text.isCapital(index) else { return nil }
    switch text.word(index) {
    case .weekday(let number): return (number, index + 1, true)
    case .shortWeekday(let number):
      // The Edmonton Sun, August 16.
      if text.isCapital(index - 1), text.word(index - 1) == nil { return nil }
      return (number, text.mark(index + 1) == "." ? index + 2 : index + 1, false)
    default: return nil
    }
  }

  /// A comma, a part of the day, `the` and `on` between weekday and date.
  private func behindWeekday(_ index: Int) -> Int {
    var next = index
    if text.mark(next) == "," { next += 1 }
    if text.mark(next) == "(" { next += 1 }
    if text.word(next) == .the { next += 1 }
    return next
  }

  /// 11 October 2024 (Friday).
  private func weekdayBehind(_ index: Int) -> (number: Int, range: TextRange, end: Int)? {
    guard text.mark(index) == "(", case .weekday(let number) = text.word(index + 1),
      text.mark(index + 2) == ")"
    else { return nil }
    return (number, text.tokens[index + 1].range, index + 3)
  }

  /// On Friday, Friday morning, Friday last week, Friday week.
  private func bareWeekday(_ number: Int, _ index: Int) -> DateCandidate? {
    // Black Friday, Ash Wednesday are names; so is what Sunday Times begins.
    if text.isCapital(index - 1), text.word(index - 1) == nil, text.mark(index - 1) == nil,
      !EnglishTenses.isVerb(index - 1, text), index - 1 > text.bounds.lowerBound,
      EnglishCalendarDates.colours.contains(index - 1, of: text.tokens)
    {
      return nil
    }
    if text.isCapital(index + 1), EnglishCalendarDates.papers.contains(index + 1, of: text.tokens) {
      return nil
    }
    let next = text.word(index + 1) == .of ? index + 2 : index + 1
    if let week = EnglishRelatives(text: text).time(next),
      case .counted(_, .week, _) = week.meaning
    {
      return text.candidate(
        .date, .within(.weekday(number), week.meaning), index..<week.tokens.upperBound)
    }
    let plain = text.candidate(.date, .one(.weekday(number), .open), index..<index + 1)
    return EnglishMoments(text: text).partOfDay(of: plain)
  }

  private static let colours: WordSet = [
    "black", "good", "bloody", "ash", "palm", "maundy", "shrove", "cyber", "super", "holy",
  ]

  private static let papers: WordSet = [
    "times", "telegraph", "mirror", "mail", "express", "post", "herald", "sun", "people",
    "tribune",
  ]
}

extension EnglishCalendarDates {
  /// A month by its name, with the stop of an abbreviation.
  func monthName(_ index: Int) -> (number: Int, end: Int, isShort: Bool)? {
    guard text.isCapital(index) else { return nil }
    switch text.word(index) {
    case .month(let number): return (number, index + 1, false)
    case .shortMonth(let number):
      let hasStop = text.mark(index + 1) == "." && !text.isSpaced(index + 1)
      return (number, hasStop ? index + 2 : index + 1, true)
    default: return nil
    }
  }

  /// 11 October 2024, the 11th of October, October 11th, 2024.
  private func dayAndMonth(_ index: Int) -> DateCandidate? {
    let start = text.word(index) == .the ? index + 1 : index
    return dayFirst(start, from: index) ?? (start == index ? monthFirst(index) : nil)
  }

  private func dayFirst(_ index: Int, from start: Int) -> DateCandidate? {
    guard let day = dayNumber(index), !isDecimal(index) else { return nil }
    var next = day.end
    if text.word(next) == .of { next += 1 } else if text.isTightDash(next) { next += 1 }
    if next > day.end, text.word(next) == .the { return nil }
    // He was 33. May came: only what is meant as a day can be one that does not exist.
    if day.value > 31, !text.token(start - 1, is: "on") { return nil }
    guard let month = monthName(next) else {
      return dayOfRelativeMonth(day.value, next, day.end, start)
        ?? dayAlone(day.value, day.end, index, start)
    }
    return withYear(month: month.number, day: day.value, start, month.end)
  }

  /// The day of a month, 32 and 45 too: what does not exist is a fact to be told.
  private func dayNumber(_ index: Int) -> (value: Int, end: Int)? {
    if let number = text.digits(index), number.count <= 2, number.value > 0 {
      return number.value <= 39 ? (number.value, index + 1) : nil
    }
    return text.ordinal(index).flatMap { (1...39).contains($0.value) ? $0 : nil }
  }

  /// The 5th of next month, the 3rd of this month.
  private func dayOfRelativeMonth(
    _ day: Int, _ index: Int, _ dayEnd: Int, _ start: Int
  ) -> DateCandidate? {
    guard index > dayEnd, text.ordinal(dayEnd - 1) != nil,
      let month = EnglishRelatives(text: text).time(index), case .counted(_, .month, _) = month.meaning
    else { return nil }
    return text.candidate(
      .date, .within(.dayOfMonth(day), month.meaning), start..<month.tokens.upperBound)
  }

  /// On the 21st, but not on the 21st floor.
  private func dayAlone(_ day: Int, _ end: Int, _ index: Int, _ start: Int) -> DateCandidate? {
    guard start < index, day <= 31, text.digits(index) == nil, text.word(index) == nil else {
      return nil
    }
    switch text.word(start - 1) {
    case .until, .before, .after: break
    case .preposition:
      guard text.token(start - 1, is: "on") || text.token(start - 1, is: "by") else { return nil }
    default: return nil
    }
    guard !text.isWord(end) || EnglishCalendarDates.followers.contains(end, of: text.tokens),
      !text.isDash(end), text.digits(end) == nil
    else { return nil }
    return text.candidate(.date, .one(.dayOfMonth(day), .open), start..<end, confidence: 70)
  }

  /// Words before which no noun is left out.
  private static let followers: WordSet = [
    "and", "at", "in", "to", "when", "but", "or", "as", "for", "with", "after", "before", "because",
    "that",
    "he", "she", "they", "it", "we", "until", "while",
  ]

  private func monthFirst(_ index: Int) -> DateCandidate? {
    guard let month = monthName(index) else { return nil }
    var next = month.end
    if text.word(next) == .the { next += 1 }
    guard let day = dayNumber(next), text.isSpaced(next), isDay(next, day.end, index) else { return nil }
    if next > month.end, text.ordinal(next) == nil { return nil }
    if day.value > 31, !text.token(index - 1, is: "on"), text.mark(day.end) != "," { return nil }
    return withYear(month: month.number, day: day.value, index, day.end)
  }

  /// Says whether the number behind a month is a day: not the 10 of in May 10 people died, nor of May 10%.
  private func isDay(_ index: Int, _ end: Int, _ monthIndex: Int) -> Bool {
    switch text.mark(end) {
    case "%", "°", "/": return false
    case ":": return text.digits(end + 1) == nil
    default: break
    }
    guard text.digits(index) != nil, text.isSmallWord(end), text.word(end) == nil,
      text.token(monthIndex - 1, is: "in") || text.token(monthIndex - 1, is: "since")
    else { return true }
    return false
  }

  /// A day that has its tail behind a point is a decimal: 3.5 May is none; so is what a slash leads.
  private func isDecimal(_ index: Int) -> Bool {
    guard !text.isSpaced(index) else { return false }
    switch text.mark(index - 1) {
    case "/", ".", ":", "#", "$", "£", "€": return true
    default: return false
    }
  }

  /// Adds the year, if one stands behind.
  private func withYear(month: Int, day: Int, _ start: Int, _ end: Int) -> DateCandidate {
    if let whole = EnglishYears(text: text).whole(behind: end) {
      let meaning: Meaning
      if case .value(.year(let year)) = whole.meaning {
        meaning = .value(.day(year: year, month: month, day: day))
      } else {
        meaning = .within(.monthDay(month: month, day: day), whole.meaning)
      }
      var candidate = text.candidate(.date, meaning, start..<whole.end)
      candidate.hasShortYear = whole.isShort
      return candidate
    }
    // The September 11 attacks were of one year.
    if month == 9, day == 11, EnglishCalendarDates.attacks.contains(end, of: text.tokens) {
      var attack = text.candidate(
        .date, .value(.day(year: 2001, month: 9, day: 11)), start..<end, confidence: 90)
      attack.isAside = true
      return attack
    }
    return text.candidate(
      .date, .one(.monthDay(month: month, day: day), .open), start..<end)
  }

  private static let attacks: WordSet = [
    "attacks", "attack", "terrorist", "terror", "hijackings", "hijackers", "atrocities", "commission",
  ]

  /// March 1940, March of that year, in March.
  private func month(_ index: Int) -> DateCandidate? {
    guard let month = monthName(index) else { return nil }
    if let whole = EnglishYears(text: text).whole(behind: month.end) {
      let meaning: Meaning
      if case .value(.year(let year)) = whole.meaning {
        meaning = .value(.month(year: year, month.number))
      } else {
        meaning = .within(.month(month.number), whole.meaning)
      }
      var candidate = text.candidate(.date, meaning, index..<whole.end)
      candidate.hasShortYear = whole.isShort
      return candidate
    }
    guard isMonth(index, month) else { return nil }
    return text.candidate(.date, .one(.month(month.number), .open), index..<month.end, confidence: 90)
  }

  /// Says whether a month without day and year is one: not the verb may, not April Smith, not Mar.
  private func isMonth(_ index: Int, _ month: (number: Int, end: Int, isShort: Bool)) -> Bool {
    let isLed: Bool
    switch text.word(index - 1) {
    case .preposition, .of, .until, .from, .to, .through, .between, .and, .before, .after, .edge, .every,
      .each, .month, .over, .within, .past:
      isLed = true
    default: isLed = text.isDash(index - 1)
    }
    // April Smith and June Brown; but late in April Soviet forces came.
    if isLed {
      // Jan Novak, Mar del Plata.
      if month.isShort, text.isWord(month.end), text.word(month.end) == nil { return false }
      guard isNameBehind(month.end), month.number == 4 || month.number == 6 else { return true }
      return text.token(index - 1, is: "in") || isEdge(index - 1)
    }
    guard !month.isShort else { return false }
    switch month.number {
    case 3, 5:
      // The May elections, but not the March on Rome.
      guard text.word(index - 1) == .the || text.word(index - 1) == .a else {
        return text.token(index + 1, is: "'s")
      }
      return text.isSmallWord(index + 1) && text.word(index + 1) == nil
    default:
      guard !isNameBehind(month.end) else { return false }
      // Black September, Ms June.
      let isNamed =
        text.isCapital(index - 1) && text.word(index - 1) == nil && !text.isSentenceStart(index - 1)
      return !isNamed
    }
  }

  private func isEdge(_ index: Int) -> Bool {
    if case .edge = text.word(index) { return true }
    return false
  }

  private func isNameBehind(_ index: Int) -> Bool { text.isCapital(index) && text.word(index) == nil }
}
