import Isnad
import IsnadText

/// The way from byte offsets of a source file to its other units.
///
/// Sums are kept every few hundred bytes, so that an offset in a line of many megabytes costs no more
/// than one in a short line.
struct SourcePositions {
  private static let stride = 256

  private let source: SourceFile
  private let sums: [(utf16: Int, scalars: Int)]

  init(_ source: SourceFile) {
    self.source = source
    var sums = [(utf16: 0, scalars: 0)]
    sums.reserveCapacity(source.bytes.count / Self.stride + 1)
    var start = 0
    while start + Self.stride <= source.bytes.count {
      let end = start + Self.stride
      let part = Self.count(source.bytes[start..<end])
      let last = sums[sums.count - 1]
      sums.append((last.utf16 + part.utf16, last.scalars + part.scalars))
      start = end
    }
    self.sums = sums
  }

  /// An offset in bytes, counted in another unit from the start of the file.
  func offset(_ offset: Int, in unit: ColumnUnit) -> Int {
    let offset = min(max(offset, 0), source.bytes.count)
    guard unit != .utf8 else { return offset }
    let index = offset / Self.stride
    let rest = Self.count(source.bytes[index * Self.stride..<offset])
    return unit == .utf16 ? sums[index].utf16 + rest.utf16 : sums[index].scalars + rest.scalars
  }

  /// Line and column of an offset, the column in scalars.
  func position(at offset: Int) -> LinePosition {
    let line = source.lines.line(at: offset)
    let start = source.lines.range(ofLine: line).start
    let column = self.offset(max(offset, start), in: .scalars) - self.offset(start, in: .scalars)
    return LinePosition(line: line, column: column + 1)
  }

  private static func count(_ bytes: ArraySlice<UInt8>) -> (utf16: Int, scalars: Int) {
    var (utf16, scalars) = (0, 0)
    for byte in bytes where byte & 0xC0 != 0x80 {
      scalars += 1
      utf16 += byte >= 0xF0 ? 2 : 1
    }
    return (utf16, scalars)
  }
}
