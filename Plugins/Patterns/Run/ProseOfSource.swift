import IsnadText

/// Where in the prose the bytes of the source stand: what lies outside of it has a place in it, but no bytes.
struct ProseOfSource {
  private let map: InversePositionMap

  init(_ map: PositionMap) {
    self.map = InversePositionMap(map)
  }

  /// The bytes of the prose; an empty range where there are none.
  func range(of source: TextRange) -> TextRange {
    if source.isEmpty {
      let offset = source.start == 0 ? 0 : map.proseOffset(at: source.start)
      return TextRange(offset, offset)
    }
    if let prose = map.prose(of: source) { return prose }
    let offset = map.proseOffset(at: source.start)
    return TextRange(offset, offset)
  }
}
