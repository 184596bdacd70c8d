import Isnad
import IsnadRunner
import IsnadText
import Testing

@Suite struct SuppressionTests {
  private func review(
    _ comment: String, at offset: Int = 0, alone: Bool = true
  ) throws -> ReviewedArticle {
    let runner = try Runner(
      plugins: [WordMarker(words: ["tick"])], Runner.Settings(rules: [rule()], lexicons: []))
    let comment = Comment(
      text: comment, offset: offset, source: TextRange(offset, offset + 4), standsAlone: alone)
    return runner.review(article("A tick.\n\nA tick.", comments: [comment]))
  }

  @Test func `a comment between paragraphs suppresses in the next one`() throws {
    let reviewed = try review(" isnad-ignore test/rule: it is a clock ", at: 8)
    #expect(reviewed.findings.map(\.range.start) == [2])
    #expect(reviewed.suppressed.map(\.finding.range.start) == [11])
    #expect(reviewed.suppressed.map(\.reason) == ["it is a clock"])
  }

  @Test func `a comment inside a paragraph suppresses in that one`() throws {
    let reviewed = try review("isnad-ignore test/rule: a clock", at: 6, alone: false)
    #expect(reviewed.findings.map(\.range.start) == [11])
  }

  @Test func `a rule set names all its rules`() throws {
    #expect(try review("isnad-ignore test: a clock").suppressed.count == 1)
    #expect(try review("isnad-ignore test/*: a clock").suppressed.count == 1)
  }

  @Test func `without a reason nothing is suppressed, and that is a finding`() throws {
    let reviewed = try review("isnad-ignore test/rule")
    #expect(reviewed.suppressed.isEmpty)
    #expect(reviewed.findings.map(\.rule.name).contains("suppression-without-reason"))
  }

  @Test func `an unknown rule is a finding`() throws {
    let reviewed = try review("isnad-ignore test/rool: a clock")
    #expect(reviewed.findings.map(\.rule.name).contains("suppression-of-unknown-rule"))
  }

  @Test func `a suppression that suppresses nothing is a finding`() throws {
    let runner = try Runner(
      plugins: [WordMarker(words: ["tick"])], Runner.Settings(rules: [rule()], lexicons: []))
    let comment = Comment(
      text: "isnad-ignore test/rule: a clock", offset: 0, source: TextRange(0, 4), standsAlone: true)
    let reviewed = runner.review(article("No clock here.", comments: [comment]))
    #expect(reviewed.findings.map(\.rule.name) == ["unused-suppression"])
    #expect(reviewed.findings.map(\.source) == [TextRange(0, 4)])
  }

  @Test func `other comments are left alone`() throws {
    let reviewed = try review("isnad-ignored words are not a suppression")
    #expect(reviewed.findings.count == 2)
  }

  @Test func `the configuration suppresses with its reason`() throws {
    let runner = try Runner(
      plugins: [WordMarker(words: ["tick"])],
      Runner.Settings(
        rules: [rule()], lexicons: [],
        suppressions: [ConfiguredSuppression(rule: "test/rule", reason: "archive")]))
    let reviewed = runner.review(article("A tick."))
    #expect(reviewed.findings.isEmpty)
    #expect(reviewed.suppressed.map(\.reason) == ["archive"])
  }
}
