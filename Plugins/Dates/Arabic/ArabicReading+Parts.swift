import Isnad
import IsnadText

/// Reads parts of days and parts of periods, and what is told to be near: صباح الأحد، نهاية العام، نحو شهر.
extension ArabicReading {
  /// أمس، أمس الأول، أول من أمس، اليوم، غداً، بعد غد.
  func relativeDay(at index: Int) -> (meaning: Meaning, end: Int)? {
    guard let found = block.found(index) else { return nil }
    let word = found.word
    func day(_ count: Int, _ end: Int) -> (meaning: Meaning, end: Int) {
      (.counted(count, .day, from: .document), end)
    }
    if word.role == .yesterday {
      let isBefore = block.found(index + 1).map { $0.isDefinite && $0.word.ordinal == 1 } ?? false
      return isBefore ? day(-2, index + 2) : day(-1, index + 1)
    }
    if word.ordinal == 1, !found.isDefinite {
      let next = block.role(index + 1) == .from ? index + 2 : index + 1
      return block.role(next) == .yesterday ? day(-2, next + 1) : nil
    }
    if word.role == .after, block.role(index + 1) == .tomorrow { return day(2, index + 2) }
    if word.role == .tomorrow {
      guard !found.isDefinite || ArabicNearMisses(block).isGovernedTomorrow(index) else { return nil }
      return day(1, index + 1)
    }
    if word.role == .this, let next = block.found(index + 1), next.isDefinite, next.word.unit == .day,
      next.word.count == .singular
    {
      return day(0, index + 2)
    }
    guard found.isDefinite, word.unit == .day, word.count == .singular,
      ArabicNearMisses(block).isToday(index)
    else { return nil }
    return day(0, index + 1)
  }

  /// صباح الأحد, مساء أمس, ليل السبت - الأحد, الليلة الماضية, هذا المساء.
  func partOfDay(at index: Int, _ found: ArabicBlock.Found) -> DateCandidate? {
    let role = found.word.role
    if role == .this || role == .that || role == .sameOf, let next = block.found(index + 1),
      next.isDefinite, !next.isJoined, let part = next.word.part
    {
      // تلك الليلة is that of the text.
      return timed(
        .counted(0, .day, from: role == .this ? .document : .text), part, index..<index + 2)
    }
    guard let part = found.word.part else { return nil }
    if found.word.isAdverb {
      var result = candidate(.time, .counted(0, .day, from: .context), index..<index + 1, confidence: 60)
      result.time = .part(part)
      return result
    }
    if found.isDefinite {
      guard
        block.isOne(of: ArabicReading.tonight, index)
          || block.isOne(of: ArabicReading.tonight, index - 1)
      else { return nil }
      let choice = choice(at: index + 1)
      let count = choice?.choice == .last ? -1 : choice?.choice == .next ? 1 : 0
      return timed(
        .counted(count, .day, from: .document), part, index..<(choice?.end ?? index + 1))
    }
    guard let day = date(at: index + 1), day.month == nil || day.day != nil,
      day.weekday != nil || day.relative != nil || day.day != nil, var result = candidate(day)
    else { return nil }
    var end = result.tokens.upperBound
    // The night of two days is told by both: ليل السبت - الأحد.
    if part == .night, block.isMark(end, "-", "/", "–") || block.role(end) == .to,
      let second = date(at: end + 1), second.weekday != nil
    {
      end = second.tokens.upperBound
    } else if part == .night, day.weekday != nil, day.day == nil, let second = block.found(end),
      second.isDefinite, second.prefix == 4, second.word.weekday > 0
    {
      // ليل الأحد الاثنين
      end += 1
    }
    result.type = .time
    if result.time == nil { result.time = .part(part) }
    result.tokens = index..<end
    result.range = block.bytes(of: index..<end)
    return result
  }

  /// الساعات الأولى من صباح اليوم, ساعة متأخرة من ليل أمس.
  func edgeOfPart(at index: Int, _ found: ArabicBlock.Found) -> DateCandidate? {
    guard found.word.unit == .hour else { return nil }
    let isEarly = found.isDefinite && found.word.count == .plural
    guard block.isOne(of: isEarly ? ArabicReading.early : ArabicReading.late, index + 1),
      block.role(index + 2) == .from, let part = block.found(index + 3),
      var result = partOfDay(at: index + 3, part)
    else { return nil }
    result.modifier = isEarly && !block.isOne(of: ArabicReading.late, index + 1) ? .start : .end
    result.tokens = index..<result.tokens.upperBound
    result.range = block.bytes(of: result.tokens)
    return result
  }

  private static let early: WordSet = ["الأولى", "المبكرة", "الأخيرة", "المتأخرة"]
  private static let late: WordSet = ["متأخرة", "الأخيرة", "المتأخرة"]

  /// عشية عيد الميلاد: the day before.
  func eve(at index: Int) -> DateCandidate? {
    guard block.isOne(of: ArabicReading.eves, index), let feast = feast(at: index + 1) else {
      return nil
    }
    var result = candidate(
      .date, .counted(-1, .day, from: .time(feast.meaning)), index..<feast.tokens.upperBound,
      confidence: feast.confidence)
    result.feast = feast.feast
    return result
  }

