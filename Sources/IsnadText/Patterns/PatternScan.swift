/// What one pass over a text has found out; good until the scratch is used for another scan.
public struct PatternScan {
  let set: PatternSet
  let subject: PatternSubject
  let scratch: PatternScratch
  let isASCII: Bool

  /// The numbers of the patterns that may match, in order; no other has a match.
  public var candidates: [Int] {
    var numbers = set.everywhere
    numbers.reserveCapacity(numbers.count + scratch.lists.channels.count)
    for channel in scratch.lists.channels {
      let channel = Int(channel)
      let expression = channel - set.patterns.count
      numbers.append(expression < 0 ? channel : set.expressions[expression].pattern)
    }
    numbers.sort()
    var count = 0
    for number in numbers where count == 0 || numbers[count - 1] != number {
      numbers[count] = number
      count += 1
    }
    numbers.removeSubrange(count...)
    return numbers
  }

  /// Says whether a pattern may match.
  public func mayMatch(_ number: Int) -> Bool {
    if scratch.lists.hasHits(number) { return true }
    let kind = Int(set.kinds[number])
    if kind >= 0 { return mayMatch(expression: kind) }
    return kind == -2 && set.works[number].expressions.contains { mayMatch(expression: $0.expression) }
  }

  private func mayMatch(expression number: Int) -> Bool {
    set.expressions[number].isEverywhere || scratch.lists.hasHits(set.channel(of: number))
  }

  /// Calls a closure with each match of a pattern.
  ///
  /// The matches come from the left, none over another: those that PCRE2 finds alone. The closure says
  /// whether to go on.
  public func forEachMatch(
    of number: Int, _ body: (PatternMatch) -> Bool
  ) throws(MatchFailure) {
    guard mayMatch(number) else { return }
    guard !subject.seesAround else {
      // A match may want what lies outside of the range, where nothing was read.
      return try set.patterns[number].forEachMatch(in: subject, scratch: scratch, body)
    }
    let kind = Int(set.kinds[number])
    if kind >= 0 { return try forEachMatch(ofExpression: kind, body) }
    let work = set.works[number]
    guard kind == -2 else { return forEachPhrase(work, number, body) }
    var search = try BranchSearch(self, work, number)
    while let match = try search.next() {
      guard body(match), search.goOn(behind: match) else { return }
    }
  }

  private func forEachPhrase(_ work: PatternWork, _ number: Int, _ body: (PatternMatch) -> Bool) {
    var hits: [ScanLists.Hit] = []
    swap(&hits, &scratch.lists.hitsOfOne)
    defer { swap(&hits, &scratch.lists.hitsOfOne) }
    scratch.lists.hits(of: number, to: &hits)
    var end = 0
    for hit in hits where hit.start >= end {
      let phrase = work.phrases[Int(hit.item)]
      end = hit.start + phrase.text.count
      guard body(match(phrase, at: hit.start)) else { return }
    }
  }

  /// The same for a pattern that is one expression.
  private func forEachMatch(
    ofExpression number: Int, _ body: (PatternMatch) -> Bool
  ) throws(MatchFailure) {
    var windows: [SearchWindow] = []
    swap(&windows, &scratch.lists.windows)
    defer { swap(&windows, &scratch.lists.windows) }
    set.expressions[number].windows(in: self, number, to: &windows)
    guard !windows.isEmpty else { return }
    let code = try code(of: number)
    var start = 0
    for window in windows {
      while max(start, window.first) <= window.last,
        let found = try search(number, code, max(start, window.first), window.last)
      {
        let match = match(found, by: code)
        guard body(match), let next = subject.next(behind: match.range) else { return }
        start = next
      }
    }
  }

  func match(_ phrase: Phrase, at start: Int) -> PatternMatch {
    let start = subject.base + start
    return PatternMatch(
      TextRange(start, start + phrase.text.count), .known(phrase.captures), base: subject.base)
  }
}
