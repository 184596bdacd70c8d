import Isnad
import IsnadText

/// Reads clock times: 9am, 9.30 p.m., 15:11 GMT, half past nine, noon, 1500 GMT.
struct EnglishClock {
  let text: EnglishTimeText

  /// The clock time that begins at a token, with its zone and the day beside it.
  func time(_ index: Int) -> DateCandidate? {
    guard let clock = clock(index) else { return nil }
    return withDayBehind(clock)
  }

  /// Adds the clock time that stands behind a day: Monday at 9am; 3 May, 10:00.
  func withClockBehind(_ day: DateCandidate) -> DateCandidate {
    guard isDay(day.meaning) else { return day }
    var next = day.tokens.upperBound
    if text.mark(next) == "," { next += 1 }
    if text.token(next, is: "at") { next += 1 }
    guard let clock = clock(next, isLed: true) else { return day }
    return joined(day, clock, day.tokens.lowerBound..<clock.tokens.upperBound)
  }

  /// 9am on Monday, 10:30 yesterday.
  private func withDayBehind(_ clock: DateCandidate) -> DateCandidate {
    var next = behindBracket(clock.tokens.upperBound)
    if text.mark(next) == "," { next += 1 }
    if text.token(next, is: "on") { next += 1 }
    guard let day = EnglishMoments(text: text).day(next), isDay(day.meaning) else { return clock }
    if case .clock = day.time { return clock }
    return joined(day, clock, clock.tokens.lowerBound..<day.tokens.upperBound)
  }

  /// The token behind what stands in brackets, as between a clock time and its day.
  private func behindBracket(_ index: Int) -> Int {
    guard text.mark(index) == "(" else { return index }
    for end in index + 1..<index + 8 where text.mark(end) == ")" { return end + 1 }
    return index
  }

  /// At eight tonight, at 8 on Monday evening: an hour alone, which the part of the day completes.
  func bareHour(_ index: Int) -> DateCandidate? {
    guard text.token(index - 1, is: "at") || isAbout(index - 1), let hour = hour(index) else {
      return nil
    }
    let next = text.token(hour.end, is: "on") ? hour.end + 1 : hour.end
    guard let day = EnglishMoments(text: text).day(next), case .part(let part) = day.time,
      isDay(day.meaning)
    else { return nil }
    var joined = text.stretched(day, over: index..<day.tokens.upperBound)
    joined.time = afternoon(.clock(hour: hour.value, minute: 0, second: nil), of: .part(part))
    joined.hasZone = false
    return joined
  }

  private func isAbout(_ index: Int) -> Bool {
    if case .about = text.word(index) { return true }
    return false
  }

  private func joined(
    _ day: DateCandidate, _ clock: DateCandidate, _ tokens: Range<Int>
  ) -> DateCandidate {
    var joined = text.stretched(day, over: tokens)
    joined.type = .time
    joined.time = afternoon(clock.time, of: day.time)
    joined.hasZone = clock.hasZone
    return joined
  }

  /// Monday evening at 8 is 20:00.
  private func afternoon(_ clock: TimeOfDay?, of part: TimeOfDay?) -> TimeOfDay? {
    guard case .clock(let hour, let minute, let second) = clock, hour < 12, case .part(let part) = part,
      part == .afternoon || part == .evening || part == .night
    else { return clock }
    return .clock(hour: hour + 12, minute: minute, second: second)
  }

  private func isDay(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .value(.day), .counted(_, .day, _): true
    case .one(let recurring, _), .within(let recurring, _):
      switch recurring {
      case .weekday, .monthDay, .dayOfMonth, .feast: true
      default: false
      }
    default: false
    }
  }
}

extension EnglishClock {
  /// A clock time alone; digits with a colon need a word before them, unless they are led.
  private func clock(_ index: Int, isLed: Bool = false) -> DateCandidate? {
    guard let read = spoken(index) ?? written(index, isLed: isLed || self.isLed(index)) else {
      return nil
    }
    let end: Int
    var hasZone = false
    if let zone = zone(read.end) {
      (end, hasZone) = (zone, true)
    } else {
      end = read.end
      // 9 a.m. (1300 GMT) has one too.
      if text.mark(end) == "(", let other = written(end + 1, isLed: true), zone(other.end) != nil {
        hasZone = true
      }
    }
    guard read.isSure || hasZone else { return nil }
    var candidate = text.candidate(
      .time, .counted(0, .day, from: .context), index..<end, confidence: 80)
    candidate.time = read.time
    candidate.hasZone = hasZone
    return candidate
  }

