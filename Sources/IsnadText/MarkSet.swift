/// A closed class of marks, asked by the scalar.
///
/// The marks of a press text lie in four small ranges of Unicode, each of which is a bit pattern here; a
/// `Set` would be made and hashed anew at each question.
public struct MarkSet: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline var ascii: (UInt64, UInt64) = (0, 0)
  /// U+0080 to U+00BF, with the guillemets.
  @usableFromInline var latin: UInt64 = 0
  /// U+0600 to U+063F, with the Arabic comma, semicolon and question mark.
  @usableFromInline var arabic: UInt64 = 0
  /// U+2000 to U+203F, with dashes, quotation marks and the ellipsis.
  @usableFromInline var general: UInt64 = 0
  @usableFromInline var others: [Unicode.Scalar] = []

  /// Creates a set.
  @inlinable
  public init(_ marks: some Sequence<Unicode.Scalar>) {
    for mark in marks { insert(mark) }
  }

  @inlinable
  public init(arrayLiteral marks: Unicode.Scalar...) {
    self.init(marks)
  }

  @inlinable
  mutating func insert(_ mark: Unicode.Scalar) {
    let bit = UInt64(1) << UInt64(mark.value & 0x3F)
    switch mark.value {
    case 0..<0x40: ascii.0 |= bit
    case 0x40..<0x80: ascii.1 |= bit
    case 0x80..<0xC0: latin |= bit
    case 0x600..<0x640: arabic |= bit
    case 0x2000..<0x2040: general |= bit
    default: others.append(mark)
    }
  }

  /// Says whether a mark is one of them.
  @inlinable
  public func contains(_ mark: Unicode.Scalar) -> Bool {
    let bit = UInt64(1) << UInt64(mark.value & 0x3F)
    return switch mark.value {
    case 0..<0x40: ascii.0 & bit != 0
    case 0x40..<0x80: ascii.1 & bit != 0
    case 0x80..<0xC0: latin & bit != 0
    case 0x600..<0x640: arabic & bit != 0
    case 0x2000..<0x2040: general & bit != 0
    default: others.contains(mark)
    }
  }

  /// The marks of both sets.
  public func union(_ other: MarkSet) -> MarkSet {
    var result = self
    result.ascii = (ascii.0 | other.ascii.0, ascii.1 | other.ascii.1)
    result.latin |= other.latin
    result.arabic |= other.arabic
    result.general |= other.general
    result.others += other.others
    return result
  }
}
