import IsnadExamples
import IsnadText
import Testing

@Suite struct MarkedTextTests {
  @Test func `marks fall away and leave their ranges in bytes`() throws {
    let marked = try MarkedText("قال: [[«نعم»]] و[[«لا»]].")
    #expect(marked.text == "قال: «نعم» و«لا».")
    let words = marked.marks.map { UTF8Text(marked.text)[$0] }
    #expect(words == ["«نعم»", "«لا»"])
  }

  @Test func `marks nest`() throws {
    let marked = try MarkedText("[[a [[b]] c]]")
    #expect(marked.text == "a b c")
    #expect(marked.marks == [TextRange(0, 5), TextRange(2, 3)])
  }

  @Test func `a backslash keeps the brackets`() throws {
    let marked = try MarkedText(#"an array \[[1]\], and [[this]]"#)
    #expect(marked.text == #"an array [[1]\], and this"#)
    #expect(marked.marks == [TextRange(21, 25)])
  }

  @Test func `a mark without its other half is told of`() {
    #expect(throws: MarkError.neverClosed(offset: 2)) { try MarkedText("a [[b") }
    #expect(throws: MarkError.neverOpened(offset: 1)) { try MarkedText("a]]") }
  }

  @Test func `an empty text has no marks`() throws {
    #expect(try MarkedText("").marks.isEmpty)
    #expect(try MarkedText("[[]]").marks == [TextRange(0, 0)])
  }
}