  private struct Read {
    let time: TimeOfDay
    let end: Int
    /// Says whether it is a time without a zone behind it.
    var isSure = true
  }

  private func isLed(_ index: Int) -> Bool {
    switch text.word(index - 1) {
    case .preposition, .until, .from, .to, .before, .after, .between, .about, .and: true
    default: false
    }
  }

  /// Noon, nine o'clock, half past nine, a quarter to ten.
  private func spoken(_ index: Int) -> Read? {
    switch text.word(index) {
    case .noon:
      return Read(time: .clock(hour: 12, minute: 0, second: nil), end: index + 1)
    case .midnight:
      return Read(time: .clock(hour: 0, minute: 0, second: nil), end: index + 1)
    default: break
    }
    if let hour = hour(index) {
      if text.word(hour.end) == .oclock { return inDayPart(hour.value, 0, hour.end + 1) }
      // At six in the morning.
      if text.token(index - 1, is: "at") || isAbout(index - 1),
        case let read = inDayPart(hour.value, 0, hour.end),
        read.end > hour.end
      {
        return read
      }
    }
    let start = text.word(index) == .a ? index + 1 : index
    let minutes: Int
    var end = start + 1
    switch text.word(start) {
    case .half: minutes = 30
    case .unit(.quarter): minutes = 15
    case .cardinal(let value) where value < 30: minutes = value
    default:
      guard let number = text.digits(start), number.value < 30 else { return nil }
      minutes = number.value
    }
    if text.word(end) == .units(.minute) { end += 1 }
    let isPast = text.word(end) == .past
    guard isPast || (text.word(end) == .to && minutes != 30 && text.word(start) == .unit(.quarter)),
      let hour = hour(end + 1), text.digits(end + 1) == nil
    else { return nil }
    let total = hour.value * 60 + (isPast ? minutes : -minutes)
    return inDayPart(total / 60, total % 60, hour.end)
  }

  private func hour(_ index: Int) -> (value: Int, end: Int)? {
    if let number = text.digits(index), (1...12).contains(number.value) {
      return (number.value, index + 1)
    }
    guard case .cardinal(let value) = text.word(index), (1...12).contains(value) else { return nil }
    return (value, index + 1)
  }

  /// In the evening: the part of the day behind a time.
  private func inDayPart(_ hour: Int, _ minute: Int, _ end: Int) -> Read {
    guard text.token(end, is: "in"), text.word(end + 1) == .the,
      case .part(let part) = text.word(end + 2)
    else { return Read(time: .clock(hour: hour, minute: minute, second: nil), end: end) }
    let isLate = part != .morning && hour < 12
    return Read(time: .clock(hour: isLate ? hour + 12 : hour, minute: minute, second: nil), end: end + 3)
  }

  /// 9am, 9.30 p.m., 15:11, 1500 (before a zone).
  private func written(_ index: Int, isLed: Bool) -> Read? {
    guard text.bounds.contains(index), text.digits(index - 1) == nil || text.isSpaced(index) else {
      return nil
    }
    if let joined = joined(index) ?? joinedBehindColon(index) { return joined }
    guard let first = clockDigits(index) else { return nil }
    var (minute, second, end) = (first.minute, Int?.none, index + 1)
    if minute == nil, first.hour <= 24, text.mark(end) == ":", !text.isSpaced(end),
      let minutes = text.digits(end + 1), minutes.count == 2, minutes.value < 60, !text.isSpaced(end + 1)
    {
      (minute, end) = (minutes.value, end + 2)
      if text.mark(end) == ":", !text.isSpaced(end), let seconds = text.digits(end + 1),
        seconds.count == 2,
        seconds.value < 60
      {
        (second, end) = (seconds.value, end + 2)
      }
    } else if minute == nil, let wall = fourDigits(index) {
      return Read(
        time: .clock(hour: wall.hour, minute: wall.minute, second: nil), end: index + 1, isSure: false)
    }
    let hasColon = end > index + 1
    if let meridiem = meridiem(end) {
      guard (1...12).contains(first.hour) else { return nil }
      let hour = first.hour % 12 + (meridiem.isAfternoon ? 12 : 0)
      return Read(time: .clock(hour: hour, minute: minute, second: second), end: meridiem.end)
    }
    guard first.hour <= 24, minute != nil else { return nil }
    return Read(
      time: .clock(hour: first.hour, minute: minute, second: second), end: end, isSure: hasColon && isLed
    )
  }

