import IsnadText

/// What a rule found in a block.
struct Alert: Equatable {
  /// The bytes of the block; nothing for what belongs to the article as a whole.
  let range: TextRange?
  /// The words.
  let found: String
  /// What the rule says about them.
  let message: String
  /// What it offers to write instead.
  var replacements: [String] = []
}

/// What a rule remembers from block to block of one article.
struct RuleMemory {
  /// The spellings that were seen, by their numbers.
  var seen: Set<Int> = []
  /// The words that the text has introduced.
  var introduced: Set<String> = []
}
