import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Reads clock times: الساعة 9:00 بتوقيت غرينتش، التاسعة والنصف مساءً.
extension ArabicReading {
  private struct ClockTime {
    var hour: Int
    var minute: Int?
    var second: Int?
    var end: Int
  }

  func clock(at index: Int) -> DateCandidate? {
    let hasWord = isClockWord(index)
    let start = hasWord ? index + 1 : index
    guard var time = hour(at: start, hasWord: hasWord) else { return nil }
    let (part, end) = adverb(at: time.end)
    time.end = end
    let isSpan = block.role(index - 1) == .from || block.role(index - 1) == .between
    let second =
      isSpan || hasWord ? endOfSpan(at: time.end, isBetween: block.role(index - 1) == .between) : nil
    if !hasWord {
      // Without الساعة two numbers may be a score, and an ordinal anything.
      let isClock = time.minute != nil && block.digits(start) != nil && isZoned(time.end)
      let isOfPart = block.role(time.end) == .from && block.word(time.end + 1)?.part != nil
      guard part != nil || isClock || isOfPart || second?.part != nil else { return nil }
    }
    var result = candidate(.time, .counted(0, .day, from: .context), index..<(second?.end ?? time.end))
    result.time = .clock(
      hour: inDay(time.hour, part ?? second?.part), minute: time.minute, second: time.second)
    result.endTime = second?.time
    result.hasZone = isZoned(result.tokens.upperBound)
    return withDay(result)
  }

  /// The clock time up to which another lasts: من 5 إلى 6 مساءً.
  private func endOfSpan(
    at index: Int, isBetween: Bool
  ) -> (time: TimeOfDay, part: DayPart?, end: Int)? {
    var position: Int
    switch block.role(index) {
    case .to?, .until?: position = index + 1
    default:
      if block.isMark(index, "-", "–") || isBetween && block.isOne(of: ArabicReading.apartAnd, index) {
        position = index + 1
      } else if isBetween, block.found(index)?.isJoined == true {
        position = index
      } else {
        return nil
      }
    }
    let hasWord = isClockWord(position)
    if hasWord { position += 1 }
    guard let time = hour(at: position, hasWord: hasWord) else { return nil }
    let (part, end) = adverb(at: time.end)
    guard hasWord || part != nil else { return nil }
    return (.clock(hour: inDay(time.hour, part), minute: time.minute, second: time.second), part, end)
  }

  private func isClockWord(_ index: Int) -> Bool {
    guard let found = block.found(index) else { return false }
    return found.word.unit == .hour && found.word.count == .singular && found.isDefinite
  }

  /// The hour with its minutes, in digits or words.
  private func hour(at index: Int, hasWord: Bool) -> ClockTime? {
    if let digits = block.digits(index) {
      guard digits.count <= 2, digits.value <= 24 else { return nil }
      var time = ClockTime(hour: digits.value, minute: nil, second: nil, end: index + 1)
      if block.isMark(index + 1, ":"), let minute = minutes(at: index + 2) {
        time.minute = minute
        time.end = index + 3
        if block.isMark(index + 3, ":"), let second = minutes(at: index + 4) {
          time.second = second
          time.end = index + 5
        }
      } else if hasWord {
        addMinutes(to: &time)
      }
      return time
    }
    if let pointed = pointedTime(at: index) {
      return hasWord || adverb(at: index + 1).part != nil ? pointed : nil
    }
    guard var time = hourInWords(at: index) else { return nil }
    addMinutes(to: &time)
    return time
  }

  private func minutes(at index: Int) -> Int? {
    guard let digits = block.digits(index), digits.count == 2, digits.value < 60 else { return nil }
    return digits.value
  }

