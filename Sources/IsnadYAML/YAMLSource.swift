import IsnadText

/// The bytes of a YAML file with its lines, so that every mistake can show its own.
public struct YAMLSource: Sendable {
  /// The file, as it was named to the program.
  public let file: String
  /// The bytes, without a byte order mark.
  public let bytes: [UInt8]
  private let lines: LineIndex
  /// The scalar with which each line starts, counted over the file as libyaml counts.
  private let firstScalars: [Int]

  /// Creates a source; the bytes need not be UTF-8.
  public init(file: String, bytes: [UInt8]) {
    self.file = file
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    lines = LineIndex(self.bytes)
    var first = [0]
    var scalars = 0
    var offset = 0
    for line in 1..<max(lines.lineCount, 1) {
      let next = lines.range(ofLine: line + 1).start
      scalars += lines.length(TextRange(offset, next), in: .scalars)
      offset = next
      first.append(scalars)
    }
    firstScalars = first
  }

  /// The line and column of a scalar, counted over the file from 0.
  ///
  /// libyaml's own lines also break at U+0085, U+2028 and U+2029, which no editor counts.
  func position(ofScalar index: Int) -> LinePosition {
    var (low, high) = (0, firstScalars.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if firstScalars[middle] <= index { low = middle } else { high = middle }
    }
    return LinePosition(line: low + 1, column: index - firstScalars[low] + 1)
  }

  /// The line and column of a byte.
  func position(ofByte offset: Int) -> LinePosition { lines.position(at: offset) }

  /// A line, counted from 1, cut behind 400 bytes; empty where there is none.
  func excerpt(ofLine line: Int) -> String {
    guard line >= 1, line <= lines.lineCount else { return "" }
    let range = lines.range(ofLine: line)
    guard range.count > 400 else {
      return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
    var end = range.start + 400
    while end > range.start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[range.start..<end], as: UTF8.self) + "…"
  }

  /// A mistake at a place of the file.
  public func mistake(at place: YAMLPlace, _ message: String, advice: String = "") -> Mistake {
    mistake(at: LinePosition(line: place.line, column: place.column), message, advice: advice)
  }

  func mistake(at position: LinePosition, _ message: String, advice: String = "") -> Mistake {
    Mistake(
      file: file, line: position.line, column: position.column,
      excerpt: excerpt(ofLine: position.line), message: message, advice: advice)
  }
}