  private static let eves: WordSet = ["عشية", "وعشية"]

  private static let tonight: WordSet = ["الليلة", "والليلة", "لليلة", "بالليلة", "هذه"]

  private func timed(_ meaning: Meaning, _ part: DayPart, _ tokens: Range<Int>) -> DateCandidate {
    var result = candidate(.time, meaning, tokens)
    result.time = .part(part)
    return result
  }

  /// بعد ظهر الأحد, قبل ظهر أمس.
  func partBesideNoon(at index: Int, _ role: ArabicTimeWord.Role) -> DateCandidate? {
    guard let noon = block.found(index + 1), noon.word.part == .midday, !noon.word.isAdverb,
      !noon.isJoined
    else { return nil }
    if noon.isDefinite {
      var result = candidate(.time, .counted(0, .day, from: .context), index..<index + 2, confidence: 80)
      result.time = .part(role == .after ? .afternoon : .morning)
      return result
    }
    guard let day = date(at: index + 2), day.weekday != nil || day.relative != nil,
      var result = candidate(day)
    else { return nil }
    result.type = .time
    result.time = .part(role == .after ? .afternoon : .morning)
    result.tokens = index..<result.tokens.upperBound
    result.range = block.bytes(of: result.tokens)
    return result
  }

  /// A word before a time that says which part of it, or that it is near: نهاية العام, نحو شهر, أكثر من عامين.
  func modified(at index: Int, _ found: ArabicBlock.Found) -> DateCandidate? {
    guard let role = found.word.role else { return nil }
    let modifier: DateMention.Modifier
    switch role {
    case .start: modifier = .start
    case .middle: modifier = .mid
    case .end: modifier = .end
    case .about: return near(at: index, from: index + 1, .approx)
    case .more, .less:
      guard block.role(index + 1) == .from else { return nil }
      return near(at: index, from: index + 2, role == .more ? .moreThan : .lessThan)
    case .weekendHead:
      guard block.role(index + 1) == .end else { return nil }
      return weekend(at: index, from: index + 1)
    default: return nil
    }
    guard !found.isDefinite else { return nil }
    if role == .middle, let night = midnight(at: index) { return night }
    if role == .end, let weekend = weekend(at: index, from: index) { return weekend }
    guard var result = whole(at: index + 1) else { return nil }
    result.modifier = modifier
    result.tokens = index..<result.tokens.upperBound
    result.range = block.bytes(of: result.tokens)
    return result
  }

  /// The period of which a part is told.
  private func whole(at index: Int) -> DateCandidate? {
    if let found = days(at: index)?.last, found.tokens.lowerBound == index { return found }
    if let found = years(at: index)?.first, found.tokens.lowerBound == index { return found }
    if let found = period(at: index) { return found }
    // نهاية العام is that of the current one.
    guard let found = block.found(index), found.isDefinite, let unit = found.word.unit, unit >= .week,
      found.word.count == .singular
    else { return nil }
    return candidate(.date, .counted(0, unit, from: .document), index..<index + 1, confidence: 80)
  }

  private func near(
    at index: Int, from position: Int, _ modifier: DateMention.Modifier
  ) -> DateCandidate? {
    guard
      var result = clock(at: position) ?? years(at: position)?.first
        ?? length(at: position, isGoverned: true).map({
          candidate(.duration, .value(.length($0.length)), position..<$0.end)
        })
    else { return nil }
    result.modifier = modifier
    result.tokens = index..<result.tokens.upperBound
    result.range = block.bytes(of: result.tokens)
    return result
  }

  /// نهاية الأسبوع, عطلة نهاية الأسبوع الماضي.
  private func weekend(at index: Int, from end: Int) -> DateCandidate? {
    guard let week = block.found(end + 1), week.word.unit == .week, week.isDefinite,
      week.word.count == .singular
    else { return nil }
    let choice = choice(at: end + 2)
    let count = choice?.choice == .last ? -1 : choice?.choice == .next ? 1 : 0
    return candidate(
      .date, .counted(count, .weekend, from: .document), index..<(choice?.end ?? end + 2))
  }

  /// منتصف الليل, منتصف النهار.
  private func midnight(at index: Int) -> DateCandidate? {
    let isNight = block.isOne(of: ArabicReading.theNight, index + 1)
    guard isNight || block.isOne(of: ArabicReading.theDay, index + 1) else { return nil }
    var result = candidate(.time, .counted(0, .day, from: .context), index..<index + 2)
    result.time = .clock(hour: isNight ? 0 : 12, minute: isNight ? 0 : nil, second: nil)
    if let day = date(at: index + 2), day.relative != nil || day.weekday != nil,
      let meaning = day.meaning(document: document)
    {
      result.meaning = meaning
      result.tokens = index..<day.tokens.upperBound
      result.range = block.bytes(of: result.tokens)
    }
    return result
  }

  static let theNight: WordSet = ["الليل", "ليل"]
  private static let theDay: WordSet = ["النهار", "الظهر"]
}