  /// 9.30 or 14,30, which is one token.
  private func pointedTime(at index: Int) -> ClockTime? {
    guard block.range.contains(index), block.tokens[index].kind == .number else { return nil }
    let folded = block.tokens[index].folded
    let bytes = block.tokens.foldedBytes[folded.start..<folded.end]
    let parts = bytes.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count) else { return nil }
    func value(_ digits: ArraySlice<UInt8>) -> Int? {
      digits.reduce(0) { sum, byte in
        sum.flatMap { byte >= 0x30 && byte <= 0x39 ? $0 * 10 + Int(byte - 0x30) : nil }
      }
    }
    guard let hour = value(parts[0]), let minute = value(parts[1]), hour <= 24, minute < 60 else {
      return nil
    }
    return ClockTime(hour: hour, minute: minute, second: nil, end: index + 1)
  }

  private func hourInWords(at index: Int) -> ClockTime? {
    if block.isOne(of: ArabicReading.oneOClock, index) {
      return ClockTime(hour: 1, minute: nil, second: nil, end: index + 1)
    }
    guard block.isFeminine(index), let ordinal = ordinal(at: index), ordinal.value <= 12 else {
      return nil
    }
    return ClockTime(hour: ordinal.value, minute: nil, second: nil, end: ordinal.end)
  }

  private static let oneOClock: WordSet = ["الواحدة", "للواحدة", "والواحدة"]

  /// والنصف, والربع, إلا الثلث, و20 دقيقة.
  private func addMinutes(to time: inout ClockTime) {
    var position = time.end
    let isMinus = block.role(position) == .minus
    if isMinus { position += 1 }
    let isApart = block.isOne(of: ArabicReading.apartAnd, position)
    if isApart { position += 1 }
    guard isMinus || isApart || block.found(position)?.isJoined == true else { return }
    let minutes: Int
    var end = position + 1
    switch block.role(position) {
    case .half?: minutes = 30
    case .quarter?: minutes = 15
    case .third?: minutes = 20
    default:
      guard let number = numbers.number(at: position, before: block.range.upperBound),
        number.value < 60
      else { return }
      end = number.tokens.upperBound
      let isNamed = block.word(end)?.unit == .minute
      guard isNamed || adverb(at: end).part != nil else { return }
      minutes = NSDecimalNumber(decimal: number.value).intValue
      if isNamed { end += 1 }
    }
    if isMinus {
      time.hour = time.hour == 1 ? 12 : time.hour - 1
      time.minute = 60 - minutes
    } else {
      time.minute = minutes
    }
    time.end = end
  }

  /// صباحاً, مساءً, بعد الظهر, من مساء behind a clock time.
  private func adverb(at index: Int) -> (part: DayPart?, end: Int) {
    guard let found = block.found(index), !found.isJoined else { return (nil, index) }
    if found.word.role == .after || found.word.role == .before, let next = block.found(index + 1),
      next.word.part == .midday
    {
      return (found.word.role == .after ? .afternoon : .morning, index + 2)
    }
    // الواحدة بعد منتصف الليل
    if found.word.role == .after, block.role(index + 1) == .middle,
      block.isOne(of: ArabicReading.theNight, index + 2)
    {
      return (.night, index + 3)
    }
    guard let part = found.word.part, !found.isDefinite, found.preposition == nil else {
      return (nil, index)
    }
    // مساء الأحد is the evening of a day, which is read with the day.
    return (part, index + 1)
  }

  private func inDay(_ hour: Int, _ part: DayPart?) -> Int {
    switch part {
    case .morning?: hour == 12 ? 0 : hour
    case .midday?: hour < 10 ? hour + 12 : hour
    case .afternoon?, .evening?: hour < 12 ? hour + 12 : hour
    case .night?: hour == 12 ? 0 : hour < 12 && hour >= 6 ? hour + 12 : hour
    case .daytime?, nil: hour
    }
  }

  /// Says whether a time zone stands close behind: بتوقيت مكة المكرمة, ت.غ.
  private func isZoned(_ index: Int) -> Bool {
    for position in index..<max(index, min(index + 10, block.range.upperBound)) {
      if lexicons.zones.isMatch(startingAt: position) { return true }
      if block.isMark(position, ".", "؟", "!") { return false }
    }
    return false
  }

  /// The day behind a clock time: الساعة 9 من مساء الأحد, العاشرة صباح اليوم.
  private func withDay(_ candidate: DateCandidate) -> DateCandidate {
    var result = candidate
    let end = candidate.tokens.upperBound
    var position = end
    if block.isMark(position, "،", ",")
      || block.role(position) == .from && block.found(position)?.prefix == 0
    {
      position += 1
    }
    var part: DayPart?
    if let found = block.found(position), let told = found.word.part, !found.isDefinite {
      part = told
      position += 1
    }
    // «التاسعة مساء الأحد»: the part was read as an adverb.
    guard let day = date(at: position), day.relative != nil || day.weekday != nil || day.day != nil,
      let told = self.plain(day)
    else { return result }
    result.meaning = told.meaning
    result.weekday = told.weekday
    result.monthsAgree = told.monthsAgree
    result.calendar = told.calendar
    result.equal = told.equal
    result.tokens = candidate.tokens.lowerBound..<day.tokens.upperBound
    result.range = block.bytes(of: result.tokens)
    if let part, case .clock(let hour, let minute, let second) = candidate.time {
      result.time = .clock(hour: inDay(hour, part), minute: minute, second: second)
    }
    return result
  }

  /// A date with the clock time behind it: الأحد في الساعة 9:00.
  func withClock(_ date: DateCandidate) -> DateCandidate {
    var position = date.tokens.upperBound
    if block.isMark(position, "،", ",") { position += 1 }
    if block.role(position) == .at, block.found(position)?.prefix == 0 { position += 1 }
    if block.isOne(of: ArabicReading.sharp, position) { position += 1 }
    guard isClockWord(position), let clock = clock(at: position),
      case .counted(0, .day, .context) = clock.meaning
    else { return date }
    var result = date
    result.type = .time
    result.time = clock.time
    result.hasZone = clock.hasZone
    result.tokens = date.tokens.lowerBound..<clock.tokens.upperBound
    result.range = block.bytes(of: result.tokens)
    return result
  }

  private static let sharp: WordSet = ["تمام"]
}

extension ArabicBlock {
  /// Says whether a word ends in ة.
  func isFeminine(_ index: Int) -> Bool {
    guard range.contains(index) else { return false }
    let folded = tokens[index].folded
    return folded.count >= 2 && tokens.foldedBytes[folded.end - 2] == 0xD8
      && tokens.foldedBytes[folded.end - 1] == 0xA9
  }
}
