/// The folded form of a word, made for comparing: two words are the same if their bytes are.
///
/// A `String` compares and hashes its normal form, which for Arabic costs more than the rest of a
/// check together, and takes memory of its own. The bytes of a folded word lie inside the value, up to 32
/// of them; the few longer words keep theirs apart.
public struct FoldedWord: Sendable {
  /// The first 32 bytes, filled up with zeros; all zero for a longer word.
  @usableFromInline let packed: SIMD4<UInt64>
  /// The number of bytes.
  public let byteCount: Int
  /// All bytes of a word of more than 32.
  @usableFromInline let long: LongWord?

  @usableFromInline
  static let capacity = 32

  /// Creates a word of folded bytes.
  @inlinable
  public init(_ folded: UnsafeRawBufferPointer) {
    byteCount = folded.count
    var packed = SIMD4<UInt64>()
    if folded.count <= FoldedWord.capacity {
      withUnsafeMutableBytes(of: &packed) { $0.copyMemory(from: folded) }
      long = nil
    } else {
      long = LongWord(Array(folded))
    }
    self.packed = packed
  }

  /// Creates a word of folded text.
  public init(folded: String) {
    var folded = folded
    self = folded.withUTF8 { FoldedWord(UnsafeRawBufferPointer($0)) }
  }

  /// Creates the word that text folds to.
  public init(folding text: String) {
    self.init(folded: Folding.fold(text))
  }

  /// The word without bytes.
  public static let empty: FoldedWord = ""

  /// Says whether it has no bytes.
  public var isEmpty: Bool { byteCount == 0 }

  /// The hash of the bytes, the same in every run.
  @inlinable
  public var hash: UInt64 {
    if let long { return long.hash }
    var result = UInt64(truncatingIfNeeded: byteCount) &* 0x9E37_79B9_7F4A_7C15
    result = (result ^ packed[0]) &* 0xFF51_AFD7_ED55_8CCD
    result ^= result >> 32
    if byteCount > 8 {
      result = (result ^ packed[1]) &* 0xC4CE_B9FE_1A85_EC53
      result ^= result >> 32
      if byteCount > 16 {
        result = (result ^ packed[2]) &* 0xFF51_AFD7_ED55_8CCD
        result ^= result >> 32
        result = (result ^ packed[3]) &* 0xC4CE_B9FE_1A85_EC53
        result ^= result >> 32
      }
    }
    return result
  }

  /// Calls a closure with all bytes.
  @inlinable
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    if let long { return long.bytes.withUnsafeBytes(body) }
    return withUnsafeBytes(of: packed) { body(UnsafeRawBufferPointer(rebasing: $0[0..<byteCount])) }
  }

  /// A byte by its index.
  @inlinable
  public subscript(index: Int) -> UInt8 { withBytes { $0[index] } }
}

/// The bytes of a word that is longer than a ``FoldedWord`` can hold.
@usableFromInline
final class LongWord: Sendable {
  @usableFromInline let bytes: [UInt8]
  @usableFromInline let hash: UInt64

  @usableFromInline
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // FNV-1a, 64 bits.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.hash = hash
  }
}

extension FoldedWord: Hashable {
  @inlinable
  public static func == (left: FoldedWord, right: FoldedWord) -> Bool {
    guard left.byteCount == right.byteCount, left.packed == right.packed else { return false }
    return left.byteCount <= FoldedWord.capacity || left.long?.bytes == right.long?.bytes
  }

  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

extension FoldedWord: ExpressibleByStringLiteral {
  @inlinable
  public init(stringLiteral word: StaticString) {
    self.init(UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}

extension FoldedWord: CustomStringConvertible, LosslessStringConvertible {
  public init(_ description: String) { self.init(folded: description) }

  public var description: String { withBytes { String(decoding: $0, as: UTF8.self) } }
}

extension FoldedWord {
  /// The letters of the word.
  public var unicodeScalars: [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(byteCount / 2 + 1)
    withBytes { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { bytes in
        var offset = 0
        while offset < bytes.count {
          let (scalar, length) = decodeScalar(bytes, at: offset)
          result.append(scalar)
          offset += length
        }
      }
    }
    return result
  }

  /// All bytes of the word.
  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// Says whether the word begins with the bytes of another.
  @inlinable
  public func hasPrefix(_ prefix: FoldedWord) -> Bool {
    guard byteCount >= prefix.byteCount else { return false }
    return withBytes { whole in
      prefix.withBytes { part in part.isEmpty || whole[0..<part.count].elementsEqual(part) }
    }
  }

  /// Says whether the word ends with the bytes of another.
  @inlinable
  public func hasSuffix(_ suffix: FoldedWord) -> Bool {
    guard byteCount >= suffix.byteCount else { return false }
    return withBytes { whole in
      suffix.withBytes { part in
        part.isEmpty || whole[(whole.count - part.count)...].elementsEqual(part)
      }
    }
  }

  /// The first letter.
  public var first: Unicode.Scalar? {
    guard byteCount > 0 else { return nil }
    return withBytes { $0.withMemoryRebound(to: UInt8.self) { decodeScalar($0, at: 0).scalar } }
  }

  /// The last letter.
  public var last: Unicode.Scalar? {
    withBytes { bytes in
      var start = bytes.count - 1
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      guard start >= 0 else { return nil }
      return bytes.withMemoryRebound(to: UInt8.self) { decodeScalar($0, at: start).scalar }
    }
  }

  /// The word without so many letters at its beginning.
  public func dropFirst(_ letters: Int = 1) -> FoldedWord {
    withBytes { bytes in
      var start = 0
      for _ in 0..<letters where start < bytes.count {
        start += 1
        while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
      }
      return FoldedWord(UnsafeRawBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// The word without so many letters at its end.
  public func dropLast(_ letters: Int = 1) -> FoldedWord {
    withBytes { bytes in
      var end = bytes.count
      for _ in 0..<letters where end > 0 {
        end -= 1
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      }
      return FoldedWord(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
    }
  }

  /// So many bytes of the beginning of the word, which end a letter.
  @inlinable
  public func first(bytes count: Int) -> FoldedWord {
    withBytes { FoldedWord(UnsafeRawBufferPointer(rebasing: $0[..<min(count, $0.count)])) }
  }

  /// The word without so many bytes at its beginning, which end a letter.
  @inlinable
  public func dropping(bytes count: Int) -> FoldedWord {
    withBytes { FoldedWord(UnsafeRawBufferPointer(rebasing: $0[min(count, $0.count)...])) }
  }
}
