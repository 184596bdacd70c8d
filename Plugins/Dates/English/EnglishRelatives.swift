import Foundation
import Isnad
import IsnadText

/// Reads times by their distance: last week, next Tuesday, this morning, the following year, the past 30
/// days.
struct EnglishRelatives {
  let text: EnglishTimeText

  /// The time that begins at a token.
  func time(_ index: Int) -> DateCandidate? {
    let hasThe = text.word(index) == .the
    var start = hasThe ? index + 1 : index
    // This past week, this coming Monday, that same day.
    if text.word(start) == .this || text.word(start) == .that, isDirection(start + 1) { start += 1 }
    guard let word = text.word(start), isDirection(start) else {
      if hasThe, text.word(start) == .unit(.weekend), isLed(index) {
        return text.candidate(
          .date, .counted(0, .weekend, from: .document), index..<start + 1, confidence: 80)
      }
      return hasThe ? countFirst(start, from: index) ?? dayBefore(start, from: index) : nil
    }
    let isDefinite = hasThe || start > index
    // The current fiscal year.
    if EnglishFiscalYears.kinds.contains(start + 1, of: text.tokens) {
      guard case .unit(let unit) = text.word(start + 2), unit == .year || unit == .quarter else {
        return nil
      }
      return self.unit(unit, word, isDefinite, index..<start + 3)
    }
    switch text.word(start + 1) {
    case .unit(.second), .unit(.minute): return nil
    case .unit(let unit):
      return self.unit(unit, word, isDefinite, index..<start + 2)
    case .weekday(let number): return one(.weekday(number), word, index..<start + 2)
    case .month(let number) where text.isCapital(start + 1):
      return one(.month(number), word, index..<start + 2)
    case .season(let season): return one(.season(season), word, index..<start + 2)
    case .part(let part): return self.part(part, word, index..<start + 2)
    default: break
    }
    if let feast = feast(word, start + 1, index) { return feast }
    return stretch(word, isDefinite, start + 1, index)
  }

  /// At the weekend, over the weekend.
  private func isLed(_ index: Int) -> Bool {
    text.word(index - 1) == .preposition || text.word(index - 1) == .over
  }

  private func isDirection(_ index: Int) -> Bool {
    switch text.word(index) {
    case .last, .past, .previous, .next, .coming, .this, .that, .following, .same, .current, .latest:
      true
    default: false
    }
  }

  private func unit(
    _ unit: TimeUnit, _ word: EnglishTimeWord, _ isDefinite: Bool, _ tokens: Range<Int>
  ) -> DateCandidate? {
    func counted(_ count: Int, _ origin: Origin) -> DateCandidate {
      text.candidate(
        unit.isOfClock ? .time : .date, .counted(count, unit, from: origin), tokens)
    }
    // The last day of the trial is no yesterday.
    let isFirstOfMany = text.word(tokens.upperBound) == .of
    switch word {
    case .last:
      guard isDefinite else { return counted(-1, .document) }
      // The last century is the one before ours, the last decade ten years.
      if unit == .century { return counted(-1, .document) }
      return isFirstOfMany || unit <= .day ? nil : stretched(-1, unit, .document, tokens)
    case .latest:
      return unit == .week || unit == .month || unit == .quarter || unit == .year
        ? counted(-1, .document) : nil
    case .past: return stretched(-1, unit, .document, tokens)
    case .previous: return counted(-1, .text)
    case .next:
      guard isDefinite else { return counted(1, .document) }
      let isStretch = isStretched(tokens.lowerBound)
      return isStretch ? stretched(1, unit, .document, tokens) : counted(1, .text)
    case .coming: return counted(1, .document)
    case .this, .current: return counted(0, .document)
    case .that where unit >= .day: return counted(0, .text)
    case .same: return isDefinite && unit >= .day ? counted(0, .text) : nil
    case .following: return counted(1, .text)
    default: return nil
    }
  }

  /// Over the next year, within the next hour.
  private func isStretched(_ index: Int) -> Bool {
    text.word(index - 1) == .over || text.word(index - 1) == .within || text.token(index - 1, is: "in")
      || text.token(index - 1, is: "during") || text.token(index - 1, is: "for")
      || text.token(index - 1, is: "throughout")
  }

  private func stretched(
    _ count: Int, _ unit: TimeUnit, _ origin: Origin, _ tokens: Range<Int>
  ) -> DateCandidate {
    text.candidate(.duration, .stretch(count, unit, from: origin), tokens)
  }

