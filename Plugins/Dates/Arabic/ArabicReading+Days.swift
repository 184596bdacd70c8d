import Isnad
import IsnadText

/// Reads days and months: الأحد 13 أكتوبر/تشرين الأول 2024، الحادي عشر من الشهر الجاري.
extension ArabicReading {
  /// A date with all its parts, or one of them.
  func date(at index: Int) -> ArabicDay? {
    var date = ArabicDay(tokens: index..<index)
    var position = index
    // يوم أمس, يوم غد
    let relative =
      relativeDay(at: position) ?? (isDayWord(position) ? relativeDay(at: position + 1) : nil)
    if let (meaning, end) = relative {
      date.relative = meaning
      position = end
    }
    let hasDayWord = isDayWord(position)
    let first = hasDayWord ? position + 1 : position
    if let weekday = weekday(at: first, behindDayWord: hasDayWord || date.relative != nil) {
      date.weekday = (weekday, position..<first + 1)
      date.tokens = index..<first + 1
      addWhich(to: &date)
      addDayOfMonth(to: &date)
      return date
    }
    if date.relative != nil {
      date.tokens = index..<position
      addDayOfMonth(to: &date)
      return date
    }
    guard var found = dayOfMonth(at: first, hasDayWord: hasDayWord) else { return nil }
    found.tokens = index..<found.tokens.upperBound
    addEqual(to: &found)
    return found
  }

  /// يوم, without the article.
  private func isDayWord(_ index: Int) -> Bool {
    guard let found = block.found(index) else { return false }
    return found.word.unit == .day && found.word.count != .plural && found.word.count != .dual
      && !found.isDefinite
  }

  private func weekday(at index: Int, behindDayWord: Bool) -> Int? {
    guard let found = block.found(index), found.word.weekday > 0 else { return nil }
    if behindDayWord { return found.word.weekday }
    guard found.isDefinite, !ArabicNearMisses(block).isNoDay(index) else { return nil }
    return found.word.weekday
  }

  /// الأحد المقبل، الأحد من الأسبوع المقبل.
  private func addWhich(to date: inout ArabicDay) {
    let end = date.tokens.upperBound
    if let (choice, after) = choice(at: end) {
      date.choice = choice
      date.tokens = date.tokens.lowerBound..<after
    } else if let (count, after) = farther(at: end), let weekday = date.weekday {
      // الأحد قبل الماضي is a week before the last.
      let first = Meaning.one(.weekday(weekday.number), count < 0 ? .last : .next)
      date.weekMeaning = .counted(count < 0 ? -1 : 1, .week, from: .time(first))
      date.tokens = date.tokens.lowerBound..<after
    } else if block.role(end) == .from, let (meaning, after) = countedUnit(at: end + 1, of: .week) {
      date.weekMeaning = meaning
      date.tokens = date.tokens.lowerBound..<after
    }
  }

  /// The day of the month behind a weekday, or behind أمس: with a comma, a bracket or الموافق between.
  private func addDayOfMonth(to date: inout ArabicDay) {
    var position = date.tokens.upperBound
    var closing: Unicode.Scalar?
    if block.isMark(position, "(") {
      closing = ")"
      position += 1
    } else if block.isMark(position, "،", ",", "-", "–") {
      position += 1
    }
    if block.role(position) == .equals { position = behindEquals(position) }
    if block.role(position) == .at, block.found(position)?.prefix == 0 { position += 1 }
    guard let found = dayOfMonth(at: position, hasDayWord: true), found.day != nil else { return }
    var end = found.tokens.upperBound
    if let closing {
      guard block.isMark(end, closing) else { return }
      end += 1
    }
    // «الأحد، 13 قتيلاً»: behind a comma a day needs its month.
    guard found.month != nil || found.monthMeaning != nil else { return }
    var merged = found
    merged.weekday = date.weekday
    merged.relative = date.relative
    merged.isOrdinal = found.isOrdinal
    merged.tokens = date.tokens.lowerBound..<end
    addEqual(to: &merged)
    date = merged
  }

  /// The token behind الموافق, with ل written apart or without.
  func behindEquals(_ index: Int) -> Int {
    block.isOne(of: ArabicReading.apartLam, index + 1) ? index + 2 : index + 1
  }

  private static let apartLam: WordSet = ["ل", "لـ"]

