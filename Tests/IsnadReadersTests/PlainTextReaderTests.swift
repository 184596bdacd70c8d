import Isnad
import IsnadReaders
import IsnadText
import Testing

/// What a reader makes of a text.
func manuscript(of text: String, _ format: ArticleFormat = .text) -> Manuscript {
  Readers.reader(for: format).read(SourceFile(name: "draft", bytes: Array(text.utf8)))
}

@Suite struct PlainTextReaderTests {
  @Test func `headline, dateline, subhead and paragraphs are told by layout`() {
    let parts = manuscript(
      of: """
        Harbour bridge closes for a year

        By Mona Reed in Port Amal

        Friday, May 3, 2024

        The bridge over the harbour closed on Friday, and nobody could say who had ordered it.

        A second look

        Engineers had asked for repairs, the port said, and were told to wait.
        """)
    #expect(
      parts.blocks.map(\.kind) == [
        .headline, .byline, .dateline, .paragraph, .heading(level: 2), .paragraph,
      ])
    #expect(parts.metadata.authors == ["Mona Reed"])
    #expect(parts.metadata.place == "Port Amal")
    #expect(parts.metadata.date?.description == "2024-05-03")
  }
}

extension PlainTextReaderTests {
  private static let english =
    "The port was opened again on Saturday, and nobody could say who had paid for it."
  private static let arabic =
    "افتتح الميناء من جديد يوم السبت، ولم يعرف أحد من دفع ثمن الإصلاح الذي طال عاماً كاملاً."

  @Test(
    arguments: [
      ("By Mona Reed", ["Mona Reed"], nil),
      ("BY MONA REED AND JAN VAN DYK", ["MONA REED", "JAN VAN DYK"], nil),
      (
        "By Mona Reed, Jan Kessel and Omar al-Amr in Port Amal",
        ["Mona Reed", "Jan Kessel", "Omar al-Amr"], "Port Amal"
      ),
      ("كتب: سامي العلي", ["سامي العلي"], nil), ("بقلم سامي العلي", ["سامي العلي"], nil),
      ("كتبت منى الرشيد", ["منى الرشيد"], nil),
      ("تقرير: منى الرشيد وسامي العلي", ["منى الرشيد وسامي العلي"], nil),
      ("منى الرشيد – جدة", ["منى الرشيد"], "جدة"), ("صحيفة الميناء – جدة", [], "جدة"),
      ("إعداد - منى الرشيد", ["منى الرشيد"], nil),
    ] as [(String, [String], String?)])
  func `a byline names the authors and their place`(line: String, authors: [String], place: String?) {
    let read = manuscript(of: "A headline\n\n\(line)\n\n\(PlainTextReaderTests.arabic)\n")
    #expect(read.metadata.authors == authors)
    #expect(read.metadata.place == place)
    #expect(read.blocks.map(\.kind) == [.headline, authors.isEmpty ? .dateline : .byline, .paragraph])
  }

  @Test(arguments: [
    "By noon the port was open", "By the sea, they said.", "كتب الوزير رسالة إلى رئيس البلدية",
    "Mona - or not",
  ])
  func `other lines are no bylines`(line: String) {
    let read = manuscript(of: "A headline\n\n\(line)\n\n\(PlainTextReaderTests.english)\n")
    #expect(!read.blocks.contains { $0.kind == .byline })
    #expect(read.metadata.authors.isEmpty)
  }

  @Test(arguments: [
    "One line is a paragraph", "“We shall see\n\n“and then go,” he said.", "He said:\n\n“No.”",
    "It was so.\n\nThey left.",
    "قال الوزير:\n\n«لا».", "- one\n- two", "", "\n\n \n", "\u{FEFF}",
  ])
  func `a text need not have a headline`(text: String) {
    #expect(!manuscript(of: text).blocks.contains { $0.kind == .headline })
  }

  @Test func `each line is a paragraph where lines are not wrapped`() {
    let (english, arabic) = (PlainTextReaderTests.english, PlainTextReaderTests.arabic)
    for lines in [[english, english, english], [arabic, arabic], [arabic, "«لا».", arabic]] {
      for lineBreak in ["\n", "\r\n", "\r", "\n\n", "\n \u{00A0}\n "] {
        let read = manuscript(of: lines.joined(separator: lineBreak))
        #expect(read.blocks.map(\.kind) == lines.map { _ in .paragraph })
      }
    }
  }

  @Test func `wrapped lines are one paragraph`() {
    let text = """
      The port was opened again on Saturday, and nobody could say who had
      paid for it. The council will ask. Its clerk said that the books had
      been lost in the flood.
      """
    for lineBreak in ["\n", "\r\n", "\r"] {
      let read = manuscript(of: text.replacing("\n", with: lineBreak))
      #expect(read.blocks.map(\.kind) == [.paragraph])
    }
  }

  @Test func `lines in a row that could all be subheads are none`() {
    let paragraph = PlainTextReaderTests.english
    let read = manuscript(
      of:
        "A headline\n\n\(paragraph)\n\nMona Reed\n\nJan Kessel\n\n\(paragraph)\n\nWhat next\n\n\(paragraph)"
    )
    #expect(
      read.blocks.map(\.kind)
        == [.headline, .paragraph, .paragraph, .paragraph, .paragraph, .heading(level: 2), .paragraph])
  }

  @Test(arguments: ["- ", "* ", "• ", "1. ", "12) ", "١. ", "٢- ", "– "])
  func `an item of a list begins behind its mark`(mark: String) {
    let read = manuscript(of: "They asked for this:\n\(mark)the bridge\n\(mark)the port")
    #expect(read.blocks.map(\.kind) == [.paragraph, .listItem, .listItem])
    #expect(read.blocks.dropFirst().map { read.text[$0.range] } == ["the bridge", "the port"])
  }

  @Test(arguments: ["-5 degrees", "1.5 million", "2015. It was", "1.", "-", "*bold*", "—They left"])
  func `other lines are no items`(line: String) {
    let read = manuscript(of: "They asked for this:\n\n\(line)\n\nThey left.")
    #expect(!read.blocks.contains { $0.kind == .listItem })
  }
}
