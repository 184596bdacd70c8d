/// The unit in which a column is counted.
public enum ColumnUnit: String, Sendable, CaseIterable {
  /// UTF-8 bytes, as reviewdog counts.
  case utf8
  /// UTF-16 units, as the Language Server Protocol counts.
  case utf16
  /// Unicode scalars (code points), as SARIF's `unicodeCodePoints` counts.
  case scalars
}

/// A place in a text: line and column, both counted from 1, the column in a named unit.
public struct LinePosition: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1.
  public let column: Int

  /// Creates a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where the lines of a text start, and the way from a byte offset to line and column.
///
/// Lines end at LF, CRLF or CR. A byte order mark at the start takes no column.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Creates the index of bytes, which are expected to be UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        if byte == 0x0A || byte == 0x0D { starts.append(index) }
      }
    }
    self.starts = starts
  }

  /// The number of lines; text that ends with a line break has an empty last line.
  public var lineCount: Int { starts.count }

  /// The line, counted from 1, that holds an offset.
  public func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, counted from 1, without its line break.
  public func range(ofLine line: Int) -> TextRange {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return TextRange(start, end)
  }

  /// The text of a line, counted from 1, without its line break.
  public func text(ofLine line: Int) -> String {
    let range = range(ofLine: line)
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// Turns an offset into line and column.
  public func position(at offset: Int, in unit: ColumnUnit = .scalars) -> LinePosition {
    let offset = min(max(offset, starts[0]), bytes.count)
    let line = line(at: offset)
    return LinePosition(line: line, column: 1 + length(TextRange(starts[line - 1], offset), in: unit))
  }

  /// The length of a range in a unit.
  public func length(_ range: TextRange, in unit: ColumnUnit) -> Int {
    switch unit {
    case .utf8: range.count
    case .utf16: bytes[range.start..<range.end].reduce(0) { $0 + utf16Units(startingWith: $1) }
    case .scalars: bytes[range.start..<range.end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
  }
}

/// The number of UTF-16 units of the scalar that a byte starts: none for a continuation byte, two
/// for the lead byte of a four-byte sequence.
private func utf16Units(startingWith byte: UInt8) -> Int {
  byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
}
