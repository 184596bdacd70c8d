internal import Isnad
internal import IsnadText

/// A whole date in a short text: day, month and year.
struct DateMention {
  /// The tokens it takes, the weekday included.
  let tokens: Range<Int>
  /// The date.
  let date: ArticleDate
  /// Says whether a weekday stands before it.
  let hasWeekday: Bool

  /// The first date of a text; nothing where none is whole.
  ///
  /// The names of months and weekdays are asked for only where a year stands.
  static func first(in tokens: TokenTable, of text: UTF8Text) -> DateMention? {
    let scan = DateScan(tokens: tokens, text: text)
    for index in 0..<tokens.count where scan.year(at: index) != nil {
      if let found = scan.date(aroundYear: index) { return found }
    }
    return nil
  }
}

/// Looks for day and month around a year.
private struct DateScan {
  let tokens: TokenTable
  let text: UTF8Text

  func year(at index: Int) -> Int? {
    guard tokens[index].kind == .number, tokens[index].folded.count == 4,
      let year = Int(tokens.folded(index)), (1000...2999).contains(year)
    else { return nil }
    return year
  }

  func date(aroundYear index: Int) -> DateMention? {
    numeric(aroundYear: index) ?? named(beforeYear: index)
  }

  /// `2024-10-12`, and `12/10/2024` where only one reading exists.
  private func numeric(aroundYear index: Int) -> DateMention? {
    guard let year = year(at: index) else { return nil }
    if index + 4 < tokens.count, isSeparator(index + 1), isSeparator(index + 3),
      let month = number(index + 2), let day = number(index + 4),
      let date = ArticleDate(year: year, month: month, day: day)
    {
      return mention(index..<index + 5, date)
    }
    guard index >= 4, isSeparator(index - 1), isSeparator(index - 3), let second = number(index - 2),
      let first = number(index - 4)
    else { return nil }
    let isArabic = tokens.tokens.contains { $0.script == .arabic }
    let date =
      if isArabic || first > 12 || first == second {
        ArticleDate(year: year, month: second, day: first)
      } else if second > 12 {
        ArticleDate(year: year, month: first, day: second)
      } else {
        ArticleDate?.none
      }
    return date.flatMap { mention(index - 4..<index + 1, $0) }
  }

  /// `12 October 2024`, `October 12, 2024`, `12 أكتوبر (تشرين الأول) 2024`.
  private func named(beforeYear index: Int) -> DateMention? {
    guard let year = year(at: index), index >= 2 else { return nil }
    let first = max(0, index - 8)
    let months = CalendarNames.months.matches(in: tokens, of: text)
      .filter { $0.tokens.lowerBound >= first && $0.tokens.upperBound <= index }
    for match in months {
      let month = match.phrase
      let isBeforeYear = isFiller(match.tokens.upperBound..<index, besides: months)
      if match.tokens.lowerBound > 0, isBeforeYear, let day = number(match.tokens.lowerBound - 1),
        let date = ArticleDate(year: year, month: month, day: day)
      {
        return mention(match.tokens.lowerBound - 1..<index + 1, date)
      }
      var next = match.tokens.upperBound
      while next < index, isStop(next) { next += 1 }
      if next < index, let day = number(next), isFiller(next + 1..<index, besides: []),
        let date = ArticleDate(year: year, month: month, day: day)
      {
        return mention(match.tokens.lowerBound..<index + 1, date)
      }
    }
    return nil
  }

  /// Adds the weekday that stands before.
  private func mention(_ range: Range<Int>, _ date: ArticleDate) -> DateMention {
    var first = range.lowerBound
    while first > 0, isStop(first - 1) { first -= 1 }
    let weekday = CalendarNames.weekdays.matches(in: tokens, of: text)
      .first { $0.tokens.upperBound == first }
    let start = weekday?.tokens.lowerBound ?? range.lowerBound
    return DateMention(tokens: start..<range.upperBound, date: date, hasWeekday: weekday != nil)
  }

  /// Says whether between month and year stand only commas, brackets and the month's other name.
  private func isFiller(_ range: Range<Int>, besides months: [PhraseMatch]) -> Bool {
    range.allSatisfy { index in
      tokens[index].kind == .mark || months.contains { $0.tokens.contains(index) }
    }
  }

  private func isStop(_ index: Int) -> Bool {
    guard tokens[index].kind == .mark else { return false }
    return [",", ".", "\u{060C}"].contains(text.scalar(at: tokens[index].range.start).scalar)
  }

  private func isSeparator(_ index: Int) -> Bool {
    guard tokens[index].kind == .mark else { return false }
    return ["-", "/"].contains(text.scalar(at: tokens[index].range.start).scalar)
  }

  /// A number of one or two digits, an English ordinal included.
  private func number(_ index: Int) -> Int? {
    let folded = tokens.folded(index)
    let digits = folded.prefix { $0.isNumber }
    guard (1...2).contains(digits.count),
      ["", "st", "nd", "rd", "th"].contains(folded.dropFirst(digits.count))
    else { return nil }
    return Int(digits)
  }
}
