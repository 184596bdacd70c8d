/// What one pass over a text has found out; good until the scratch is used for another scan.
public struct PatternScan {
  let set: PatternSet
  let subject: PatternSubject
  let scratch: PatternScratch

  /// The numbers of the patterns that may match, in order; no other has a match.
  public var candidates: [Int] { Array(set.patterns.indices) }

  /// Says whether a pattern may match.
  public func mayMatch(_ number: Int) -> Bool { true }

  /// Calls a closure with each match of a pattern, from the left, none over another; it says whether
  /// to go on. They are the matches that PCRE2 finds alone.
  public func forEachMatch(
    of number: Int, _ body: (PatternMatch) -> Bool
  ) throws(MatchFailure) {
    try set.patterns[number].forEachMatch(in: subject, scratch: scratch, body)
  }
}

/// The lists of a scan.
struct ScanLists {}
