/// The folded form of a word, made for comparing: two words are the same if their bytes are.
///
/// A `String` compares and hashes its normal form, which for Arabic costs more than the rest of a
/// check together, and takes memory of its own. A folded word is one line of the processor's cache
/// and nothing else: no reference that is counted at each copy, its hash worked out once.
///
/// The longest words of a language have 24 Arabic or 48 Latin letters. Of what is longer (an
/// address, a phrase of a lexicon) a folded word keeps the beginning, the last eight bytes, and the
/// count and hash of all.
public struct FoldedWord: Sendable {
  /// The bytes, filled up with zeros; of a word that is cut, 40 bytes and the last 8.
  @usableFromInline let low: SIMD4<UInt64>
  @usableFromInline let high: SIMD2<UInt64>
  /// The hash of all bytes, the same in every run.
  public let hash: UInt64
  @usableFromInline let count: UInt32
  @usableFromInline let kept: UInt32

  @usableFromInline
  static let capacity = 48

  @inline(__always)
  @inlinable
  init(low: SIMD4<UInt64>, high: SIMD2<UInt64>, count: Int) {
    self.low = low
    self.high = high
    self.count = UInt32(truncatingIfNeeded: count)
    kept = self.count
    hash = FoldedWord.hash(low, high, count)
  }

  /// Creates a word of folded bytes.
  @inlinable
  public init(_ folded: UnsafeRawBufferPointer) {
    guard folded.count <= FoldedWord.capacity else {
      self.init(cutting: folded)
      return
    }
    var bytes = (SIMD4<UInt64>(), SIMD2<UInt64>())
    withUnsafeMutableBytes(of: &bytes) { $0.copyMemory(from: folded) }
    self.init(low: bytes.0, high: bytes.1, count: folded.count)
  }

  /// Creates a word of more bytes than are kept.
  @usableFromInline
  init(cutting folded: UnsafeRawBufferPointer) {
    var kept = FoldedWord.capacity - 8
    while kept > 0, folded[kept] & 0xC0 == 0x80 { kept -= 1 }
    var bytes = (SIMD4<UInt64>(), SIMD2<UInt64>())
    withUnsafeMutableBytes(of: &bytes) {
      $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: folded[..<kept]))
    }
    bytes.1[1] = folded.loadUnaligned(fromByteOffset: folded.count - 8, as: UInt64.self)
    (low, high) = bytes
    count = UInt32(truncatingIfNeeded: folded.count)
    self.kept = UInt32(truncatingIfNeeded: kept)
    // FNV-1a, 64 bits.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in folded { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.hash = hash
  }

  /// Creates a word of folded text.
  public init(folded: String) {
    var folded = folded
    self = folded.withUTF8 { FoldedWord(UnsafeRawBufferPointer($0)) }
  }

  /// Creates the word that text folds to.
  public init(folding text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { Folding.append(scalar, to: &bytes) }
    self = bytes.withUnsafeBytes { FoldedWord($0) }
  }

  /// The word without bytes.
  public static let empty: FoldedWord = ""

  /// The number of bytes.
  @inlinable
  public var byteCount: Int { Int(count) }

  /// Says whether not all of its bytes are kept.
  @inlinable
  var isCut: Bool { kept != count }

  /// Says whether it has no bytes.
  @inlinable
  public var isEmpty: Bool { count == 0 }

  @inline(__always)
  @inlinable
  static func hash(_ low: SIMD4<UInt64>, _ high: SIMD2<UInt64>, _ count: Int) -> UInt64 {
    var result = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    result = (result ^ low[0]) &* 0xFF51_AFD7_ED55_8CCD
    result ^= result >> 32
    guard count > 8 else { return result }
    result = (result ^ low[1]) &* 0xC4CE_B9FE_1A85_EC53
    result ^= result >> 32
    guard count > 16 else { return result }
    result = (result ^ low[2]) &* 0xFF51_AFD7_ED55_8CCD
    result ^= result >> 32
    result = (result ^ low[3]) &* 0xC4CE_B9FE_1A85_EC53
    result ^= result >> 32
    guard count > 32 else { return result }
    result = (result ^ high[0]) &* 0xFF51_AFD7_ED55_8CCD
    result ^= result >> 32
    result = (result ^ high[1]) &* 0xC4CE_B9FE_1A85_EC53
    return result ^ result >> 32
  }

  /// Calls a closure with all bytes; of a word that is cut, with those of its beginning.
  @inlinable
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(of: (low, high)) {
      body(UnsafeRawBufferPointer(rebasing: $0[0..<Int(kept)]))
    }
  }

  /// A byte by its index; zero behind those that are kept.
  @inlinable
  public subscript(index: Int) -> UInt8 { index < Int(kept) ? withBytes { $0[index] } : 0 }
}

extension FoldedWord: Hashable {
  @inlinable
  public static func == (left: FoldedWord, right: FoldedWord) -> Bool {
    guard left.hash == right.hash, left.count == right.count, left.low[0] == right.low[0] else {
      return false
    }
    let low = left.low ^ right.low
    let high = left.high ^ right.high
    return low[1] | low[2] | low[3] | high[0] | high[1] == 0
  }

  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// The hash is at hand: sets and dictionaries of words need not work out another.
  @inlinable
  public func _rawHashValue(seed: Int) -> Int {
    let mixed = (hash ^ UInt64(bitPattern: Int64(seed))) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed ^ mixed >> 32)
  }
}

