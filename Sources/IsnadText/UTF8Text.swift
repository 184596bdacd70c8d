/// Text held as valid UTF-8 bytes.
///
/// The bytes are validated once, when the value is made; everything that reads them later may rely
/// on it. Strings are made from ranges only at the edge.
public struct UTF8Text: Sendable, Hashable {
  /// The bytes, valid UTF-8.
  public let bytes: [UInt8]

  /// Creates the text of a string.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// Creates a text from bytes.
  ///
  /// - Throws: ``InvalidUTF8`` with the offset of the first byte that is not UTF-8.
  public init(validating bytes: [UInt8]) throws(InvalidUTF8) {
    if let offset = UTF8Text.firstInvalidOffset(in: bytes) {
      throw InvalidUTF8(offset: offset, byte: bytes[offset])
    }
    self.bytes = bytes
  }

  /// Creates a text from bytes; where they are not UTF-8, replacement characters stand.
  public init(lossy bytes: [UInt8]) {
    self.bytes =
      UTF8Text.firstInvalidOffset(in: bytes) == nil
      ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// The whole text as a range.
  public var range: TextRange { TextRange(0, bytes.count) }

  /// The words in a range, as a string.
  public subscript(range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// Says whether an offset stands at the start of a scalar or at the end of the text.
  public func isBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || (offset >= 0 && offset < bytes.count && bytes[offset] & 0xC0 != 0x80)
  }

  /// The scalar that starts at an offset, and its length in bytes.
  ///
  /// - Precondition: the offset is a boundary before the end of the text.
  @inlinable
  public func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    bytes.withUnsafeBufferPointer { decodeScalar($0, at: offset) }
  }

  /// The scalar that ends at an offset, and its length in bytes; nothing at the start of the text.
  public func scalar(before offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// A range without the white space at its ends.
  public func trimmed(_ range: TextRange) -> TextRange {
    var (start, end) = (range.start, range.end)
    while start < end {
      let (scalar, length) = self.scalar(at: start)
      guard scalar.isSpace else { break }
      start += length
    }
    while end > start, let (scalar, length) = self.scalar(before: end), scalar.isSpace {
      end -= length
    }
    return TextRange(start, end)
  }
}

/// Bytes that are not UTF-8.
public struct InvalidUTF8: Error, Equatable, CustomStringConvertible {
  /// The offset of the first byte that cannot stand where it stands.
  public let offset: Int
  /// That byte.
  public let byte: UInt8

  public var description: String {
    let hex = String(byte, radix: 16, uppercase: true)
    return "byte 0x\(hex) at offset \(offset) is not UTF-8"
  }
}

/// Decodes the scalar at an offset of valid UTF-8.
@inlinable
func decodeScalar(
  _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
) -> (scalar: Unicode.Scalar, length: Int) {
  let first = UInt32(bytes[offset])
  if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
  func tail(_ index: Int) -> UInt32 { UInt32(bytes[offset + index]) & 0x3F }
  let value: UInt32
  let length: Int
  if first < 0xE0 {
    (value, length) = ((first & 0x1F) << 6 | tail(1), 2)
  } else if first < 0xF0 {
    (value, length) = ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
  } else {
    (value, length) = ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}

extension UTF8Text {
  /// The offset of the first byte, at or behind an offset, that is not UTF-8 (the Unicode Standard,
  /// table 3-7), or nothing.
  public static func firstInvalidOffset(in bytes: [UInt8], from start: Int = 0) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      let count = bytes.count
      while index < count {
        let first = bytes[index]
        if first < 0x80 {
          index += 1
          continue
        }
        let (length, lowest, highest): (Int, UInt8, UInt8)
        switch first {
        case 0xC2...0xDF: (length, lowest, highest) = (2, 0x80, 0xBF)
        case 0xE0: (length, lowest, highest) = (3, 0xA0, 0xBF)
        case 0xED: (length, lowest, highest) = (3, 0x80, 0x9F)
        case 0xE1...0xEF: (length, lowest, highest) = (3, 0x80, 0xBF)
        case 0xF0: (length, lowest, highest) = (4, 0x90, 0xBF)
        case 0xF1...0xF3: (length, lowest, highest) = (4, 0x80, 0xBF)
        case 0xF4: (length, lowest, highest) = (4, 0x80, 0x8F)
        default: return index
        }
        guard index + length <= count, bytes[index + 1] >= lowest, bytes[index + 1] <= highest
        else { return index }
        for position in 2..<max(length, 2) where bytes[index + position] & 0xC0 != 0x80 {
          return index
        }
        index += length
      }
      return nil
    }
  }
}
