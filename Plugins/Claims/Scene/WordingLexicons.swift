import Isnad

/// What the lexicons know of the words whose strength an editor weighs.
struct WordingLexicons {
  /// First, only, last ever.
  let firsts: LexiconLookup
  /// Biggest, most.
  let superlatives: LexiconLookup
  /// Unprecedented, historic.
  let unprecedented: LexiconLookup
  /// Always, never.
  let absolutes: LexiconLookup
  /// Words that judge.
  let evaluations: LexiconLookup
  /// Nouns of what news judges: meeting, role, path.
  let evaluated: LexiconLookup
  /// Verbs of wishes and aims.
  let intentions: LexiconLookup
  /// Words of improvement, decline, growth and the like, by group.
  let developments: LexiconLookup
  /// Arms, nuclear matters, crime, casualties.
  let sensitive: LexiconLookup
  /// Words for the guilty, for suspicion and for a verdict.
  let guilt: LexiconLookup

  static let names = [
    "firsts", "superlatives", "unprecedented", "absolutes", "evaluations", "evaluated", "intentions",
    "developments", "sensitive-matters", "guilt",
  ]

  init(_ matches: LexiconMatches, tokens count: Int) {
    func lookup(_ name: String) -> LexiconLookup { LexiconLookup(name, in: matches, tokens: count) }
    firsts = lookup("firsts")
    superlatives = lookup("superlatives")
    unprecedented = lookup("unprecedented")
    absolutes = lookup("absolutes")
    evaluations = lookup("evaluations")
    evaluated = lookup("evaluated")
    intentions = lookup("intentions")
    developments = lookup("developments")
    sensitive = lookup("sensitive-matters")
    guilt = lookup("guilt")
  }
}
