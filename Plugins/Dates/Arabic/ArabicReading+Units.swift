import Isnad
import IsnadText

/// Reads units that are counted from now or from the text: العام الماضي، هذا الأسبوع، الشهر نفسه.
extension ArabicReading {
  struct CountedUnit {
    let unit: TimeUnit
    let meaning: Meaning
    let end: Int
    var isLatest = false
  }

  /// One unit of a kind: من الشهر الجاري.
  func countedUnit(at index: Int, of unit: TimeUnit) -> (meaning: Meaning, end: Int)? {
    guard let found = countedUnit(at: index), found.unit == unit else { return nil }
    return (found.meaning, found.end)
  }

  /// A unit with a word that says which one.
  func countedUnit(at index: Int) -> CountedUnit? {
    let role = block.role(index)
    if role == .this || role == .that || role == .sameOf {
      guard let found = block.found(index + 1), found.isDefinite, let unit = found.word.unit,
        found.word.count == .singular, unit >= .day, !found.isJoined
      else { return nil }
      let end = behindFiller(index + 2)
      // هذا العام is ours; ذلك العام and نفس العام are those of the text.
      return CountedUnit(
        unit: unit, meaning: .counted(0, unit, from: role == .this ? .document : .text), end: end)
    }
    guard let found = block.found(index), found.isDefinite, let unit = found.word.unit, unit >= .day,
      found.word.count == .singular
    else { return nil }
    let position = behindFiller(index + 1)
    if block.role(position) == .same {
      return CountedUnit(unit: unit, meaning: .counted(0, unit, from: .text), end: position + 1)
    }
    if let (count, end) = farther(at: position), unit != .day {
      return CountedUnit(unit: unit, meaning: .counted(count, unit, from: .document), end: end)
    }
    guard let (choice, end) = choice(at: position), let word = block.word(position),
      unit != .day || word.isFromText
    else { return nil }
    if unit == .year, ArabicNearMisses(block).isGeneral(index, choice) { return nil }
    let count =
      switch choice {
      case .last: -1
      case .next, .following: 1
      case .this, .open: 0
      }
    return CountedUnit(
      unit: unit, meaning: .counted(count, unit, from: word.isFromText ? .text : .document), end: end,
      isLatest: word.isLatest)
  }

  /// قبل الماضي, ما قبل الماضي, بعد المقبل: the second one on.
  func farther(at index: Int) -> (count: Int, end: Int)? {
    let position = block.isOne(of: ArabicReading.apartMa, index) ? index + 1 : index
    let role = block.role(position)
    guard role == .before || role == .after, block.found(position)?.prefix == 0,
      let (choice, end) = choice(at: position + 1)
    else { return nil }
    switch (role, choice) {
    case (.before?, .last): return (-2, end)
    case (.after?, .next): return (2, end)
    default: return nil
    }
  }

  private static let apartMa: WordSet = ["ما"]

  /// The token behind an adjective that says which kind of year it is: العام الدراسي المقبل.
  func behindFiller(_ index: Int) -> Int {
    block.isOne(of: ArabicReading.kindsOfYear, index) ? index + 1 : index
  }

  private static let kindsOfYear: WordSet = [
    "الدراسي", "الدراسية", "المالي", "المالية", "الجامعي", "الجامعية", "الميلادي", "الميلادية", "الهجري",
    "الهجرية", "القضائي", "القضائية",
  ]

  /// A period of the calendar: a unit that is counted, a quarter, a season, a decade, a century.
  func period(at index: Int) -> DateCandidate? {
    if let found = recent(at: index) ?? partOfMonth(at: index) { return found }
    if let found = countedUnit(at: index) {
      if found.unit == .week, let day = block.found(found.end), day.isDefinite, !day.isJoined,
        day.word.weekday > 0
      {
        return withClock(
          candidate(
            .date, .within(.weekday(day.word.weekday), found.meaning), index..<found.end + 1))
      }
      return withClock(
        candidate(
          .date, found.meaning, index..<found.end, confidence: found.isLatest ? 60 : 100))
    }
    return quarter(at: index) ?? season(at: index) ?? decade(at: index)
      ?? century(at: index) ?? millennium(at: index)
  }

