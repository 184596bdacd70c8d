/// A set of pairs of bytes that stand beside each other.
///
/// A letter of Arabic, Greek or accented Latin is two bytes: a set of pairs knows it, where sets of
/// single bytes would know only what letters begin with.
struct PairSet: Hashable, Sendable {
  /// A bit for each pair, at the number whose low byte is the first of the two.
  private(set) var words: [UInt64] = Array(repeating: 0, count: 1024)

  mutating func insert(_ first: UInt8, _ second: UInt8) {
    let pair = Int(first) | Int(second) << 8
    words[pair >> 6] |= 1 << UInt64(pair & 63)
  }

  /// Inserts a byte with whatever stands behind it.
  mutating func insert(_ first: UInt8) {
    for second in 0..<256 { words[(Int(first) | second << 8) >> 6] |= 1 << UInt64(first & 63) }
  }

  mutating func formUnion(_ other: PairSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// The bytes with which scalars above ASCII go on, with whatever stands behind them.
  static let continuations: PairSet = {
    var result = PairSet()
    for byte in UInt8(0x80)...0xBF { result.insert(byte) }
    return result
  }()

  mutating func insertAll() { words = Array(repeating: ~0, count: words.count) }

  func contains(_ pair: Int) -> Bool { words[pair >> 6] >> UInt64(pair & 63) & 1 == 1 }

  /// Calls a closure with the number of each pair.
  func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
