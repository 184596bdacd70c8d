import IsnadText

/// Multiples in one word: twice, threefold, ضعف.
enum Multiples {
  static let words = list.map(\.0)
  static let table = WordTable<Int>(list)
  private static let list = [
    ("twice", 2), ("thrice", 3), ("double", 2), ("triple", 3), ("quadruple", 4), ("twofold", 2),
    ("threefold", 3), ("fourfold", 4), ("fivefold", 5), ("sixfold", 6), ("sevenfold", 7),
    ("eightfold", 8),
    ("tenfold", 10), ("ضعف", 2), ("ضعفي", 2), ("ضعفين", 2), ("ضعفان", 2),
  ]

  /// What makes *twice* and *double* a multiple, and no verb or number of times: twice as many, double the.
  static let comparing: WordSet = [
    "as", "the", "that", "what", "its", "their", "this", "last", "those",
  ]
  /// What makes ضعف a double and no weakness: يعادل ضعف, ضعف ما.
  static let reaching: WordSet = [
    "يعادل", "تعادل", "بلغ", "بلغت", "يبلغ", "تبلغ", "نحو", "حوالي", "أي", "يساوي", "تساوي", "يمثل",
    "تمثل",
  ]
  static let bare: WordSet = ["ضعف"]
  static let what: WordSet = ["ما", "العدد", "المبلغ"]
  /// The words that need it.
  static let doubtful: WordSet = ["twice", "thrice", "double", "triple", "quadruple"]
}