  /// النصف الثاني من مارس, الأسبوع الأول من الشهر المقبل: no value is so fine, so that the month is meant.
  private func partOfMonth(at index: Int) -> DateCandidate? {
    guard let found = block.found(index), found.isDefinite,
      found.word.role == .half || found.word.unit == .week && found.word.count == .singular,
      let part = partNumber(at: index + 1, of: found.word.role == .half ? 2 : 4),
      block.role(part.end) == .from, block.found(part.end)?.prefix == 0,
      var month = monthAlone(at: part.end + 1)
    else { return nil }
    month.modifier = part.value == 1 ? .start : part.isLast ? .end : .mid
    month.tokens = index..<month.tokens.upperBound
    month.range = block.bytes(of: month.tokens)
    return month
  }

  private func monthAlone(at index: Int) -> DateCandidate? {
    if let found = countedUnit(at: index) {
      return found.unit == .month ? candidate(.date, found.meaning, index..<found.end) : nil
    }
    if let found = block.found(index), found.isDefinite, found.word.unit == .month,
      found.word.count == .singular
    {
      return candidate(.date, .counted(0, .month, from: .document), index..<index + 1, confidence: 80)
    }
    return month(at: index, behindDay: true).flatMap { candidate($0) }
  }

  /// الأول, الثالث, الأخير behind a part of which there are so many.
  private func partNumber(at index: Int, of count: Int) -> (value: Int, end: Int, isLast: Bool)? {
    if let found = block.found(index), found.isDefinite, found.word.isLatest {
      return (count, index + 1, true)
    }
    guard let ordinal = ordinal(at: index), ordinal.value <= count else { return nil }
    return (ordinal.value, ordinal.end, ordinal.value == count)
  }

  /// الألفية الثالثة, الألفية الجديدة.
  private func millennium(at index: Int) -> DateCandidate? {
    guard let found = block.found(index), found.isDefinite, found.word.unit == .millennium,
      found.word.count == .singular
    else { return nil }
    let (number, end): (Int, Int)
    if block.isOne(of: ArabicReading.new, index + 1) {
      (number, end) = (3, index + 2)
    } else if let ordinal = anyOrdinal(at: index + 1), ordinal.value <= 5,
      beforeEra(at: ordinal.end) == nil
    {
      (number, end) = (ordinal.value, ordinal.end)
    } else {
      return nil
    }
    let first = (number - 1) * 1_000
    return candidate(
      .date, .value(.span(.year(max(first, 1)), .year(first + 999))), index..<end, confidence: 80)
  }

  private static let new: WordSet = ["الجديدة"]

  /// الربع الثالث من عام 2024, النصف الأول من العام الجاري.
  private func quarter(at index: Int) -> DateCandidate? {
    guard let found = block.found(index), found.isDefinite, let role = found.word.role,
      role == .quarter || role == .half,
      let ordinal = partNumber(at: index + 1, of: role == .quarter ? 4 : 2)
    else { return nil }
    let recurring: Recurring = role == .quarter ? .quarter(ordinal.value) : .half(ordinal.value)
    guard let year = yearOrThisYear(at: ordinal.end) else {
      // The first quarter of a match is told without a year too.
      guard role == .quarter, ArabicNearMisses(block).isGoverned(index, isPerson: false),
        block.role(ordinal.end) != .from
      else { return nil }
      return candidate(.date, .one(recurring, .open), index..<ordinal.end, confidence: 60)
    }
    return candidate(.date, within(recurring, year), index..<year.end)
  }

  /// A year behind a part of it; من العام alone is the current one.
  private func yearOrThisYear(at index: Int) -> WrittenYear? {
    if let year = year(at: index) { return year }
    guard block.role(index) == .from, let found = block.found(index + 1), found.isDefinite,
      found.word.unit == .year, found.word.count == .singular
    else { return nil }
    return WrittenYear(year: .meaning(.counted(0, .year, from: .document)), end: index + 2)
  }

