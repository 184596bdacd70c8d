import Isnad
import IsnadText

/// Reads times that have a place in the calendar, without clock: a date, last week, the end of May.
struct EnglishMoments {
  let text: EnglishTimeText

  /// The time that begins at a token, with its early, late or end of.
  func moment(_ index: Int, _ readers: EnglishReaders) -> DateCandidate? {
    if readers.contains(.edge), let found = edged(index) { return found }
    return day(index, readers)
  }

  /// The time that begins at a token.
  func day(_ index: Int) -> DateCandidate? { day(index, text.readers(index)) }

  private func day(_ index: Int, _ readers: EnglishReaders) -> DateCandidate? {
    let isKnown = text.lexicons.isMatch(startingAt: index)
    guard isKnown || !readers.isDisjoint(with: .day),
      let found = dated(index, readers) ?? told(index, readers)
    else { return nil }
    return EnglishPeriods(text: text).part(ofOwner: found) ?? found
  }

  /// A day or a month by its number or name.
  private func dated(_ index: Int, _ readers: EnglishReaders) -> DateCandidate? {
    if !text.lexicons.hijriMonths.matches.isEmpty,
      let found = EnglishHijriDates(text: text).date(index)
    {
      return found
    }
    if readers.contains(.numeric), let found = EnglishNumericDates(text: text).date(index) {
      return found
    }
    return readers.contains(.calendar) ? EnglishCalendarDates(text: text).date(index) : nil
  }

  /// A time by its distance, a part of a year, a year, a feast.
  private func told(_ index: Int, _ readers: EnglishReaders) -> DateCandidate? {
    if readers.contains(.relative), let found = EnglishRelatives(text: text).time(index) {
      return found
    }
    if readers.contains(.period), let found = EnglishPeriods(text: text).period(index) {
      return found
    }
    if readers.contains(.year), let found = EnglishYears(text: text).time(index) { return found }
    if readers.contains(.fiscal), let found = EnglishFiscalYears(text: text).time(index) {
      return found
    }
    if let found = feast(index) { return found }
    return readers.contains(.deictic) ? deictic(index) : nil
  }

  /// Yesterday, today, tomorrow, with the part of the day behind it.
  private func deictic(_ index: Int) -> DateCandidate? {
    switch text.word(index) {
    case .day(let days):
      guard !isProgramme(index) else { return nil }
      return partOfDay(
        of: text.candidate(.date, .counted(days, .day, from: .document), index..<index + 1))
    case .tonight:
      var candidate = text.candidate(
        .time, .counted(0, .day, from: .document), index..<index + 1)
      candidate.time = .part(.night)
      return candidate
    default: return nil
    }
  }

  /// USA Today, the Today programme.
  private func isProgramme(_ index: Int) -> Bool {
    guard text.isCapital(index), !text.isSentenceStart(index) else { return false }
    return text.word(index - 1) == .the || text.token(index - 1, is: "usa")
      || EnglishMoments.programmes.contains(index + 1, of: text.tokens)
  }

  private static let programmes: WordSet = ["show", "programme", "program", "newspaper", "magazine"]

  /// Adds the part of the day that stands behind a day: Monday morning.
  func partOfDay(of candidate: DateCandidate) -> DateCandidate {
    let end = candidate.tokens.upperBound
    guard case .part(let part) = text.word(end), candidate.time == nil else { return candidate }
    var candidate = text.stretched(candidate, over: candidate.tokens.lowerBound..<end + 1)
    candidate.type = .time
    candidate.time = .part(part)
    return candidate
  }

  /// Christmas, Easter Monday, Eid al-Fitr, with the year behind it.
  func feast(_ index: Int, _ choice: Choice = .open) -> DateCandidate? {
    guard let match = text.lexicons.feasts.match(startingAt: index),
      match.tokens.upperBound <= text.bounds.upperBound, text.isCapital(index),
      let feast = match.entry.properties["feast"].flatMap(Feast.init(rawValue:)),
      !isName(match.tokens)
    else { return nil }
    let whole = EnglishYears(text: text).whole(behind: match.tokens.upperBound)
    let meaning = whole.map { Meaning.within(.feast(feast), $0.meaning) } ?? .one(.feast(feast), choice)
    var candidate = text.candidate(
      .date, meaning, index..<(whole?.end ?? match.tokens.upperBound), confidence: 90)
    candidate.feast = feast
    return candidate
  }
}

extension EnglishMoments {
  /// Johnnie Christmas, Easter Island.
  private func isName(_ tokens: Range<Int>) -> Bool {
    let (before, behind) = (tokens.lowerBound - 1, tokens.upperBound)
    if text.isCapital(before), text.word(before) == nil, !text.isSentenceStart(before) { return true }
    return text.isCapital(behind) && text.word(behind) == nil
  }

