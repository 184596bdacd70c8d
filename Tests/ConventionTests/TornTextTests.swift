import Isnad
import IsnadPlugins
import IsnadReaders
import IsnadRules
import IsnadRunner
import IsnadText
import Testing

/// Texts that begin and end in the middle of everything stop no plugin.
struct TornTextTests {
  private static func review(_ text: String, _ language: Language) throws -> Int {
    let library = BundledLibrary.loaded.library
    let runner = try Runner(
      plugins: BundledPlugins.all,
      Runner.Settings(
        rules: library.rulesets.flatMap(\.rules), lexicons: library.lexicons, words: library.words))
    let source = SourceFile(name: "torn", bytes: Array(text.utf8))
    var manuscript = Readers.reader(for: .text).read(source)
    manuscript.metadata.language = language
    return runner.review(Article(manuscript, from: source)).findings.count
  }

  @Test(arguments: [
    "'s president", "'s minister spoke", "the minister", "for talks", "on a visit",
    "many, many billions",
    "between", "the first", "from 4 to", "up", "12 dead:", "signed",
  ])
  func `a text of a few words is read`(text: String) throws {
    #expect(try TornTextTests.review(text, .english) >= 0)
  }

  @Test(arguments: [
    "أول", "بين", "دعا", "من 4 إلى", "حوالي مئات آلاف", "زيارة", "12 قتيلاً:", "الوزير", "و",
  ])
  func `an Arabic text of a few words is read`(text: String) throws {
    #expect(try TornTextTests.review(text, .arabic) >= 0)
  }

  @Test(arguments: [Language.english, .arabic])
  func `the words of the examples are read in any order`(language: Language) throws {
    let words = BundledLibrary.loaded.rules.flatMap(\.examples)
      .filter { ($0.language ?? language) == language }
      .flatMap { $0.text.split(separator: " ") }.map(String.init)
    try #require(words.count > 1000)
    // A generator of our own, so that every run reads the same texts.
    var state: UInt64 = 2026
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    for _ in 0..<40 {
      let pieces = (0..<12).map { _ in
        let start = next(words.count - 4)
        return words[start..<start + 1 + next(4)].joined(separator: " ")
      }
      #expect(try TornTextTests.review(pieces.joined(separator: " "), language) >= 0)
    }
  }
}