  /// A day with its month, a month, or after يوم a day alone.
  func dayOfMonth(at index: Int, hasDayWord: Bool) -> ArabicDay? {
    if let numeric = numericDate(at: index, hasDayWord: hasDayWord) { return numeric }
    guard let day = dayNumber(at: index) else { return month(at: index) }
    guard var date = completed(day, from: index) else {
      guard hasDayWord, index > block.range.lowerBound, isDayWord(index - 1), !isCounted(day.end)
      else { return nil }
      var alone = ArabicDay(tokens: index..<day.end)
      alone.day = day.value
      alone.confidence = 70
      return alone
    }
    date.tokens = index..<date.tokens.upperBound
    return date
  }

  /// A noun that the number counts stands behind: يوم 27 شخصاً.
  private func isCounted(_ index: Int) -> Bool {
    block.isWord(index) && block.found(index) == nil && !block.hasArticle(index)
  }

  /// A day of the month in digits or by its ordinal.
  func dayNumber(at index: Int) -> (value: Int, end: Int, isOrdinal: Bool)? {
    if let digits = block.digits(index) {
      guard digits.count <= 2, (1...31).contains(digits.value) else { return nil }
      return (digits.value, index + 1, false)
    }
    if block.role(index) == .article, let digits = block.digits(index + 1), digits.count <= 2,
      (1...31).contains(digits.value)
    {
      return (digits.value, index + 2, false)
    }
    guard let ordinal = ordinal(at: index), ordinal.value <= 31 else { return nil }
    return (ordinal.value, ordinal.end, true)
  }

  /// The month, and the year if there is one, behind a day.
  func completed(_ day: (value: Int, end: Int, isOrdinal: Bool), from start: Int) -> ArabicDay? {
    var position = day.end
    let isOf = block.role(position) == .from || block.role(position) == .at
    let hasFrom = isOf && block.found(position)?.prefix == 0
    if hasFrom { position += 1 }
    if let (meaning, end) = countedUnit(at: position, of: .month) {
      var date = ArabicDay(tokens: start..<end)
      date.day = day.value
      date.monthMeaning = meaning
      return date
    }
    guard var date = month(at: position, behindDay: true) else { return nil }
    date.tokens = start..<date.tokens.upperBound
    date.day = day.value
    date.isOrdinal = day.isOrdinal
    return date
  }

  /// A month with its year, or with الماضي.
  func month(at index: Int, behindDay: Bool = false) -> ArabicDay? {
    var position = index
    let isNamed = isMonthWord(index)
    if isNamed { position += 1 }
    guard let name = monthName(at: position) else { return nil }
    var date = ArabicDay(tokens: index..<name.end)
    date.month = name.month
    date.isHijri = name.isHijri
    date.monthsAgree = name.agree
    if block.isOne(of: ArabicNearMisses.blessings, name.end) { date.tokens = index..<name.end + 1 }
    let isTold = addYear(to: &date)
    guard
      behindDay || isNamed || isTold || name.agree != nil || !name.isDoubtful
        || ArabicNearMisses(block).isGoverned(index, isPerson: name.isPerson) || isListed(index)
    else { return nil }
    if name.isDoubtful, !name.isSpelled, !isTold { return nil }
    return date
  }

  /// و joins it to a month of the same calendar: أبريل وماي.
  private func isListed(_ index: Int) -> Bool {
    guard let found = block.found(index), found.isJoined, let before = block.found(index - 1) else {
      return false
    }
    return before.word.month > 0 && before.word.isHijri == found.word.isHijri && !before.isDefinite
  }

  private func isMonthWord(_ index: Int) -> Bool {
    guard let found = block.found(index) else { return false }
    return found.word.unit == .month && !found.isDefinite
      && (found.word.count == .singular || found.word.count == .construct)
  }

  /// الماضي, a year, or من العام المقبل behind a month.
  private func addYear(to date: inout ArabicDay) -> Bool {
    let end = date.tokens.upperBound
    if let (choice, after) = choice(at: end) {
      date.choice = choice
      date.tokens = date.tokens.lowerBound..<after
      // أكتوبر الماضي 2023 says the year as well.
      if let year = year(at: after), case .number = year.year { add(year, to: &date) }
      return true
    }
    guard let year = year(at: end) else { return false }
    add(year, to: &date)
    return true
  }

  private func add(_ year: WrittenYear, to date: inout ArabicDay) {
    date.year = year.year
    date.hasShortYear = year.isShort
    if case .number(let number) = year.year, date.isHijri, year.isGregorian || number >= 1700 {
      date.year = .number(number)
    } else if year.isHijri, !date.isHijri {
      // A Gregorian month with a Hijri year is a slip of the era; the year is read as it stands.
      date.confidence = 50
    }
    date.tokens = date.tokens.lowerBound..<year.end
  }
}