  /// Early May, the late 1990s, the end of last year, year-end.
  private func edged(_ index: Int) -> DateCandidate? {
    let start = text.word(index) == .the ? index + 1 : index
    switch text.word(start) {
    case .edge(let first):
      var (modifier, end) = (first, start)
      if let second = secondEdge(start + 1) { (modifier, end) = second }
      var next = text.isTightDash(end + 1) ? end + 2 : end + 1
      if text.token(next, is: "in") { next += 1 }
      guard var candidate = unedged(next) else { return nil }
      candidate.modifier = modifier
      return text.stretched(candidate, over: index..<candidate.tokens.upperBound)
    case .edgeNoun(let modifier):
      if let tight = tightEdge(modifier, start, index) { return tight }
      guard text.word(start + 1) == .of else { return nil }
      guard var candidate = unedged(start + 2) ?? bareUnit(start + 2) else { return nil }
      if modifier == .before { return eve(of: candidate, from: index) }
      candidate.modifier = modifier
      return text.stretched(candidate, over: index..<candidate.tokens.upperBound)
    case .unit(let unit) where unit >= .week:
      let next = text.isDash(start + 1) ? start + 2 : start + 1
      guard text.token(next, is: "end"), start == index || text.token(index - 1, is: "by") else {
        return nil
      }
      var (meaning, last) = (Meaning.counted(0, unit, from: .document), next + 1)
      if unit == .year, let whole = EnglishYears(text: text).whole(behind: last) {
        (meaning, last) = (whole.meaning, whole.end)
      }
      var candidate = text.candidate(.date, meaning, index..<last)
      candidate.modifier = .end
      return candidate
    case .later, .earlier:
      return partly(start)
    default: return nil
    }
  }

  /// End-2012, end-June.
  private func tightEdge(
    _ modifier: DateMention.Modifier, _ start: Int, _ index: Int
  ) -> DateCandidate? {
    guard modifier == .end, text.isTightDash(start + 1), var candidate = unedged(start + 2) else {
      return nil
    }
    candidate.modifier = modifier
    return text.stretched(candidate, over: index..<candidate.tokens.upperBound)
  }

  /// The second part of mid-to-late, early to mid.
  private func secondEdge(_ index: Int) -> (DateMention.Modifier, Int)? {
    let to = text.isTightDash(index) ? index + 1 : index
    guard text.word(to) == .to else { return nil }
    let next = text.isTightDash(to + 1) ? to + 2 : to + 1
    guard case .edge(let modifier) = text.word(next) else { return nil }
    return (modifier, next)
  }

  /// The eve of the feast, the eve of 3 May: the day before.
  private func eve(of day: DateCandidate, from index: Int) -> DateCandidate? {
    switch day.meaning {
    case .value(.day), .one(.feast, _), .one(.monthDay, _), .within(.feast, _), .within(.monthDay, _):
      break
    default: return nil
    }
    return text.candidate(
      .date, .counted(-1, .day, from: .time(day.meaning)), index..<day.tokens.upperBound)
  }

  private func unedged(_ index: Int) -> DateCandidate? {
    guard let candidate = day(index) ?? season(index), candidate.modifier == nil else { return nil }
    return candidate
  }

  /// Late summer.
  private func season(_ index: Int) -> DateCandidate? {
    EnglishPeriods(text: text).season(index, isExpected: true)
  }

  /// Earlier Friday.
  private func plainWeekday(_ index: Int) -> DateCandidate? {
    guard case .weekday = text.word(index) else { return nil }
    return EnglishCalendarDates(text: text).date(index)
  }

  /// The end of the year: the year that the article is in.
  private func bareUnit(_ index: Int) -> DateCandidate? {
    guard text.word(index) == .the else { return nil }
    let noun = EnglishFiscalYears.kinds.contains(index + 1, of: text.tokens) ? index + 2 : index + 1
    guard case .unit(let unit) = text.word(noun), unit >= .day else { return nil }
    return text.candidate(
      .date, .counted(0, unit, from: .context), index..<noun + 1, confidence: 80)
  }

  /// Later this month, earlier that day, later in the week.
  private func partly(_ index: Int) -> DateCandidate? {
    let isLater = text.word(index) == .later
    let next = text.token(index + 1, is: "in") || text.token(index + 1, is: "on") ? index + 2 : index + 1
    guard
      var candidate = EnglishRelatives(text: text).time(next) ?? bareUnit(next) ?? plainWeekday(next)
    else { return nil }
    switch candidate.meaning {
    case .counted, .one(.weekday, .open): break
    default: return nil
    }
    candidate.modifier = isLater ? .end : .start
    return text.stretched(candidate, over: index..<candidate.tokens.upperBound)
  }
}
