/// A range of places at which a match may begin, both ends included.
struct SearchWindow {
  let first: Int
  fileprivate(set) var last: Int
}

extension PatternExpression {
  /// Where the expression may begin in a text, in order.
  func windows(in scan: PatternScan, _ number: Int, to windows: inout [SearchWindow]) {
    windows.removeAll(keepingCapacity: true)
    guard !isEverywhere else {
      windows.append(SearchWindow(first: 0, last: scan.subject.end))
      return
    }
    let channel = scan.set.channel(of: number)
    guard scan.scratch.lists.hasHits(channel) else { return }
    var hits: [ScanLists.Hit] = []
    swap(&hits, &scan.scratch.lists.hitsOfOne)
    defer { swap(&hits, &scan.scratch.lists.hitsOfOne) }
    scan.scratch.lists.hits(of: channel, to: &hits)
    guard let distance else {
      for hit in hits { add(hit.start, hit.start, to: &windows) }
      return
    }
    for hit in hits { add(hit.start, distance, scan.subject.visible, to: &windows) }
  }

  /// Adds where a match begins that has a literal at a place.
  private func add(
    _ place: Int, _ distance: LiteralDistance, _ bytes: UnsafeBufferPointer<UInt8>,
    to windows: inout [SearchWindow]
  ) {
    let last = place - distance.least
    guard last >= 0 else { return }
    var first = last
    if distance.most != distance.least {
      let bound = max(0, distance.most.map { place - $0 } ?? 0)
      // What stands before the end of the last window was looked at when that was made.
      let done = windows.last?.last ?? -1
      first = place
      while first > bound, first > done, distance.bytes.contains(bytes[first - 1]) { first -= 1 }
      first = min(first, last)
    }
    // A match begins with a scalar; where none begins here, there is none.
    while first <= last, bytes[first] & 0xC0 == 0x80 { first += 1 }
    guard first <= last else { return }
    add(first, last, to: &windows)
  }

  private func add(_ first: Int, _ last: Int, to windows: inout [SearchWindow]) {
    if let before = windows.last, first <= before.last + 24 {
      // One search over a few bytes more is faster than two.
      windows[windows.count - 1].last = max(last, before.last)
      return
    }
    windows.append(SearchWindow(first: first, last: last))
  }
}
