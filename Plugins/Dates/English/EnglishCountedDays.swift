import Foundation
import Isnad
import IsnadText

/// Reads days that are told by a number of weeks: two Sundays ago, three Fridays from now, a week ago
/// Tuesday.
struct EnglishCountedDays {
  let text: EnglishTimeText

  /// The day that begins at a token.
  func time(_ index: Int) -> DateCandidate? {
    guard let count = text.count(index), let value = count.value, value > 0, value < 53 else {
      return nil
    }
    let number = NSDecimalNumber(decimal: value).intValue
    guard Decimal(number) == value else { return nil }
    switch text.word(count.end) {
    case .weekdays(let weekday): return weekdays(number, weekday, count.end + 1, index)
    case .unit(.week), .units(.week): return weeks(number, count.end + 1, index)
    default: return nil
    }
  }

  /// Two Sundays ago is the one before the last.
  private func weekdays(_ count: Int, _ weekday: Int, _ index: Int, _ start: Int) -> DateCandidate? {
    if text.word(index) == .ago { return day(weekday, .last, -count + 1, start..<index + 1) }
    guard text.word(index) == .from, text.word(index + 1) == .now else { return nil }
    return day(weekday, .next, count - 1, start..<index + 2)
  }

  private func day(_ weekday: Int, _ choice: Choice, _ weeks: Int, _ tokens: Range<Int>) -> DateCandidate
  {
    let first = Meaning.one(.weekday(weekday), choice)
    return text.candidate(
      .date, .within(.weekday(weekday), .counted(weeks, .week, from: .time(first))), tokens)
  }

  /// A week ago Tuesday is the Tuesday of the week before.
  private func weeks(_ count: Int, _ index: Int, _ start: Int) -> DateCandidate? {
    guard text.word(index) == .ago else { return nil }
    let next = text.token(index + 1, is: "on") ? index + 2 : index + 1
    guard case .weekday(let weekday) = text.word(next), text.isCapital(next) else { return nil }
    return text.candidate(
      .date, .within(.weekday(weekday), .counted(-count, .week, from: .document)), start..<next + 1)
  }
}
