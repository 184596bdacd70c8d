/// What one pass over a text has found out; good until the scratch is used for another scan.
public struct PatternScan {
  let set: PatternSet
  let subject: PatternSubject
  let scratch: PatternScratch
  let isASCII: Bool

  /// The numbers of the patterns that may match, in order; no other has a match.
  public var candidates: [Int] {
    var numbers = Set(set.everywhere)
    for channel in scratch.lists.channels {
      let channel = Int(channel)
      let expression = channel - set.patterns.count
      numbers.insert(expression < 0 ? channel : set.expressions[expression].pattern)
    }
    return numbers.sorted()
  }

  /// Says whether a pattern may match.
  public func mayMatch(_ number: Int) -> Bool {
    scratch.lists.hasHits(number)
      || set.works[number].expressions.contains {
        set.expressions[$0.expression].isEverywhere
          || scratch.lists.hasHits(set.channel(of: $0.expression))
      }
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
    let work = set.works[number]
    guard !work.expressions.isEmpty else { return forEachPhrase(work, number, body) }
    var search = BranchSearch(self, work, number)
    while let match = try search.next() {
      guard body(match), search.goOn(behind: match) else { return }
    }
  }

  private func forEachPhrase(_ work: PatternWork, _ number: Int, _ body: (PatternMatch) -> Bool) {
    var hits: [ScanLists.Hit] = []
    scratch.lists.hits(of: number, to: &hits)
    var end = 0
    for hit in hits where hit.start >= end {
      let phrase = work.phrases[Int(hit.item)]
      end = hit.start + phrase.text.count
      guard body(match(phrase, at: hit.start)) else { return }
    }
  }

  func match(_ phrase: Phrase, at start: Int) -> PatternMatch {
    let start = subject.base + start
    return PatternMatch(
      TextRange(start, start + phrase.text.count), .known(phrase.captures), base: subject.base)
  }
}
