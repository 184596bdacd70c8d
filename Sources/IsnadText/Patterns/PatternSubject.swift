/// The text a pattern is looked for in: bytes that must be valid UTF-8, and a range of them.
///
/// It does not own the bytes: it is made and used inside `withUnsafeBufferPointer`.
public struct PatternSubject {
  /// The bytes, to which all offsets belong.
  public let bytes: UnsafeBufferPointer<UInt8>
  /// The range in which matches lie.
  public let range: TextRange
  /// Says whether edges and look-around see what stands outside the range.
  public let seesAround: Bool

  /// Creates a subject; without a range, all of the bytes.
  ///
  /// - Parameter seesAround: where it is no, the range is all there is: `^`, `$` and `\b` hold at its
  ///   ends as at the ends of a text. Where it is yes, they see the bytes around it.
  /// - Precondition: the range lies in the bytes and cuts no scalar.
  public init(
    _ bytes: UnsafeBufferPointer<UInt8>, range: TextRange? = nil, seesAround: Bool = false
  ) {
    self.bytes = bytes
    self.range = range ?? TextRange(0, bytes.count)
    self.seesAround = seesAround
  }

  /// What PCRE2 is given.
  var visible: UnsafeBufferPointer<UInt8> {
    seesAround ? bytes : UnsafeBufferPointer(rebasing: bytes[range.start..<range.end])
  }

  /// Where the range starts in what PCRE2 is given.
  var start: Int { seesAround ? range.start : 0 }

  /// Where the range ends in what PCRE2 is given.
  var end: Int { seesAround ? range.end : range.count }

  /// What is added to a place in the visible bytes, to get one in all bytes.
  var base: Int { seesAround ? 0 : range.start }

  /// Says whether nothing but ASCII is visible.
  var isASCII: Bool {
    var bits: UInt64 = 0
    let bytes = UnsafeRawBufferPointer(visible)
    var index = 0
    while index + 8 <= bytes.count {
      bits |= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index += 8
    }
    while index < bytes.count {
      bits |= UInt64(bytes[index])
      index += 1
    }
    return bits & 0x8080_8080_8080_8080 == 0
  }
}
