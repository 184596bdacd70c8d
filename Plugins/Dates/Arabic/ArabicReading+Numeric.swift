import Isnad
import IsnadText

/// Reads dates in digits, the day first, as Arabic writes them: 11/10/2024، 2024-10-11، 11.10.2024.
extension ArabicReading {
  func numericDate(at index: Int, hasDayWord: Bool) -> ArabicDay? {
    guard let (parts, end) = numericParts(at: index) else { return nil }
    var date = ArabicDay(tokens: index..<end)
    if parts.count == 2 {
      return yearMonth(parts, date) ?? (hasDayWord ? dayMonth(parts, date) : nil)
    }
    let (first, second, third) = (parts[0], parts[1], parts[2])
    let year: (value: Int, count: Int)
    if first.count == 4 {
      (year, date.month, date.day) = (first, second.value, third.value)
    } else {
      guard third.count == 4 || third.count == 2, first.count <= 2, second.count <= 2 else { return nil }
      (year, date.month, date.day) = (third, second.value, first.value)
      date.swapped = true
    }
    var number = year.value
    if year.count == 2 {
      // A page or a verse may have three numbers too.
      guard hasDayWord || isDated(index) else { return nil }
      number = fullYear(number)
      date.hasShortYear = true
    } else {
      guard year.count == 4, (1000...2999).contains(number) else { return nil }
    }
    if let month = date.month, let day = date.day, month > 12, month <= 31, day <= 12 {
      (date.month, date.day) = (day, month)
      date.confidence = 80
    }
    guard let month = date.month, (1...12).contains(month), (1...31).contains(date.day ?? 0) else {
      return nil
    }
    let (isHijri, isGregorian, after) = era(at: end)
    date.tokens = index..<after
    date.isHijri = isHijri || !isGregorian && (1300...1500).contains(number)
    date.year = .number(number)
    return date
  }

  /// 3/2015, 2015/3.
  private func yearMonth(_ parts: [(value: Int, count: Int)], _ date: ArabicDay) -> ArabicDay? {
    let (year, month) = parts[0].count == 4 ? (parts[0], parts[1]) : (parts[1], parts[0])
    guard year.count == 4, (1900...2099).contains(year.value), month.count <= 2,
      (1...12).contains(month.value)
    else { return nil }
    var result = date
    result.month = month.value
    result.year = .number(year.value)
    result.confidence = 80
    return result
  }

  private func dayMonth(_ parts: [(value: Int, count: Int)], _ date: ArabicDay) -> ArabicDay? {
    guard parts.allSatisfy({ $0.count <= 2 }), (1...31).contains(parts[0].value),
      (1...12).contains(parts[1].value)
    else { return nil }
    var result = date
    (result.day, result.month) = (parts[0].value, parts[1].value)
    result.confidence = 80
    return result
  }

  /// Two or three numbers with one and the same mark between them.
  private func numericParts(at index: Int) -> (parts: [(value: Int, count: Int)], end: Int)? {
    if let parts = pointed(at: index) { return (parts, index + 1) }
    guard let first = block.digits(index), first.count <= 4 else { return nil }
    guard let mark = block.mark(index + 1), mark == "/" || mark == "-" || mark == "\\",
      let second = block.digits(index + 2), second.count <= 4
    else { return nil }
    if block.mark(index + 3) == mark, let third = block.digits(index + 4), third.count <= 4 {
      // A fourth number makes it something else.
      if block.mark(index + 5) == mark, block.digits(index + 6) != nil { return nil }
      return ([first, second, third], index + 5)
    }
    return mark == "/" || mark == "-" && first.count == 4 ? ([first, second], index + 3) : nil
  }

  /// 11.10.2024, which is one token.
  private func pointed(at index: Int) -> [(value: Int, count: Int)]? {
    guard block.range.contains(index), block.tokens[index].kind == .number else { return nil }
    let folded = block.tokens[index].folded
    guard (8...10).contains(folded.count) else { return nil }
    var parts: [(value: Int, count: Int)] = [(0, 0)]
    for byte in block.tokens.foldedBytes[folded.start..<folded.end] {
      if byte == UInt8(ascii: ".") {
        parts.append((0, 0))
      } else {
        guard byte >= 0x30, byte <= 0x39, let last = parts.last else { return nil }
        parts[parts.count - 1] = (last.value * 10 + Int(byte - 0x30), last.count + 1)
      }
    }
    return parts.count == 3 && (parts[0].count == 4 || parts[2].count == 4) ? parts : nil
  }

  /// بتاريخ, في or a weekday stands before it.
  private func isDated(_ index: Int) -> Bool {
    switch block.role(index - 1) {
    case .dated?, .at?: true
    default: false
    }
  }

  /// هـ, م, هجرية, ميلادية behind a year.
  func era(at index: Int) -> (isHijri: Bool, isGregorian: Bool, end: Int) {
    switch block.role(index) {
    case .hijriEra?: return (true, false, index + 1)
    case .gregorianEra? where block.found(index)?.isJoined == false: return (false, true, index + 1)
    default: return (false, false, index)
    }
  }

  /// The token behind ق.م or قبل الميلاد.
  func beforeEra(at index: Int) -> Int? {
    if block.role(index) == .beforeEra {
      let position = block.isMark(index + 1, ".") ? index + 2 : index + 1
      guard block.role(position) == .gregorianEra else { return nil }
      return position + 1
    }
    guard block.role(index) == .before, block.isOne(of: ArabicReading.theBirth, index + 1) else {
      return nil
    }
    return index + 2
  }

  private static let theBirth: WordSet = ["الميلاد"]

  /// The year that two digits mean: the last one that ended in them, or one a little ahead.
  func fullYear(_ short: Int) -> Int {
    let now = document?.year ?? 2025
    let century = now / 100 * 100
    return short > now % 100 + 5 ? century - 100 + short : century + short
  }
}
