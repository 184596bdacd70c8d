/// The pairs of words that a sentence has had so far.
struct PairsSeen {
  private var bits: [UInt64]
  private var pairs: [Int] = []

  /// Creates a set of pairs whose numbers are below a count.
  init(_ count: Int) { bits = Array(repeating: 0, count: count / 64 + 1) }

  /// Notes a pair, and says whether it came for the first time.
  mutating func isNew(_ pair: Int) -> Bool {
    let bit = UInt64(1) << UInt64(pair & 63)
    guard bits[pair >> 6] & bit == 0 else { return false }
    bits[pair >> 6] |= bit
    pairs.append(pair)
    return true
  }

  /// Begins a new sentence.
  mutating func forget() {
    for pair in pairs { bits[pair >> 6] = 0 }
    pairs.removeAll(keepingCapacity: true)
  }
}
