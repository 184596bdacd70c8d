import Isnad
import Testing

struct CapitalizationTests {
  private func capitalization(
    _ match: String, _ change: (inout StyleCheck.Capitalization) -> Void = { _ in }
  ) -> StyleRule {
    var check = StyleCheck.Capitalization()
    check.match = match
    change(&check)
    return rule(.capitalization(check), "'%s' should be '%s'")
  }

  @Test(arguments: [
    "The Old Man and the Sea", "What It Is For", "A Guide to Rivers", "Walk On", "Ports: The Long Wait",
    "Stay-at-Home Parents", "NASA and the Moon", "*** of the Day", "Bread/Butter and Jam",
  ])
  func `titles in the style of Associated Press`(title: String) throws {
    #expect(try StyledText(title, capitalization("$title")).messages == [])
  }

  @Test func `a title is told of with what is expected`() throws {
    let text = try StyledText("the old man And The sea", capitalization("$title"))
    #expect(text.messages == ["'the old man And The sea' should be 'The Old Man and the Sea'"])
  }

  @Test func `Chicago leaves longer prepositions small`() throws {
    let chicago = capitalization("$title") {
      $0.style = "Chicago"
      $0.threshold = 1
    }
    #expect(try StyledText("Life between the Lines", chicago).found.isEmpty)
    #expect(try StyledText("Life Between the Lines", chicago).found.count == 1)
    let press = capitalization("$title") { $0.threshold = 1 }
    #expect(try StyledText("Life between the Lines", press).found.count == 1)
  }

  @Test func `so many words must agree`() throws {
    let half = capitalization("$title") { $0.threshold = 0.5 }
    #expect(try StyledText("Two words Are small", half).found.isEmpty)
    #expect(try StyledText("Two words are small", half).found.count == 1)
  }

  @Test func `a sentence has one capital`() throws {
    #expect(try StyledText("Install the tool", capitalization("$sentence")).found.isEmpty)
    #expect(
      try StyledText("Install The Tool", capitalization("$sentence")).messages
        == ["'Install The Tool' should be 'Install the tool'"])
    #expect(try StyledText("install the tool", capitalization("$sentence")).found.count == 1)
  }

  @Test func `exceptions keep their case`() throws {
    let rule = capitalization("$sentence") { $0.exceptions = ["GitHub", "New York"] }
    #expect(try StyledText("Ask GitHub in New York", rule).found.isEmpty)
    let accepted = try StyledText("About iOS And All", capitalization("$sentence"), accepted: ["iOS"])
    #expect(accepted.messages == ["'About iOS And All' should be 'About iOS and all'"])
  }

  @Test func `the longest exception holds`() throws {
    let rule = capitalization("$sentence") { $0.exceptions = ["Axis", "Axis Server"] }
    #expect(try StyledText("Axis Server connection", rule).found.isEmpty)
  }

  @Test func `a capital may stand behind an indicator or a number`() throws {
    let rule = capitalization("$sentence") {
      $0.indicators = [":"]
      $0.threshold = 1
    }
    #expect(try StyledText("Note: Read this", rule).found.isEmpty)
    #expect(try StyledText("1. Read this", rule).found.isEmpty)
  }

  @Test func `a prefix is none of the words`() throws {
    let rule = capitalization("$sentence") { $0.prefix = #"step \d+: "# }
    #expect(try StyledText("step 12: Open it", rule).found.isEmpty)
    #expect(try StyledText("Open it", rule).found.isEmpty)
  }

  @Test func `small, capital, and by an expression`() throws {
    #expect(try StyledText("all small", capitalization("$lower")).found.isEmpty)
    #expect(try StyledText("Not small", capitalization("$lower")).found.count == 1)
    #expect(try StyledText("ALL LARGE", capitalization("$upper")).found.isEmpty)
    #expect(try StyledText("How to swim", capitalization("^How")).found.isEmpty)
    #expect(
      try StyledText("Swimming", capitalization("^How")).messages == ["'Swimming' should be '^How'"])
  }

  @Test func `Arabic has no capitals and is never told of`() throws {
    for match in ["$title", "$sentence", "$lower", "$upper"] {
      #expect(try StyledText("وزير الخارجية يزور الميناء", capitalization(match)).found.isEmpty)
    }
  }
}
