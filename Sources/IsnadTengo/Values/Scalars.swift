/// The scalars of bytes that need not be UTF-8.
struct Scalars: Sequence, IteratorProtocol {
  enum Element: Equatable {
    case scalar(Unicode.Scalar)
    /// A byte that belongs to no scalar.
    case stray(UInt8)

    /// The number that a script sees.
    var character: Int32 {
      switch self {
      case .scalar(let scalar): Int32(bitPattern: scalar.value)
      case .stray: 0xFFFD
      }
    }
  }

  private let bytes: [UInt8]
  /// The offset of the next scalar.
  private(set) var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Element? {
    guard offset < bytes.count else { return nil }
    let first = bytes[offset]
    if first < 0x80 {
      offset += 1
      return .scalar(Unicode.Scalar(first))
    }
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    guard length > 1, offset + length <= bytes.count,
      let scalar = Scalars.scalar(bytes[offset..<(offset + length)])
    else {
      offset += 1
      return .stray(first)
    }
    offset += length
    return .scalar(scalar)
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var value = UInt32(bytes[bytes.startIndex]) & (0x7F >> UInt32(bytes.count))
    for byte in bytes.dropFirst() {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
    return value >= least[bytes.count] ? Unicode.Scalar(value) : nil
  }
}
