/// Weights of pairs of small numbers, by open addressing: it is asked once for every two neighbours.
struct PairTable: Sendable {
  private var keys: [UInt64]
  private var weights: [Int32]
  private let mask: Int
  /// The number of places, of which one is the number of a pair.
  let count: Int

  /// Creates a table of pairs that differ.
  init(_ pairs: [(left: Int32, right: Int32, weight: Int32)]) {
    var size = 16
    while size < pairs.count * 3 { size *= 2 }
    keys = Array(repeating: .max, count: size)
    weights = Array(repeating: 0, count: size)
    mask = size - 1
    count = size
    for pair in pairs {
      let key = PairTable.key(pair.left, pair.right)
      var slot = slot(of: key)
      while keys[slot] != .max { slot = (slot + 1) & mask }
      keys[slot] = key
      weights[slot] = pair.weight
    }
  }

  /// The place and the weight of a pair; nothing for one that is not there.
  subscript(left: Int32, right: Int32) -> (number: Int, weight: Int)? {
    let key = PairTable.key(left, right)
    var slot = slot(of: key)
    while keys[slot] != .max {
      if keys[slot] == key { return (slot, Int(weights[slot])) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}
