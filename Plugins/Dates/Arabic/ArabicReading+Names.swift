import Isnad
import IsnadText

/// Reads the names of months and the ordinals of days.
extension ArabicReading {
  struct MonthName {
    var month: Int
    var end: Int
    var isHijri = false
    var isLevantine = false
    var isDoubtful = false
    /// The name is oftener that of a man: رجب، شعبان.
    var isPerson = false
    /// The letters are those of the month: آب, not أب.
    var isSpelled = true
    /// Says whether a second name of the month is that of the same one.
    var agree: Bool?
  }

  /// A month by its name, or by the names of two regions: أكتوبر/تشرين الأول، سبتمبر (أيلول).
  func monthName(at index: Int) -> MonthName? {
    guard var first = singleName(at: index) else { return nil }
    guard !first.isHijri else { return first }
    var position = first.end
    let opening = block.isMark(position, "(", "[")
    if opening || block.isMark(position, "/", "-", "–", "\\") { position += 1 }
    guard let second = singleName(at: position), !second.isHijri,
      first.isLevantine != second.isLevantine
    else { return first }
    let agree = first.month == second.month
    // A dash between two months is from one to the other, unless they are the same.
    if !agree, block.isMark(first.end, "-", "–") { return first }
    if !agree, position == first.end, block.found(position)?.isJoined == true { return first }
    first.agree = agree
    first.end = second.end
    if opening, block.isMark(second.end, ")", "]") { first.end = second.end + 1 }
    return first
  }

  private func singleName(at index: Int) -> MonthName? {
    guard let found = block.found(index), !found.isDefinite || found.word.month > 0 else { return nil }
    let word = found.word
    if word.month > 0 {
      return MonthName(
        month: word.month, end: index + 1, isHijri: word.isHijri, isLevantine: word.isLevantine,
        isDoubtful: word.isDoubtful, isPerson: word.isDoubtful && word.isHijri,
        isSpelled: !word.isDoubtful || isSpelled(index, found))
    }
    guard let head = word.monthHead else { return nil }
    if head == .dhu {
      guard let month = ArabicMonths.dhu.value(index + 1, of: block.tokens) else { return nil }
      return MonthName(month: month, end: index + 2, isHijri: true)
    }
    let isHijri = head == .rabi || head == .jumada
    var ordinal = block.found(index + 1).flatMap { $0.isDefinite ? $0.word.ordinal : nil } ?? 0
    if ordinal == 0, isHijri, block.isOne(of: ArabicMonths.other, index + 1) { ordinal = 2 }
    let month = ArabicMonths.month(of: head, ordinal)
    guard month > 0 else { return nil }
    return MonthName(month: month, end: index + 2, isHijri: isHijri, isLevantine: !isHijri)
  }

  /// Says whether آب is written with its sign; أب is a father.
  private func isSpelled(_ index: Int, _ found: ArabicBlock.Found) -> Bool {
    guard found.word.month == 8, found.word.isLevantine else { return true }
    let bytes = block.bytes(of: index..<index + 1)
    return bytes.count >= 2 && block.text.bytes[bytes.start] == 0xD8
      && block.text.bytes[bytes.start + 1] == 0xA2
  }

  /// An ordinal with the article: الحادي عشر, الخامس والعشرين, العشرين.
  func ordinal(at index: Int) -> (value: Int, end: Int)? {
    guard let found = block.found(index), found.isDefinite else { return nil }
    let word = found.word
    if word.tens > 0 { return (word.tens, index + 1) }
    guard word.ordinal > 0 else { return nil }
    let unit = word.ordinal == ArabicTimeWords.compoundFirst ? 1 : word.ordinal
    if let next = block.found(index + 1) {
      if next.prefix == 0, next.word.teens { return (10 + unit, index + 2) }
      if next.isJoined, next.isDefinite, next.word.tens > 0 { return (next.word.tens + unit, index + 2) }
    }
    return word.ordinal == ArabicTimeWords.compoundFirst ? nil : (word.ordinal, index + 1)
  }

  /// An ordinal in words or الـ with digits: القرن الـ19.
  func anyOrdinal(at index: Int) -> (value: Int, end: Int)? {
    if let ordinal = ordinal(at: index) { return ordinal }
    if block.role(index) == .article, let digits = block.digits(index + 1), digits.count <= 2 {
      return (digits.value, index + 2)
    }
    guard let digits = block.digits(index), digits.count <= 2 else { return nil }
    return (digits.value, index + 1)
  }

  /// الماضي، الجاري، المقبل behind a noun of time.
  func choice(at index: Int) -> (choice: Choice, end: Int)? {
    guard let found = block.found(index), found.isDefinite, !found.isJoined,
      let choice = found.word.choice
    else { return nil }
    return (choice, index + 1)
  }
}
