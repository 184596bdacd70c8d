/// What a scan writes down: for each channel the places of its hits, in the order they were met.
///
/// A channel is a pattern's phrases, or an expression. Nothing is cleared between two scans: a list
/// belongs to the scan whose number it carries.
struct ScanLists {
  /// A place at which something was found.
  struct Hit {
    let start: Int
    /// Which of the channel's phrases.
    let item: Int32
    fileprivate(set) var next: Int32
  }

  private struct List {
    var scan: UInt32 = 0
    var first: Int32 = -1
    var last: Int32 = -1
  }

  private var lists: [List] = []
  private var hits: [Hit] = []
  private var scan: UInt32 = 0
  /// The channels that have hits, in the order of their first.
  private(set) var channels: [Int32] = []
  /// Room for the hits of one channel, and for where an expression may begin.
  var hitsOfOne: [Hit] = []
  var windows: [SearchWindow] = []

  /// Begins a scan.
  mutating func begin(channels count: Int) {
    if lists.count < count {
      lists += Array(repeating: List(), count: count - lists.count)
    }
    if scan == .max {
      lists = Array(repeating: List(), count: lists.count)
      scan = 0
    }
    scan += 1
    hits.removeAll(keepingCapacity: true)
    channels.removeAll(keepingCapacity: true)
  }

  mutating func add(_ start: Int, item: Int32, to channel: Int32) {
    let index = Int32(truncatingIfNeeded: hits.count)
    hits.append(Hit(start: start, item: item, next: -1))
    let slot = Int(channel)
    if lists[slot].scan == scan {
      hits[Int(lists[slot].last)].next = index
      lists[slot].last = index
    } else {
      lists[slot] = List(scan: scan, first: index, last: index)
      channels.append(channel)
    }
  }

  func hasHits(_ channel: Int) -> Bool { lists[channel].scan == scan }

  /// The hits of a channel.
  func hits(of channel: Int, to result: inout [Hit]) {
    result.removeAll(keepingCapacity: true)
    guard hasHits(channel) else { return }
    var index = lists[channel].first
    var isSorted = true
    while index >= 0 {
      let hit = hits[Int(index)]
      if let last = result.last,
        last.start > hit.start || (last.start == hit.start && last.item > hit.item)
      {
        isSorted = false
      }
      result.append(hit)
      index = hit.next
    }
    // A literal is met at its rarest bytes, so that one that begins later may be met sooner.
    if !isSorted { result.sort { ($0.start, $0.item) < ($1.start, $1.item) } }
  }
}
