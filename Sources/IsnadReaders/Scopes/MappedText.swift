internal import IsnadText

/// Text with the way of each of its bytes back to the source.
///
/// A source that is edited before it is parsed, the markup inside a parsed file, and the words of a block are
/// all of this kind: cutting one from another keeps the map.
struct MappedText {
  /// The bytes.
  private(set) var bytes: [UInt8] = []
  /// The pieces that lead back, in order; what stands between them is not in the source.
  private(set) var segments: [PositionMap.Segment] = []
  /// What must not be looked at, in order.
  private(set) var covered: [TextRange] = []

  /// Creates a text without bytes.
  init() {}

  /// Creates the text of a source behind an offset.
  init(_ source: [UInt8], from start: Int) {
    bytes = start == 0 ? source : Array(source[start...])
    if !bytes.isEmpty {
      segments = [
        PositionMap.Segment(prose: TextRange(0, bytes.count), source: TextRange(start, source.count))
      ]
    }
  }

  /// The number of bytes.
  var count: Int { bytes.count }
  /// Says whether there is no byte.
  var isEmpty: Bool { bytes.isEmpty }
  /// The map back to the source.
  var map: PositionMap { PositionMap(segments) }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Forgets everything but the room it took.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    covered.removeAll(keepingCapacity: true)
  }

  /// Appends a range of another text.
  mutating func append(_ range: TextRange, of other: MappedText) {
    guard !range.isEmpty else { return }
    let shift = bytes.count - range.start
    bytes.append(contentsOf: other.bytes[range.start..<range.end])
    var index = MappedText.first(in: other.segments, endingBehind: range.start) { $0.prose.end }
    while index < other.segments.count, other.segments[index].prose.start < range.end {
      append(other.segments[index], within: range, shiftedBy: shift)
      index += 1
    }
    if other.covered.isEmpty { return }
    index = MappedText.first(in: other.covered, endingBehind: range.start) { $0.end }
    while index < other.covered.count, other.covered[index].start < range.end {
      let start = max(other.covered[index].start, range.start)
      cover(TextRange(start + shift, min(other.covered[index].end, range.end) + shift))
      index += 1
    }
  }

  private mutating func append(
    _ segment: PositionMap.Segment, within range: TextRange, shiftedBy shift: Int
  ) {
    var (prose, source) = (segment.prose, segment.source)
    let isCopy = prose.count == source.count
    if isCopy {
      source.start += max(0, range.start - prose.start)
      source.end -= max(0, prose.end - range.end)
    }
    prose = TextRange(max(prose.start, range.start) + shift, min(prose.end, range.end) + shift)
    if isCopy, let last = segments.last, last.prose.end == prose.start, last.source.end == source.start,
      last.prose.count == last.source.count
    {
      segments[segments.count - 1] = PositionMap.Segment(
        prose: TextRange(last.prose.start, prose.end),
        source: TextRange(last.source.start, source.end))
    } else {
      segments.append(PositionMap.Segment(prose: prose, source: source))
    }
  }

  /// Appends words that stand for a range of the source as a whole.
  mutating func write(_ words: some Collection<UInt8>, for source: TextRange) {
    let start = bytes.count
    bytes.append(contentsOf: words)
    var rest = TextRange(start, bytes.count)
    if rest.count == source.count, rest.count > 1 {
      // As many bytes would mean a copy.
      let first = TextRange(start, start + 1)
      segments.append(PositionMap.Segment(prose: first, source: source))
      rest.start += 1
    }
    segments.append(PositionMap.Segment(prose: rest, source: source))
  }

  /// Appends bytes that the source does not have.
  mutating func synthesize(_ words: some Collection<UInt8>) { bytes.append(contentsOf: words) }

  /// Puts other bytes in the place of those in a range.
  mutating func replaceBytes(in range: TextRange, with other: (UInt8) -> UInt8) {
    for offset in range.start..<range.end { bytes[offset] = other(bytes[offset]) }
  }

  /// Says that a range at the end must not be looked at.
  mutating func cover(_ range: TextRange) {
    guard !range.isEmpty else { return }
    var range = range
    while let last = covered.last, last.end >= range.start { range = covered.removeLast().union(range) }
    covered.append(range)
  }

  /// Says that everything may be looked at but what was blotted: its letters are not those of the source.
  mutating func uncover(_ source: [UInt8]) {
    covered = []
    for segment in segments where segment.prose.count == segment.source.count {
      let shift = segment.source.start - segment.prose.start
      var offset = segment.prose.start
      while offset < segment.prose.end {
        guard bytes[offset] == MappedText.blot, source[offset + shift] != MappedText.blot else {
          offset += 1
          continue
        }
        // A letter of the source may be the one that blots.
        var start = offset
        while start > segment.prose.start, bytes[start - 1] == MappedText.blot { start -= 1 }
        while offset < segment.prose.end, bytes[offset] == MappedText.blot { offset += 1 }
        cover(TextRange(start, offset))
      }
    }
  }

  /// The letter that stands for each byte of a blot.
  static let blot = UInt8(ascii: "x")

  /// Says that more ranges must not be looked at, wherever they lie.
  mutating func coverAlso(_ ranges: [TextRange]) {
    guard !ranges.isEmpty else { return }
    let all = (covered + ranges).sorted { $0.start < $1.start }
    covered = []
    for range in all { cover(range) }
  }

  /// Joins the pieces that are copies and follow on each other in the source.
  mutating func joinCopies() {
    let pieces = segments
    segments = []
    for piece in pieces {
      append(piece, within: piece.prose, shiftedBy: 0)
    }
  }

  /// Takes back everything from an offset on.
  mutating func truncate(to count: Int) {
    guard count < bytes.count else { return }
    bytes.removeLast(bytes.count - count)
    while let last = segments.last, last.prose.end > count {
      segments.removeLast()
      if last.prose.start < count {
        let isCopy = last.prose.count == last.source.count
        let kept = isCopy ? last.source.start + count - last.prose.start : last.source.end
        segments.append(
          PositionMap.Segment(
            prose: TextRange(last.prose.start, count), source: TextRange(last.source.start, kept)))
      }
    }
    while let last = covered.last, last.end > count {
      covered.removeLast()
      if last.start < count { covered.append(TextRange(last.start, count)) }
    }
  }

  /// The bytes with asterisks for what must not be looked at.
  var maskedBytes: [UInt8] {
    if covered.isEmpty { return bytes }
    var masked = bytes
    for range in covered {
      for offset in range.start..<range.end where masked[offset] != 0x0A { masked[offset] = 0x2A }
    }
    return masked
  }

  /// The source of a range: of its bytes or, if none of them is in the source, the place before them.
  func source(of range: TextRange) -> TextRange {
    var index = MappedText.first(in: segments, endingBehind: range.start) { $0.prose.end }
    var result: TextRange?
    if index == segments.count, let last = segments.last {
      return TextRange(last.source.end, last.source.end)
    }
    while index < segments.count, segments[index].prose.start < range.end {
      var piece = MappedText()
      piece.append(segments[index], within: range, shiftedBy: 0)
      if let source = piece.segments.first?.source { result = result?.union(source) ?? source }
      index += 1
    }
    if let result { return result }
    let place = index < segments.count ? sourceOffset(at: range.start, in: segments[index]) : 0
    return TextRange(place, place)
  }

  /// The offset in the source of a byte.
  func sourceOffset(of offset: Int) -> Int {
    let index = MappedText.first(in: segments, endingBehind: offset) { $0.prose.end }
    guard index < segments.count else { return segments.last?.source.end ?? 0 }
    return sourceOffset(at: offset, in: segments[index])
  }

  private func sourceOffset(at offset: Int, in segment: PositionMap.Segment) -> Int {
    guard offset > segment.prose.start, segment.prose.count == segment.source.count else {
      return segment.source.start
    }
    return segment.source.start + offset - segment.prose.start
  }

  /// The index of the first of some sorted elements that ends behind an offset.
  private static func first<Element>(
    in elements: [Element], endingBehind offset: Int, _ end: (Element) -> Int
  ) -> Int {
    // Most texts have one segment, and most ranges lie behind all that went before.
    guard let last = elements.last, end(last) > offset else { return elements.count }
    return elements.partitioningIndex { end($0) > offset }
  }
}
