import Isnad
import IsnadText
import Testing

struct MemoryTests {
  private func consistency(_ pairs: [(String, String)]) -> StyleRule {
    var check = StyleCheck.Consistency()
    check.either = pairs.map { .init(first: $0.0, second: $0.1) }
    return rule(.consistency(check))
  }

  private func conditional(
    _ first: String, _ second: String, exceptions: [String] = []
  ) -> StyleRule {
    var check = StyleCheck.Conditional()
    (check.first, check.second, check.exceptions) = (first, second, exceptions)
    return rule(.conditional(check))
  }

  private func style(_ rules: StyleRule...) -> HouseStyle {
    var style = HouseStyle()
    style.rules = rules
    return style
  }

  @Test func `one spelling alone is consistent`() throws {
    #expect(try StyledText("adviser and adviser", consistency([("advisor", "adviser")])).found.isEmpty)
  }

  @Test func `both spellings are told of where the second comes`() throws {
    let blocks = [("text", "an advisor"), ("text", "an adviser, the adviser"), ("text", "no one")]
    let matches = try StyledText(blocks, style(consistency([("advisor", "adviser")]))).matches
    #expect(matches.map(\.found) == ["adviser"])
    #expect(matches.first?.source == TextRange(15, 22))
  }

  @Test func `each later block is told of, too`() throws {
    let blocks = [("text", "advisor, adviser"), ("text", "advisor")]
    let rules = style(consistency([("advisor", "adviser"), ("a", "b")]))
    #expect(try StyledText(blocks, rules).found == ["adviser", "advisor"])
  }

  @Test func `each paragraph of a block is told of where rules look at paragraphs`() throws {
    let rules = style(consistency([("advisor", "adviser")]), existence(["x"], scope: "paragraph"))
    let text = "advisor adviser\n\nadviser"
    #expect(try StyledText([("text", text)], rules).matches.map(\.source.start) == [8])
    let blocks = [("text", text), ("paragraph.text", "none")]
    #expect(try StyledText(blocks, rules).matches.map(\.source.start) == [8, 17])
  }

  @Test func `nothing is remembered from article to article`() throws {
    let rules = style(consistency([("advisor", "adviser")]))
    #expect(try StyledText([("text", "advisor")], rules).found.isEmpty)
    #expect(try StyledText([("text", "adviser")], rules).found.isEmpty)
  }

  @Test func `an abbreviation must be introduced before it is used`() throws {
    let rule = conditional(#"\b([A-Z]{3,5})\b"#, #"\(([A-Z]{3,5})\)"#)
    let blocks = [
      ("text", "The WHO met."), ("text", "The World Health Organization (WHO) met."),
      ("text", "The WHO left."),
    ]
    let matches = try StyledText(blocks, style(rule)).matches
    #expect(matches.map(\.source) == [TextRange(4, 7)])
  }

  @Test func `exceptions need no introduction`() throws {
    let rule = conditional(#"\b([A-Z]{3,5})\b"#, #"\(([A-Z]{3,5})\)"#, exceptions: ["API"])
    #expect(try StyledText("The API and the SDK", rule).found == ["SDK"])
  }

  @Test func `without a group the other has to stand in the same block`() throws {
    let rule = conditional("free of charge", "(?:terms|conditions)")
    let blocks = [("text", "free of charge, see the terms"), ("text", "free of charge")]
    #expect(try StyledText(blocks, style(rule)).matches.map(\.source.start) == [31])
  }

  @Test func `Arabic spellings are compared as English ones`() throws {
    let rule = consistency([("تلفزيون", "تلفاز")])
    #expect(try StyledText("تلفزيون ثم تلفاز", rule).found == ["تلفاز"])
  }
}