  private func one(
    _ recurring: Recurring, _ word: EnglishTimeWord, _ tokens: Range<Int>
  ) -> DateCandidate? {
    let choice: Choice
    switch word {
    case .last, .past, .previous: choice = .last
    case .next: choice = .next
    case .this, .coming, .current: choice = .this
    case .following, .same, .that: choice = .following
    default: return nil
    }
    var candidate = text.candidate(.date, .one(recurring, choice), tokens)
    // Next March, in 2026: the year may stand behind it all the same.
    if recurring.period == .year, let whole = EnglishYears(text: text).whole(behind: tokens.upperBound) {
      candidate = text.candidate(
        .date, .within(recurring, whole.meaning), tokens.lowerBound..<whole.end)
    }
    return EnglishMoments(text: text).partOfDay(of: candidate)
  }

  /// This morning, last night, the following evening.
  private func part(
    _ part: DayPart, _ word: EnglishTimeWord, _ tokens: Range<Int>
  ) -> DateCandidate? {
    let meaning: Meaning
    switch word {
    case .this: meaning = .counted(0, .day, from: .document)
    case .last: meaning = .counted(-1, .day, from: .document)
    case .that, .same: meaning = .counted(0, .day, from: .text)
    case .next, .following: meaning = .counted(1, .day, from: .text)
    case .previous: meaning = .counted(-1, .day, from: .text)
    default: return nil
    }
    var candidate = text.candidate(.time, meaning, tokens)
    candidate.time = .part(part)
    return candidate
  }

  private func feast(_ word: EnglishTimeWord, _ index: Int, _ start: Int) -> DateCandidate? {
    guard let feast = EnglishMoments(text: text).feast(index),
      case .one(let recurring, _) = feast.meaning
    else { return nil }
    guard var found = one(recurring, word, start..<feast.tokens.upperBound) else { return nil }
    found.feast = feast.feast
    return found
  }
}

extension EnglishRelatives {
  /// The past 30 days, the next few months, the following two weeks.
  private func stretch(
    _ word: EnglishTimeWord, _ isDefinite: Bool, _ index: Int, _ start: Int
  ) -> DateCandidate? {
    var unitIndex = index
    var count: Decimal?
    if let found = text.lastCount(index), text.word(index) != .a {
      (count, unitIndex) = (found.value, found.end)
    } else if word == .this || word == .that || word == .same {
      return nil
    }
    guard case .units(let unit) = text.word(unitIndex) else { return nil }
    return stretch(word, count, unit, start..<unitIndex + 1)
  }

  /// The four previous weeks, the 5 upcoming years.
  private func countFirst(_ index: Int, from start: Int) -> DateCandidate? {
    guard let count = text.count(index), isDirection(count.end), let word = text.word(count.end),
      case .units(let unit) = text.word(count.end + 1)
    else { return nil }
    return stretch(word, count.value, unit, start..<count.end + 2)
  }

  private func stretch(
    _ word: EnglishTimeWord, _ count: Decimal?, _ unit: TimeUnit, _ tokens: Range<Int>
  ) -> DateCandidate? {
    let (sign, origin): (Int, Origin)
    switch word {
    case .last, .past: (sign, origin) = (-1, .document)
    case .previous: (sign, origin) = (-1, .text)
    case .next, .coming: (sign, origin) = (1, .document)
    case .following: (sign, origin) = (1, .text)
    default: return nil
    }
    guard let whole = Length(count, unit).wholeUnits else {
      var candidate = text.candidate(
        .duration, .vague(.length(Length(nil, unit))), tokens, confidence: 90)
      candidate.isPeriod = true
      return candidate
    }
    return text.candidate(
      .duration, .stretch(sign * whole.count, whole.unit, from: origin), tokens)
  }

  /// The day before, the year after the war, the week following.
  private func dayBefore(_ index: Int, from start: Int) -> DateCandidate? {
    guard case .unit(let unit) = text.word(index), unit >= .day else { return nil }
    let sign: Int
    switch text.word(index + 1) {
    case .before: sign = -1
    case .after: sign = 1
    case .following:
      return text.candidate(.date, .counted(1, unit, from: .text), start..<index + 2)
    default: return nil
    }
    let next = index + 2
    if !text.isNested(next), let origin = EnglishMoments(text: text).day(next) {
      return text.candidate(
        .date, .counted(sign, unit, from: .time(origin.meaning)), start..<origin.tokens.upperBound)
    }
    let isAlone = !text.isSpaced(next) || !text.bounds.contains(next) || text.mark(next) != nil
    return text.candidate(
      .date, .counted(sign, unit, from: isAlone ? .text : .event), start..<next)
  }
}
