import Isnad
import IsnadSpelling
import Testing

/// A dictionary of a few words that it knows as they are written.
private struct WordList: SpellingDictionary {
  let words: Set<String>

  func knows(_ word: String) -> Bool { words.contains(word) }
  func suggestions(for word: String) -> [String] { words.sorted() + words.sorted() }
}

struct ProseDictionaryTests {
  private let dictionary = ProseDictionary(WordList(words: ["harbour", "Beirut", "km", "كتاب", "über"]))

  @Test(arguments: [
    ("harbour", true), ("Harbour", true), ("HARBOUR", true), ("harBour", true), ("Beirut", true),
    ("beirut", false),
    ("Über", true), ("كتاب", true), ("كتب", false), ("harbor", false), ("", false),
  ])
  func `a word is right if it is right in small letters`(word: String, isRight: Bool) {
    #expect(dictionary.knows(word) == isRight)
  }

  @Test(arguments: [
    ("12", true), ("3.5", true), ("-1", true), ("1,200", true), ("0x1F", true), ("0x1G", false),
    ("0b101", true),
    ("0b102", false), ("-", false), ("12km", true), ("12kg", false), ("4th", false),
    ("da39a3ee5e6b4b0d3255bfef95601890afd80709", true),
    ("da39a3ee5e6b4b0d3255bfef95601890afd8070", false),
  ])
  func `a number is no word`(word: String, isRight: Bool) {
    #expect(dictionary.knows(word) == isRight)
  }

  @Test func `each suggestion is offered once, and no more than six`() {
    let many = ProseDictionary(WordList(words: ["a", "b", "c", "d", "e", "f", "g"]))
    #expect(many.suggestions(for: "x") == ["a", "b", "c", "d", "e", "f"])
    #expect(dictionary.suggestions(for: "x").count == 5)
  }
}
