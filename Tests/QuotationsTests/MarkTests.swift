import Isnad
import PluginTestSupport
import Testing

struct MarkTests {
  @Test(arguments: [
    ("She said: “We open on Monday.”", Quotation.Marks.curly),
    ("She said: \"We open on Monday.\"", .straight),
    ("She said: «We open on Monday.»", .guillemet),
    ("She said: »We open on Monday.«", .guillemet),
    ("She said: ‘We don’t open on Monday.’", .single),
    ("She said: 'We don't open on Monday.'", .single),
    ("She said: „We open on Monday.“", .lowHigh),
    ("She said: ”We open on Monday.“", .reversed),
    ("She said: “ We open on Monday. ”", .curly),
  ])
  func `each kind of marks is known`(_ text: String, _ marks: Quotation.Marks) throws {
    let annotated = try AnnotatedText(text)
    #expect(annotated.quotations.map(\.marks) == [marks])
    #expect(annotated.quotations.map(\.isClosed) == [true])
    #expect(annotated.faults.isEmpty)
  }

  @Test func `apostrophes and inches are no quotation marks`() throws {
    let text = try AnnotatedText(
      "The ‘90s band’s 12\" singles weren't rock 'n' roll, and the players' bus didn't stop.")
    #expect(text.quotations.isEmpty)
    #expect(text.faults.isEmpty)
  }

  @Test func `the apostrophe of a plural does not close a single quotation`() throws {
    let text = try AnnotatedText("He said: ‘The neighbours’ dog barked all night.’")
    #expect(text.words(of: Quotation.self) == ["‘The neighbours’ dog barked all night.’"])
  }

  @Test func `a mark behind an Arabic proclitic opens`() throws {
    let text = try AnnotatedText("وصفه رئيس النادي سامي حداد بـ\"صفقة العمر التي لا تتكرر\".", .arabic)
    #expect(text.words(of: Quotation.self) == ["\"صفقة العمر التي لا تتكرر\""])
    #expect(text.faults.isEmpty)
  }

  @Test func `a quotation inside another is nested`() throws {
    let text = try AnnotatedText("“My father used to say, ‘Count the boats,’” said Ida Holm.")
    #expect(text.quotations.map(\.isNested) == [false, true])
  }

  @Test func `a quotation that is opened again in each paragraph is one`() throws {
    let text = try AnnotatedText(
      """
      Ida Holm told the court: “The first night was quiet.

      “The second was not,” and then she stopped.
      """)
    #expect(text.quotations.count == 1)
    #expect(text.quotations.map(\.isClosed) == [true])
  }

  @Test func `an unclosed mark is named, and the next paragraph is read as it should be`() throws {
    let text = try AnnotatedText(
      """
      Ida Holm said: “The first night was quiet.

      Her brother said the second “was not quiet at all”, and left.
      """)
    #expect(text.faults.map(\.fault) == [.unclosed])
    #expect(text.words(of: QuotationMark.self) == ["“"])
    #expect(text.quotations.map(\.isClosed) == [false, true])
  }

  @Test func `a mark closed by another kind is named`() throws {
    let text = try AnnotatedText("Ida Holm said: “The night was quiet.\"")
    #expect(text.faults.map(\.fault) == [.mismatched])
    #expect(text.quotations.map(\.marks) == [.mixed])
  }

  @Test func `a closing mark that nothing opened is named`() throws {
    let text = try AnnotatedText("The night was quiet.” The boats came in.")
    #expect(text.faults.map(\.fault) == [.unopened])
  }

  @Test func `a block quotation needs no marks`() throws {
    let text = try AnnotatedText(
      "The agency said in a statement:\n\n> We welcome the report.\n>\n> We will answer it.\n",
      format: .markdown)
    #expect(text.quotations.map(\.marks) == [.block])
    #expect(text.quotations.map(\.speaker) == ["The agency"])
  }
}
