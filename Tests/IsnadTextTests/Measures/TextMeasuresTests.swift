import IsnadText
import Testing

@Suite struct TextMeasuresTests {
  @Test func `a text is counted`() {
    let text = TextMeasures(
      Array(
        "The harbour was quiet. Nobody had remembered the celebration!\n\nIt's 9 o'clock in the U.S.A. now."
          .utf8))
    #expect(text.paragraphs == 2)
    #expect(text.sentences == 3)
    #expect(text.words == 16)
    #expect(text.longWords == 4)
    #expect(text.characters == 72)
    #expect(text.variables["complex_words"] == Double(text.complexWords))
  }

  @Test func `an empty text has no numbers, and no grade`() {
    for source in ["", "\n\n\n\n", "  \n\n \t"] {
      let text = TextMeasures(Array(source.utf8))
      #expect(text.words == 0 && text.sentences == 0 && text.paragraphs == 0)
      #expect(ReadabilityFormula.allCases.allSatisfy { $0.grade(of: text) == nil })
    }
  }

  @Test func `an Arabic text is counted by the same rules, with and without vowel signs`() {
    let plain = TextMeasures(Array("قال الوزير إن الميناء مفتوح. هل صدق؟ نعم.".utf8))
    let signed = TextMeasures(Array("قَالَ الوَزِيرُ إنّ المِينَاءَ مفتوحٌ. هل صَدَقَ؟ نعم.".utf8))
    #expect(plain.sentences == 3)
    #expect(plain.words == 8)
    #expect(plain.longWords == 1)
    #expect(signed.words == plain.words)
    #expect(signed.characters == plain.characters)
    #expect(signed.longWords == plain.longWords)
  }

  @Test func `the grades follow their formulas`() throws {
    let text = TextMeasures(Array("We sail at nine. The celebration is tomorrow.".utf8))
    #expect(text.words == 8 && text.sentences == 2)
    let grade = try #require(ReadabilityFormula.fleschKincaid.grade(of: text))
    #expect(abs(grade - (0.39 * 4 + 11.8 * Double(text.syllables) / 8 - 15.59)) < 1e-9)
    let index = try #require(ReadabilityFormula.automatedReadability.grade(of: text))
    #expect(abs(index - (4.71 * Double(text.characters) / 8 + 0.5 * 4 - 21.43)) < 1e-9)
    #expect(ReadabilityFormula(rawValue: "Gunning Fog") == .gunningFog)
  }

  @Test(arguments: [
    ("a", 1), ("the", 1), ("sail", 1), ("harbour", 2), ("quiet", 2), ("people", 2), ("remembered", 3),
    ("celebration", 4), ("recipe", 3), ("asked", 1), ("wanted", 2), ("missed", 1), ("houses", 2),
    ("boxes", 2),
    ("makes", 1), ("nation", 2), ("national", 3), ("business", 2), ("readability", 5),
    ("rhythm", 2), ("being", 2), ("hotel", 2), ("understand", 3), ("biology", 4), ("I", 1), ("2026", 1),
    ("café", 1), ("ميناء", 1), ("HARBOUR", 2), ("", 0),
  ])
  func `syllables are counted by spelling`(word: String, count: Int) {
    #expect(Syllables.count(word.utf8) == count)
  }
}
