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
  /// Why the rule was given up; the alert is none then.
  var failure: String?
}

extension Alert {
  /// A rule that cannot go on.
  init(failure: String) {
    self.init(range: nil, found: "", message: "", failure: failure)
  }
}

/// What a rule remembers from block to block of one article.
struct RuleMemory {
  /// The spellings that were seen, by their numbers.
  var seen: Set<Int> = []
  /// The words that the text has introduced.
  var introduced: Set<String> = []
  /// Says whether what must be there was in some block.
  var isThere = false
  /// The place in the source of the first block in which it was not.
  var firstMiss: Int?
  /// The words that dictionaries were asked for, with their answers.
  var spelled: [String: Bool] = [:]
  /// What may have been meant by words that they do not know.
  var meant: [String: [String]] = [:]
}