  private func within(_ recurring: Recurring, _ year: WrittenYear) -> Meaning {
    switch year.year {
    case .number(let number):
      year.isHijri ? .vague(nil) : .within(recurring, .value(.year(number)))
    case .meaning(let meaning): .within(recurring, meaning)
    }
  }

  /// صيف 2024, الصيف الماضي, هذا الشتاء, خريف العام المقبل.
  private func season(at index: Int) -> DateCandidate? {
    let isThis = block.role(index) == .this
    let position = isThis ? index + 1 : index
    guard let found = block.found(position), let season = found.word.season else { return nil }
    let recurring = Recurring.season(season)
    if isThis {
      return found.isDefinite ? candidate(.date, .one(recurring, .this), index..<position + 1) : nil
    }
    if found.isDefinite {
      guard let (choice, end) = choice(at: position + 1) else {
        guard !block.hasArticle(position + 1),
          block.role(index - 1) == .at || block.role(index - 1) == .during
        else { return nil }
        return candidate(.date, .one(recurring, .open), index..<position + 1, confidence: 60)
      }
      return candidate(.date, .one(recurring, choice), index..<end)
    }
    guard let year = year(at: position + 1) else { return nil }
    return candidate(.date, within(recurring, year), index..<year.end)
  }

  /// السبعينيات, ثمانينيات القرن الماضي.
  private func decade(at index: Int) -> DateCandidate? {
    guard let found = block.found(index), found.word.role == .decade else { return nil }
    if block.role(index + 1) == .from,
      ArabicNearMisses.ages.contains(index + 2, of: block.tokens)
    {
      return nil
    }
    if ArabicNearMisses.ages.contains(index + 1, of: block.tokens) { return nil }
    let decade = found.word.decade
    let position = block.role(index + 1) == .from ? index + 2 : index + 1
    if let century = centuryNumber(at: position) {
      return candidate(.date, .value(.decade(century.value * 10 + decade)), index..<century.end)
    }
    guard found.isDefinite else { return nil }
    if block.role(index + 1) == .hijriEra {
      return candidate(.date, .vague(nil), index..<index + 2, confidence: 50)
    }
    return candidate(
      .date, .value(.decade(190 + decade)), index..<index + 1, confidence: decade <= 2 ? 60 : 100)
  }

  /// القرن التاسع عشر, القرن الماضي.
  private func century(at index: Int) -> DateCandidate? {
    guard let century = centuryNumber(at: index) else { return hijriCentury(at: index) }
    return candidate(.date, .value(.century(century.value)), index..<century.end)
  }

  /// القرن الثالث الهجري; a hundred Hijri years are 97 Gregorian ones.
  private func hijriCentury(at index: Int) -> DateCandidate? {
    guard let found = block.found(index), found.isDefinite, found.word.unit == .century,
      found.word.count == .singular, let ordinal = anyOrdinal(at: index + 1), ordinal.value <= 15
    else { return nil }
    let (isHijri, _, end) = era(at: ordinal.end)
    guard isHijri else { return nil }
    func year(_ hijri: Int) -> Int { hijri * 970_224 / 1_000_000 + 622 }
    var result = candidate(
      .date, .value(.span(.year(year(ordinal.value * 100 - 100)), .year(year(ordinal.value * 100)))),
      index..<end, confidence: 80)
    result.calendar = .hijri
    return result
  }

  private func centuryNumber(at index: Int) -> (value: Int, end: Int)? {
    guard let found = block.found(index), found.isDefinite, found.word.unit == .century,
      found.word.count == .singular
    else { return nil }
    if let ordinal = anyOrdinal(at: index + 1), ordinal.value <= 30 {
      let (isHijri, _, end) = era(at: ordinal.end)
      if let end = beforeEra(at: ordinal.end) { return (-ordinal.value, end) }
      return isHijri ? nil : (ordinal.value - 1, end)
    }
    guard let (choice, end) = choice(at: index + 1) else { return nil }
    let now = (document?.year ?? 2025) / 100
    switch choice {
    case .last: return (now - 1, end)
    case .this, .open: return (now, end)
    case .next, .following: return (now + 1, end)
    }
  }
}
