import Isnad
import IsnadText
import Testing

struct CountingTests {
  private func occurrence(
    _ token: String, max: Int = 0, min: Int = 0, scope: String = "text"
  ) -> StyleRule {
    var check = StyleCheck.Occurrence()
    (check.token, check.max, check.min) = (token, max, min)
    return rule(.occurrence(check), "%d times", scope: scope)
  }

  private func repetition(_ change: (inout StyleCheck.Repetition) -> Void = { _ in }) -> StyleRule {
    var check = StyleCheck.Repetition()
    check.tokens = [#"[^\s.!?]+"#]
    change(&check)
    return rule(.repetition(check), "'%s' twice")
  }

  @Test func `more than the most is told at the first`() throws {
    let text = try StyledText("a, b, c, d", occurrence(",", max: 2))
    #expect(text.messages == ["3 times"])
    #expect(text.matches.first?.source == TextRange(1, 2))
    #expect(try StyledText("a, b, c", occurrence(",", max: 2)).found.isEmpty)
  }

  @Test func `what is not there has no place`() throws {
    let text = try StyledText("a b", occurrence("See also", min: 1))
    #expect(text.messages == ["0 times"])
    #expect(text.matches.first?.source == TextRange(0, 0))
    #expect(try StyledText("See also", occurrence("See also", min: 1)).found.isEmpty)
  }

  @Test func `what stands in one block is not missing in the others`() throws {
    var style = HouseStyle()
    style.rules = [occurrence("Introduction", min: 1, scope: "heading")]
    let headings = [("text.heading.h1", "Introduction"), ("text.heading.h2", "Ports")]
    #expect(try StyledText(headings, style).matches.isEmpty)
    #expect(try StyledText(Array(headings.dropFirst()), style).messages == ["0 times"])
    #expect(try StyledText([("text", "Ports")], style).matches.isEmpty)
  }

  @Test func `a count may be written as a string`() throws {
    var check = StyleCheck.Occurrence()
    (check.token, check.max) = ("a", 1)
    #expect(try StyledText("a a", rule(.occurrence(check), "%s of them")).messages == ["2 of them"])
  }

  @Test func `words twice in a row are told with the second`() throws {
    let text = try StyledText("This is is a test.", repetition())
    #expect(text.messages == ["'is' twice"])
    #expect(text.found == ["is is"])
  }

  @Test func `case, letters and sentences count as the rule says`() throws {
    #expect(try StyledText("The the end", repetition()).found.isEmpty)
    #expect(try StyledText("The the end", repetition { $0.ignoreCase = true }).found == ["The the"])
    #expect(try StyledText("10 10 a a", repetition { $0.alpha = true }).found == ["a a"])
    #expect(try StyledText("It uses Redis. Redis is fast.", repetition()).found.isEmpty)
    #expect(try StyledText("قال قال الوزير", repetition { $0.alpha = true }).found == ["قال قال"])
    #expect(try StyledText("قَالَ قَالَ الوزير", repetition { $0.alpha = true }).found == ["قَالَ قَالَ"])
  }

  @Test func `so many repetitions may stand`() throws {
    #expect(try StyledText("very very very good", repetition { $0.max = 1 }).found == ["very very"])
    #expect(try StyledText("very very good", repetition { $0.max = 1 }).found.isEmpty)
  }

  @Test func `exceptions may be said twice`() throws {
    let rule = repetition { $0.exceptions = ["New York", "that"] }
    #expect(try StyledText("New York New York, that that", rule).found.isEmpty)
  }
}
