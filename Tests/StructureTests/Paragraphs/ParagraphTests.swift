import Isnad
import PluginTestSupport
import Testing

struct FragmentTests {
  @Test func `a paragraph that goes on the sentence of the one before is a fragment`() throws {
    let english = try StructureOf(
      """
      The committee spoke about several cities of the north and the railways between them.

      Including Oslo and Bergen.
      """)
    #expect(english.fragments == ["Including"])
    let arabic = try StructureOf(
      """
      بحث الجانبان الأوضاع في المنطقة.

      بما في ذلك النزاعات القائمة على الحدود وأوضاع اللاجئين.
      """, .arabic)
    #expect(arabic.fragments == ["بما في ذلك"])
  }

  @Test(arguments: [
    "The bill is high.\n\nIncluding tax, the family was charged four hundred dollars a month.",
    "The shop sells phones.\n\niPhone owners were the first to complain about it on Monday.",
    "The village is quiet.\n\nde Souza lives at the end of the road, behind the mill.",
  ])
  func `a sentence that only begins so stands for itself`(text: String) throws {
    #expect(try StructureOf(text).fragments == [])
  }

  @Test func `a small letter behind a paragraph that did not end goes it on`() throws {
    let found = try StructureOf(
      """
      The council voted on Monday evening to close the bridge to lorries because the

      old beams cannot carry them any longer, the engineers said.
      """)
    #expect(found.fragments == ["old"])
  }
}

struct EndingTests {
  private let ended = """
    The council met on Monday evening in the old town hall.

    It voted to close the bridge to all lorries from June.


    """

  @Test func `a paragraph without a full stop among others with one is cut off`() throws {
    let found = try StructureOf(
      ended + "The engineers had warned of the state of the beams for years and years")
    #expect(found.unterminated == ["years"])
  }

  @Test(arguments: [
    "The engineers had warned of the state of the beams for years and years:",
    "“The beams were rotten, and everybody in this town has known it for years.”",
    "The beams were rotten, and everybody knew it for years. Ann Lee, engineer",
    "\"The beams were rotten and everybody in this town knew it\" — Ann Lee",
    "Reporting by Ann Lee and Tom Marsh in Oslo, editing by Jane Roe",
    "Ann Lee, engineer",
  ])
  func `signatures, credits, quotations and what leads on are no cut`(last: String) throws {
    #expect(try StructureOf(ended + last).unterminated == [])
  }

  @Test func `where no paragraph has a full stop, none is missing`() throws {
    let found = try StructureOf(
      """
      اجتمع المجلس مساء الاثنين في مبنى البلدية القديم وسط المدينة

      وقرر إغلاق الجسر أمام الشاحنات ابتداء من يونيو المقبل حتى إشعار آخر
      """, .arabic)
    #expect(found.unterminated == [])
  }
}

struct LeadTests {
  @Test func `what puts off the news is found up to the main clause`() throws {
    let english = try StructureOf(
      "As part of efforts to deepen the ties between both countries, the minister flew to Oslo.")
    #expect(english.preamble == "As part of efforts to deepen the ties between both countries")
    let arabic = try StructureOf(
      "في إطار تعزيز العلاقات الثنائية بين البلدين دعا الرئيس نظيره إلى زيارة العاصمة.", .arabic)
    #expect(arabic.preamble == "في إطار تعزيز العلاقات الثنائية بين البلدين")
  }

  @Test func `a dateline stands before the lead`() throws {
    let found = try StructureOf(
      "CAIRO (Agency) — In a bid to calm the markets, the bank raised its rate on Monday.", format: .text
    )
    #expect(found.preamble == "In a bid to calm the markets")
  }

  @Test func `news that comes first has no preamble`() throws {
    #expect(
      try StructureOf("The minister flew to Oslo as part of efforts to calm the row.").preamble == nil)
  }
}
