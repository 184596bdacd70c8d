import IsnadText
import Testing

@Suite struct PositionMapTests {
  /// Prose `ab&cd` and two synthetic breaks `ef`, read from `..ab&amp;**cd**--ef`.
  private let map = PositionMap([
    PositionMap.Segment(prose: TextRange(0, 2), source: TextRange(2, 4)),
    PositionMap.Segment(prose: TextRange(2, 3), source: TextRange(4, 9)),
    PositionMap.Segment(prose: TextRange(3, 5), source: TextRange(11, 13)),
    PositionMap.Segment(prose: TextRange(7, 9), source: TextRange(17, 19)),
  ])

  @Test(arguments: [
    (TextRange(0, 2), TextRange(2, 4)), (TextRange(1, 2), TextRange(3, 4)),
    (TextRange(2, 3), TextRange(4, 9)), (TextRange(1, 4), TextRange(3, 12)),
    (TextRange(3, 5), TextRange(11, 13)), (TextRange(4, 8), TextRange(12, 18)),
    (TextRange(0, 9), TextRange(2, 19)), (TextRange(3, 7), TextRange(11, 13)),
    (TextRange(8, 9), TextRange(18, 19)), (TextRange(3, 3), TextRange(11, 11)),
    (TextRange(9, 9), TextRange(19, 19)),
  ])
  func `a range leads to the source of its own bytes`(prose: TextRange, source: TextRange) {
    #expect(map.source(of: prose) == source)
  }

  @Test(arguments: [
    (TextRange(0, 2), TextRange(2, 4)), (TextRange(1, 2), TextRange(3, 4)),
    (TextRange(3, 5), TextRange(11, 13)), (TextRange(8, 9), TextRange(18, 19)),
    (TextRange(1, 3), nil), (TextRange(2, 3), nil), (TextRange(2, 4), nil), (TextRange(4, 8), nil),
    (TextRange(5, 7), nil), (TextRange(3, 3), nil), (TextRange(8, 12), nil),
  ])
  func `only a range without a gap is a copy`(prose: TextRange, source: TextRange?) {
    #expect(map.copied(prose) == source)
  }

  @Test func `a copy goes on over segments that touch on both sides`() {
    let map = PositionMap([
      PositionMap.Segment(prose: TextRange(0, 2), source: TextRange(4, 6)),
      PositionMap.Segment(prose: TextRange(2, 5), source: TextRange(6, 9)),
    ])
    #expect(map.copied(TextRange(1, 4)) == TextRange(5, 8))
  }

  @Test func `the map is total`() {
    for start in 0...12 {
      for end in start...12 {
        let source = map.source(of: TextRange(start, end))
        #expect(source.start >= 2 && source.end <= 19)
      }
    }
    #expect(PositionMap([]).source(of: TextRange(3, 9)) == TextRange(0, 0))
  }

  @Test func `the identity starts where the prose starts in the file`() {
    let map = PositionMap.identity(count: 10, at: 3)
    #expect(map.source(of: TextRange(0, 10)) == TextRange(3, 13))
    #expect(map.source(of: TextRange(4, 6)) == TextRange(7, 9))
    #expect(map.sourceOffset(at: 10) == 13)
    #expect(PositionMap.identity(count: 0, at: 3).sourceOffset(at: 0) == 0)
  }

  @Test(arguments: 0..<20)
  func `random maps agree with a table of bytes`(seed: Int) {
    var state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15
    func dice(_ sides: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(sides))
    }
    var segments: [PositionMap.Segment] = []
    var table: [TextRange] = []
    var source = dice(4)
    for _ in 0..<12 {
      let count = 1 + dice(4)
      let length = dice(3) == 0 ? count + 1 + dice(5) : count
      let range = TextRange(source, source + length)
      segments.append(
        PositionMap.Segment(prose: TextRange(table.count, table.count + count), source: range))
      for index in 0..<count {
        table.append(length == count ? TextRange(source + index, source + index + 1) : range)
      }
      source += length + dice(4)
    }
    let map = PositionMap(segments)
    for start in table.indices {
      for end in start + 1...table.count {
        let expected = TextRange(table[start].start, table[end - 1].end)
        #expect(map.source(of: TextRange(start, end)) == expected)
      }
    }
  }
}
