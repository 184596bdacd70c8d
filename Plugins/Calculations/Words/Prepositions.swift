import Isnad
import IsnadText

/// What stands before a figure and says what it is to a change.
enum Lead: Sendable {
  case from, to, by, of, at, against, reach, rise, fall, change, factor, between, than, again, none
}

/// The small words around figures, in both languages.
enum Prepositions {
  static let leads = WordTable<Lead>([
    ("from", .from), ("to", .to), ("by", .by), ("of", .of), ("at", .at), ("between", .between),
    ("than", .than), ("or", .again), ("اي", .again),
    ("من", .from), ("الى", .to), ("بنسبة", .by), ("بمقدار", .by), ("بواقع", .by), ("بنحو", .by),
    ("بحوالي", .by), ("ب", .by), ("عند", .at), ("بين", .between), ("عن", .than), ("بقيمة", .of),
  ])

  /// Words of comparison before من: أكثر من.
  static let comparatives: WordSet = [
    "اكثر", "باكثر", "اقل", "باقل", "ازيد", "بازيد", "يقرب", "اعلى", "اعلي", "ادنى", "ادني", "قريب",
    "لاكثر",
  ]
  static let by: WordSet = ["باكثر", "باقل", "بازيد"]

  /// The Arabic article before digits, alone or behind a preposition.
  static let articles: WordSet = ["ال", "بال", "لل", "وال"]

  /// Words that may stand between them and the figure.
  static let transparent: WordSet = [
    "a", "an", "the", "some", "just", "only", "about", "around", "roughly", "nearly", "almost", "its",
    "an",
    "estimated", "record", "as", "much", "many", "another", "over", "approximately", "what", "was",
    "were",
    "had", "been", "there", "their", "level", "levels", "whopping", "mere", "more", "less", "fewer",
    "نحو", "حوالي", "قرابة", "زهاء", "ما", "يقارب", "يقرب", "مستوي", "نسبة", "قدره", "قدرها", "نسبته",
    "نسبتها",
    "مقداره", "مقدارها", "بلغ", "بلغت", "قيمته", "قيمتها", "فقط", "حدود", "اكثر", "اقل", "مجرد", "عدده",
    "عددهم",
    "تبلغ", "يبلغ", "الي", "عددها",
  ]

  /// What parts a sentence into stretches with figures of their own.
  static let partings: WordSet = [
    "while", "whereas", "but", "although", "فيما", "بينما", "حين", "لكن", "ولكن", "غير", "whilst",
  ]

  /// What may stand between a level and what is said of its change: a time, a place in it.
  static let ofTime: WordSet = [
    "in", "during", "for", "last", "this", "year", "month", "quarter", "week", "the", "of", "on", "by",
    "at",
    "end", "first", "second", "third", "fourth", "half", "years", "months", "annually", "a", "today",
    "now",
    "per", "day",
    "في", "خلال", "هذا", "العام", "السنة", "الشهر", "الماضي", "الماضية", "الحالي", "عام", "سنة", "الربع",
    "الاول",
    "الثاني", "الثالث", "الرابع", "النصف", "من", "نهاية", "حاليا", "اليوم", "يوميا", "سنويا", "فقط",
    "هذه",
  ]

  /// Words before a number of times that open it.
  static let modifiers = WordTable<Quantity.Modifier>([
    ("than", .moreThan), ("almost", .nearly), ("nearly", .nearly), ("about", .approximate),
    ("around", .approximate), ("roughly", .approximate), ("practically", .nearly),
    ("virtually", .nearly),
    ("اكثر", .moreThan), ("باكثر", .moreThan), ("نحو", .approximate), ("حوالي", .approximate),
    ("قرابة", .nearly), ("تقريبا", .approximate), ("يقارب", .nearly), ("يقرب", .nearly),
    ("كاد", .nearly),
    ("كادت", .nearly), ("بنحو", .approximate),
  ])
}
