import IsnadText

/// A word of an Arabic number.
enum ArabicNumberWord: Sendable {
  /// 1 and 2, which follow their noun as an adjective does.
  case low(Int, isFeminine: Bool)
  /// أحد and إحدى, a number only before عشر and عشرون.
  case one(isFeminine: Bool)
  /// اثنا and اثنتا, a number only before عشر.
  case two(isFeminine: Bool)
  /// 3 to 10; long is the form in ة.
  case unit(Int, isLong: Bool)
  /// 20 to 90.
  case tens(Int)
  /// مئة.
  case hundred
  /// مئتان to تسعمئة, by the hundred.
  case hundreds(Int)
  /// ألف, مليون, singular, by the power of ten.
  case magnitude(Int)
  /// ألفا, مليونا: a thousand behind a number, two thousand without one.
  case magnitudeOrDual(Int)
  /// آلاف, ملايين: a number only behind 3 to 10.
  case magnitudes(Int)
  /// ألفان, ألفي.
  case dual(Int)
  /// نصف, ثلث, ربع.
  case fraction(Int)
  /// ثلثا, ثلثي.
  case twoParts(Int)
  /// أرباع, behind ثلاثة.
  case parts(Int)
  /// سدس, a fraction before a definite noun only.
  case rareFraction(Int)
  /// ثان to عاشر, أول; أولى by the letters of the text.
  case ordinal(Int)
  /// أولى, which folds as أولي does.
  case firstFeminine

  /// The word, and what it is where nothing is said of its form.
  static let table = WordTable<ArabicNumberWord>(all)
  /// The endings of the words, by which most others are passed over.
  static let endings = EndingFilter(all.map(\.0))

  private static let all = low + units + tens + hundreds + magnitudes + fractions + ordinals

  /// A number word with the proclitics before it.
  struct Found {
    let word: ArabicNumberWord
    /// The bytes of و, ف, ب, ل, ك and ال.
    let prefix: Int
    let hasAnd: Bool
    let isDefinite: Bool
  }

  /// The number word that a word is, proclitics taken off.
  static func found(in whole: FoldedWord) -> Found? {
    guard endings.mayHold(whole) else { return nil }
    var (prefix, hasAnd) = (0, false)
    func rest(definite: Bool) -> Found? {
      table.value(of: whole.dropping(bytes: prefix)).map {
        Found(word: $0, prefix: prefix, hasAnd: hasAnd, isDefinite: definite)
      }
    }
    func letter(_ low: UInt8, _ high: UInt8) -> Bool {
      whole[prefix] == low && whole[prefix + 1] == high
    }
    if let word = rest(definite: false) { return word }
    // و and ف
    if letter(0xD9, 0x88) || letter(0xD9, 0x81) {
      hasAnd = letter(0xD9, 0x88)
      prefix += 2
      if let word = rest(definite: false) { return word }
    }
    // ب, ل, ك
    if letter(0xD8, 0xA8) || letter(0xD9, 0x84) || letter(0xD9, 0x83) {
      let isLam = letter(0xD9, 0x84)
      prefix += 2
      if let word = rest(definite: false) { return word }
      if isLam, letter(0xD9, 0x84) {
        prefix += 2
        return rest(definite: true)
      }
    }
    guard letter(0xD8, 0xA7) else { return nil }
    prefix += 2
    guard letter(0xD9, 0x84) else { return nil }
    prefix += 2
    return rest(definite: true)
  }

  /// Says whether a number may begin with it; ملايين and أرباع stand behind others only.
  var opensNumber: Bool {
    switch self {
    case .magnitudes, .parts: false
    default: true
    }
  }

  static let ten: WordSet = ["عشر"]
  static let longTen: WordSet = ["عشرة"]

  private static let low: [(String, ArabicNumberWord)] = [
    ("واحد", .low(1, isFeminine: false)), ("واحدا", .low(1, isFeminine: false)),
    ("واحدة", .low(1, isFeminine: true)),
    ("اثنان", .low(2, isFeminine: false)), ("اثنين", .low(2, isFeminine: false)),
    ("اثنتان", .low(2, isFeminine: true)), ("اثنتين", .low(2, isFeminine: true)),
    ("أحد", .one(isFeminine: false)), ("إحدى", .one(isFeminine: true)),
    ("اثنا", .two(isFeminine: false)), ("اثني", .two(isFeminine: false)),
    ("اثنتا", .two(isFeminine: true)), ("اثنتي", .two(isFeminine: true)),
  ]

