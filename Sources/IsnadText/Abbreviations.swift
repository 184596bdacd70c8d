/// Words that keep their full stop without ending a sentence.
enum Abbreviations {
  /// Folded words whose full stop hardly ever ends a sentence: they stand before a name.
  static let beforeNames: WordSet = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt",
    "cmdr", "maj", "brig", "adm", "rev", "fr", "hon", "pres", "supt", "insp", "st", "mt", "ft", "vs",
    "cf", "fig", "pp", "vol", "approx", "messrs", "mme", "mlle", "sr", "hrh",
  ]

  /// Folded words whose full stop stands inside a sentence where they are written small.
  static let small: WordSet = ["ie", "eg"]

  /// The names of Latin letters as Arabic spells them.
  static let arabicLetterNames: WordSet = [
    "إيه", "بي", "سي", "دي", "إي", "إف", "جي", "إتش", "آي", "جيه", "كيه", "إل", "إم", "إن", "أو",
    "كيو", "آر", "إس",
    "تي", "يو", "في", "دبليو", "إكس", "واي", "زد",
  ]

  /// Folded words whose full stop stands inside a sentence when a number follows.
  static let beforeNumbers: WordSet = [
    "no", "nos", "art", "sec", "ch", "p", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  /// Folded words that may end a sentence or not; what follows decides.
  static let beforeAnything: WordSet = [
    "inc", "ltd", "co", "corp", "jr", "bros", "etc", "al", "est", "dept", "univ", "assn", "ave", "blvd",
    "rd", "plc", "llc",
  ]

  /// Those of them that never stand before a name.
  static let behindLists: WordSet = ["etc"]

  /// Folded words that, with a capital behind an acronym's full stop, open a new sentence.
  static let openers: WordSet = [
    "a", "an", "the", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those",
    "there", "in", "on", "at", "by", "for", "from", "but", "and", "or", "so", "yet", "if", "when",
    "while", "after", "before", "since", "as", "with", "his", "her", "its", "their", "our", "my",
    "no", "not", "one", "many", "some", "most", "all", "both", "each", "however", "meanwhile",
    "although", "though", "because", "asked", "speaking", "what", "who", "why", "how", "where",
    "another", "other", "later", "earlier", "last", "also", "under", "during", "according",
  ]
}
