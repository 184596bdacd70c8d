import Isnad
import IsnadText

/// Reads parts of years and months: the summer of 2019, the third quarter, the second half of the year,
/// the first Monday of May, the week of 5 May.
struct EnglishPeriods {
  let text: EnglishTimeText

  /// The period that begins at a token.
  func period(_ index: Int) -> DateCandidate? {
    let start = text.word(index) == .the ? index + 1 : index
    return season(index, isExpected: false) ?? quarterCode(start, from: index)
      ?? ordinal(start, from: index) ?? week(start, from: index) ?? morning(start, from: index)
  }

  /// Summer 2019, the summer of last year; where it is expected or a preposition leads to it, the summer.
  func season(_ index: Int, isExpected: Bool) -> DateCandidate? {
    let start = text.word(index) == .the ? index + 1 : index
    guard case .season(let season) = text.word(start) else { return nil }
    if let whole = EnglishYears(text: text).whole(behind: start + 1) {
      return within(.season(season), whole, index)
    }
    // The fall of the capital, a spring of water.
    guard text.word(start + 1) != .of, isExpected || isLed(index) || start > index else { return nil }
    let isFall = text.token(start, is: "fall") && start == index
    guard !isFall,
      !text.isSmallWord(start + 1) || text.word(start + 1) != nil
        || EnglishTenses.isVerb(start + 1, text)
        || EnglishPeriods.conjunctions.contains(start + 1, of: text.tokens)
    else { return nil }
    return text.candidate(.date, .one(.season(season), .open), index..<start + 1, confidence: 80)
  }

  private static let conjunctions: WordSet = ["or", "but", "when", "as", "while", "because", "with"]

  /// In the summer, by winter, over the summer.
  private func isLed(_ index: Int) -> Bool {
    switch text.word(index - 1) {
    case .preposition, .until, .over, .through, .before, .after, .from: true
    default: false
    }
  }

  /// Q3 2024, H1.
  private func quarterCode(_ index: Int, from start: Int) -> DateCandidate? {
    guard text.isCapital(index), text.tokens[index].folded.count == 2 else { return nil }
    let folded = text.tokens[index].folded
    let (letter, digit) = (
      text.tokens.foldedBytes[folded.start], text.tokens.foldedBytes[folded.start + 1]
    )
    let recurring: Recurring
    switch (letter, digit) {
    case (UInt8(ascii: "q"), 0x31...0x34): recurring = .quarter(Int(digit - 0x30))
    case (UInt8(ascii: "h"), 0x31...0x32): recurring = .half(Int(digit - 0x30))
    default: return nil
    }
    if let whole = EnglishYears(text: text).whole(behind: index + 1) {
      return within(recurring, whole, start)
    }
    if let year = EnglishYears(text: text).year(index - 1), start == index {
      return text.candidate(.date, .within(recurring, .value(.year(year))), index - 1..<index + 1)
    }
    return text.candidate(.date, .one(recurring, .open), start..<index + 1, confidence: 80)
  }

  /// The third quarter of 2024, the second half of the year, the first Monday of May, the third week of
  /// June.
  func ordinal(_ index: Int, from start: Int) -> DateCandidate? {
    let number: Int
    let end: Int
    if text.word(index) == .last || text.word(index) == .final {
      (number, end) = (-1, index + 1)
    } else if let ordinal = text.ordinal(index) {
      (number, end) = ordinal
    } else {
      return nil
    }
    let next = text.isTightDash(end) ? end + 1 : end
    switch text.word(next) {
    case .unit(.quarter) where (1...4).contains(number) || number == -1:
      return part(.quarter(number < 0 ? 4 : number), next + 1, start)
    case .half where (1...2).contains(number) || number == -1:
      return part(.half(number < 0 ? 2 : number), next + 1, start)
        ?? halfOfMonth(isFirst: number == 1, next + 1, start)
        ?? reported(.half(number < 0 ? 2 : number), next, isCompound: next > end, start)
    case .weekday(let weekday) where number <= 5:
      return weekdayOfMonth(weekday, number, next + 1, start)
    case .unit(.week) where (1...5).contains(number): return weekOfMonth(number, next + 1, start)
    case .unit(.day) where (1...31).contains(number): return dayOfMonth(number, next + 1, start)
    default: return nil
    }
  }

  private func part(_ recurring: Recurring, _ end: Int, _ start: Int) -> DateCandidate? {
    if let whole = EnglishYears(text: text).whole(behind: end) { return within(recurring, whole, start) }
    if text.word(end) == .of, text.word(end + 1) == .the, text.word(end + 2) == .unit(.year) {
      return text.candidate(
        .date, .within(recurring, .counted(0, .year, from: .document)), start..<end + 3, confidence: 90)
    }
    // The first half of a match; the third quarter alone is one of the year.
    guard case .quarter = recurring, text.word(end) != .of, start < end - 2 || isLed(start) else {
      return nil
    }
    return text.candidate(.date, .one(recurring, .open), start..<end, confidence: 70)
  }

  /// The second half of March: no value is so fine, so that the month is meant.
  private func halfOfMonth(isFirst: Bool, _ end: Int, _ start: Int) -> DateCandidate? {
    guard text.word(end) == .of, var month = EnglishCalendarDates(text: text).date(end + 1),
      month.weekday == nil
    else { return nil }
    switch month.meaning {
    case .value(.month), .one(.month, _), .within(.month, _): break
    default: return nil
    }
    month.modifier = isFirst ? .start : .end
    return text.stretched(month, over: start..<month.tokens.upperBound)
  }

