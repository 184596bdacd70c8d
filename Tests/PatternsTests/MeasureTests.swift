import Isnad
import IsnadText
import Testing

struct MeasureTests {
  private func metric(_ formula: String, _ condition: String) -> StyleRule {
    var check = StyleCheck.Metric()
    (check.formula, check.condition) = (formula, condition)
    return rule(.metric(check), "It is %s.", scope: "summary")
  }

  private func found(_ rule: StyleRule, _ text: String, counts: [String: Int] = [:]) throws -> [Match] {
    var style = HouseStyle()
    style.rules = [rule]
    let block = ScopedBlock(
      text: UTF8Text(text), map: .identity(count: text.utf8.count), scope: ["summary", "md"])
    return try StyledText(text, ScopedDocument(blocks: [block], counts: counts), style).matches
  }

  private let text = "The cat sat on the mat. The dog ran away from it."

  @Test func `a formula over the measures of a text`() throws {
    let matches = try found(metric("words / sentences", "> 5"), text)
    #expect(matches.map(\.message) == ["It is 6.00."])
    #expect(matches.first?.source == TextRange(0, 0))
    #expect(try found(metric("words / sentences", "> 6"), text).isEmpty)
  }

  @Test func `a formula knows the elements of an article`() throws {
    let headings = metric("heading.h2 + heading_h3 + list", "> 2")
    #expect(try found(headings, text, counts: ["heading_h2": 2, "heading_h3": 1]).count == 1)
    #expect(try found(headings, text, counts: ["heading_h2": 2]).isEmpty)
  }

  @Test func `an empty text has no measures`() throws {
    #expect(try found(metric("words", "< 100"), "").isEmpty)
  }

  @Test func `a formula that is none is told of with its place`() throws {
    let error = #expect(throws: StyleErrors.self) { try found(metric("words +", "> 5"), text) }
    #expect(error?.errors.first?.place.file == "Desk/Rule.yml")
    #expect(throws: StyleErrors.self) { try found(metric("wrods", "> 5"), text) }
  }

  @Test func `the mean of grades`() throws {
    var check = StyleCheck.Readability()
    (check.metrics, check.grade) = (["Flesch-Kincaid", "Gunning Fog"], 8)
    let rule = rule(.readability(check), "Grade %s", scope: "summary")
    #expect(try found(rule, text).isEmpty)
    let hard =
      "Institutional considerations necessitate comprehensive reorganisation notwithstanding considerable "
      + "administrative inconvenience throughout internationally representative organisations."
    #expect(try found(rule, hard).count == 1)
    check.metrics = ["Flesh"]
    #expect(throws: StyleErrors.self) { try found(PatternsTests.rule(.readability(check)), text) }
  }

  @Test func `a script says what it finds, and where`() throws {
    var check = StyleCheck.Script()
    (check.file, check.line) = ("Desk/Rule.yml", 5)
    check.source = """
      text := import("text")
      matches := []
      at := text.index(scope, "bad")
      if at >= 0 { matches = append(matches, {begin: at, end: at + 3, message: "no %s"}) }
      """
    #expect(try StyledText("قال bad", rule(.script(check))).messages == ["no bad"])
    #expect(try StyledText("قال bad", rule(.script(check))).matches.first?.source == TextRange(7, 10))
    #expect(try StyledText("good", rule(.script(check))).messages.isEmpty)
    check.source = "os := import(\"os\")"
    let error = #expect(throws: StyleErrors.self) { try StyledText("x", rule(.script(check))) }
    #expect(error?.errors.first?.place.line == 5)
  }

  @Test func `a script that never ends is given up`() throws {
    var check = StyleCheck.Script()
    check.file = "Desk/Rule.yml"
    check.source = "matches := []\nfor true {}"
    let matches = try StyledText("x", rule(.script(check))).matches
    #expect(matches.map(\.isFailure) == [true])
  }
}
