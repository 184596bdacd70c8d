/// The way from the source back to the prose that was read from it.
///
/// The map is total: every offset of the source has a place in the prose, that of the next words if there are
/// none of its own. It is asked in logarithmic time.
public struct InversePositionMap: Sendable {
  /// The segments in the order of the source.
  private let segments: [PositionMap.Segment]
  private let proseEnd: Int

  /// Turns a map around.
  public init(_ map: PositionMap) {
    let isInOrder = zip(map.segments, map.segments.dropFirst()).allSatisfy {
      $0.source.start <= $1.source.start
    }
    segments =
      isInOrder ? map.segments : map.segments.sorted { $0.source.start < $1.source.start }
    proseEnd = map.segments.last?.prose.end ?? 0
  }

  /// The bytes of the prose that were read from a range of the source; nothing where there are none.
  ///
  /// Where the order of the prose is another than that of the source, it is the first piece that counts.
  public func prose(of source: TextRange) -> TextRange? {
    guard !source.isEmpty, let first = segmentIndex(endingAfter: source.start),
      segments[first].source.start < source.end
    else { return nil }
    let start = offset(source.start, in: segments[first])
    var last = segmentIndex(startingBefore: source.end)
    while last > first, segments[last].source.isEmpty { last -= 1 }
    let end = endOffset(source.end, in: segments[last])
    if end > start { return TextRange(start, end) }
    let part = TextRange(start, endOffset(source.end, in: segments[first]))
    return part.isEmpty ? nil : part
  }

  /// The place in the prose of an offset of the source, or of the next one that has any.
  public func proseOffset(at source: Int) -> Int {
    guard let index = segmentIndex(endingAfter: source) else { return proseEnd }
    return offset(source, in: segments[index])
  }

  private func offset(_ source: Int, in segment: PositionMap.Segment) -> Int {
    guard segment.isCopy, source > segment.source.start else { return segment.prose.start }
    return segment.prose.start + source - segment.source.start
  }

  private func endOffset(_ source: Int, in segment: PositionMap.Segment) -> Int {
    guard segment.isCopy, source < segment.source.end else { return segment.prose.end }
    return segment.prose.start + source - segment.source.start
  }

  /// The first segment whose source ends behind an offset.
  private func segmentIndex(endingAfter offset: Int) -> Int? {
    let low = segments.partitioningIndex { $0.source.end > offset }
    return low < segments.count ? low : nil
  }

  /// The last segment whose source starts before an offset.
  private func segmentIndex(startingBefore offset: Int) -> Int {
    let low = segments.partitioningIndex { $0.source.start >= offset }
    return max(low - 1, 0)
  }
}