  /// First-half profit is that of a year; a first-half goal is not.
  private func reported(
    _ recurring: Recurring, _ index: Int, isCompound: Bool, _ start: Int
  ) -> DateCandidate? {
    guard isCompound, EnglishPeriods.results.contains(index + 1, of: text.tokens) else { return nil }
    return text.candidate(.date, .one(recurring, .open), start..<index + 1, confidence: 70)
  }

  /// What companies and economies report for half a year.
  private static let results: WordSet = [
    "profit", "profits", "earnings", "sales", "revenue", "revenues", "results", "result", "loss",
    "losses",
    "net", "income", "growth", "figures", "exports", "imports", "gdp", "output", "deliveries",
    "dividend",
    "operating", "pretax", "pre-tax", "turnover", "production", "orders", "shipments", "bookings",
  ]

  /// Last year's third quarter, 2012's first half: the part of the year before it.
  func part(ofOwner year: DateCandidate) -> DateCandidate? {
    let index = year.tokens.upperBound
    guard text.token(index, is: "'s") else { return nil }
    switch year.meaning {
    case .value(.year), .counted(_, .year, _): break
    default: return nil
    }
    guard let ordinal = text.ordinal(index + 1) else { return nil }
    let next = text.isTightDash(ordinal.end) ? ordinal.end + 1 : ordinal.end
    let recurring: Recurring
    switch text.word(next) {
    case .unit(.quarter) where (1...4).contains(ordinal.value): recurring = .quarter(ordinal.value)
    case .half where (1...2).contains(ordinal.value): recurring = .half(ordinal.value)
    default: return nil
    }
    var part = year
    part.meaning = .within(recurring, year.meaning)
    return text.stretched(part, over: year.tokens.lowerBound..<next + 1)
  }

  private func weekdayOfMonth(
    _ weekday: Int, _ number: Int, _ end: Int, _ start: Int
  ) -> DateCandidate? {
    guard text.word(end) == .of || text.token(end, is: "in"), case .month(let month) = text.word(end + 1)
    else { return nil }
    let recurring = Recurring.weekdayOfMonth(weekday: weekday, number: number, month: month)
    if let whole = EnglishYears(text: text).whole(behind: end + 2) {
      return within(recurring, whole, start)
    }
    return text.candidate(.date, .one(recurring, .open), start..<end + 2, confidence: 80)
  }

  /// A week of a month has no value of its own: the month is meant.
  private func weekOfMonth(_ number: Int, _ end: Int, _ start: Int) -> DateCandidate? {
    guard text.word(end) == .of,
      var month = EnglishCalendarDates(text: text).date(end + 1)
    else { return nil }
    month.modifier = number == 1 ? .start : number >= 4 ? .end : .mid
    return text.stretched(month, over: start..<month.tokens.upperBound)
  }

  private func dayOfMonth(_ day: Int, _ end: Int, _ start: Int) -> DateCandidate? {
    guard text.word(end) == .of else { return nil }
    if case .month(let month) = text.word(end + 1) {
      let recurring = Recurring.monthDay(month: month, day: day)
      if let whole = EnglishYears(text: text).whole(behind: end + 2) {
        return within(recurring, whole, start)
      }
      return text.candidate(.date, .one(recurring, .open), start..<end + 2)
    }
    return nil
  }

  /// The week of 5 May; the week beginning 5 May.
  private func week(_ index: Int, from start: Int) -> DateCandidate? {
    if let month = named(index, from: start) { return month }
    guard text.word(index) == .unit(.week), start < index else { return nil }
    var next = index + 1
    switch text.word(next) {
    case .of: next += 1
    default:
      guard
        text.token(next, is: "beginning") || text.token(next, is: "commencing")
          || text.token(next, is: "starting") || text.token(next, is: "ending")
          || text.token(next, is: "ended")
      else { return nil }
      next += text.token(next + 1, is: "on") ? 2 : 1
    }
    guard let day = EnglishCalendarDates(text: text).date(next),
      case .one(let recurring, let choice) = day.meaning
    else {
      guard let day = EnglishCalendarDates(text: text).date(next), case .value(let value) = day.meaning,
        let first = value.days?.first, value.unit == .day
      else { return nil }
      return text.candidate(
        .date, .value(.week(year: first.week.year, first.week.week)), start..<day.tokens.upperBound)
    }
    guard recurring.period == .year else { return nil }
    return text.candidate(
      .date, .counted(0, .week, from: .time(.one(recurring, choice))), start..<day.tokens.upperBound)
  }

  /// The month of May, the year of 2010: the unit says what the name says.
  private func named(_ index: Int, from start: Int) -> DateCandidate? {
    guard start < index, text.word(index) == .unit(.month), text.word(index + 1) == .of,
      let month = EnglishCalendarDates(text: text).date(index + 2)
    else { return nil }
    switch month.meaning {
    case .value(.month), .one(.month, _), .within(.month, _): break
    default: return nil
    }
    return text.stretched(month, over: start..<month.tokens.upperBound)
  }

  /// The morning of 3 May, the evening of that day.
  private func morning(_ index: Int, from start: Int) -> DateCandidate? {
    guard case .part(let part) = text.word(index), text.word(index + 1) == .of, start < index,
      !text.isNested(index + 2), var day = EnglishMoments(text: text).day(index + 2), day.time == nil
    else { return nil }
    day.time = .part(part)
    day.type = .time
    return text.stretched(day, over: start..<day.tokens.upperBound)
  }

  private func within(
    _ recurring: Recurring, _ whole: (meaning: Meaning, end: Int, isShort: Bool), _ start: Int
  ) -> DateCandidate {
    var candidate = text.candidate(.date, .within(recurring, whole.meaning), start..<whole.end)
    candidate.hasShortYear = whole.isShort
    return candidate
  }
}
