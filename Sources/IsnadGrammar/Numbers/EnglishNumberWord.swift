import IsnadText

/// A word of an English number.
enum EnglishNumberWord: Sendable {
  /// 0 to 9.
  case unit(Int)
  /// 10 to 19.
  case teen(Int)
  /// 20, 30 to 90.
  case tens(Int)
  case hundred
  case dozen
  /// Thousand and more, by the power of ten.
  case magnitude(Int)
  /// A magnitude that is only one behind digits: bn, mn.
  case abbreviation(Int)
  /// A, an: before hundred, dozen, half.
  case article
  case half
  case quarter
  /// First to nineteenth.
  case ordinal(Int)
  /// Twentieth to ninetieth.
  case ordinalTens(Int)
  /// Hundredth, thousandth, by the power of ten.
  case ordinalPower(Int)
  /// Thirds, quarters, fifths.
  case parts(Int)

  static let table = WordTable<EnglishNumberWord>(list)
  static let list = units + teens + tens + powers + ordinals + parts

  /// Says whether a number may begin with the word, whatever stands behind it.
  var opensNumber: Bool {
    switch self {
    case .unit, .teen, .tens, .half, .ordinal, .ordinalTens, .ordinalPower: true
    case .article, .hundred, .dozen, .magnitude, .abbreviation, .quarter, .parts: false
    }
  }

  /// Says whether *a* and the word may be a number.
  var followsArticle: Bool {
    switch self {
    case .hundred, .dozen, .magnitude, .half, .quarter, .ordinal: true
    default: false
    }
  }

  /// The word that joins hundreds and what follows: two hundred and five.
  static let and: WordSet = ["and"]
  /// One in five.
  static let `in`: WordSet = ["in"]
  static let out: WordSet = ["out"]
  static let of: WordSet = ["of"]
  static let articles: WordSet = ["a", "an"]
  static let every: WordSet = ["every"]

  /// What is counted where *in* tells how long something takes: two in ten days.
  static let times: WordSet = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "night", "nights", "week",
    "weeks", "month", "months", "year", "years", "decade", "decades", "games", "matches", "attempts",
  ]

  private static let units: [(String, EnglishNumberWord)] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ].enumerated().map { ($1, .unit($0)) }

  private static let teens: [(String, EnglishNumberWord)] = [
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ].enumerated().map { ($1, .teen($0 + 10)) }

  private static let tens: [(String, EnglishNumberWord)] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ].enumerated().map { ($1, .tens($0 * 10 + 20)) }

  private static let powers: [(String, EnglishNumberWord)] = [
    ("hundred", .hundred), ("dozen", .dozen), ("thousand", .magnitude(3)), ("million", .magnitude(6)),
    ("billion", .magnitude(9)), ("trillion", .magnitude(12)), ("quadrillion", .magnitude(15)),
    ("bn", .abbreviation(9)), ("mn", .abbreviation(6)), ("mln", .abbreviation(6)),
    ("bln", .abbreviation(9)), ("tn", .abbreviation(12)), ("trn", .abbreviation(12)),
    ("a", .article), ("an", .article), ("half", .half), ("quarter", .quarter),
  ]

  private static let ordinals: [(String, EnglishNumberWord)] =
    [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth",
    ].enumerated().map { ($1, .ordinal($0 + 1)) }
    + [
      "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
      "ninetieth",
    ].enumerated().map { ($1, .ordinalTens($0 * 10 + 20)) }
    + [
      ("hundredth", .ordinalPower(2)), ("thousandth", .ordinalPower(3)), ("millionth", .ordinalPower(6)),
    ]

  private static let parts: [(String, EnglishNumberWord)] = [
    ("halves", .parts(2)), ("thirds", .parts(3)), ("quarters", .parts(4)), ("fourths", .parts(4)),
    ("fifths", .parts(5)), ("sixths", .parts(6)), ("sevenths", .parts(7)), ("eighths", .parts(8)),
    ("ninths", .parts(9)), ("tenths", .parts(10)), ("hundredths", .parts(100)),
  ]
}
