/// The first bytes of many expressions, all looked for in one pass.
///
/// Each expression has a lane of a few bits in a word, one for each of its places. A byte of the text
/// moves every bit one place on, where the byte and the one behind it may stand there: the bit that
/// gets to the end of its lane is a hit.
final class StartByteTable: Sendable {
  private struct Word: Sendable {
    let table: FixedArray<UInt64>
    let starts: UInt64
    let ends: UInt64
    /// For each end of a lane its length and its channels.
    let lanes: [Int: (length: Int, channels: [Int32])]
  }

  private let words: [Word]

  init(_ expressions: [(sets: [PairSet], channel: Int)]) {
    var channels: [[PairSet]: [Int32]] = [:]
    var order: [[PairSet]] = []
    for (sets, channel) in expressions {
      if channels[sets] == nil { order.append(sets) }
      channels[sets, default: []].append(Int32(channel))
    }
    var words: [Word] = []
    var rest = order[...]
    while !rest.isEmpty {
      var table = Array(repeating: UInt64(0), count: 65_536)
      var (starts, ends, used): (UInt64, UInt64, Int) = (0, 0, 0)
      var lanes: [Int: (length: Int, channels: [Int32])] = [:]
      while let sets = rest.first, used + sets.count <= 64 {
        rest.removeFirst()
        starts |= 1 << UInt64(used)
        for set in sets {
          set.forEach { table[$0] |= 1 << UInt64(used) }
          used += 1
        }
        ends |= 1 << UInt64(used - 1)
        lanes[used - 1] = (sets.count, channels[sets] ?? [])
      }
      words.append(Word(table: FixedArray(table), starts: starts, ends: ends, lanes: lanes))
    }
    self.words = words
  }

  /// Reads a range of some bytes, and writes down where expressions may begin.
  func scan(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to lists: inout ScanLists) {
    for word in words {
      let (table, starts, ends) = (word.table.pointer, word.starts, word.ends)
      var state: UInt64 = 0
      guard !range.isEmpty else { continue }
      var byte = Int(text[range.lowerBound])
      for index in range {
        // Behind the end stands nothing, for which 0 is taken.
        let next = index + 1 < range.upperBound ? Int(text[index + 1]) : 0
        state = (state << 1 | starts) & table[byte | next << 8]
        if state & ends != 0 { add(state & ends, word, index, &lists) }
        byte = next
      }
    }
  }

  private func add(_ found: UInt64, _ word: Word, _ index: Int, _ lists: inout ScanLists) {
    var found = found
    while found != 0 {
      let bit = found.trailingZeroBitCount
      found &= found - 1
      guard let lane = word.lanes[bit] else { continue }
      for channel in lane.channels { lists.add(index + 1 - lane.length, item: 0, to: channel) }
    }
  }
}
