import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct MarkdownReaderTests {
  private let paragraph =
    "The port was opened again on Saturday, and nobody could say who had paid for it."

  private func read(_ text: String) -> Manuscript { manuscript(of: text, .markdown) }

  @Test func `byline and dateline are told as in plain text`() {
    let read = read(
      "# A headline\n\nBy Mona Reed\n\nFriday, May 3, 2024\n\nPORT AMAL (AP) — \(paragraph)\n")
    #expect(read.blocks.map(\.kind) == [.headline, .byline, .dateline, .paragraph])
    #expect(read.metadata.authors == ["Mona Reed"])
    #expect(read.metadata.date?.description == "2024-05-03")
    #expect(read.metadata.dateOrigin == .dateline)
    #expect(read.metadata.place == "PORT AMAL")
  }

  @Test func `front matter is not overruled by the text`() {
    let read = read(
      "---\nauthor: Jan K.\ndate: 2024-05-04\n---\n\nBy Mona Reed\n\nFriday, May 3, 2024\n\n\(paragraph)\n"
    )
    #expect(read.metadata.authors == ["Jan K."])
    #expect(read.metadata.date?.description == "2024-05-04")
    #expect(read.metadata.dateOrigin == .metadata)
  }

  @Test(
    arguments: [
      ("date: 2024-05-03", "2024-05-03"),
      ("date: \"2024-05-03T09:30:00+03:00\"", "2024-05-03T09:30:00+03:00"),
      ("date: 2024-05-03 09:30", "2024-05-03T09:30"), ("Date: May 3, 2024", "2024-05-03"),
      ("date: ٣ أيار ٢٠٢٤", "2024-05-03"),
      ("date: soon", nil), ("date: 2024-02-30", nil), ("date:", nil), ("dated: 2024-05-03", nil),
      ("date: [2024-05-03]", nil),
    ] as [(String, String?)])
  func `the date of the front matter is read`(line: String, date: String?) {
    let read = read("---\n\(line)\n---\n\(paragraph)\n")
    #expect(read.metadata.date?.description == date)
    #expect(read.metadata.dateOrigin == (date == nil ? .none : .metadata))
    #expect(
      read.notes.isEmpty
        == (date != nil || !line.contains(": ") || line.hasPrefix("dated") || line.contains("[")))
  }

  @Test(arguments: [
    "---\ntitle: never closed\n\nWords.", "---\n\nWords.\n", "\n---\ntitle: x\n---\n\nWords.\n",
    "--\ntitle: x\n--\n",
  ])
  func `what is no front matter is read as words`(text: String) {
    let read = read(text)
    #expect(read.metadata == Metadata())
    #expect(!read.blocks.isEmpty)
  }

  @Test(arguments: [
    ("---\na: [1\n---\nWords.", "the front matter is not read as it was meant"),
    ("---\na: 1\na: 2\n---\nWords.", "the front matter is not read as it was meant"),
    ("---\n- one\n---\nWords.", "holds no keys"), ("---\njust words\n---\nWords.", "holds no keys"),
  ])
  func `broken front matter is a note, and the words behind it are read`(text: String, note: String) {
    let read = read(text)
    #expect(read.notes.contains { $0.message.contains(note) })
    #expect(read.blocks.map { read.text[$0.range] } == ["Words."])
  }

  @Test(arguments: [
    ("<!-- c -->\nwords", "c", true, 0), ("<!-- c -->\n\nwords", "c", true, 0),
    ("words\n\n<!--c-->", "c", true, 5),
    ("<!-- c --> words", "c", false, 1), ("> <!-- c --> words", "c", false, 1),
    ("words <!-- c\nd --> more", "c\nd", false, 6),
    ("words\n\n<!-- c\n\nd -->\n\nmore", "c\n\nd", true, 7),
    ("| a <!-- c --> |\n|---|\n", "c", false, 1),
    ("- <!-- c -->\n- words", "c", true, 0), ("# words <!-- c -->", "c", false, 5),
  ])
  func `a comment knows its words and its place`(
    text: String, words: String, alone: Bool, offset: Int
  ) throws {
    let comment = try #require(read(text).comments.first)
    #expect(comment.text == words)
    #expect(comment.standsAlone == alone)
    #expect(comment.offset == offset)
  }

  @Test(arguments: [
    "`<!-- c -->` words", "```\n<!-- c --> x\n```\n", "~~~\n<!-- c -->\n~~~", "    <!-- c -->", "<!-- c",
    "\\<!-- c -->",
  ])
  func `what only looks like a comment is none`(text: String) {
    #expect(read(text).comments.isEmpty)
  }

  @Test(arguments: [
    ("a &amp; b", "a & b"), ("&#x41;&#1602;", "Aق"), ("&lt;&nbsp;&mdash;", "<\u{A0}—"),
    ("&bogus; &amp", "&bogus; &amp"),
    ("a\\*b\\_", "a*b_"), ("**bo**ld", "bold"), ("a<br>b", "a\nb"), ("`&amp;`", "&amp;"),
    ("a<b>c</b>", "ac"),
    ("a  \nb\\\nc\nd", "a\nb\nc\nd"), ("[words](u \"title\")", "words"), ("~~gone~~", "gone"),
    ("<https://a.org>", "https://a.org"),
    ("[x]: /u\n\n[words][x]", "words"), ("- [x] done", "done"),
  ])
  func `the prose is what a reader of the page would read`(markdown: String, prose: String) {
    let read = read(markdown)
    #expect(read.blocks.map { read.text[$0.range] } == [prose])
  }

  @Test(arguments: [
    "```\ncode\n```", "    code", "<div>\nraw\n</div>", "***", "[x]: /u", "![](p.png)", "",
  ])
  func `what is no prose is left out`(markdown: String) {
    #expect(read(markdown).blocks.isEmpty)
  }
}
