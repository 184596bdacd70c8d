extension PatternScan {
  /// The code of an expression for the text.
  func code(of expression: Int) throws(MatchFailure) -> PatternCode {
    try set.expressions[expression].code.code(isASCII: isASCII, source(of: expression))
  }

  private func source(of expression: Int) -> String {
    set.patterns[set.expressions[expression].pattern].source
  }

  /// The first match of an expression that begins in a range of places, both ends included.
  func search(
    _ expression: Int, _ code: PatternCode, _ first: Int, _ last: Int
  ) throws(MatchFailure) -> (start: Int, end: Int)? {
    // PCRE2 passes over a limit that cuts a scalar.
    let bytes = subject.visible
    var limit = last
    while limit > first, limit < bytes.count, bytes[limit] & 0xC0 == 0x80 { limit -= 1 }
    switch code.match(bytes, from: first, lastStart: limit, scratch) {
    case .none: return nil
    case .failure(let number):
      throw MatchFailure(pattern: source(of: expression), reason: PatternCode.message(number))
    case .match:
      guard let vector = scratch.vector else { return nil }
      return (vector[0], vector[1])
    }
  }

  /// A match that was found, with its groups, as long as no other search has been.
  func match(_ found: (start: Int, end: Int), by code: PatternCode) -> PatternMatch {
    let base = subject.base
    return PatternMatch(
      TextRange(base + found.start, base + found.end), .vector(code.slots, scratch), base: base)
  }

  /// The start of the first scalar at or behind a place.
  func boundary(_ place: Int) -> Int {
    let bytes = subject.visible
    var place = place
    while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }
}

/// Looks for an expression beside others, at the places where it may begin.
struct ExpressionSearch {
  let order: Int32
  private let expression: Int
  private let code: PatternCode
  private var windows: [SearchWindow] = []
  private var window = 0
  /// No match begins before it.
  private var cleared = 0
  /// The match that comes next, once it is known.
  private var found: (start: Int, end: Int)?

  /// Creates a search; nothing where the expression may begin nowhere.
  init?(_ scan: PatternScan, _ number: Int, _ order: Int32) throws(MatchFailure) {
    scan.set.expressions[number].windows(in: scan, number, to: &windows)
    guard !windows.isEmpty else { return nil }
    self.order = order
    expression = number
    code = try scan.code(of: number)
  }

  /// Where the next match begins, at or behind a place; what begins behind a bound is not looked for.
  mutating func next(
    in scan: PatternScan, from start: Int, within bound: Int
  ) throws(MatchFailure) -> Int? {
    if let found, found.start >= start { return found.start <= bound ? found.start : nil }
    found = nil
    while window < windows.count {
      let first = scan.boundary(max(start, cleared, windows[window].first))
      let last = min(bound, windows[window].last)
      if first <= last {
        if let next = try scan.search(expression, code, first, last) {
          found = next
          return next.start
        }
        cleared = last + 1
      }
      if bound < windows[window].last { return nil }
      window += 1
    }
    return nil
  }

  /// The match that was found, with its groups.
  func match(in scan: PatternScan, isAlone: Bool) throws(MatchFailure) -> PatternMatch? {
    guard let found else { return nil }
    // Another search has written its groups over those of this one.
    if !isAlone, !code.slots.isEmpty {
      _ = try scan.search(expression, code, found.start, found.start)
    }
    return scan.match(found, by: code)
  }
}
