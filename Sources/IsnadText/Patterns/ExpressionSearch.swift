/// Looks for an expression by PCRE2 at the places where it may begin.
struct ExpressionSearch {
  let order: Int32
  private let scan: PatternScan
  private let source: String
  private let code: PatternCodes
  /// Ranges of starts, in order, both ends included.
  private var windows: [(first: Int, last: Int)] = []
  private var window = 0
  /// The match that comes next, once it is known.
  private var found: (start: Int, end: Int)?

  /// Creates a search; nothing where the expression may begin nowhere.
  init?(_ scan: PatternScan, _ number: Int, _ order: Int32) {
    let expression = scan.set.expressions[number]
    self.order = order
    self.scan = scan
    code = expression.code
    source = scan.set.patterns[expression.pattern].source
    if expression.isEverywhere {
      windows = [(0, scan.subject.end)]
    } else {
      var hits: [ScanLists.Hit] = []
      scan.scratch.lists.hits(of: scan.set.channel(of: number), to: &hits)
      guard !hits.isEmpty else { return nil }
      if let distance = expression.distance {
        addWindows(hits, distance)
      } else {
        for hit in hits { add(hit.start, hit.start) }
      }
    }
  }

  /// Where a match begins that has a literal at one of some places.
  private mutating func addWindows(_ hits: [ScanLists.Hit], _ distance: LiteralDistance) {
    let bytes = scan.subject.visible
    for hit in hits {
      let last = hit.start - distance.least
      guard last >= 0 else { continue }
      var first = last
      if distance.most != distance.least {
        let bound = max(0, distance.most.map { hit.start - $0 } ?? 0, windows.last?.first ?? 0)
        // What stands from the last window on is in it, if the bytes between may be there.
        first = hit.start
        while first > bound, distance.bytes.contains(bytes[first - 1]) {
          if let before = windows.last, first <= before.last { break }
          first -= 1
        }
        first = min(first, last)
      }
      while first < last, bytes[first] & 0xC0 == 0x80 { first += 1 }
      add(first, last)
    }
  }

  private mutating func add(_ first: Int, _ last: Int) {
    if let before = windows.last, first <= before.last + 24 {
      // One search over a few bytes more is faster than two.
      windows[windows.count - 1].last = max(last, before.last)
      return
    }
    windows.append((first, last))
  }

  /// Where the next match begins, at or behind a place; a match behind a bound need not be found.
  mutating func next(from start: Int, within bound: Int?) throws(MatchFailure) -> Int? {
    if let found, found.start >= start { return found.start }
    found = nil
    while window < windows.count {
      let first = max(start, windows[window].first)
      if let bound, first > bound { return nil }
      if first <= windows[window].last, let next = try search(first, windows[window].last) {
        found = next
        return next.start
      }
      window += 1
    }
    return nil
  }

  private func search(_ first: Int, _ last: Int) throws(MatchFailure) -> (start: Int, end: Int)? {
    let code = try self.code.code(isASCII: scan.isASCII, source)
    switch code.match(scan.subject.visible, from: first, lastStart: last, scan.scratch) {
    case .none: return nil
    case .failure(let number): throw MatchFailure(pattern: source, reason: PatternCode.message(number))
    case .match:
      guard let vector = scan.scratch.vector else { return nil }
      return (vector[0], vector[1])
    }
  }

  /// The match that was found, with its groups.
  mutating func match(isAlone: Bool) throws(MatchFailure) -> PatternMatch? {
    guard let found else { return nil }
    let code = try self.code.code(isASCII: scan.isASCII, source)
    // Another search has written its groups over those of this one.
    if !isAlone, !code.slots.isEmpty { _ = try search(found.start, found.start) }
    let base = scan.subject.base
    return PatternMatch(
      TextRange(base + found.start, base + found.end), .vector(code.slots, scan.scratch), base: base)
  }
}
