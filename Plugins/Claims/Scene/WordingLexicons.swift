import Isnad

/// What the lexicons know of the words whose strength an editor weighs.
struct WordingLexicons {
  /// First, only, last ever.
  let firsts: [LexiconMatch]
  /// Biggest, most.
  let superlatives: LexiconLookup
  /// Unprecedented, historic.
  let unprecedented: [LexiconMatch]
  /// Always, never.
  let absolutes: [LexiconMatch]
  /// Words that judge.
  let evaluations: [LexiconMatch]
  /// Nouns of what news judges: meeting, role, path.
  let evaluated: LexiconLookup
  /// Verbs of wishes and aims.
  let intentions: [LexiconMatch]
  /// Words of improvement, decline, growth and the like, by group.
  let developments: [LexiconMatch]
  /// Arms, nuclear matters, crime, casualties.
  let sensitive: [LexiconMatch]
  /// Words for the guilty, for suspicion and for a verdict.
  let guilt: [LexiconMatch]

  static let names = [
    "firsts", "superlatives", "unprecedented", "absolutes", "evaluations", "evaluated", "intentions",
    "developments", "sensitive-matters", "guilt",
  ]

  init(_ matches: LexiconMatches, tokens count: Int) {
    func lookup(_ name: String) -> LexiconLookup { LexiconLookup(name, in: matches, tokens: count) }
    firsts = matches.longest("firsts")
    superlatives = lookup("superlatives")
    unprecedented = matches.longest("unprecedented")
    absolutes = matches.longest("absolutes")
    evaluations = matches.longest("evaluations")
    evaluated = lookup("evaluated")
    intentions = matches.longest("intentions")
    developments = matches.longest("developments")
    sensitive = matches.longest("sensitive-matters")
    guilt = matches.longest("guilt")
  }
}
