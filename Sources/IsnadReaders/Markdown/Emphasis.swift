internal import IsnadText

/// How much of a block stands in emphasis.
struct Emphasis {
  /// How many spans of emphasis are open.
  var depth = 0
  private var inside = 0
  private var outside = 0

  /// Says whether all words of the block stand in emphasis.
  var isWhole: Bool { inside > 0 && outside == 0 }

  /// Takes note of words.
  mutating func meet(_ words: TextRange) {
    if depth > 0 { inside += words.count } else { outside += words.count }
  }
}
