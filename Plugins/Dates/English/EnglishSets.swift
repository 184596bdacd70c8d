import Foundation
import Isnad
import IsnadText

/// Reads times that come again: every Monday, twice a year, daily, on Mondays, per month.
struct EnglishSets {
  let text: EnglishTimeText

  /// The set that begins at a token.
  func set(_ index: Int) -> DateCandidate? {
    switch text.word(index) {
    case .every, .each: return each(index + 1, from: index)
    case .frequency(let unit):
      // The Daily Mail, the Annual Meeting are names.
      guard !text.isCapital(index) || text.isSentenceStart(index) else { return nil }
      return candidate(Length(1, unit).text, index..<index + 1, 90)
    case .once, .twice: return times(index + 1, from: index)
    case .cardinal, .few:
      guard text.word(index + 1) == .times else { return nil }
      return times(index + 2, from: index)
    case .per:
      guard case .unit(let unit) = text.word(index + 1) else { return nil }
      return candidate(Length(1, unit).text, index..<index + 2, 90)
    case .a: return rate(index)
    case .weekday(let number):
      guard text.isCapital(index), case .parts(let part) = text.word(index + 1) else { return nil }
      return candidate("XXXX-WXX-\(number)T\(part.rawValue)", index..<index + 2, 90)
    case .weekdays(let number):
      guard text.isCapital(index) else { return nil }
      return candidate("XXXX-WXX-\(number)", index..<index + 1, 90)
    case .units(.weekend): return candidate("XXXX-WXX-WE", index..<index + 1, 80)
    default:
      guard text.digits(index) != nil, text.word(index + 1) == .times else { return nil }
      return times(index + 2, from: index)
    }
  }

  /// Every Monday, every other day, every two weeks, each morning.
  private func each(_ index: Int, from start: Int) -> DateCandidate? {
    if text.word(index) == .other {
      return everyOther(2, index + 1, from: start)
    }
    if let ordinal = text.ordinal(index), (2...20).contains(ordinal.value),
      let found = everyOther(ordinal.value, ordinal.end, from: start)
    {
      return found
    }
    if let count = text.count(index), text.word(index) != .few,
      case .units(let unit) = text.word(count.end)
    {
      return candidate(Length(count.value, unit).text, start..<count.end + 1, 100)
    }
    guard let value = value(index) else { return nil }
    var end = index + 1
    var text = value
    if case .part(let part) = self.text.word(end) {
      text += "T" + part.rawValue
      end += 1
    }
    return candidate(text, start..<end, 100)
  }

  /// Every other day, every third year, every other Tuesday.
  private func everyOther(_ count: Int, _ index: Int, from start: Int) -> DateCandidate? {
    switch text.word(index) {
    case .unit(let unit) where unit != .second:
      candidate(Length(Decimal(count), unit).text, start..<index + 1, 100)
    case .weekday(let number): candidate(Recurring.weekday(number).text, start..<index + 1, 100)
    default: nil
    }
  }

  private func value(_ index: Int) -> String? {
    switch text.word(index) {
    case .unit(.second): nil
    case .unit(let unit): Length(1, unit).text
    case .weekday(let number): Recurring.weekday(number).text
    case .month(let number): text.isCapital(index) ? Recurring.month(number).text : nil
    case .season(let season): Recurring.season(season).text
    case .part(let part): "XXXX-XX-XXT" + part.rawValue
    default:
      EnglishMoments(text: text).feast(index).flatMap { $0.feast?.fixed?.text }
    }
  }

  /// Twice a year, three times per week, once every two months.
  private func times(_ index: Int, from start: Int) -> DateCandidate? {
    switch text.word(index) {
    case .a, .per:
      guard case .unit(let unit) = text.word(index + 1), unit != .second else { return nil }
      return candidate(Length(1, unit).text, start..<index + 2, 100)
    case .every, .each: return each(index + 1, from: start)
    default: return nil
    }
  }

  /// Two million barrels a day, $5 a month.
  private func rate(_ index: Int) -> DateCandidate? {
    guard case .unit(let unit) = text.word(index + 1), unit >= .hour, unit <= .year, unit != .weekend,
      text.word(index + 2) != .ago, text.word(index + 2) != .later, text.word(index + 2) != .earlier
    else { return nil }
    let isCounted: Bool
    if text.bounds.contains(index - 1), text.tokens[index - 1].kind == .number {
      isCounted = true
    } else if case .units(let smaller) = text.word(index - 1) {
      // Forty hours a week, two days a month.
      isCounted = smaller < unit
    } else {
      isCounted =
        text.isSmallWord(index - 1) && text.word(index - 1) == nil
        && EnglishSets.counted(index - 1, text)
    }
    return isCounted ? candidate(Length(1, unit).text, index..<index + 2, 70) : nil
  }

  private static let magnitudes: WordSet = [
    "million", "billion", "trillion", "thousand", "percent", "people",
  ]

  /// A plural or a magnitude behind a number a few words before.
  private static func counted(_ index: Int, _ text: EnglishTimeText) -> Bool {
    if magnitudes.contains(index, of: text.tokens) { return true }
    let folded = text.tokens[index].folded
    guard folded.count > 3, text.tokens.foldedBytes[folded.end - 1] == UInt8(ascii: "s") else {
      return false
    }
    return (max(text.bounds.lowerBound, index - 4)..<index).contains { before in
      if text.tokens[before].kind == .number || magnitudes.contains(before, of: text.tokens) {
        return true
      }
      if case .cardinal = text.word(before) { return true }
      return false
    }
  }

  private func candidate(_ value: String, _ tokens: Range<Int>, _ confidence: Int) -> DateCandidate {
    text.candidate(.set, .value(.set(value)), tokens, confidence: confidence)
  }
}
