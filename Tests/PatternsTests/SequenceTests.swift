import Isnad
import IsnadText
import Testing

/// Tells parts of speech by a list.
private struct Tagger: PartOfSpeechTagger {
  private let known = [
    "the": "DT", "a": "DT", "quick": "JJ", "brown": "JJ", "fox": "NN", "foxes": "NNS", "is": "VBZ",
    "was": "VBD",
    "to": "TO", "run": "VB", "quickly": "RB", "seen": "VBN", "be": "VB", ".": ".",
  ]

  func tags(of words: [String]) -> [String] { words.map { known[$0.lowercased()] ?? "NN" } }
}

struct SequenceTests {
  private func token(
    _ pattern: String = "", tag: String = "", universal: String = "", negate: Bool = false,
    skip: Int = 0,
    min: Int = 1, target: Bool = false
  ) -> StyleCheck.Sequence.Token {
    var token = StyleCheck.Sequence.Token()
    (token.pattern, token.tag, token.universalTag) = (pattern, tag, universal)
    (token.negate, token.skip, token.min, token.isTarget) = (negate, skip, min, target)
    return token
  }

  private func found(
    _ text: String, _ tokens: [StyleCheck.Sequence.Token], message: String = "%s",
    hasTagger: Bool = true,
    _ change: (inout StyleCheck.Sequence) -> Void = { _ in }
  ) throws -> [Match] {
    var check = StyleCheck.Sequence()
    check.tokens = tokens
    change(&check)
    var style = HouseStyle()
    style.rules = [rule(.sequence(check), message, scope: "sentence")]
    style.tagger = hasTagger ? Tagger() : nil
    return try StyledText([("sentence.text", text)], style).matches
  }

  @Test func `words in a row by pattern and by part of speech`() throws {
    let matches = try found(
      "The fox was seen.", [token("was|is"), token(tag: "VBN")], message: "'%[1]s' and '%[2]s'")
    #expect(matches.map(\.found) == ["was seen"])
    #expect(matches.map(\.message) == ["'was' and 'seen'"])
    #expect(try found("The fox was quick.", [token("was|is"), token(tag: "VBN")]).isEmpty)
  }

  @Test func `a pattern is that of a whole word`() throws {
    #expect(try found("The fox wasp seen.", [token("was"), token(tag: "VBN")]).isEmpty)
  }

  @Test func `words before the anchor count as well`() throws {
    #expect(
      try found("a quick fox", [token(tag: "JJ"), token("fox(es)?")]).map(\.found) == ["quick fox"])
    #expect(try found("the fox", [token(tag: "JJ"), token("fox(es)?")]).isEmpty)
  }

  @Test func `a token may be denied`() throws {
    let tokens = [token("the", negate: true), token("fox")]
    #expect(try found("quick fox", tokens).map(\.found) == ["quick fox"])
    #expect(try found("the fox", tokens).isEmpty)
    #expect(try found("fox", tokens).map(\.found) == ["fox"])
  }

  @Test func `some words may stand between`() throws {
    let tokens = [token("the"), token("fox", skip: 2)]
    #expect(try found("the fox", tokens).map(\.found) == ["the fox"])
    #expect(try found("the quick brown fox", tokens).map(\.found) == ["the quick brown fox"])
    #expect(try found("the very quick brown fox", tokens).isEmpty)
  }

  @Test func `every place is found, and the target is underlined`() throws {
    let tokens = [token(tag: "DT"), token("fox", target: true)]
    let matches = try found("the fox and a fox", tokens)
    #expect(matches.map(\.found) == ["fox", "fox"])
    #expect(matches.map(\.source.start) == [4, 14])
  }

  @Test func `universal parts of speech are known`() throws {
    #expect(
      try found("the fox is quick", [token(universal: "AUX"), token("quick")]).map(\.found) == [
        "is quick"
      ])
    #expect(try found("the foxes run quick", [token(universal: "AUX"), token("quick")]).isEmpty)
    #expect(try found("brown fox", [token(universal: "ADJ"), token(universal: "NOUN")]).count == 1)
    #expect(throws: StyleErrors.self) { try found("x", [token(universal: "NOUNS")]) }
  }

  @Test func `no finding begins in an exception`() throws {
    let tokens = [token("fox")]
    #expect(
      try found("a fox, the fox", tokens) { $0.exceptions = ["a fox"] }.map(\.source.start) == [11])
  }

  @Test func `without a tagger a rule that needs one is told of`() throws {
    let error = #expect(throws: StyleErrors.self) {
      try found("x", [token(tag: "NN")], hasTagger: false)
    }
    #expect(error?.errors.first?.message.contains("parts of speech") == true)
    #expect(try found("one two", [token("one"), token("two")], hasTagger: false).count == 1)
  }

  @Test func `titles ask the tagger about to`() throws {
    var check = StyleCheck.Capitalization()
    (check.match, check.threshold) = ("$title", 1)
    var style = HouseStyle()
    style.rules = [rule(.capitalization(check))]
    style.tagger = Tagger()
    #expect(try StyledText([("text", "Learning To Run Quickly")], style).found.isEmpty)
    #expect(try StyledText([("text", "A Guide to Foxes and Hounds")], style).found.isEmpty)
    #expect(try StyledText([("text", "Learning to Run Quickly")], style).found.count == 1)
  }
}
