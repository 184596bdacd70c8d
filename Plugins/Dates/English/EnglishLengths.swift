import Foundation
import Isnad
import IsnadText

/// Reads lengths of time, and times that are counted by them: three days, two and a half years, three
/// days ago, two days later, a week before the summit.
struct EnglishLengths {
  let text: EnglishTimeText

  /// A length with where it ends.
  struct Found {
    var length: Length
    var modifier: DateMention.Modifier?
    var end: Int
    /// A unit without a number: years, a year.
    var isBare = false
    var isArticle = false
  }

  /// The length that begins at a token, with what makes it more or less.
  func length(_ index: Int) -> Found? {
    if let (modifier, next) = modifier(index), var found = plain(next) {
      found.modifier = modifier
      return found
    }
    return plain(index)
  }

  /// About, more than, at least, up to.
  func modifier(_ index: Int) -> (DateMention.Modifier, Int)? {
    switch (text.word(index), text.word(index + 1)) {
    case (.about(let modifier), _): (modifier, index + 1)
    case (.more, .than): (.moreThan, index + 2)
    case (.less, .than): (.lessThan, index + 2)
    case (.over, _): (.moreThan, index + 1)
    case (.under, _): (.lessThan, index + 1)
    case (.up, .to): (.equalOrLess, index + 2)
    case (.preposition, .least): (.equalOrMore, index + 2)
    case (.preposition, .most): (.equalOrLess, index + 2)
    default: nil
    }
  }

  private func plain(_ index: Int) -> Found? {
    guard let count = text.count(index) else {
      guard case .units(let unit) = text.word(index), unit >= .hour, unit != .quarter else { return nil }
      return Found(length: Length(nil, unit), end: index + 1, isBare: true)
    }
    // A three-day visit.
    var next = text.isTightDash(count.end) ? count.end + 1 : count.end
    if EnglishLengths.fillers.contains(next, of: text.tokens) { next += 1 }
    guard let unit = unit(next), !isLabel(index), unit != .quarter || count.value == 2 else {
      return nil
    }
    var found = Found(length: Length(count.value, unit), end: next + 1)
    found.isArticle = text.word(index) == .a && count.end == index + 1
    if let half = half(found.end, count.value, unit) { found = half }
    if let rest = rest(behind: found, unit) { found = rest }
    return isAge(found.end) ? nil : found
  }

  /// What may stand between number and unit: two full weeks.
  private static let fillers: WordSet = [
    "full", "whole", "entire", "consecutive", "straight", "successive", "additional", "more", "further",
    "long", "short", "working", "business", "calendar", "solid", "light", "bloody",
  ]

  /// A unit behind a number; a second behind a or one may be an ordinal.
  private func unit(_ index: Int) -> TimeUnit? {
    switch text.word(index) {
    case .units(let unit): unit
    case .unit(.second): nil
    case .unit(let unit): unit
    default: nil
    }
  }

  /// A year and a half.
  private func half(_ index: Int, _ value: Decimal?, _ unit: TimeUnit) -> Found? {
    guard let value, text.word(index) == .and, text.word(index + 1) == .a,
      text.word(index + 2) == .half
    else { return nil }
    return Found(length: Length(value + Decimal(5) / 10, unit), end: index + 3)
  }

  /// Two years and three months; 1 hour 20 minutes.
  private func rest(behind found: Found, _ unit: TimeUnit) -> Found? {
    let index = text.word(found.end) == .and ? found.end + 1 : found.end
    guard found.length.parts.count == 1, !found.isArticle, let count = text.count(index),
      text.word(index) != .a, let smaller = self.unit(count.end), smaller < unit,
      smaller != .weekend
    else { return nil }
    return Found(
      length: Length(found.length.parts + [Length.Part(count: count.value, unit: smaller)]),
      end: count.end + 1)
  }

  /// Sixty years old, 60-year-old, aged: what people count is no time of the calendar.
  private func isAge(_ end: Int) -> Bool {
    let next = text.isTightDash(end) ? end + 1 : end
    return text.word(next) == .old || (text.word(end) == .of && text.word(end + 1) == .age)
  }

