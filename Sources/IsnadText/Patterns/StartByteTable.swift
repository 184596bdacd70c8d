/// The first bytes of many expressions, all looked for in one pass.
///
/// Each expression has a lane of a few bits in a word, one for each of its places. A byte of the text
/// moves every bit one place on, where the byte may stand there: the bit that gets to the end of its
/// lane is a hit.
final class StartByteTable: Sendable {
  private struct Word: Sendable {
    let table: FixedArray<UInt64>
    let starts: UInt64
    let ends: UInt64
    /// For each end of a lane its length and its channels.
    let lanes: [Int: (length: Int, channels: [Int32])]
  }

  private let words: [Word]

  init(_ expressions: [(sets: [ByteSet], channel: Int)]) {
    var channels: [[ByteSet]: [Int32]] = [:]
    var order: [[ByteSet]] = []
    for (sets, channel) in expressions {
      if channels[sets] == nil { order.append(sets) }
      channels[sets, default: []].append(Int32(channel))
    }
    var words: [Word] = []
    var rest = order[...]
    while !rest.isEmpty {
      var table = Array(repeating: UInt64(0), count: 256)
      var (starts, ends, used): (UInt64, UInt64, Int) = (0, 0, 0)
      var lanes: [Int: (length: Int, channels: [Int32])] = [:]
      while let sets = rest.first, used + sets.count <= 64 {
        rest.removeFirst()
        starts |= 1 << UInt64(used)
        for set in sets {
          for byte in 0..<256 where set.contains(UInt8(byte)) { table[byte] |= 1 << UInt64(used) }
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
      for index in range {
        state = (state << 1 | starts) & table[Int(text[index])]
        if state & ends != 0 { add(state & ends, word, index, &lists) }
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
