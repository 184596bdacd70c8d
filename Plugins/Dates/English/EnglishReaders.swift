import Isnad
import IsnadText

/// The readers of times that may begin with a token, so that the others need not be asked.
struct EnglishReaders: OptionSet, Sendable {
  let rawValue: UInt32

  /// From May to July, between 1914 and 1918.
  static let ledSpan = EnglishReaders(rawValue: 1 << 0)
  static let set = EnglishReaders(rawValue: 1 << 1)
  /// 2019-24, 499-493 BC.
  static let yearSpan = EnglishReaders(rawValue: 1 << 2)
  /// 3–5 May.
  static let daySpan = EnglishReaders(rawValue: 1 << 3)
  /// May 3-5.
  static let monthSpan = EnglishReaders(rawValue: 1 << 4)
  static let clock = EnglishReaders(rawValue: 1 << 5)
  /// Eight tonight.
  static let bareHour = EnglishReaders(rawValue: 1 << 6)
  /// Two Sundays ago.
  static let countedDay = EnglishReaders(rawValue: 1 << 7)
  /// Early May, the end of May.
  static let edge = EnglishReaders(rawValue: 1 << 8)
  static let hijri = EnglishReaders(rawValue: 1 << 9)
  static let numeric = EnglishReaders(rawValue: 1 << 10)
  static let calendar = EnglishReaders(rawValue: 1 << 11)
  static let relative = EnglishReaders(rawValue: 1 << 12)
  static let period = EnglishReaders(rawValue: 1 << 13)
  static let year = EnglishReaders(rawValue: 1 << 14)
  static let fiscal = EnglishReaders(rawValue: 1 << 15)
  /// Today, tonight.
  static let deictic = EnglishReaders(rawValue: 1 << 16)
  static let length = EnglishReaders(rawValue: 1 << 17)
  static let part = EnglishReaders(rawValue: 1 << 18)
  static let era = EnglishReaders(rawValue: 1 << 19)
  /// Now.
  static let vague = EnglishReaders(rawValue: 1 << 20)

  /// What reads a time with a place in the calendar.
  static let day: EnglishReaders = [
    .hijri, .numeric, .calendar, .relative, .period, .year, .fiscal, .deictic,
  ]
  /// Ordinals, in words or digits.
  static let ordinal: EnglishReaders = [.daySpan, .hijri, .calendar, .period, .year]
  static let number: EnglishReaders = [
    .set, .yearSpan, .daySpan, .clock, .bareHour, .countedDay, .hijri, .numeric, .calendar, .year,
    .length,
  ]
  /// 21st, 9am, 1990s.
  static let numberWithLetters: EnglishReaders = ordinal.union([.clock, .countedDay, .length])
}

extension EnglishReaders {
  /// The readers of what begins with a word of time.
  init(_ word: EnglishTimeWord) {
    self =
      switch word {
      case .month, .shortMonth: [.monthSpan, .calendar]
      case .weekday: [.set, .calendar]
      case .shortWeekday: .calendar
      case .weekdays: .set
      case .unit(.second): EnglishReaders.ordinal.union([.fiscal, .length, .clock])
      case .unit: [.edge, .fiscal, .length, .clock]
      case .units: [.set, .length]
      case .season: .period
      case .part, .overnight: .part
      case .day, .tonight: .deictic
      case .noon, .midnight: .clock
      case .cardinal: EnglishReaders.ordinal.union([.set, .clock, .bareHour, .countedDay, .length])
      case .ordinal: .ordinal
      case .decade: .year
      case .few: [.set, .length]
      case .couple, .dozen, .dozens, .another: [.countedDay, .length]
      case .half: [.clock, .countedDay, .length]
      case .last: [.relative, .period]
      case .past, .previous, .next, .coming, .this, .that, .following, .same, .current, .latest:
        .relative
      case .final: .period
      case .edge, .edgeNoun, .later, .earlier: .edge
      case .about, .more, .less, .over, .under, .up, .lasting, .all: .length
      case .from, .between: .ledSpan
      case .a: [.set, .clock, .countedDay, .length, .year]
      case .every, .each, .once, .twice, .per, .frequency: .set
      case .now: .vague
      case .era(isBefore: false): .year
      case .fiscal: .fiscal
      case .preposition: .length
      case .the, .ago, .before, .after, .hence, .to, .until, .through, .and, .of, .within,
        .possessive, .than,
        .least, .most, .other, .times, .era, .meridiem, .oclock, .old, .age, .parts:
        []
      }
  }

  /// The readers of what begins with `the` before a word of time.
  init(the word: EnglishTimeWord) {
    self =
      switch word {
      case .last: [.relative, .period]
      case .past, .previous, .next, .coming, .this, .that, .following, .same, .current, .latest:
        .relative
      case .final: .period
      case .unit(.second): EnglishReaders.ordinal.union([.relative, .fiscal])
      case .unit: [.edge, .relative, .period, .year, .fiscal]
      case .cardinal: EnglishReaders.ordinal.union(.relative)
      case .ordinal: .ordinal
      case .few, .couple, .dozen, .dozens, .another, .half, .a: .relative
      case .season: .period
      case .part: [.period, .part]
      case .edge, .edgeNoun, .later, .earlier: .edge
      case .decade: .year
      case .fiscal: .fiscal
      default: []
      }
  }
}