  /// Page 3, £5: the number belongs to what stands before it.
  private func isLabel(_ index: Int) -> Bool {
    guard text.digits(index) != nil else { return false }
    switch text.mark(index - 1) {
    case "#", "$", "£", "€", "/": return true
    default: return false
    }
  }
}

extension EnglishLengths {
  /// The duration or the counted time that begins at a token.
  func candidate(_ index: Int) -> DateCandidate? {
    guard let found = length(index) else { return nil }
    if let counted = counted(found, from: index) { return counted }
    guard isDuration(found, at: index) else { return nil }
    var candidate = text.candidate(
      .duration, .value(.length(found.length)), index..<found.end,
      confidence: found.isBare || found.isArticle ? 70 : 100)
    candidate.modifier = found.modifier
    return candidate
  }

  /// Three days ago, two years later, a week before.
  private func counted(_ found: Found, from index: Int) -> DateCandidate? {
    let end = found.end
    switch text.word(end) {
    case .ago, .hence:
      let isPast = text.word(end) == .ago
      return self.time(found, isPast ? -1 : 1, .document, index..<end + 1)
    case .later: return self.time(found, 1, .text, index..<end + 1)
    case .earlier: return self.time(found, -1, .text, index..<end + 1)
    case .from:
      if text.word(end + 1) == .now { return self.time(found, 1, .document, index..<end + 2) }
      return self.time(found, 1, before: end, index)
    case .after: return self.time(found, 1, before: end, index)
    case .before: return self.time(found, -1, before: end, index)
    case .preposition where text.token(end, is: "in") && text.token(end + 1, is: "advance"):
      return text.word(end + 2) == .of ? self.time(found, -1, before: end + 2, index) : nil
    case .previous where text.token(end, is: "prior") && text.word(end + 1) == .to:
      return self.time(found, -1, before: end + 1, index)
    default: return nil
    }
  }

  /// Two days before Christmas, a week after the summit, months before that.
  private func time(_ found: Found, _ sign: Int, before index: Int, _ start: Int) -> DateCandidate? {
    if text.word(index + 1) == .that || text.word(index + 1) == .this,
      text.word(index + 2) == nil
    {
      return time(found, sign, .text, start..<index + 2)
    }
    if let origin = EnglishMoments(text: text).day(index + 1) {
      return time(found, sign, .time(origin.meaning), start..<origin.tokens.upperBound)
    }
    guard text.word(index) != .from else { return nil }
    return time(found, sign, .event, start..<index + 1)
  }

  private func time(
    _ found: Found, _ sign: Int, _ origin: Origin, _ tokens: Range<Int>
  ) -> DateCandidate? {
    guard let (count, unit) = found.length.wholeUnits else {
      let isUnknown = found.length.parts.allSatisfy { $0.count == nil }
      let value: TimeValue? =
        isUnknown ? .reference(sign < 0 ? .past : .future) : nil
      return text.candidate(.date, .vague(value), tokens, confidence: 70)
    }
    var candidate = text.candidate(
      unit.isOfClock ? .time : .date, .counted(sign * count, unit, from: origin), tokens)
    candidate.modifier = found.modifier
    return candidate
  }

  /// Says whether a unit with an article, or without a number, is a length here: for a year, years of war.
  private func isDuration(_ found: Found, at index: Int) -> Bool {
    guard found.isBare || found.isArticle else { return true }
    switch text.word(index - 1) {
    case .preposition, .within, .over, .than, .after, .of, .about, .under, .through, .to:
      return true
    default:
      // Lasted a year; years of war.
      if found.isBare { return text.word(found.end) == .of }
      return EnglishTenses.isVerb(index - 1, text)
    }
  }
}

extension Length {
  /// The length in whole units, halves of years as months.
  var wholeUnits: (count: Int, unit: TimeUnit)? {
    if let whole {
      // A decade ago is ten years ago; the last decade is another matter.
      return whole.unit == .decade ? (whole.count * 10, .year) : whole
    }
    guard parts.count == 1, let count = parts[0].count, count < 1_000 else { return nil }
    switch parts[0].unit {
    case .year: return Length(count * 12, .month).whole
    case .decade: return Length(count * 10, .year).whole
    case .century: return Length(count * 100, .year).whole
    case .day: return Length(count * 24, .hour).whole
    default: return nil
    }
  }
}
