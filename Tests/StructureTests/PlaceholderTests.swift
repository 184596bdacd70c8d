import Isnad
import PluginTestSupport
import Testing

struct PlaceholderTests {
  @Test(arguments: [
    ("The bridge was built in TK and opened a year later.", ["TK"]),
    ("The bridge cost $XX million and opened a year later.", ["XX"]),
    ("The bridge [check year] opened under the old mayor.", ["[check year]"]),
    ("The bridge (???) opened under the old mayor.", ["(???)"]),
    ("The mayor, {{first_name}} Smith, opened the bridge.", ["{{first_name}}"]),
    ("The mayor, ____ Smith, opened the bridge on 00/00/2026.", ["____", "00/00/2026"]),
    ("Lorem ipsum dolor sit amet is what stood on the page.", ["Lorem ipsum", "dolor sit amet"]),
    ("It opened with XXXX guests on Monday.", ["XXXX"]),
    ("It costs #REF! dollars to cross.", ["#REF!"]),
    ("It opened in ?? under the old mayor.", ["??"]),
  ])
  func `what was to be replaced is found`(text: String, found: [String]) throws {
    #expect(try StructureOf(text, format: .text).placeholders == found)
  }

  @Test(arguments: [
    ("افتتح الجسر (يُراجع) في عهد العمدة السابق.", ["(يُراجع)"]),
    ("افتتح الجسر عام ؟؟؟؟ في عهد العمدة السابق.", ["؟؟؟؟"]),
    ("بلغ عدد الضيوف ؟؟؟ شخصا بحسب البلدية.", ["؟؟؟"]),
    ("افتتح الجسر [للتأكد من التاريخ] في عهد العمدة.", ["[للتأكد من التاريخ]"]),
    ("هذا النص هو مثال لنص يمكن أن يستبدل.", ["هذا النص هو مثال لنص"]),
  ])
  func `what was to be replaced is found in Arabic`(text: String, found: [String]) throws {
    #expect(try StructureOf(text, .arabic, format: .text).placeholders == found)
  }

  @Test(arguments: [
    "The coats of TK Maxx were sold on Monday.", "It was Super Bowl XX that made him known.",
    "Really??? Nobody had told them.", "He paid by check and left.", "They met in the XX century hall.",
    "“I told [the mayor] so,” she said.", "The figures [in thousands] are those of May.",
    "The rocket TK-421 was not launched.", "The size is XXL, and the film xXx came out in 2002.",
    "The name (Arabic: Bahr) means sea.",
  ])
  func `near misses stay silent`(text: String) throws {
    #expect(try StructureOf(text, format: .text).placeholders == [])
  }

  @Test(arguments: [
    "متى ينتهي هذا كله ؟؟", "ماذا حدث ؟؟؟ لا أحد يعرف.", "أليس هذا غريبا ؟؟؟ نعم هو غريب.",
    "هل يعقل هذا ؟؟؟؟ طبعا لا.", "راجع المريض طبيبه (مراجعة دورية) يوم الأحد.",
    "قال الوزير إن التاريخ يعيد نفسه.",
  ])
  func `Arabic near misses stay silent`(text: String) throws {
    #expect(try StructureOf(text, .arabic, format: .text).placeholders == [])
  }
}

struct DuplicateTests {
  private let first = """
    The council voted on Monday evening to close the old bridge to lorries because its beams are rotten.
    """

  @Test func `a paragraph that stands there twice is found, and one with a word changed`() throws {
    let changed =
      first.replacing("Monday", with: "Tuesday") + " It will stay shut for a long time to come."
    #expect(try StructureOf("\(first)\n\nNobody spoke.\n\n\(first)").duplicates == [first])
    #expect(try StructureOf("\(first)\n\nNobody spoke.\n\n\(changed)").duplicates == [])
    let nearly = first.replacing("rotten", with: "rotted")
    #expect(try StructureOf("\(first)\n\nNobody spoke.\n\n\(nearly)").duplicates == [nearly])
  }

  @Test func `a sentence that stands in two paragraphs is found`() throws {
    let found = try StructureOf(
      "It rained all day in the valley. \(first)\n\nThe mayor was ill. \(first) Then they all went home."
    )
    #expect(found.duplicates == [first])
  }

  @Test func `pull quotes, captions, quotations and short lines may repeat`() throws {
    let quote =
      "“We have had enough of this bridge and of all the people who made money with it,” she said."
    #expect(try StructureOf("\(quote)\n\nThey left.\n\n\(quote)").duplicates == [quote])
    #expect(try StructureOf("\(first)\n\n> \(first)\n\nNobody spoke.\n\nNobody spoke.").duplicates == [])
    #expect(
      try StructureOf(
        "It rained. \(quote) They went.\n\nIt was late in the night when it ended. \(quote)"
      )
      .duplicates == [])
  }
}
