import IsnadText
import Testing

struct MarkSetTests {
  private let scalars: [Unicode.Scalar] = [
    ",", "?", "A", "\u{7F}", "\u{AB}", "\u{BB}", "\u{60C}", "\u{61F}", "\u{2013}", "\u{201C}",
    "\u{2026}", "\u{203A}", "\u{6D4}", "\u{3002}", "\u{FD3E}",
  ]

  @Test func `every mark is in the set of itself and in no other's`() {
    for mark in scalars {
      let set: MarkSet = [mark]
      #expect(scalars.filter(set.contains) == [mark])
    }
  }

  @Test func `a union has the marks of both sets`() {
    let half = scalars.count / 2
    let union = MarkSet(scalars[..<half]).union(MarkSet(scalars[half...]))
    #expect(scalars.allSatisfy(union.contains))
    #expect(!union.contains("."))
  }
}