  private static let units: [(String, ArabicNumberWord)] = [
    ("ثلاث", 3, false), ("ثلاثة", 3, true), ("أربع", 4, false), ("أربعة", 4, true), ("خمس", 5, false),
    ("خمسة", 5, true), ("ست", 6, false), ("ستة", 6, true), ("سبع", 7, false), ("سبعة", 7, true),
    ("ثمان", 8, false), ("ثماني", 8, false), ("ثمانيا", 8, false), ("ثمانية", 8, true),
    ("تسع", 9, false),
    ("تسعة", 9, true), ("عشر", 10, false), ("عشرة", 10, true), ("ثلاثا", 3, false), ("أربعا", 4, false),
    ("خمسا", 5, false), ("ستا", 6, false), ("سبعا", 7, false), ("تسعا", 9, false), ("عشرا", 10, false),
  ].map { ($0.0, .unit($0.1, isLong: $0.2)) }

  private static let tens: [(String, ArabicNumberWord)] = [
    "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع",
  ].enumerated().flatMap { number, stem -> [(String, ArabicNumberWord)] in
    [(stem + "ون", .tens((number + 2) * 10)), (stem + "ين", .tens((number + 2) * 10))]
  }

  private static let hundreds: [(String, ArabicNumberWord)] = twoHundred + moreHundreds

  private static let twoHundred: [(String, ArabicNumberWord)] = [
    ("مئة", .hundred), ("مائة", .hundred), ("مئه", .hundred), ("مائه", .hundred),
    ("مئتان", .hundreds(2)), ("مئتين", .hundreds(2)), ("مئتا", .hundreds(2)), ("مئتي", .hundreds(2)),
    ("مائتان", .hundreds(2)), ("مائتين", .hundreds(2)), ("مائتا", .hundreds(2)), ("مائتي", .hundreds(2)),
  ]

  private static let moreHundreds: [(String, ArabicNumberWord)] =
    ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"].enumerated().flatMap { number, stem in
      ["مئة", "مائة"].map { (stem + $0, ArabicNumberWord.hundreds(number + 3)) }
    } + [("ثمانيمئة", .hundreds(8)), ("ثمانيمائة", .hundreds(8))]

  private static let magnitudes: [(String, ArabicNumberWord)] =
    plurals
    + powers.flatMap { word, power -> [(String, ArabicNumberWord)] in
      [
        (word, .magnitude(power)), (word + "ا", .magnitudeOrDual(power)), (word + "ان", .dual(power)),
        (word + "ين", .dual(power)), (word + "ي", .dual(power)),
      ]
    }

  private static let powers: [(String, Int)] = [
    ("ألف", 3), ("مليون", 6), ("مليار", 9), ("بليون", 9), ("تريليون", 12), ("ترليون", 12),
  ]

  private static let plurals: [(String, ArabicNumberWord)] = [
    ("آلاف", .magnitudes(3)), ("ملايين", .magnitudes(6)), ("مليارات", .magnitudes(9)),
    ("بلايين", .magnitudes(9)), ("تريليونات", .magnitudes(12)), ("ترليونات", .magnitudes(12)),
  ]

  private static let fractions: [(String, ArabicNumberWord)] =
    parts + [
      ("نصف", .fraction(2)), ("ثلث", .fraction(3)), ("ربع", .fraction(4)), ("نصفا", .fraction(2)),
      ("ربعا", .fraction(4)), ("ثلثا", .twoParts(3)), ("ثلثان", .twoParts(3)), ("ثلثين", .twoParts(3)),
      ("ثلثي", .twoParts(3)), ("خمسي", .twoParts(5)), ("خمسان", .twoParts(5)), ("سدس", .rareFraction(6)),
    ]

  private static let parts: [(String, ArabicNumberWord)] = [
    ("أثلاث", .parts(3)), ("أرباع", .parts(4)), ("أخماس", .parts(5)), ("أسداس", .parts(6)),
    ("أسباع", .parts(7)), ("أثمان", .parts(8)), ("أتساع", .parts(9)), ("أعشار", .parts(10)),
  ]

  private static let ordinals: [(String, ArabicNumberWord)] =
    pairedOrdinals + [
      ("أول", .ordinal(1)), ("أولى", .firstFeminine), ("ثان", .ordinal(2)), ("ثالثا", .ordinal(3)),
      ("رابعا", .ordinal(4)), ("خامسا", .ordinal(5)), ("سادسا", .ordinal(6)), ("سابعا", .ordinal(7)),
      ("ثامنا", .ordinal(8)), ("تاسعا", .ordinal(9)), ("عاشرا", .ordinal(10)),
    ]

  /// Second to tenth and the حادي of eleventh, in both genders.
  private static let pairedOrdinals: [(String, ArabicNumberWord)] = [
    "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر", "حادي",
  ].enumerated().flatMap { number, word -> [(String, ArabicNumberWord)] in
    [(word, .ordinal(number + 2)), (word + "ة", .ordinal(number + 2))]
  }
}
