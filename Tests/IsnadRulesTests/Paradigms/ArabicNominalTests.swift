import Isnad
import IsnadRules
import Testing

@Suite struct ArabicNominalTests {
  private func forms(_ entry: String) throws -> [LexiconForm] {
    let (library, mistakes) = load("lexicon: nouns\nlanguage: ar\nentries:\n  - { \(entry) }\n")
    #expect(mistakes.isEmpty)
    return try #require(library.lexicon("nouns", .arabic)?.entries.first).forms
  }

  @Test(arguments: [
    (
      "lemma: متحدث, paradigm: noun",
      "متحدث متحدثا متحدثون متحدثين متحدثان متحدثو متحدثي متحدثة متحدثات متحدثتان متحدثتين متحدثتا متحدثتي"
    ),
    (
      "lemma: وزير, paradigm: noun, parts: { plural: وزراء }",
      "وزير وزيرا وزراء وزيران وزيرين وزيري وزيرة وزيرات وزيرتان وزيرتين وزيرتا وزيرتي"
    ),
    (
      "lemma: بيان, paradigm: noun, parts: { plural: بيانات, feminine: none }",
      "بيان بيانا بيانات بيانان بيانين بياني"
    ),
    ("lemma: وكالة, paradigm: noun", "وكالة وكالات وكالتان وكالتين وكالتا وكالتي"),
    (
      "lemma: رسميّ, paradigm: adjective",
      "رسمي رسميا رسميون رسميين رسميان رسمية رسميات رسميتان رسميتين"
    ),
    (
      "lemma: مبتدأ, paradigm: adjective, parts: { feminine: none, plural: none }",
      "مبتدأ مبتدآن مبتدأين"
    ),
  ])
  func `gender and number`(entry: String, expected: String) throws {
    #expect(try forms(entry).map(\.text) == expected.split(separator: " ").map(String.init))
  }

  @Test func `each form tells its features`() throws {
    let forms = try forms("lemma: متحدث, paradigm: noun")
    let features = Dictionary(uniqueKeysWithValues: forms.map { ($0.text, $0.features) })
    #expect(features["متحدثة"] == WordFeatures(gender: .feminine, number: .singular))
    #expect(features["متحدثون"] == WordFeatures(gender: .masculine, number: .plural))
    #expect(features["متحدثتان"] == WordFeatures(gender: .feminine, number: .dual))
  }
}
