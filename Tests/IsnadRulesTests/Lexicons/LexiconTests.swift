import Isnad
import IsnadRules
import IsnadYAML
import Testing

@Suite struct LexiconTests {
  private let bundled = """
    lexicon: saying
    language: en
    about: Verbs and phrases of saying.
    entries:
      - according to
      - lemma: say
        paradigm: verb
        parts: { past: said }
        class: neutral
      - lemma: spokesman
        forms: [spokesman, spokesmen]
        gender: masculine
      - lemma: they
        forms: [{ form: them, number: plural }]
    """

  @Test func `lemmas, paradigms, forms and properties`() throws {
    let (library, mistakes) = load(bundled)
    #expect(mistakes.isEmpty)
    let lexicon = try #require(library.lexicon("saying", .english))
    #expect(lexicon.about == "Verbs and phrases of saying.")
    #expect(lexicon.entries.map(\.lemma) == ["according to", "say", "spokesman", "they"])
    #expect(lexicon.entries.map { $0.forms.map(\.text) }.first == ["according to"])
    #expect(lexicon.entries[1].properties == ["class": "neutral"])
    #expect(lexicon.entries[2].forms.map(\.features.gender) == [.masculine, .masculine])
    #expect(lexicon.entries[3].forms.map(\.text) == ["them", "they"])
    #expect(lexicon.entries[3].forms[0].features.number == .plural)
  }

  private func merged(_ desk: String) throws -> Lexicon {
    let (library, mistakes) = RuleLoader.load(
      [bundled, desk].enumerated().map { RuleFile(path: "\($0).yml", bytes: Array($1.utf8)) },
      vocabulary: testVocabulary)
    #expect(mistakes.isEmpty)
    #expect(library.lexicons.count == 1)
    return try #require(library.lexicon("saying", .english))
  }

  @Test func `a desk's lexicon adds entries and replaces those of the same lemma`() throws {
    let lexicon = try merged(
      "lexicon: saying\nlanguage: en\nentries: [opine, { lemma: say, class: loaded }]\n")
    #expect(lexicon.entries.map(\.lemma) == ["according to", "say", "spokesman", "they", "opine"])
    #expect(lexicon.entries[1].properties == ["class": "loaded"])
  }

  @Test func `or replaces the whole list`() throws {
    let lexicon = try merged("lexicon: saying\nlanguage: en\nreplace: yes\nentries: [opine]\n")
    #expect(lexicon.entries.map(\.lemma) == ["opine"])
  }

  @Test(arguments: [
    (
      "- { lemma: a, paradgim: verb }", 4, 17, "an entry has no key 'paradgim'",
      "did you mean 'paradigm'?"
    ),
    (
      "- { lemma: a, paradigm: verbs }", 4, 27, "'verbs' cannot stand for 'paradigm'",
      "did you mean 'verb'?"
    ),
    (
      "- { lemma: a, paradigm: adjective }", 4, 27, "'en' has no paradigm 'adjective'",
      "its paradigms are verb, noun"
    ),
    ("- { paradigm: noun }", 4, 5, "an entry has no 'lemma'", "add 'lemma': the dictionary form"),
    (
      "- { lemma: a, paradigm: noun, parts: { plurl: b } }", 4, 42,
      "the list of principal parts has no part 'plurl'", "did you mean 'plural'?"
    ),
    (
      "- { lemma: a, paradigm: noun, parts: { past: b } }", 4, 42,
      "the paradigm 'noun' of 'en' has no part 'past'", "its parts are plural"
    ),
    ("- a\n  - b\n  - a", 6, 5, "the lemma 'a' is already there, in line 4", "keep one of the two"),
    ("- [a, b]", 4, 5, "'entries' is a list", "expected a text or an entry (a mapping)"),
    ("- { lemma: a, forms: b }", 4, 24, "'forms' is a text", "expected a list"),
    (
      "- { lemma: a, forms: [{ form: b, tense: pst }] }", 4, 43, "'pst' cannot stand for 'tense'",
      "did you mean 'past'?"
    ),
  ])
  func `a mistake has its place, its words and an advice`(
    entry: String, line: Int, column: Int, message: String, advice: String
  ) {
    let mistakes = load("lexicon: x\nlanguage: en\nentries:\n  \(entry)\n").mistakes
    #expect(mistakes.map(\.message) == [message])
    #expect(mistakes.map(\.advice) == [advice])
    #expect(mistakes.first.map { [$0.line, $0.column] } == [line, column])
  }

  @Test func `an Arabic verb needs its present`() {
    let mistakes = load(
      "lexicon: x\nlanguage: ar\nentries:\n  - { lemma: قال, paradigm: verb }\n"
    ).mistakes
    #expect(mistakes.map(\.message) == ["the paradigm 'verb' of 'ar' needs the part 'present'"])
  }
}
