/// A feast or holiday with a rule of the calendar, by its English name.
enum Feast: String, Sendable, CaseIterable {
  case newYear = "new-year"
  case newYearsEve = "new-years-eve"
  case epiphany
  case valentine = "valentines-day"
  case womensDay = "womens-day"
  case saintPatrick = "st-patricks-day"
  case aprilFools = "april-fools-day"
  case labourDay = "labour-day"
  case americanLaborDay = "labor-day"
  case victoryDay = "victory-day"
  case bastilleDay = "bastille-day"
  case independenceDay = "independence-day"
  case halloween
  case armistice = "armistice-day"
  case christmas
  case christmasEve = "christmas-eve"
  case boxingDay = "boxing-day"
  case orthodoxChristmas = "orthodox-christmas"
  case ashWednesday = "ash-wednesday"
  case palmSunday = "palm-sunday"
  case maundyThursday = "maundy-thursday"
  case goodFriday = "good-friday"
  case easter
  case easterMonday = "easter-monday"
  case ascension
  case pentecost
  case orthodoxEaster = "orthodox-easter"
  case thanksgiving
  case martinLutherKing = "martin-luther-king-day"
  case presidentsDay = "presidents-day"
  case memorialDay = "memorial-day"
  case columbusDay = "columbus-day"
  case mothersDay = "mothers-day"
  case fathersDay = "fathers-day"
  case groundhogDay = "groundhog-day"
  case australiaDay = "australia-day"
  case earthDay = "earth-day"
  case anzacDay = "anzac-day"
  case juneteenth
  case canadaDay = "canada-day"
  case assumption
  case allSaints = "all-saints-day"
  case remembranceSunday = "remembrance-sunday"
  case shroveTuesday = "shrove-tuesday"
  case passover
  case roshHashanah = "rosh-hashanah"
  case yomKippur = "yom-kippur"
  case sukkot
  case hanukkah
  case lunarNewYear = "lunar-new-year"
  case nowruz
  case hijriNewYear = "islamic-new-year"
  case ashura
  case mawlid
  case ramadan
  case laylatAlQadr = "laylat-al-qadr"
  case eidAlFitr = "eid-al-fitr"
  case hajj
  case arafah
  case eidAlAdha = "eid-al-adha"

  /// Says whether it moves with the moon, so that its day is sure only to one day.
  var isHijri: Bool {
    switch self {
    case .hijriNewYear, .ashura, .mawlid, .ramadan, .laylatAlQadr, .eidAlFitr, .hajj, .arafah,
      .eidAlAdha:
      true
    default: false
    }
  }

  /// The days of the feast that begin in a Gregorian year; none of a Hijri feast in some years, two
  /// in others.
  func days(in year: Int) -> [Days] {
    if isHijri { return hijriDays(in: year) }
    guard let day = day(in: year) else { return [] }
    return [Days(day, day)]
  }

