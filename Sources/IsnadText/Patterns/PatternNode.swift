/// A part of a pattern, as it was read.
///
/// Every option is resolved: a letter knows whether its case counts, a dot whether it takes a line
/// feed, and a group has the number under which it is asked for.
indirect enum PatternNode: Hashable, Sendable {
  case empty
  case scalar(Unicode.Scalar, ignoresCase: Bool)
  case set(ScalarSet, ignoresCase: Bool)
  case any(takesNewline: Bool)
  case assertion(PatternAssertion)
  case sequence([PatternNode])
  case alternation([PatternNode])
  case capture(PatternNode, slot: Int)
  case repetition(PatternNode, Repetition)
  case look(PatternNode, Look)
  case atomic(PatternNode)
  case backreference(slot: Int, ignoresCase: Bool)
  case conditional(Condition, yes: PatternNode, no: PatternNode)

  /// The question of a conditional.
  indirect enum Condition: Hashable, Sendable {
    case captured(slot: Int)
    case matches(PatternNode)
  }
}

/// A place in the text that takes no text.
enum PatternAssertion: Hashable, Sendable {
  case textStart, textEnd, textEndOrLastNewline, lineStart, lineEnd, searchStart, wordEdge, noWordEdge
}

/// How often something may stand.
struct Repetition: Hashable, Sendable {
  /// Which number of times is tried first, and whether others are tried.
  enum Kind: Hashable, Sendable { case greedy, lazy, possessive }

  let least: Int
  /// Nothing means without end.
  let most: Int?
  let kind: Kind
}

/// A look at the text around.
struct Look: Hashable, Sendable {
  let isAhead: Bool
  let isNegative: Bool
}
