import IsnadText
import Testing

struct InversePositionMapTests {
  private func segment(_ prose: (Int, Int), _ source: (Int, Int)) -> PositionMap.Segment {
    PositionMap.Segment(prose: TextRange(prose.0, prose.1), source: TextRange(source.0, source.1))
  }

  /// `ab<b>cd</b>&amp;ef`, read as `abcd&ef`.
  private var markup: PositionMap {
    PositionMap([
      segment((0, 2), (0, 2)), segment((2, 4), (5, 7)), segment((4, 5), (11, 16)),
      segment((5, 7), (16, 18)),
    ])
  }

  @Test(arguments: [
    ((0, 2), (0, 2)), ((1, 6), (1, 3)), ((5, 7), (2, 4)), ((3, 6), (2, 3)), ((12, 13), (4, 5)),
    ((0, 18), (0, 7)), ((6, 12), (3, 5)),
  ])
  func `a range of the source has the words that were read from it`(
    source: (Int, Int), prose: (Int, Int)
  ) {
    let inverse = InversePositionMap(markup)
    #expect(inverse.prose(of: TextRange(source.0, source.1)) == TextRange(prose.0, prose.1))
  }

  @Test func `markup has no words, but a place among them`() {
    let inverse = InversePositionMap(markup)
    #expect(inverse.prose(of: TextRange(2, 5)) == nil)
    #expect(inverse.prose(of: TextRange(7, 7)) == nil)
    #expect(inverse.prose(of: TextRange(18, 30)) == nil)
    #expect(inverse.proseOffset(at: 3) == 2)
    #expect(inverse.proseOffset(at: 13) == 4)
    #expect(inverse.proseOffset(at: 100) == 7)
  }

  @Test func `prose in another order than the source is found all the same`() {
    let map = PositionMap([segment((0, 3), (10, 13)), segment((3, 6), (0, 3))])
    let inverse = InversePositionMap(map)
    #expect(inverse.prose(of: TextRange(1, 2)) == TextRange(4, 5))
    #expect(inverse.prose(of: TextRange(11, 13)) == TextRange(1, 3))
    #expect(inverse.prose(of: TextRange(0, 13)) == TextRange(3, 6))
  }

  @Test func `each range of the prose comes back from its source`() {
    let inverse = InversePositionMap(markup)
    for start in 0..<7 {
      for end in (start + 1)...7 {
        let range = TextRange(start, end)
        #expect(inverse.prose(of: markup.source(of: range)) == range)
      }
    }
  }

  @Test func `an empty map has one place`() {
    let inverse = InversePositionMap(PositionMap([]))
    #expect(inverse.prose(of: TextRange(0, 9)) == nil)
    #expect(inverse.proseOffset(at: 4) == 0)
  }

  @Test func `a part of a map counts from its own start`() {
    let part = markup.part(TextRange(1, 6))
    #expect(part.source(of: TextRange(0, 5)) == TextRange(1, 17))
    #expect(part.source(of: TextRange(1, 2)) == TextRange(5, 6))
    #expect(part.source(of: TextRange(3, 4)) == TextRange(11, 16))
    #expect(markup.part(TextRange(7, 7)).source(of: TextRange(0, 0)) == TextRange(0, 0))
  }
}
