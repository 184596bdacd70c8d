/// The bytes by which a literal is recognised.
///
/// A key is a few bytes of a literal from the start of a scalar, each with the bit set that tells
/// capitals from small letters. That also makes some marks one, which the comparison sorts out; of the
/// letters of Arabic it makes none one.
enum LiteralKeys {
  static let fold: UInt64 = 0x2020_2020_2020_2020
  /// The size of a table of bits, of which three lie in the nearest cache.
  static let bits = 1 << 16
  static let bitShift: UInt64 = 64 - 16

  /// The bytes of the scalar that begins with a byte; a comparison tells more quickly than a table.
  @inline(__always)
  static func length(_ first: UInt64) -> Int {
    if first < 0x80 { return 1 }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  @inline(__always)
  static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  /// How many bytes a key takes.
  enum Size: Hashable, Sendable {
    /// Eight.
    case long
    /// Four where letters are one byte, else six: as ``LiteralKeys/mask(_:)`` says.
    case middle
    /// Two, for a literal that has no place for more.
    case short
  }

  /// The bytes a key of middle size takes that begins with a byte.
  static func mask(_ first: UInt8) -> UInt64 {
    switch first {
    case 0..<0x80: 0xFFFF_FFFF
    case 0xC2..<0xF0: 0xFFFF_FFFF_FFFF
    case 0xF0...0xF4: 0xFFFF_FFFF
    default: 0
    }
  }

  /// The best key of a literal: rare in news, and chosen by few others.
  ///
  /// A literal may need several, where what stands behind it is part of its key.
  static func best(
    of literal: LiteralTable.Literal, _ uses: [UInt64: Int]
  ) -> (size: Size, keys: [UInt64], offset: Int) {
    let bytes = literal.text.bytes
    if bytes.count >= 8,
      let best = rarest(bytes, uses, { $0 & 0xC0 == 0x80 ? 0 : 8 })
    {
      return (.long, [best.key], best.offset)
    }
    if let best = rarest(bytes, uses, { mask($0).nonzeroBitCount / 8 }) {
      return (.middle, [best.key], best.offset)
    }
    // Three letters are told from others by what may stand behind them, where not all too many are.
    if bytes.count == 3, bytes[0] < 0x80, uses.count < 8_000 {
      return (.middle, followed(bytes, isWhole: literal.behind == .other), 0)
    }
    guard let best = rarest(bytes, uses, { $0 & 0xC0 == 0x80 ? 0 : 2 }) else {
      // Whatever byte stands behind it.
      return (.short, Set((0...UInt8.max).map { key([bytes[0], $0]) }).sorted(), 0)
    }
    return (.short, [best.key], best.offset)
  }

  /// The place of a literal whose bytes are rarest, if a key has room anywhere.
  private static func rarest(
    _ bytes: [UInt8], _ uses: [UInt64: Int], _ size: (UInt8) -> Int
  ) -> (key: UInt64, offset: Int)? {
    var best: (score: Double, key: UInt64, offset: Int)?
    for offset in bytes.indices {
      let size = size(bytes[offset])
      guard size > 0, offset + size <= bytes.count else { continue }
      let key = self.key(bytes[offset..<offset + size])
      let share = ByteFrequency.of(bytes[offset..<offset + size])
      let score = share * Double(1 + (uses[key] ?? 0))
      if let best, best.score <= score { continue }
      best = (score, key, offset)
    }
    return best.map { ($0.key, $0.offset) }
  }

  /// Three bytes with each byte that may stand behind them, or behind a whole word.
  private static func followed(_ bytes: [UInt8], isWhole: Bool) -> [UInt64] {
    let behind = (0...UInt8.max).filter { byte in
      byte < 0x80 ? !(isWhole && byte.isASCIIWord) : byte >= 0xC2 && byte <= 0xF4
    }
    return Set(behind.map { key(bytes[...] + [$0]) }).sorted()
  }

  private static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var result: UInt64 = 0
    for (index, byte) in bytes.enumerated() { result |= UInt64(byte | 0x20) << UInt64(8 * index) }
    return result
  }
}
