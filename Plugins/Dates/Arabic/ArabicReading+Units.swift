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
    if role == .this || role == .that || block.isOne(of: ArabicReading.sameBefore, index) {
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

  private static let sameBefore: WordSet = ["نفس", "ذات"]

  /// The token behind an adjective that says which kind of year it is: العام الدراسي المقبل.
  private func behindFiller(_ index: Int) -> Int {
    block.isOne(of: ArabicReading.kindsOfYear, index) ? index + 1 : index
  }

  private static let kindsOfYear: WordSet = [
    "الدراسي", "الدراسية", "المالي", "المالية", "الجامعي", "الجامعية", "الميلادي", "الميلادية", "الهجري",
    "الهجرية", "القضائي", "القضائية",
  ]

  /// A period of the calendar: a unit that is counted, a quarter, a season, a decade, a century.
  func period(at index: Int) -> DateCandidate? {
    if let found = recent(at: index) { return found }
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
    return quarter(at: index) ?? season(at: index) ?? decade(at: index) ?? century(at: index)
  }

  /// الربع الثالث من عام 2024, النصف الأول من العام الجاري.
  private func quarter(at index: Int) -> DateCandidate? {
    guard let found = block.found(index), found.isDefinite, let role = found.word.role,
      role == .quarter || role == .half, let ordinal = ordinal(at: index + 1),
      ordinal.value <= (role == .quarter ? 4 : 2)
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
    guard let century = centuryNumber(at: index) else { return nil }
    return candidate(.date, .value(.century(century.value)), index..<century.end)
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
