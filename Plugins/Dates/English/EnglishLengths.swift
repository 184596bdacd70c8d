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

  private func plain(_ index: Int, isLast: Bool = false) -> Found? {
    guard let count = text.count(index) else { return uncounted(index) }
    if !isLast, let range = ranged(count, at: index) { return range }
    // A three-day visit.
    var next = text.isTightDash(count.end) ? count.end + 1 : count.end
    if EnglishLengths.fillers.contains(next, of: text.tokens) { next += 1 }
    if let quarter = quarter(index) { return quarter }
    // A weeks-long siege is of weeks.
    if text.word(index) == .a, count.end == index + 1, case .units = text.word(next) { return nil }
    guard let unit = unit(next), !isLabel(index), unit != .quarter || count.value == 2,
      !isYear(index, before: next)
    else {
      return nil
    }
    var found = Found(length: Length(count.value, unit), end: next + 1)
    found.isArticle = (text.word(index) == .a || text.word(index) == .another) && count.end == index + 1
    // A day or two.
    if count.value == 1, text.token(found.end, is: "or"), text.word(found.end + 1) == .cardinal(2),
      self.unit(found.end + 2) == nil
    {
      return Found(length: Length(2, unit), modifier: .approx, end: found.end + 2)
    }
    if let half = half(found.end, count.value, unit) { found = half }
    if let rest = rest(behind: found, unit) { found = rest }
    return isAge(found.end) || isAged(index) ? nil : found
  }

  /// A unit without a number: years of war, a weeks-long siege, all day, a yearlong ban.
  private func uncounted(_ index: Int) -> Found? {
    func isLong(_ index: Int) -> Bool { text.isTightDash(index) && text.token(index + 1, is: "long") }
    switch text.word(index) {
    case .units(let unit) where unit >= .hour && unit != .quarter:
      if isLong(index + 1) { return Found(length: Length(nil, unit), end: index + 3) }
      return Found(length: Length(nil, unit), end: index + 1, isBare: true)
    case .unit(let unit) where unit >= .hour && isLong(index + 1):
      return Found(length: Length(1, unit), end: index + 3)
    case .lasting(let unit): return Found(length: Length(1, unit), end: index + 1)
    case .unit(.quarter): return quarter(index)
    case .all:
      guard case .unit(let unit) = text.word(index + 1), unit >= .day else { return nil }
      return Found(length: Length(1, unit), end: index + (text.token(index + 2, is: "long") ? 3 : 2))
    case .the:
      guard EnglishLengths.wholes.contains(index + 1, of: text.tokens),
        case .unit(let unit) = text.word(index + 2), unit >= .hour
      else { return nil }
      return Found(length: Length(1, unit), end: index + 3)
    default: return nil
    }
  }

  /// A quarter of a century, a quarter-century, a quarter of an hour.
  private func quarter(_ index: Int) -> Found? {
    let noun = text.word(index) == .a ? index + 1 : index
    guard text.word(noun) == .unit(.quarter) else { return nil }
    var next = text.isTightDash(noun + 1) ? noun + 2 : noun + 1
    if next == noun + 1, text.word(next) == .of, text.word(next + 1) == .a { next += 2 }
    guard case .unit(let unit) = text.word(next), unit == .century || unit == .hour else { return nil }
    let length: Length = unit == .century ? Length(25, .year) : Length(15, .minute)
    return Found(length: length, end: next + 1)
  }

  private static let wholes: WordSet = ["whole", "entire", "full"]

  /// Two or three weeks, 10 to 15 years, between two and three hours: the last number has the unit.
  private func ranged(_ count: EnglishCount, at index: Int) -> Found? {
    guard count.value != nil, text.word(index) != .a, !isLabel(index) else { return nil }
    switch text.word(count.end) {
    case .to: break
    case .and: guard text.word(index - 1) == .between else { return nil }
    default: guard text.isDash(count.end) || text.token(count.end, is: "or") else { return nil }
    }
    guard let last = text.count(count.end + 1), let value = last.value, value > count.value ?? value,
      text.word(count.end + 1) != .a, text.word(index - 1) != .age,
      let found = plain(count.end + 1, isLast: true), !found.isBare
    else { return nil }
    return found
  }

  /// World Cup 2018 day five.
  private func isYear(_ index: Int, before unit: Int) -> Bool {
    guard let digits = text.digits(index), digits.count == 4, (1900...2100).contains(digits.value),
      case .unit = text.word(unit)
    else { return false }
    return unit == index + 1
  }

  /// What may stand between number and unit: two full weeks.
  static let fillers: WordSet = [
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

  /// Aged 10 years, aged 8–10 years.
  private func isAged(_ index: Int) -> Bool {
    text.word(index - 1) == .age || text.isDash(index - 1) && text.word(index - 3) == .age
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
      // The six months from July last that long.
      if text.word(index - 1) == .the { return nil }
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
      let tokens = start..<origin.tokens.upperBound
      // Two weeks from Monday are a Monday.
      if text.word(index) == .from, let whole = found.length.whole, whole.unit == .week,
        isDay(origin.meaning)
      {
        return text.candidate(
          .date, .counted(sign * whole.count * 7, .day, from: .time(origin.meaning)), tokens)
      }
      return time(found, sign, .time(origin.meaning), tokens)
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

  private func isDay(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .value(.day), .counted(_, .day, _), .one(.weekday, _), .one(.monthDay, _): true
    default: false
    }
  }

  /// Says whether a unit with an article, or without a number, is a length here: for a year, years of war.
  private func isDuration(_ found: Found, at index: Int) -> Bool {
    guard found.isBare || found.isArticle else { return true }
    // In the days since.
    if found.isBare, text.word(index - 1) == .the {
      return text.token(found.end, is: "since") || text.word(found.end) == .of
    }
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
