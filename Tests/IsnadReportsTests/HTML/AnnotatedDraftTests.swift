import Isnad
import IsnadReports
import Testing

@Suite struct `The annotated draft` {
  let scan = PageScan(
    Runs.report(
      .html, ReportOptions(messages: .english, version: "0.1.0"), of: [HTMLDrafts.crossing()],
      failures: []))

  @Test func `cuts findings that enclose each other into pieces that carry all of them`() {
    #expect(pieces(of: "1") == [])
    #expect(pieces(of: "2") == ["One ", "two", " three"])
    #expect(pieces(of: "3") == ["two"])
    let inner = scan.elements("mark").first { $0.text == "two" }
    #expect(inner?.attributes["data-findings"] == "2 3")
    #expect(inner?.classes.contains("error") == true, "the gravest of both")
  }

  @Test func `cuts findings that cross`() {
    #expect(pieces(of: "5").joined() == "Four five ‘six’ seven")
    #expect(pieces(of: "6").joined() == "six’ seven eight")
    let shared = scan.elements("mark").filter { $0.attributes["data-findings"] == "5 6" }
    #expect(shared.map(\.text).joined() == "six’ seven")
  }

  @Test func `carries a finding over two blocks, with one number at its beginning`() {
    #expect(pieces(of: "8") == ["eight", ".", "“Nine"])
    #expect(scan.values(of: "id").filter { $0 == "a1-t8" }.count == 1)
    let rows = scan.elements("row").map(\.text)
    #expect(rows.map { $0.contains("reaches over two blocks") } == [false, true, false])
  }

  @Test func `shows an empty finding by its number alone`() {
    #expect(pieces(of: "7") == [])
    #expect(scan.values(of: "id").contains("a1-t7"))
  }

  @Test func `lists findings outside all blocks under the draft as a whole`() {
    let notes = scan.elements("whole").map(\.text).joined()
    #expect(notes.contains("about the whole"))
    #expect(notes.contains("stands between blocks"))
    #expect(!scan.values(of: "id").contains("a1-t1"))
    #expect(!scan.values(of: "id").contains("a1-t4"))
  }

  @Test func `keeps every word of the draft, in order`() {
    let marks = (scan.elements("chip") + scan.elements("ref")).map(\.text)
    let blocks = scan.elements("text").map { block in
      marks.reduce(block.text) { $0.replacing($1, with: "") }
    }
    #expect(
      blocks == [
        "One two three", "“Four five ‘six’ seven eight.", "“Nine ten eleven,” said twelve.",
      ])
  }

  @Test func `shows a quotation over two paragraphs with its speaker behind the last`() {
    let pieces = scan.elements.filter { $0.attributes["data-quotation"] == "1" }
    #expect(pieces.map(\.text).joined() == "“Four five ‘six’ seven eight.“Nine ten eleven,”")
    #expect(scan.elements("chip").map { $0.attributes["id"] } == ["a1-d2", "a1-d1"])
  }

  @Test func `gives each mention an anchor, evidence at the same words too`() {
    let anchors = scan.values(of: "id")
    #expect(anchors.contains("a1-p1-1"))
    #expect(anchors.contains("a1-e8-1"))
  }

  @Test func `tells words in marks that are not speech apart`() {
    #expect(scan.elements("term").map(\.text) == ["in marks, but not speech", "ten"])
  }

  @Test func `cites a single word among its neighbours, a whole passage alone`() {
    let cited = scan.elements.filter { $0.classes.contains("cited") }.map(\.text)
    #expect(cited[2] == "One two three")
    #expect(cited[8] == "… ten eleven,” said twelve.")
    #expect(cited[4] == "Four five ‘six’ seven")
    #expect(scan.elements("around").map(\.text).prefix(2) == ["One ", " three"])
  }

  /// The words that are underlined for a finding, piece by piece.
  private func pieces(of finding: String) -> [String] {
    scan.elements("mark").filter { mark in
      (mark.attributes["data-findings"] ?? "").split(separator: " ").contains(Substring(finding))
    }.map(\.text)
  }
}
