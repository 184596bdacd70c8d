import IsnadText

/// The months under all the names that Arabic newspapers give them: those of ICU for Egypt and the Gulf, the
/// Levant and the Maghreb, and spellings that ICU does not give.
enum ArabicMonths {
  /// A name of one word.
  struct Name {
    let text: String
    let month: Int
    let isHijri: Bool
    var isLevantine = false
  }

  /// All names of one word; of two words the first is a ``ArabicTimeWord/MonthHead``.
  static let names: [Name] =
    single(CalendarNames.months(of: "ar_SY"), isLevantine: true)
    + ["ar_EG", "ar_DZ", "ar_MA", "ar_MR"].flatMap { single(CalendarNames.months(of: $0)) }
    + single(CalendarNames.hijriMonths(of: "ar"), isHijri: true) + spellings

  private static func single(
    _ names: [String], isHijri: Bool = false, isLevantine: Bool = false
  ) -> [Name] {
    names.enumerated().compactMap { index, name in
      guard !name.contains(" ") else { return nil }
      return Name(text: name, month: index + 1, isHijri: isHijri, isLevantine: isLevantine)
    }
  }

  /// Egypt writes يونيه and يوليه, the Gulf دسمبر, papers of the Maghreb differ among themselves.
  private static let spellings: [Name] = [
    ("يونية", 6), ("يونيه", 6), ("يولية", 7), ("يوليه", 7), ("جوييه", 7), ("اوغسطس", 8), ("دسمبر", 12),
    ("شتمبر", 9), ("نونمبر", 11), ("دجمبر", 12), ("ماية", 5), ("أفريل", 4), ("حزيزان", 6),
  ].map { Name(text: $0.0, month: $0.1, isHijri: false) }

  /// The months whose names are other words too: مارس (practised), ماي and جوان and رجب (names), صفر (zero),
  /// محرم (forbidden), شوال (a sack), أوت (a verb), آب (a father, once folded), نيسان (a make of car).
  static let doubtful = [
    "مارس", "ماي", "جوان", "أوت", "آب", "صفر", "محرم", "رجب", "شعبان", "رمضان", "شوال", "نيسان",
  ]

  /// The month that a head and the ordinal behind it name; 0 for none.
  static func month(of head: ArabicTimeWord.MonthHead, _ ordinal: Int) -> Int {
    switch (head, ordinal) {
    case (.tishrin, 1): 10
    case (.tishrin, 2): 11
    case (.kanun, 1): 12
    case (.kanun, 2): 1
    case (.rabi, 1): 3
    case (.rabi, 2): 4
    case (.jumada, 1): 5
    case (.jumada, 2): 6
    default: 0
    }
  }

  /// The second word of ذو القعدة and ذو الحجة, behind the article.
  static let dhu = WordTable([("القعدة", 11), ("الحجة", 12)])
  /// The second word of ربيع الآخر and جمادى الآخرة.
  static let other = WordSet(["الآخر", "الآخرة", "الاخرى"])
}
