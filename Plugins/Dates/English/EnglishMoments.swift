import Isnad
import IsnadText

/// Reads times that have a place in the calendar, without clock: a date, last week, the end of May.
struct EnglishMoments {
  let text: EnglishTimeText

  /// The time that begins at a token, with its early, late or end of.
  func moment(_ index: Int) -> DateCandidate? {
    edged(index) ?? day(index)
  }

  /// The time that begins at a token.
  func day(_ index: Int) -> DateCandidate? {
    let found =
      EnglishHijriDates(text: text).date(index)
      ?? EnglishNumericDates(text: text).date(index)
      ?? EnglishCalendarDates(text: text).date(index)
      ?? EnglishRelatives(text: text).time(index)
      ?? EnglishPeriods(text: text).period(index)
      ?? EnglishYears(text: text).time(index)
      ?? feast(index)
      ?? deictic(index)
    return found
  }

  /// Yesterday, today, tomorrow, with the part of the day behind it.
  private func deictic(_ index: Int) -> DateCandidate? {
    switch text.word(index) {
    case .day(let days):
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
    case .edge(let modifier):
      var next = text.isTightDash(start + 1) ? start + 2 : start + 1
      if text.token(next, is: "in") { next += 1 }
      guard var candidate = unedged(next) else { return nil }
      candidate.modifier = modifier
      return text.stretched(candidate, over: index..<candidate.tokens.upperBound)
    case .edgeNoun(let modifier):
      guard text.word(start + 1) == .of else { return nil }
      guard var candidate = unedged(start + 2) ?? bareUnit(start + 2) else { return nil }
      candidate.modifier = modifier
      return text.stretched(candidate, over: index..<candidate.tokens.upperBound)
    case .unit(let unit) where unit >= .week:
      let next = text.isDash(start + 1) ? start + 2 : start + 1
      guard text.token(next, is: "end"), start == index || text.token(index - 1, is: "by") else {
        return nil
      }
      var candidate = text.candidate(.date, .counted(0, unit, from: .document), index..<next + 1)
      candidate.modifier = .end
      return candidate
    case .later, .earlier:
      return partly(start)
    default: return nil
    }
  }

  private func unedged(_ index: Int) -> DateCandidate? {
    guard let candidate = day(index) ?? season(index), candidate.modifier == nil else { return nil }
    return candidate
  }

  /// Late summer.
  private func season(_ index: Int) -> DateCandidate? {
    EnglishPeriods(text: text).season(index, isExpected: true)
  }

  /// The end of the year: the year that the article is in.
  private func bareUnit(_ index: Int) -> DateCandidate? {
    guard text.word(index) == .the, case .unit(let unit) = text.word(index + 1), unit >= .day else {
      return nil
    }
    return text.candidate(
      .date, .counted(0, unit, from: .context), index..<index + 2, confidence: 80)
  }

  /// Later this month, earlier that day, later in the week.
  private func partly(_ index: Int) -> DateCandidate? {
    let isLater = text.word(index) == .later
    let next = text.token(index + 1, is: "in") || text.token(index + 1, is: "on") ? index + 2 : index + 1
    guard var candidate = EnglishRelatives(text: text).time(next) ?? bareUnit(next),
      case .counted = candidate.meaning
    else { return nil }
    candidate.modifier = isLater ? .end : .start
    return text.stretched(candidate, over: index..<candidate.tokens.upperBound)
  }
}
