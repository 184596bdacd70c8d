/// The code of an expression, at work in a text.
struct ExpressionCode {
  private let scan: PatternScan
  private let source: String
  let code: PatternCode

  init(_ scan: PatternScan, _ number: Int) throws(MatchFailure) {
    let expression = scan.set.expressions[number]
    self.scan = scan
    source = scan.set.patterns[expression.pattern].source
    code = try expression.code.code(isASCII: scan.isASCII, source)
  }

  /// The first match that begins in a range of places, both ends included.
  func search(_ first: Int, _ last: Int) throws(MatchFailure) -> (start: Int, end: Int)? {
    switch code.match(scan.subject.visible, from: first, lastStart: last, scan.scratch) {
    case .none: return nil
    case .failure(let number): throw MatchFailure(pattern: source, reason: PatternCode.message(number))
    case .match:
      guard let vector = scan.scratch.vector else { return nil }
      return (vector[0], vector[1])
    }
  }

  /// A match that was found, with its groups, as long as no other search has been.
  func match(_ found: (start: Int, end: Int)) -> PatternMatch {
    let base = scan.subject.base
    return PatternMatch(
      TextRange(base + found.start, base + found.end), .vector(code.slots, scan.scratch), base: base)
  }
}

/// Looks for an expression beside others, at the places where it may begin.
struct ExpressionSearch {
  let order: Int32
  private let code: ExpressionCode
  private var windows: [SearchWindow] = []
  private var window = 0
  /// The match that comes next, once it is known.
  private var found: (start: Int, end: Int)?

  /// Creates a search; nothing where the expression may begin nowhere.
  init?(_ scan: PatternScan, _ number: Int, _ order: Int32) throws(MatchFailure) {
    scan.set.expressions[number].windows(in: scan, number, to: &windows)
    guard !windows.isEmpty else { return nil }
    self.order = order
    code = try ExpressionCode(scan, number)
  }

  /// Where the next match begins, at or behind a place; a match behind a bound need not be found.
  mutating func next(from start: Int, within bound: Int?) throws(MatchFailure) -> Int? {
    if let found, found.start >= start { return found.start }
    found = nil
    while window < windows.count {
      let first = max(start, windows[window].first)
      if let bound, first > bound { return nil }
      if first <= windows[window].last, let next = try code.search(first, windows[window].last) {
        found = next
        return next.start
      }
      window += 1
    }
    return nil
  }

  /// The match that was found, with its groups.
  func match(isAlone: Bool) throws(MatchFailure) -> PatternMatch? {
    guard let found else { return nil }
    // Another search has written its groups over those of this one.
    if !isAlone, !code.code.slots.isEmpty { _ = try code.search(found.start, found.start) }
    return code.match(found)
  }
}
