/// What a word of the lexicon `reckoning` says of the figures beside it.
enum Sense: String, Sendable {
  /// It becomes more, it becomes less, it changes.
  case rise, fall, change
  /// So many times: the entry says how many.
  case factor
  /// Such a part: the entry says which.
  case share
  /// The level before: compared with, مقابل.
  case against
  /// The level now: reached, بلغ.
  case reach
  case average
  /// The ends of the values: ranging, lowest, highest.
  case ranging, lowest, highest
  case perHead = "per-head"
  /// All parts follow: made up of, موزعين.
  case composed
  /// Some parts follow: among them, بينهم.
  case including
  case total
  /// The part that is left.
  case rest
  /// One cannot be that and the other: undecided, abstained.
  case exclusive
  /// Each of several: respectively.
  case apart
  case born, died, anniversary
  /// A state that lasts from one time to another: war, reign, served.
  case lasting
  /// What is counted with both its ends: a plan for 2020 to 2025.
  case counting
  /// What can fall below nothing: profit.
  case belowZero = "below-zero"

  /// Says whether it tells of a change.
  var isChange: Bool { self == .rise || self == .fall || self == .change }
}
