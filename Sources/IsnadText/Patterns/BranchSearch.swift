/// Looks for the alternatives of a pattern side by side: the match that begins first counts, and of
/// those that begin at one place the one of the earlier alternative.
struct BranchSearch {
  private let scan: PatternScan
  private let work: PatternWork
  private var phrases: [ScanLists.Hit] = []
  private var phrase = 0
  private var expressions: [ExpressionSearch] = []
  /// No match begins before it.
  private var start = 0

  init(_ scan: PatternScan, _ work: PatternWork, _ number: Int) throws(MatchFailure) {
    self.scan = scan
    self.work = work
    scan.scratch.lists.hits(of: number, to: &phrases)
    for (expression, order) in work.expressions {
      if let search = try ExpressionSearch(scan, expression, order) { expressions.append(search) }
    }
  }

  /// The next match.
  mutating func next() throws(MatchFailure) -> PatternMatch? {
    while phrase < phrases.count, phrases[phrase].start < start { phrase += 1 }
    var best: (start: Int, order: Int32, expression: Int)?
    if phrase < phrases.count { best = (phrases[phrase].start, phrases[phrase].item, -1) }
    for index in expressions.indices {
      let order = expressions[index].order
      // Of two that begin at one place, the later alternative need not be tried.
      let bound = best.map { $0.order < order ? $0.start - 1 : $0.start } ?? .max
      guard let found = try expressions[index].next(in: scan, from: start, within: bound) else {
        continue
      }
      best = (found, order, index)
    }
    guard let best else { return nil }
    guard best.expression >= 0 else {
      return scan.match(work.phrases[Int(best.order)], at: best.start)
    }
    return try expressions[best.expression].match(in: scan, isAlone: expressions.count == 1)
  }

  /// Goes on behind a match; says whether there is more text.
  mutating func goOn(behind match: PatternMatch) -> Bool {
    guard let next = scan.subject.next(behind: match.range) else { return false }
    start = next
    return true
  }
}