  /// An hour, or hour and minute with a point: 9.30.
  private func clockDigits(_ index: Int) -> (hour: Int, minute: Int?)? {
    if let number = text.digits(index) { return number.count <= 4 ? (number.value, nil) : nil }
    guard text.tokens[index].kind == .number else { return nil }
    return pointed(text.tokens[index].folded)
  }

  /// `9.30` in folded bytes.
  private func pointed(_ folded: TextRange) -> (hour: Int, minute: Int?)? {
    let bytes = text.tokens.foldedBytes[folded.start..<folded.end]
    guard (4...5).contains(bytes.count), bytes[bytes.endIndex - 3] == UInt8(ascii: ".") else {
      return nil
    }
    var value = 0
    for byte in bytes where byte != UInt8(ascii: ".") {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value / 100 <= 24 && value % 100 < 60 ? (value / 100, value % 100) : nil
  }

  private func fourDigits(_ index: Int) -> (hour: Int, minute: Int)? {
    guard let number = text.digits(index), number.count == 4, number.value / 100 <= 24,
      number.value % 100 < 60
    else { return nil }
    return (number.value / 100, number.value % 100)
  }

  /// 9am, 9.30pm in one word.
  private func joined(_ index: Int) -> Read? {
    guard text.tokens[index].kind == .word else { return nil }
    let folded = text.tokens[index].folded
    guard (3...7).contains(folded.count) else { return nil }
    let bytes = text.tokens.foldedBytes
    guard bytes[folded.end - 1] == UInt8(ascii: "m"), (0x30...0x39).contains(bytes[folded.start]) else {
      return nil
    }
    let isAfternoon = bytes[folded.end - 2] == UInt8(ascii: "p")
    guard isAfternoon || bytes[folded.end - 2] == UInt8(ascii: "a") else { return nil }
    let rest = TextRange(folded.start, folded.end - 2)
    let hour: Int
    var minute: Int?
    if let pointed = pointed(rest) {
      (hour, minute) = pointed
    } else {
      guard rest.count <= 2 else { return nil }
      var value = 0
      for byte in bytes[rest.start..<rest.end] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      hour = value
    }
    guard (1...12).contains(hour) else { return nil }
    return Read(
      time: .clock(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minute, second: nil), end: index + 1
    )
  }

  /// 3:15pm, of which the minutes are in one word with what is behind them.
  private func joinedBehindColon(_ index: Int) -> Read? {
    guard let hour = text.digits(index), (1...12).contains(hour.value), text.mark(index + 1) == ":",
      !text.isSpaced(index + 1), !text.isSpaced(index + 2)
    else { return nil }
    let isAfternoon: Bool
    let minute: Int
    if let digits = text.digits(index + 2, with: ["am"]) {
      (minute, isAfternoon) = (digits.value, false)
    } else if let digits = text.digits(index + 2, with: ["pm"]) {
      (minute, isAfternoon) = (digits.value, true)
    } else {
      return nil
    }
    guard minute < 60 else { return nil }
    return Read(
      time: .clock(hour: hour.value % 12 + (isAfternoon ? 12 : 0), minute: minute, second: nil),
      end: index + 3)
  }

  /// am, a.m., PM.
  private func meridiem(_ index: Int) -> (isAfternoon: Bool, end: Int)? {
    if case .meridiem(let isAfternoon) = text.word(index) { return (isAfternoon, index + 1) }
    let isAfternoon = text.token(index, is: "p")
    guard isAfternoon || text.token(index, is: "a"), text.mark(index + 1) == ".",
      !text.isSpaced(index + 1),
      text.token(index + 2, is: "m"), !text.isSpaced(index + 2)
    else { return nil }
    return (isAfternoon, text.mark(index + 3) == "." ? index + 4 : index + 3)
  }

  /// The end of the zone that begins at a token: GMT, local time, Moscow time.
  private func zone(_ index: Int) -> Int? {
    let start = text.mark(index) == "(" ? index + 1 : index
    if let match = text.lexicons.zones.match(startingAt: start),
      match.tokens.upperBound <= text.bounds.upperBound,
      text.isCapital(start) || match.tokens.count > 1
    {
      return match.tokens.upperBound
    }
    if text.isCapital(index), text.token(index + 1, is: "time") { return index + 2 }
    return nil
  }
}
