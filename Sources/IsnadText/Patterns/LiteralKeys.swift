/// The bytes by which a literal is recognised.
///
/// A key is a few bytes of a literal from the start of a scalar, each with the bit set that tells
/// capitals from small letters. That also makes some marks one, which the comparison sorts out; of the
/// letters of Arabic it makes none one.
enum LiteralKeys {
  static let fold: UInt64 = 0x2020_2020_2020_2020
  /// Set in the key of a literal that has no place with bytes enough.
  static let short: UInt64 = 1 << 63
  static let bits = 1 << 17
  static let bitShift: UInt64 = 64 - 17

  @inline(__always)
  static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  /// The bytes a key takes that begins with a byte: four where letters are one byte, else six.
  static func mask(_ first: UInt8) -> UInt64 {
    switch first {
    case 0..<0x80: 0xFFFF_FFFF
    case 0xC2..<0xF0: 0xFFFF_FFFF_FFFF
    case 0xF0...0xF4: 0xFFFF_FFFF
    default: 0
    }
  }

  /// The best key of a literal: rare in news, and chosen by few others.
  static func best(
    of literal: LiteralTable.Literal, _ uses: [UInt64: Int]
  ) -> (keys: [UInt64], offset: Int) {
    let bytes = literal.text.bytes
    var best: (score: Double, key: UInt64, offset: Int)?
    for offset in bytes.indices {
      let size = mask(bytes[offset]).nonzeroBitCount / 8
      guard size > 0, offset + size <= bytes.count else { continue }
      let key = self.key(bytes[offset..<offset + size])
      let share = ByteFrequency.of(bytes[offset..<offset + size])
      let score = share * Double(1 + (uses[key] ?? 0))
      if let best, best.score <= score { continue }
      best = (score, key, offset)
    }
    if let best { return ([best.key], best.offset) }
    if bytes.count == 3, literal.behind == .other, bytes[0] < 0x80 {
      return (followed(bytes), 0)
    }
    guard bytes.count > 1 else {
      // Whatever byte stands behind it.
      let keys = Set((0...UInt8.max).map { key([bytes[0], $0]) | short })
      return (keys.sorted(), 0)
    }
    let offsets = 0..<(bytes.count - 1)
    let rarest =
      offsets.min {
        ByteFrequency.of(bytes[$0..<$0 + 2]) < ByteFrequency.of(bytes[$1..<$1 + 2])
      } ?? 0
    return ([key(bytes[rarest..<rarest + 2]) | short], rarest)
  }

  /// A word of three bytes with each byte that may stand behind a word.
  private static func followed(_ bytes: [UInt8]) -> [UInt64] {
    let behind = (0...UInt8.max).filter { $0 < 0x80 ? !$0.isASCIIWord : $0 >= 0xC2 && $0 <= 0xF4 }
    return Set(behind.map { key(bytes[...] + [$0]) }).sorted()
  }

  private static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var result: UInt64 = 0
    for (index, byte) in bytes.enumerated() { result |= UInt64(byte | 0x20) << UInt64(8 * index) }
    return result
  }
}
