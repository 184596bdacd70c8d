import Isnad
import IsnadText

/// Reads dates in digits: 2024-10-11, 11/10/2024, 11.10.2024, 2024-W41.
struct EnglishNumericDates {
  let text: EnglishTimeText

  /// The date that begins at a token.
  func date(_ index: Int) -> DateCandidate? {
    guard text.bounds.contains(index), text.tokens[index].kind == .number, isFree(before: index) else {
      return nil
    }
    return yearFirst(index) ?? yearLast(index) ?? isoMonth(index) ?? isoWeek(index) ?? nineEleven(index)
  }

  /// 9/11 is the name of one day.
  private func nineEleven(_ index: Int) -> DateCandidate? {
    guard let month = text.digits(index), month.value == 9, month.count == 1,
      separator(index + 1) == "/",
      let day = text.digits(index + 2), day.value == 11, isFree(behind: index + 3)
    else { return nil }
    var attack = text.candidate(
      .date, .value(.day(year: 2001, month: 9, day: 11)), index..<index + 3, confidence: 80)
    attack.isAside = true
    return attack
  }

  /// Nothing is written in one with the digits: no version, phone number or path.
  private func isFree(before index: Int) -> Bool {
    guard !text.isSpaced(index) else { return true }
    switch text.mark(index - 1) {
    case "(", "[", "\"", "'", "\u{201C}", "\u{2018}", "\u{2013}", "\u{2014}", ",", ";": return true
    default: return false
    }
  }

  private func isFree(behind index: Int) -> Bool {
    guard !text.isSpaced(index), text.bounds.contains(index) else { return true }
    switch text.mark(index) {
    case "-", "/", ":", "#", "%", "@", "_", "+": return false
    default:
      return text.mark(index) != nil || text.tokens[index].script == .none
        ? text.digits(index) == nil : true
    }
  }

  /// A separator in one with both neighbours: dash or slash.
  private func separator(_ index: Int) -> Unicode.Scalar? {
    guard !text.isSpaced(index), !text.isSpaced(index + 1), let mark = text.mark(index) else {
      return nil
    }
    return mark == "-" || mark == "/" || mark == "\u{2013}" ? mark : nil
  }

  /// 2024-10-11, 2024/10/11, 2024-10-11T09:30.
  private func yearFirst(_ index: Int) -> DateCandidate? {
    guard let year = text.digits(index), year.count == 4, (1000...2999).contains(year.value),
      let first = separator(index + 1), let month = text.digits(index + 2), month.count <= 2,
      separator(index + 3) == first, (1...12).contains(month.value)
    else { return nil }
    if let day = text.digits(index + 4), day.count <= 2, (1...39).contains(day.value),
      isFree(behind: index + 5)
    {
      return text.candidate(
        .date, .value(.day(year: year.value, month: month.value, day: day.value)), index..<index + 5)
    }
    return stamped(index, year.value, month.value)
  }

  /// The `11T09:30` of an ISO time.
  private func stamped(_ index: Int, _ year: Int, _ month: Int) -> DateCandidate? {
    let token = index + 4
    guard text.bounds.contains(token), text.tokens[token].folded.count == 5 else { return nil }
    let start = text.tokens[token].folded.start
    let bytes = text.tokens.foldedBytes[start..<start + 5].map { Int($0) - 0x30 }
    guard bytes[2] == Int(UInt8(ascii: "t")) - 0x30,
      [bytes[0], bytes[1], bytes[3], bytes[4]].allSatisfy({ (0...9).contains($0) }),
      text.mark(token + 1) == ":", let minute = text.digits(token + 2), minute.count == 2
    else { return nil }
    let (day, hour) = (bytes[0] * 10 + bytes[1], bytes[3] * 10 + bytes[4])
    guard (1...31).contains(day), hour <= 24 else { return nil }
    var candidate = text.candidate(
      .time, .value(.day(year: year, month: month, day: day)), index..<token + 3)
    candidate.time = .clock(hour: hour, minute: minute.value, second: nil)
    candidate.hasZone = true
    return candidate
  }

