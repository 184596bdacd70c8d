import Isnad
import IsnadText
import Testing

@testable import Dates

struct ResolutionTests {
  /// The value of a meaning in an article of Friday 11 October 2024.
  private func value(
    _ meaning: Meaning, _ tense: DateMention.Tense? = nil, after other: Meaning? = nil
  ) -> DateMention {
    var resolution = Resolution(document: ArticleDate("2024-10-11"), style: .news)
    func candidate(_ meaning: Meaning) -> DateCandidate {
      var candidate = DateCandidate(.date, meaning, tokens: 0..<1, range: TextRange(0, 1))
      candidate.tense = tense
      return candidate
    }
    if let other { _ = resolution.mention(candidate(other)) }
    return resolution.mention(candidate(meaning))
  }

  @Test(arguments: [
    (Meaning.counted(-1, .day, from: .document), "2024-10-10"),
    (.counted(-1, .week, from: .document), "2024-W40"),
    (.counted(0, .year, from: .document), "2024"),
    (.counted(-1, .month, from: .document), "2024-09"),
    (.counted(1, .quarter, from: .document), "2025-Q1"),
    (.one(.weekday(2), .last), "2024-10-08"),
    (.one(.weekday(2), .next), "2024-10-15"),
    (.one(.month(3), .last), "2024-03"),
    (.one(.month(3), .next), "2025-03"),
    (.one(.month(3), .this), "2024-03"),
    (.one(.season(.summer), .last), "2024-SU"),
    (.within(.month(10), .counted(-1, .year, from: .document)), "2023-10"),
    (.within(.weekday(3), .counted(1, .week, from: .document)), "2024-10-16"),
    (.within(.dayOfMonth(5), .counted(1, .month, from: .document)), "2024-11-05"),
    (.within(.feast(.easter), .value(.year(2025))), "2025-04-20"),
    (.counted(-2, .day, from: .time(.one(.feast(.christmas), .next))), "2024-12-23"),
    (.stretch(-30, .day, from: .document), "P30D"),
  ])
  func `what is counted from the article`(_ meaning: Meaning, _ expected: String) {
    let found = value(meaning)
    #expect(found.value == expected)
    #expect(found.anchor == (found.form == .absolute ? nil : .document))
  }

  @Test(arguments: [
    (Recurring.weekday(3), DateMention.Tense.past, "2024-10-09", "2024-10-16"),
    (.weekday(3), .future, "2024-10-16", "2024-10-09"),
    (.month(3), .past, "2024-03", "2025-03"), (.month(3), .future, "2025-03", "2024-03"),
    (.month(12), .past, "2023-12", "2024-12"),
    (.monthDay(month: 12, day: 1), .past, "2023-12-01", "2024-12-01"),
    (.monthDay(month: 2, day: 29), .past, "2024-02-29", "2028-02-29"),
    (.feast(.easter), .past, "2024-03-31", "2025-04-20"),
  ])
  func `the past tense takes the last one, the future the next`(
    _ recurring: Recurring, _ tense: DateMention.Tense, _ expected: String, _ other: String
  ) {
    let found = value(.one(recurring, .open), tense)
    #expect(found.value == expected)
    #expect(found.alternative == other)
  }

  @Test(arguments: [
    (Meaning.counted(2, .day, from: .text), "2019-05-05"),
    (.counted(1, .year, from: .text), "2020"), (.counted(0, .day, from: .text), "2019-05-03"),
    (.one(.weekday(1), .following), "2019-05-06"),
    (.within(.month(8), .counted(0, .year, from: .text)), "2019-08"),
  ])
  func `what is counted from another time of the text`(_ meaning: Meaning, _ expected: String) {
    let found = value(meaning, after: .value(.day(year: 2019, month: 5, day: 3)))
    #expect(found.value == expected)
    #expect(found.anchor == .text)
  }

  @Test func `what nothing anchors has no value`() {
    #expect(value(.counted(2, .day, from: .text)).anchor == .event)
    #expect(value(.counted(-7, .day, from: .event)).value == nil)
  }
}
