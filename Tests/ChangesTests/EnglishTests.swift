import Isnad
import PluginTestSupport
import Testing

struct EnglishTests {
  @Test(arguments: [
    ("Exports rose sharply.", "rose sharply", Change.Direction.growth, "exports"),
    ("The price of exports to China fell.", "fell", .decline, "price"),
    (
      "The number of complaints, the mayor said, has risen steadily.", "risen steadily", .growth,
      "incidents"
    ),
    ("The bank raised interest rates.", "raised", .growth, "interest-rate"),
    ("Wages were cut.", "cut", .decline, "wages"),
    ("The firm doubled its production.", "doubled", .growth, "production"),
    ("Trade saw notable growth.", "notable growth", .growth, "trade"),
    (
      "There was a steady increase in the number of refugees.", "steady increase", .growth,
      "refugees"
    ),
    ("Price rises have emptied the market.", "rises", .growth, "price"),
    ("Falling unemployment helped the party.", "Falling", .decline, "unemployment"),
    ("Sales have stagnated.", "stagnated", .stagnation, "sales"),
    ("Economic growth slowed.", "slowed", .decline, "growth-rate"),
    ("Record exports filled the quays.", "Record", .record, "exports"),
  ])
  func `a change has words, a direction and a measure`(
    _ text: String, _ words: String, _ direction: Change.Direction, _ measure: String
  ) throws {
    let found = try AnnotatedText("Headline\n\n" + text)
    #expect(found.words(of: Change.self) == [words])
    #expect(found.changes.map(\.direction) == [direction])
    #expect(found.changes.map(\.measure) == [measure])
  }

  @Test(arguments: [
    "He rose to his feet.",
    "She grew up in Aleppo and fell ill in 2012.",
    "The fall of Aleppo changed the war.",
    "His rise to power was quick.",
    "The minister raised questions about prices.",
    "The horse jumped over the fence.",
    "She has a criminal record.",
    "Fears of inflation grew.",
    "Inflation fears eased.",
    "The visitors climbed aboard.",
    "The talks collapsed in the night.",
    "The police dropped the charges.",
  ])
  func `near misses stay silent`(_ text: String) throws {
    let found = try AnnotatedText("Headline\n\n" + text)
    #expect(found.changes.isEmpty, "\(found.words(of: Change.self))")
  }

  @Test func `one change is annotated once`() throws {
    let found = try AnnotatedText("Headline\n\nOil prices rose to a record high on Monday.")
    #expect(found.words(of: Change.self) == ["rose"])
    let change = try #require(found.changes.first)
    #expect(change.isRecord)
    #expect(change.recordRange.map { found.article.article[$0] } == "record high")
  }

  @Test func `two measures of a sentence change apart`() throws {
    let found = try AnnotatedText("Headline\n\nThe economy grew, but exports fell.")
    #expect(found.changes.map(\.measure) == ["gdp", "exports"])
    #expect(found.changes.map(\.direction) == [.growth, .decline])
  }
}
