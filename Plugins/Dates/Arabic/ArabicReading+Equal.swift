import Isnad
import IsnadText

/// Reads the same day in the other calendar: 8 ربيع الآخر 1446هـ الموافق 11 أكتوبر 2024.
extension ArabicReading {
  func addEqual(to date: inout ArabicDay) {
    guard date.day != nil, date.month != nil, date.equal.isEmpty else { return }
    var position = date.tokens.upperBound
    var closing: Unicode.Scalar?
    if block.role(position) == .equals {
      position = behindEquals(position)
    } else if block.isMark(position, "(") {
      closing = ")"
      position += 1
      if block.role(position) == .equals { position = behindEquals(position) }
    } else if block.isMark(position, "-", "–", "/", "،", "=", ",") {
      position += 1
      if block.role(position) == .equals { position = behindEquals(position) }
    } else {
      return
    }
    if let found = block.found(position), found.word.unit == .day, !found.isDefinite { position += 1 }
    guard let other = dayOfMonth(at: position, hasDayWord: true), other.day != nil, other.month != nil,
      other.isHijri != date.isHijri
    else { return }
    var end = other.tokens.upperBound
    if let closing {
      guard block.isMark(end, closing) else { return }
      end += 1
    }
    date.equal = [other]
    date.tokens = date.tokens.lowerBound..<end
  }

  /// The candidate of a date without what may stand behind it.
  func plain(_ date: ArabicDay) -> DateCandidate? {
    guard let meaning = date.meaning(document: document) else { return nil }
    var result = candidate(.date, meaning, date.tokens, confidence: date.confidence)
    result.monthsAgree = date.monthsAgree
    result.calendar = date.isHijri ? .hijri : .gregorian
    if let weekday = date.weekday, date.day != nil {
      result.weekday = DateCandidate.NamedWeekday(
        number: weekday.number, range: block.bytes(of: weekday.tokens))
    }
    return result
  }
}
