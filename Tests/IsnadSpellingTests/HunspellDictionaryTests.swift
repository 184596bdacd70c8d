import Foundation
import Isnad
import IsnadSpelling
import Testing

/// Dictionaries of a few words, written for the tests.
struct HunspellDictionaryTests {
  /// A dictionary in a folder of its own.
  private func dictionary(
    affixes: String, words: String, encoding: String.Encoding = .utf8
  ) throws -> HunspellDictionary {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (aff, dic) = (folder.appending(path: "a.aff"), folder.appending(path: "a.dic"))
    try #require(affixes.data(using: encoding)).write(to: aff)
    try #require(words.data(using: encoding)).write(to: dic)
    return try HunspellDictionary(affixes: aff.path, words: dic.path)
  }

  private let english = "SET UTF-8\nTRY esianrtolcdugmphbyfvkw'\nSFX S Y 1\nSFX S 0 s [^s]\n"

  @Test(arguments: [
    ("harbour", true), ("harbours", true), ("Harbour", true), ("harbuor", false), ("boat", true),
    ("boats", false), ("", true), ("harbour\0", false),
  ])
  func `words and their affixes are known`(word: String, isKnown: Bool) throws {
    let words = try dictionary(affixes: english, words: "2\nharbour/S\nboat\n")
    #expect(words.knows(word) == isKnown)
    // The second answer is the remembered one.
    #expect(words.knows(word) == isKnown)
  }

  @Test func `a word that was meant is suggested`() throws {
    let words = try dictionary(affixes: english, words: "2\nharbour/S\nboat\n")
    #expect(words.suggestions(for: "harbuor") == ["harbour"])
    #expect(words.suggestions(for: "xqzvvk").isEmpty)
  }

  @Test func `an Arabic dictionary is asked in Arabic`() throws {
    let words = try dictionary(
      affixes: "SET UTF-8\nPFX W Y 1\nPFX W 0 و .\n", words: "2\nميناء/W\nقارب\n")
    #expect(words.knows("ميناء"))
    #expect(words.knows("وميناء"))
    #expect(!words.knows("مينا"))
  }

  @Test func `a dictionary of another encoding is read`() throws {
    let words = try dictionary(
      affixes: "SET ISO8859-1\n", words: "1\ncafé\n", encoding: .isoLatin1)
    #expect(words.knows("café"))
    #expect(!words.knows("cafe"))
    #expect(!words.knows("ميناء"))
  }

  @Test func `what is not there or not known is said`() throws {
    #expect(throws: DictionaryError(path: "/nowhere/a.aff", reason: "the file cannot be read")) {
      try HunspellDictionary(affixes: "/nowhere/a.aff", words: "/nowhere/a.dic")
    }
    #expect(throws: DictionaryError.self) {
      try dictionary(affixes: "SET TIS620-2533\n", words: "1\na\n")
    }
  }

  @Test func `a word without end does not harm`() throws {
    let words = try dictionary(affixes: english, words: "1\nboat\n")
    #expect(!words.knows(String(repeating: "boat", count: 100_000)))
  }
}
