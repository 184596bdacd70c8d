import Testing

/// Articles with the faults of a hurried day, in words of their own: all that a desk editor would mark is
/// marked, on the right words, and nothing else.
struct DeskCopyTests {
  @Test(arguments: DeskCopy.all.map(\.name))
  func `a desk article is marked as an editor marks it`(_ name: String) throws {
    let copy = try #require(DeskCopy.all.first { $0.name == name })
    #expect(copy.marks.count >= 20, "\(name) is read")
    let found = try copy.findings()
    for missing in copy.marks.subtracting(found).sorted() {
      Issue.record("not marked: \(copy.words(missing))")
    }
    for found in found.intersection(copy.missed).sorted() {
      Issue.record("found at last, so that its `?` can go: \(copy.words(found))")
    }
    for extra in found.subtracting(copy.marks).subtracting(copy.missed).sorted() {
      Issue.record("marked without a reason: \(copy.words(extra))")
    }
  }
}
