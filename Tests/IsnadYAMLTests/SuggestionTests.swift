import IsnadYAML
import Testing

@Suite struct SuggestionTests {
  private let known = ["speaker", "speaker-by", "marks", "words", "severity", "where"]

  @Test(arguments: [
    ("speakr", "speaker"), ("mraks", "marks"), ("Words", "words"), ("severty", "severity"),
    ("speaker_by", "speaker-by"), ("were", "where"),
  ])
  func `a slip of the keyboard is recognised`(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, among: known) == meant)
  }

  @Test(arguments: ["colour", "", "x", "speakerphone-by", String(repeating: "a", count: 5000)])
  func `another word is not`(word: String) {
    #expect(Suggestion.nearest(to: word, among: known) == nil)
  }

  @Test func `the question quotes the word`() {
    #expect(Suggestion.question("قول", among: ["قال"]) == "did you mean 'قال'?")
  }
}