  private func day(in year: Int) -> Day? {
    switch self {
    case .newYear: Day(year, 1, 1)
    case .newYearsEve: Day(year, 12, 31)
    case .epiphany: Day(year, 1, 6)
    case .orthodoxChristmas: Day(year, 1, 7)
    case .valentine: Day(year, 2, 14)
    case .womensDay: Day(year, 3, 8)
    case .saintPatrick: Day(year, 3, 17)
    case .nowruz: Day(year, 3, 21)
    case .aprilFools: Day(year, 4, 1)
    case .labourDay: Day(year, 5, 1)
    case .victoryDay: Day(year, 5, 9)
    case .independenceDay: Day(year, 7, 4)
    case .bastilleDay: Day(year, 7, 14)
    case .halloween: Day(year, 10, 31)
    case .armistice: Day(year, 11, 11)
    case .christmasEve: Day(year, 12, 24)
    case .christmas: Day(year, 12, 25)
    case .boxingDay: Day(year, 12, 26)
    case .martinLutherKing: Feast.weekday(1, number: 3, of: 1, year)
    case .presidentsDay: Feast.weekday(1, number: 3, of: 2, year)
    case .memorialDay: Feast.weekday(1, number: -1, of: 5, year)
    case .americanLaborDay: Feast.weekday(1, number: 1, of: 9, year)
    case .columbusDay: Feast.weekday(1, number: 2, of: 10, year)
    case .thanksgiving: Feast.weekday(4, number: 4, of: 11, year)
    case .mothersDay: Feast.weekday(7, number: 2, of: 5, year)
    case .fathersDay: Feast.weekday(7, number: 3, of: 6, year)
    case .groundhogDay: Day(year, 2, 2)
    case .australiaDay: Day(year, 1, 26)
    case .earthDay: Day(year, 4, 22)
    case .anzacDay: Day(year, 4, 25)
    case .juneteenth: Day(year, 6, 19)
    case .canadaDay: Day(year, 7, 1)
    case .assumption: Day(year, 8, 15)
    case .allSaints: Day(year, 11, 1)
    case .remembranceSunday: Feast.weekday(7, number: 2, of: 11, year)
    case .shroveTuesday: Easter.western(year)?.adding(days: -47)
    case .passover: HebrewCalendar.day(year + 3760, .nisan, 15)
    case .roshHashanah: HebrewCalendar.day(year + 3761, .tishri, 1)
    case .yomKippur: HebrewCalendar.day(year + 3761, .tishri, 10)
    case .sukkot: HebrewCalendar.day(year + 3761, .tishri, 15)
    case .hanukkah: HebrewCalendar.day(year + 3761, .kislev, 25)
    case .lunarNewYear: ChineseCalendar.newYear(in: year)
    case .ashWednesday: Easter.western(year)?.adding(days: -46)
    case .palmSunday: Easter.western(year)?.adding(days: -7)
    case .maundyThursday: Easter.western(year)?.adding(days: -3)
    case .goodFriday: Easter.western(year)?.adding(days: -2)
    case .easter: Easter.western(year)
    case .easterMonday: Easter.western(year)?.adding(days: 1)
    case .ascension: Easter.western(year)?.adding(days: 39)
    case .pentecost: Easter.western(year)?.adding(days: 49)
    case .orthodoxEaster: Easter.orthodox(year)
    case .hijriNewYear, .ashura, .mawlid, .ramadan, .laylatAlQadr, .eidAlFitr, .hajj, .arafah,
      .eidAlAdha:
      nil
    }
  }

  /// The month and the first and last day of a Hijri feast.
  private var hijri: (month: Int, first: Int, last: Int)? {
    switch self {
    case .hijriNewYear: (1, 1, 1)
    case .ashura: (1, 10, 10)
    case .mawlid: (3, 12, 12)
    case .ramadan: (9, 1, 30)
    case .laylatAlQadr: (9, 27, 27)
    case .eidAlFitr: (10, 1, 3)
    case .hajj: (12, 8, 13)
    case .arafah: (12, 9, 9)
    case .eidAlAdha: (12, 10, 13)
    default: nil
    }
  }

  private func hijriDays(in year: Int) -> [Days] {
    guard let hijri, let start = Day(year, 1, 1), let end = Day(year, 12, 31) else { return [] }
    let (first, last) = (UmmAlQura.parts(of: start).year, UmmAlQura.parts(of: end).year)
    guard first <= last else { return [] }
    return (first...last).compactMap { hijriYear in
      guard let from = UmmAlQura.day(hijriYear, hijri.month, hijri.first), from.year == year else {
        return nil
      }
      let length = min(hijri.last, UmmAlQura.count(inMonth: hijri.month, of: hijriYear))
      return Days(from, from.adding(days: length - hijri.first))
    }
  }

  /// The first, second … weekday of a month; -1 is the last.
  static func weekday(_ weekday: Int, number: Int, of month: Int, _ year: Int) -> Day? {
    guard number != 0 else { return nil }
    if number < 0 {
      guard let last = Day(year, month, Day.count(inMonth: month, of: year)) else { return nil }
      let back = (last.weekday - weekday + 7) % 7
      return last.adding(days: -back + (number + 1) * 7)
    }
    guard let first = Day(year, month, 1) else { return nil }
    let ahead = (weekday - first.weekday + 7) % 7
    let found = first.adding(days: ahead + (number - 1) * 7)
    return found.month == month ? found : nil
  }
}

/// Easter Sunday by the computus.
enum Easter {
  /// The Gregorian computus (Meeus, Jones and Butcher).
  static func western(_ year: Int) -> Day? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return Day(year, n / 31, n % 31 + 1)
  }

  /// The Julian computus (Meeus), in the Gregorian calendar; from 1583 on.
  static func orthodox(_ year: Int) -> Day? {
    let (a, b, c) = (year % 4, year % 7, year % 19)
    let d = (19 * c + 15) % 30
    let e = (2 * a + 4 * b - d + 34) % 7
    let n = d + e + 114
    let behind = year / 100 - year / 400 - 2
    return Day(year, n / 31, n % 31 + 1)?.adding(days: behind)
  }
}
