import Isnad
import IsnadExamples
import IsnadRunner
import Patterns
import Testing

@Suite struct StyleTestRunnerTests {
  private static let place = RulePlace(file: "Rule.yml", line: 1, column: 1)

  private func rule(_ tests: [StyleTest]) -> StyleRule {
    var check = StyleCheck.Existence()
    check.tokens = ["very"]
    return StyleRule(
      name: "Desk.Weak", check: .existence(check), message: "Cut '%s'.", tests: tests, place: Self.place)
  }

  private func faults(
    _ input: String, format: String = "md", _ expectations: StyleTest.Expectation...
  ) throws -> [String] {
    let test = StyleTest(
      name: "a case", input: input, format: format, expectations: expectations, place: Self.place)
    return try StyleTestRunner(plugins: [Patterns()], style: HouseStyle()).run(rule([test])).map(
      \.message)
  }

  @Test func `a case that finds what it expects passes`() throws {
    #expect(try faults("It is very good.", .exactly(["1:7:Desk.Weak:Cut 'very'."])).isEmpty)
    #expect(
      try faults("# Title\n\nIt is very good.", .contains("3:7:Desk.Weak"), .absent(["1:"])).isEmpty)
    #expect(try faults("It is good.", .exactly([]), .absent(["Weak"])).isEmpty)
    #expect(try faults("<p>It is very good.</p>", format: "html", .contains("1:10:")).isEmpty)
    #expect(try faults("خبر very good.", .contains("1:5:")).isEmpty)
  }

  @Test func `a case that does not says what was found`() throws {
    #expect(
      try faults("It is very good.", .exactly([])) == [
        "the case 'a case' expected nothing, found 1:7:Desk.Weak:Cut 'very'."
      ])
    #expect(
      try faults("It is good.", .contains("Weak")) == [
        "the case 'a case' expected 'Weak', found nothing"
      ])
    #expect(
      try faults("very", .absent(["really", "very"])) == [
        "the case 'a case' expected no 'very', found 1:1:Desk.Weak:Cut 'very'."
      ])
  }
}
