internal import IsnadText

/// Prose in the making, with the source of each piece.
struct Prose {
  private(set) var bytes: [UInt8] = []
  private(set) var segments: [PositionMap.Segment] = []

  /// The number of bytes.
  var count: Int { bytes.count }

  /// Appends bytes of the source as they are.
  mutating func copy(_ range: TextRange, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    let start = bytes.count
    bytes.append(contentsOf: source[range.start..<range.end])
    if let last = segments.last, last.prose.end == start, last.source.end == range.start,
      last.prose.count == last.source.count
    {
      segments[segments.count - 1] = PositionMap.Segment(
        prose: TextRange(last.prose.start, bytes.count),
        source: TextRange(last.source.start, range.end))
    } else {
      segments.append(PositionMap.Segment(prose: TextRange(start, bytes.count), source: range))
    }
  }

  /// Appends words that stand for a range of the source as a whole.
  mutating func write(_ words: some Collection<UInt8>, for range: TextRange) {
    let start = bytes.count
    bytes.append(contentsOf: words)
    segments.append(PositionMap.Segment(prose: TextRange(start, bytes.count), source: range))
  }

  /// Appends bytes that the source does not have.
  mutating func synthesize(_ words: String) { bytes.append(contentsOf: words.utf8) }

  /// Appends other prose, and returns where it stands.
  mutating func append(_ other: Prose) -> TextRange {
    let start = bytes.count
    bytes += other.bytes
    segments += other.segments.map {
      PositionMap.Segment(
        prose: TextRange($0.prose.start + start, $0.prose.end + start), source: $0.source)
    }
    return TextRange(start, bytes.count)
  }

  /// Takes back everything from an offset on.
  mutating func truncate(to count: Int) {
    bytes.removeLast(bytes.count - count)
    while let last = segments.last, last.prose.end > count {
      segments.removeLast()
      if last.prose.start < count, last.prose.count == last.source.count {
        let kept = count - last.prose.start
        segments.append(
          PositionMap.Segment(
            prose: TextRange(last.prose.start, count),
            source: TextRange(last.source.start, last.source.start + kept)))
      }
    }
  }

  /// Says whether nothing but white space stands from an offset on.
  func isBlank(from start: Int) -> Bool {
    bytes[start...].allSatisfy { $0 <= 0x20 }
  }
}