extension FoldedWord: ExpressibleByStringLiteral {
  /// Creates a word of folded letters.
  ///
  /// Inlined, all of it is worked out when the program is compiled: a question after a literal word
  /// is a comparison with a constant.
  @inline(__always)
  @inlinable
  public init(stringLiteral word: StaticString) {
    let bytes = UnsafeRawPointer(word.utf8Start)
    let count = word.utf8CodeUnitCount
    guard count <= FoldedWord.capacity else {
      self.init(cutting: UnsafeRawBufferPointer(start: bytes, count: count))
      return
    }
    self.init(
      low: SIMD4(
        FoldedWord.eight(of: bytes, at: 0, count), FoldedWord.eight(of: bytes, at: 8, count),
        FoldedWord.eight(of: bytes, at: 16, count), FoldedWord.eight(of: bytes, at: 24, count)),
      high: SIMD2(
        FoldedWord.eight(of: bytes, at: 32, count), FoldedWord.eight(of: bytes, at: 40, count)),
      count: count)
  }

  /// Eight bytes, those behind the end being zero.
  @inline(__always)
  @inlinable
  static func eight(of bytes: UnsafeRawPointer, at offset: Int, _ count: Int) -> UInt64 {
    if count <= offset { return 0 }
    if count >= offset + 8 { return bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    var result: UInt64 = 0
    for index in offset..<count {
      let byte = bytes.load(fromByteOffset: index, as: UInt8.self)
      result |= UInt64(byte) &<< UInt64(8 &* (index &- offset))
    }
    return result
  }
}

extension FoldedWord: CustomStringConvertible, LosslessStringConvertible {
  public init(_ description: String) { self.init(folded: description) }

  public var description: String { withBytes { String(decoding: $0, as: UTF8.self) } }
}

extension FoldedWord {
  /// The letters of the word, to be looked at.
  public var letters: FoldedLetters { FoldedLetters(self) }

  /// The letters of the word, to be kept or changed.
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
    guard count >= prefix.count else { return false }
    if prefix.count <= 8 { return low[0] & FoldedWord.first(prefix.byteCount) == prefix.low[0] }
    return withBytes { whole in
      prefix.withBytes { $0.count <= whole.count && whole[0..<$0.count].elementsEqual($0) }
    }
  }

  /// Says whether the word ends with the bytes of another; of a word that is cut, the last eight are
  /// known.
  @inlinable
  public func hasSuffix(_ suffix: FoldedWord) -> Bool {
    guard count >= suffix.count else { return false }
    guard suffix.count <= 8 else {
      return !isCut
        && withBytes { whole in
          suffix.withBytes { whole[(whole.count - $0.count)...].elementsEqual($0) }
        }
    }
    guard !suffix.isEmpty else { return true }
    return lastBytes &>> UInt64(8 * (8 - suffix.byteCount)) == suffix.low[0]
  }

  /// A mask of so many bytes, eight at most.
  @inlinable
  static func first(_ bytes: Int) -> UInt64 { bytes == 8 ? ~0 : 1 &<< UInt64(8 * bytes) &- 1 }

  /// The last eight bytes, the last of all in the highest place; zeros before a shorter word.
  @inlinable
  public var lastBytes: UInt64 {
    if count <= 8 { return count == 0 ? 0 : low[0] &<< UInt64(8 * (8 - byteCount)) }
    guard !isCut else { return high[1] }
    return withUnsafeBytes(of: (low, high)) {
      $0.loadUnaligned(fromByteOffset: Int(kept) - 8, as: UInt64.self)
    }
  }

  /// The first letter.
  public var first: Unicode.Scalar? {
    guard byteCount > 0 else { return nil }
    return withBytes { $0.withMemoryRebound(to: UInt8.self) { decodeScalar($0, at: 0).scalar } }
  }

  /// The last letter.
  public var last: Unicode.Scalar? {
    guard byteCount > 0 else { return nil }
    return withUnsafeBytes(of: lastBytes) { bytes in
      var start = 7
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      return bytes.withMemoryRebound(to: UInt8.self) { decodeScalar($0, at: start).scalar }
    }
  }

  /// The word without so many letters at its beginning.
  public func dropFirst(_ letters: Int = 1) -> FoldedWord {
    var start = 0
    withBytes { bytes in
      for _ in 0..<letters where start < bytes.count {
        start += 1
        while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
      }
    }
    return dropping(bytes: start)
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
  ///
  /// Of a word that is cut, what is left of its beginning: longer than any word of a lexicon.
  @inlinable
  public func dropping(bytes count: Int) -> FoldedWord {
    guard count > 0 else { return self }
    guard !isCut, count < FoldedWord.capacity else {
      return withBytes { FoldedWord(UnsafeRawBufferPointer(rebasing: $0[min(count, $0.count)...])) }
    }
    // Loads of whole vectors out of the bytes with zeros behind them, instead of a copy byte by byte.
    let filled = (low, high, SIMD2<UInt64>(), SIMD4<UInt64>())
    return withUnsafeBytes(of: filled) {
      FoldedWord(
        low: $0.loadUnaligned(fromByteOffset: count, as: SIMD4<UInt64>.self),
        high: $0.loadUnaligned(fromByteOffset: count + 32, as: SIMD2<UInt64>.self),
        count: max(0, byteCount - count))
    }
  }
}
