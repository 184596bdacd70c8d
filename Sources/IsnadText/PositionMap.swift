/// The way from offsets in the prose to offsets in the source file it was read from.
///
/// The map is total: every offset of the prose has a place in the source. Where the prose is a copy
/// of the source, offsets run side by side; where the reader wrote other bytes (a decoded entity,
/// a line break turned into a space), the piece maps as a whole.
public struct PositionMap: Sendable, Hashable {
  /// A run of prose and the source bytes it was read from.
  public struct Segment: Sendable, Hashable {
    /// The bytes of the prose.
    public let prose: TextRange
    /// The bytes of the source; the same number of them means a copy, byte for byte.
    public let source: TextRange

    /// Creates a segment.
    public init(prose: TextRange, source: TextRange) {
      self.prose = prose
      self.source = source
    }

    var isCopy: Bool { prose.count == source.count }
  }

  /// The segments in the order of the prose, none of them empty.
  let segments: [Segment]

  /// Creates a map from segments in the order of the prose, without overlap.
  public init(_ segments: [Segment]) {
    self.segments = segments.filter { !$0.prose.isEmpty }
  }

  /// The map of a text that is its own source, `count` bytes long, found at an offset in the file.
  public static func identity(count: Int, at offset: Int = 0) -> PositionMap {
    PositionMap([Segment(prose: TextRange(0, count), source: TextRange(offset, offset + count))])
  }

  /// The source bytes of a range of the prose, exact at both ends.
  ///
  /// Both ends are taken from the bytes inside the range, so that markup between the words and its
  /// surroundings is left out, and markup between two words of it is spanned.
  public func source(of range: TextRange) -> TextRange {
    guard !range.isEmpty else {
      let offset = sourceOffset(at: range.start)
      return TextRange(offset, offset)
    }
    return TextRange(firstSource(from: range.start), lastSource(before: range.end))
  }

  /// The source bytes of a range of the prose, if the prose is a copy of them without a gap.
  ///
  /// Only such a range can be replaced in the source: nothing is returned where markup, an entity or an
  /// escape stands inside it.
  public func copied(_ range: TextRange) -> TextRange? {
    guard !range.isEmpty, var index = segmentIndex(endingAfter: range.start),
      segments[index].isCopy, segments[index].prose.start <= range.start
    else { return nil }
    let start = segments[index].source.start + range.start - segments[index].prose.start
    while segments[index].prose.end < range.end {
      guard index + 1 < segments.count, segments[index + 1].isCopy,
        segments[index + 1].prose.start == segments[index].prose.end,
        segments[index + 1].source.start == segments[index].source.end
      else { return nil }
      index += 1
    }
    return TextRange(start, start + range.count)
  }

  /// The map of a part of the prose, whose offsets count from its start.
  public func part(_ range: TextRange) -> PositionMap {
    guard let first = segmentIndex(endingAfter: range.start) else { return PositionMap([]) }
    var parts: [Segment] = []
    for segment in segments[first...] {
      guard segment.prose.start < range.end else { break }
      let prose = TextRange(max(segment.prose.start, range.start), min(segment.prose.end, range.end))
      var source = segment.source
      if segment.isCopy {
        let start = source.start + prose.start - segment.prose.start
        source = TextRange(start, start + prose.count)
      }
      parts.append(
        Segment(
          prose: TextRange(prose.start - range.start, prose.end - range.start), source: source))
    }
    return PositionMap(parts)
  }

  /// The source offset of the place before a byte of the prose.
  public func sourceOffset(at offset: Int) -> Int {
    guard let index = segmentIndex(endingAfter: offset) else { return segments.last?.source.end ?? 0 }
    let segment = segments[index]
    if offset <= segment.prose.start { return segment.source.start }
    return segment.isCopy
      ? segment.source.start + offset - segment.prose.start : segment.source.start
  }

  private func firstSource(from offset: Int) -> Int { sourceOffset(at: offset) }

  private func lastSource(before end: Int) -> Int {
    // The segment that holds the byte before `end`, or the last one that ends before it.
    var index = segmentIndex(endingAfter: end - 1) ?? segments.count
    if index == segments.count || segments[index].prose.start >= end { index -= 1 }
    guard index >= 0 else { return segments.first?.source.start ?? 0 }
    let segment = segments[index]
    if end >= segment.prose.end || !segment.isCopy { return segment.source.end }
    return segment.source.start + end - segment.prose.start
  }

  /// The first segment whose prose ends behind an offset.
  private func segmentIndex(endingAfter offset: Int) -> Int? {
    let low = segments.partitioningIndex { $0.prose.end > offset }
    return low < segments.count ? low : nil
  }
}
