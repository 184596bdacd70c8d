import IsnadText
import Testing

@Suite struct ProseTests {
  private func parts(_ text: String, _ ranges: ([UInt8]) -> [TextRange]) -> [String] {
    let bytes = Array(text.utf8)
    return ranges(bytes).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test(arguments: [
    ("We sailed. They stayed.", ["We sailed.", "They stayed."]),
    ("We use it. iOS does not.", ["We use it.", "iOS does not."]),
    (
      "Dr. Hill and Mr. Stone met at 5 p.m. on Monday.",
      ["Dr. Hill and Mr. Stone met at 5 p.m. on Monday."]
    ),
    (
      "See e.g. the map, i.e. the chart, etc. and go.",
      ["See e.g. the map, i.e. the chart, etc. and go."]
    ),
    ("“Go!” he said. (She went.) Then?", ["“Go!” he said.", "(She went.)", "Then?"]),
    (
      "Edit the .profile file, .5 of it. Files, folders, etc. Then stop.",
      ["Edit the .profile file, .5 of it.", "Files, folders, etc.", "Then stop."]
    ),
    ("Press Ctrl-O. Then save.", ["Press Ctrl-O.", "Then save."]),
    ("Version 2.5 is out. Get it.", ["Version 2.5 is out.", "Get it."]),
    (
      "It is the U.S. that pays. The J. Hill fund does not.",
      ["It is the U.S. that pays.", "The J. Hill fund does not."]
    ),
    ("Wait... what? no idea! none.", ["Wait... what?", "no idea!", "none."]),
    (
      "قال د. سامي إن الميناء مفتوح. هل صدق؟ نعم.", ["قال د. سامي إن الميناء مفتوح.", "هل صدق؟", "نعم."]
    ),
    ("  one line\nand another  ", ["one line\nand another"]), ("", []),
  ])
  func `a text is cut into sentences`(text: String, sentences: [String]) {
    #expect(parts(text, ProseSentences.ranges) == sentences)
  }

  @Test func `bytes that are no text are one sentence`() {
    #expect(ProseSentences.ranges(in: [0x61, 0xFF]) == [TextRange(0, 2)])
  }

  @Test(arguments: [
    ("Don't (really) \"stop\", now!", ["Don't", "really", "stop", "now"]),
    ("It’s ‘here’, “there” – and $100 or 5.", ["It’s", "here", "there", "and", "or"]),
    ("e.g. the U.S.A. and Dr. Hill.", ["e.g.", "the", "U.S.A.", "and", "Dr.", "Hill"]),
    ("well-known and/or file.txt...", ["well-known", "and/or", "file.txt"]),
    ("قالوا: «نعم»، ثم؟", ["قالوا", "نعم", "ثم"]), ("--- 12 ''", []),
  ])
  func `the words for a speller keep their apostrophes and lose their marks`(
    text: String, words: [String]
  ) {
    #expect(parts(text, SpellingWords.ranges) == words)
  }

  @Test(arguments: [
    ("They'll go, don't they?", ["They", "'ll", "go", ",", "do", "n't", "they", "?"]),
    ("“It’s (late).”", ["“", "It", "’s", "(", "late", ")", ".", "”"]),
    ("$5 e.g. Dr. \"x\"", ["$", "5", "e.g.", "Dr.", "\"", "x", "\""]),
  ])
  func `the words for a tagger are parted at contractions and marks`(text: String, words: [String]) {
    #expect(parts(text, TaggedWords.ranges) == words)
  }

  @Test func `long rows of marks are cut in linear time`() {
    let marks = [UInt8](repeating: UInt8(ascii: ")"), count: 100_000)
    #expect(SpellingWords.ranges(in: marks).isEmpty)
    #expect(TaggedWords.ranges(in: marks).count == 100_000)
    let quotes = [UInt8](repeating: UInt8(ascii: "'"), count: 100_000)
    #expect(TaggedWords.ranges(in: quotes).count == 100_000)
    let word = [UInt8](repeating: UInt8(ascii: "n"), count: 100_000)
    #expect(TextMeasures(word).words == 1)
    #expect(Syllables.count(word) == 1)
  }
}
