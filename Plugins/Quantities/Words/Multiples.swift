import IsnadText

/// Multiples in one word: twice, threefold, ضعف.
enum Multiples {
  static let table = WordTable<Int>([
    ("twice", 2), ("thrice", 3), ("double", 2), ("triple", 3), ("quadruple", 4), ("twofold", 2),
    ("threefold", 3), ("fourfold", 4), ("fivefold", 5), ("sixfold", 6), ("sevenfold", 7),
    ("eightfold", 8),
    ("tenfold", 10), ("ضعف", 2), ("ضعفي", 2), ("ضعفين", 2), ("ضعفا", 2), ("ضعفان", 2),
  ])

  /// What makes *twice* and *double* a multiple, and no verb or number of times: twice as many, double the.
  static let comparing: WordSet = [
    "as", "the", "that", "what", "its", "their", "this", "last", "those",
  ]
  /// The words that need it.
  static let doubtful: WordSet = ["twice", "thrice", "double", "triple", "quadruple"]
}
