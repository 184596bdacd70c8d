/// A half-open range of UTF-8 byte offsets into a text.
///
/// All positions inside Isnad are of this kind; lines, columns, UTF-16 units and scalars are
/// derived from it at the edge by ``LineIndex``.
public struct TextRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset behind the last byte.
  public var end: Int

  /// Creates the range `start ..< end`; an end before the start gives an empty range.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Says whether the range holds no byte.
  public var isEmpty: Bool { start == end }

  /// Says whether the byte at an offset lies inside.
  public func contains(_ offset: Int) -> Bool { offset >= start && offset < end }

  /// Says whether another range lies wholly inside this one.
  public func contains(_ other: TextRange) -> Bool { other.start >= start && other.end <= end }

  /// Says whether the two ranges share at least one byte.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// Returns the smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
}

extension TextRange: Comparable {
  /// Orders by start, then the longer range first, so that what encloses comes before what is
  /// enclosed.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    left.start == right.start ? left.end > right.end : left.start < right.start
  }
}

extension TextRange: CustomStringConvertible {
  public var description: String { "[\(start),\(end))" }
}