  /// 11/10/2024 and 11/10/24 have two readings where both numbers can be months.
  private func yearLast(_ index: Int) -> DateCandidate? {
    if let dotted = dotted(index) { return dotted }
    guard let first = text.digits(index), first.count <= 2, let mark = separator(index + 1),
      let second = text.digits(index + 2), second.count <= 2, separator(index + 3) == mark,
      let year = text.digits(index + 4), isFree(behind: index + 5)
    else { return nil }
    guard year.count == 4 || (year.count == 2 && mark == "/") else { return nil }
    return date(first.value, second.value, year, index..<index + 5)
  }

  private func date(
    _ first: Int, _ second: Int, _ year: (value: Int, count: Int), _ tokens: Range<Int>
  ) -> DateCandidate? {
    let full = year.count == 2 ? EnglishYears.full(year.value) : year.value
    guard (1000...2999).contains(full), (1...31).contains(first), (1...31).contains(second),
      first <= 12 || second <= 12
    else { return nil }
    let dayFirst = Meaning.value(.day(year: full, month: second, day: first))
    let monthFirst = Meaning.value(.day(year: full, month: first, day: second))
    var candidate = text.candidate(.date, second <= 12 ? dayFirst : monthFirst, tokens)
    if first <= 12, second <= 12, first != second {
      candidate.other = monthFirst
      candidate.confidence = 50
    }
    candidate.hasShortYear = year.count == 2
    return candidate
  }

  /// 11.10.2024 is one token with its points, and nobody writes the month first in it.
  private func dotted(_ index: Int) -> DateCandidate? {
    let folded = text.tokens[index].folded
    guard (8...10).contains(folded.count) else { return nil }
    var parts: [(value: Int, count: Int)] = [(0, 0)]
    for byte in text.tokens.foldedBytes[folded.start..<folded.end] {
      if byte == UInt8(ascii: ".") {
        parts.append((0, 0))
      } else if (0x30...0x39).contains(byte) {
        let last = parts.count - 1
        parts[last] = (parts[last].value * 10 + Int(byte - 0x30), parts[last].count + 1)
      } else {
        return nil
      }
    }
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4,
      (1...31).contains(parts[0].value), (1...12).contains(parts[1].value),
      (1000...2999).contains(parts[2].value)
    else { return nil }
    return text.candidate(
      .date, .value(.day(year: parts[2].value, month: parts[1].value, day: parts[0].value)),
      index..<index + 1)
  }

  /// 2024-10 behind a word that leads to a time.
  private func isoMonth(_ index: Int) -> DateCandidate? {
    guard let year = text.digits(index), year.count == 4, (1900...2099).contains(year.value),
      separator(index + 1) == "-", let month = text.digits(index + 2), month.count == 2,
      (1...12).contains(month.value), isFree(behind: index + 3),
      EnglishYears(text: text).yearRange(index) == nil
    else { return nil }
    return text.candidate(
      .date, .value(.month(year: year.value, month.value)), index..<index + 3, confidence: 70)
  }

  /// 2024-W41.
  private func isoWeek(_ index: Int) -> DateCandidate? {
    guard let year = text.digits(index), year.count == 4, separator(index + 1) == "-",
      text.bounds.contains(index + 2), text.tokens[index + 2].folded.count == 3,
      text.isCapital(index + 2)
    else { return nil }
    let start = text.tokens[index + 2].folded.start
    let bytes = text.tokens.foldedBytes
    guard bytes[start] == UInt8(ascii: "w"), (0x30...0x35).contains(bytes[start + 1]),
      (0x30...0x39).contains(bytes[start + 2])
    else { return nil }
    let week = Int(bytes[start + 1] - 0x30) * 10 + Int(bytes[start + 2] - 0x30)
    return text.candidate(.date, .value(.week(year: year.value, week)), index..<index + 3)
  }
}
