/// A set of bytes.
struct ByteSet: Hashable, Sendable {
  private var words: SIMD4<UInt64> = .zero

  init() {}

  init(_ range: ClosedRange<UInt8>) {
    for byte in range { insert(byte) }
  }

  /// Every byte.
  static let all = ByteSet(0...255)
  /// The bytes of scalars above ASCII.
  static let aboveASCII = ByteSet(0x80...0xFF)
  /// The bytes with which scalars above ASCII begin.
  static let leads = ByteSet(0xC2...0xF4)
  /// The bytes with which they go on.
  static let continuations = ByteSet(0x80...0xBF)
  /// The letters of ASCII.
  static let letters = ByteSet(0x41...0x5A).union(ByteSet(0x61...0x7A))

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  mutating func remove(_ byte: UInt8) { words[Int(byte >> 6)] &= ~(1 << UInt64(byte & 63)) }

  mutating func formUnion(_ other: ByteSet) { words |= other.words }

  func union(_ other: ByteSet) -> ByteSet {
    var result = self
    result.formUnion(other)
    return result
  }

  mutating func insert(_ set: ASCIISet) {
    words[0] |= set.low
    words[1] |= set.high
  }

  var isEmpty: Bool { words == .zero }
}
