/// A map from 64-bit keys to 32-bit values by open addressing, for the inner loop of the phrase
/// automaton, where a `Dictionary` would hash each key anew.
struct IntegerTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0
  private var mask: Int

  init() {
    mask = 15
    keys = Array(repeating: 0, count: 16)
    values = Array(repeating: -1, count: 16)
  }

  /// The value of a key, or -1.
  subscript(key: UInt64) -> Int32 {
    var slot = slot(of: key)
    while values[slot] >= 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// Adds a value that is not negative; the key must be new.
  mutating func insert(_ value: Int32, for key: UInt64) {
    if (count + 1) * 2 > keys.count { grow() }
    place(value, for: key)
    count += 1
  }

  private mutating func place(_ value: Int32, for key: UInt64) {
    var slot = slot(of: key)
    while values[slot] >= 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    mask = mask * 2 + 1
    keys = Array(repeating: 0, count: mask + 1)
    values = Array(repeating: -1, count: mask + 1)
    for (key, value) in zip(oldKeys, oldValues) where value >= 0 { place(value, for: key) }
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}
