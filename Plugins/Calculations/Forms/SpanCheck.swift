import Foundation
import Isnad
import IsnadText

/// Holds a duration against the years it runs between: from 2019 to 2024, six years.
struct SpanCheck {
  let passage: Passage
  /// The day of the article.
  let day: ArticleDate?

  private struct Span {
    let from: (first: ArticleDate, last: ArticleDate)
    let to: (first: ArticleDate, last: ArticleDate)
    let ranges: [TextRange]
    let tokens: Range<Int>
    var confidence: Decimal = .hundredths(93)
  }

  func drafts() -> [AnnotationDraft] {
    let durations = passage.times.filter { $0.mention.type == .duration && ($0.mention.years ?? 0) > 0 }
    guard durations.count == 1, let duration = durations.first, let stated = duration.mention.years,
      isOwn(duration), let span = span(beside: duration)
    else { return [] }
    let months = (
      low: CalendarSpan.wholeMonths(from: span.from.last, to: span.to.first),
      high: CalendarSpan.wholeMonths(from: span.from.first, to: span.to.last) + 1
    )
    let distance = span.to.first.year - span.from.first.year
    guard distance > 0, months.high >= months.low else { return [] }
    let isYears = span.from.first != span.from.last
    let upper = duration.mention.modifier
    let counts = stated * 12
    var agrees = counts <= months.high && counts + 11 >= months.low
    switch upper {
    case .moreThan?, .equalOrMore?, .after?: agrees = counts <= months.high
    case .lessThan?, .equalOrLess?, .before?: agrees = counts >= months.low
    case .approx?: agrees = counts <= months.high + 12 && counts + 24 >= months.low
    default: break
    }
    // Both years counted: certain in a plan, doubtful in a war.
    var confidence = span.confidence
    let isBoth = isYears && stated == distance + 1 && upper == nil
    if isBoth {
      agrees = passage.has(.counting)
      confidence = agrees ? span.confidence : passage.has(.lasting) ? span.confidence : .hundredths(70)
    }
    let working =
      "\(span.to.first.year) − \(span.from.first.year) = \(distance)"
      + Working.verdict(agrees, "\(stated)")
    var calculation = Calculation(
      .duration, stated: Decimal(stated), computed: Decimal(distance), agrees: agrees, working: working,
      operands: span.ranges, confidence: confidence)
    calculation.lowest = Decimal(max(0, months.low)) / 12
    calculation.highest = Decimal(months.high) / 12
    calculation.lowest = calculation.lowest?.rounded(.plain, decimals: 2)
    calculation.highest = calculation.highest?.rounded(.plain, decimals: 2)
    return [AnnotationDraft(calculation, at: duration.range)]
  }

  /// Says whether a duration is the length of something, and not a distance or an age.
  private func isOwn(_ duration: Time) -> Bool {
    let behind =
      duration.tokens.upperBound..<min(duration.tokens.upperBound + 2, passage.tokens.upperBound)
    let before =
      max(passage.tokens.lowerBound, duration.tokens.lowerBound - 3)..<duration.tokens.lowerBound
    return !behind.contains { Self.distant.contains($0, of: passage.table) }
      && !before.contains { Self.apart.contains($0, of: passage.table) }
      && !passage.tokens.contains { Self.sentences.contains($0, of: passage.table) }
  }

  private static let distant: WordSet = [
    "ago", "later", "earlier", "before", "after", "old", "age", "apart", "علي", "مضت", "خلت", "عمره",
    "العمر",
  ]
  private static let apart: WordSet = [
    "every", "each", "after", "before", "within", "aged", "than", "last", "past", "كل", "بعد", "قبل",
    "عمر", "سن",
    "العمر", "منذ",
  ]
  private static let sentences: WordSet = [
    "sentenced", "sentence", "contract", "warranty", "guarantee", "بالسجن", "عقد", "عقدا", "ضمان",
  ]

  private func span(beside duration: Time) -> Span? {
    let years = passage.times.filter { time in
      time.mention.type == .date && time.mention.first != nil && time.mention.last != nil
        && time.mention.form == .absolute && time.mention.calendar == .gregorian
    }
    if years.count == 1, let time = years.first, let first = time.mention.first,
      let last = time.mention.last, near(time.tokens, duration.tokens)
    {
      if time.mention.isRange, first.year < last.year {
        return Span(
          from: Self.unit(first, of: time, isEnd: false), to: Self.unit(last, of: time, isEnd: true),
          ranges: [time.range], tokens: time.tokens)
      }
      if let day, isSince(time), first.year < day.year {
        return Span(
          from: (first, last), to: (day, day), ranges: [time.range], tokens: time.tokens,
          confidence: .hundredths(85))
      }
    }
    guard years.count == 2, isPair(years[0], years[1]), let a = years[0].mention.first,
      let b = years[0].mention.last, let c = years[1].mention.first, let d = years[1].mention.last
    else { return nil }
    let tokens = years[0].tokens.lowerBound..<years[1].tokens.upperBound
    guard near(tokens, duration.tokens), b < c else { return nil }
    return Span(
      from: (a, b), to: (c, d), ranges: [years[0].range, years[1].range], tokens: tokens)
  }

  /// The days that one end of a range stands for: the year, where years are written.
  private static func unit(
    _ day: ArticleDate, of time: Time, isEnd: Bool
  ) -> (first: ArticleDate, last: ArticleDate) {
    let isYear =
      time.mention.first.map { $0.month == 1 && $0.day == 1 } == true
      && time.mention.last.map { $0.month == 12 && $0.day == 31 } == true
    guard isYear, let first = ArticleDate(year: day.year, month: 1, day: 1),
      let last = ArticleDate(year: day.year, month: 12, day: 31)
    else { return (day, day) }
    return (first, last)
  }

  private func near(_ span: Range<Int>, _ duration: Range<Int>) -> Bool {
    if duration.overlaps(span) { return false }
    let gap =
      duration.upperBound <= span.lowerBound
      ? span.lowerBound - duration.upperBound : duration.lowerBound - span.upperBound
    return gap <= 9
  }

  /// Says whether two times are the ends of one span: from 2019 to 2024, بين 2019 و2024.
  private func isPair(_ first: Time, _ second: Time) -> Bool {
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard gap.count <= 4 else { return false }
    let isJoined =
      gap.contains { Self.until.contains($0, of: passage.table) || passage.isMark($0, ["-", "–", "—"]) }
    if isJoined { return true }
    let before = max(passage.tokens.lowerBound, first.tokens.lowerBound - 3)..<first.tokens.lowerBound
    return before.contains { Prepositions.leads.value($0, of: passage.table) == .between }
      || (gap.contains { Self.and.contains($0, of: passage.table) } || gap.isEmpty)
        && before.contains { Self.since.contains($0, of: passage.table) }
  }

  private func isSince(_ time: Time) -> Bool {
    let before = max(passage.tokens.lowerBound, time.tokens.lowerBound - 3)..<time.tokens.upperBound
    return before.contains { Self.since.contains($0, of: passage.table) }
  }

  private static let until: WordSet = ["to", "until", "till", "through", "الى", "حتي", "وحتي", "الي"]
  private static let and: WordSet = ["and", "و"]
  private static let since: WordSet = ["since", "منذ", "from", "between", "بين"]
}

extension ArticleDate {
  static func < (left: ArticleDate, right: ArticleDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
