import Foundation
import Isnad
import IsnadText
import Testing

@Suite struct ConditionTests {
  private let text = "tick tock tick"

  private func attribute(_ name: String, _ test: AttributeTest) throws -> [Int] {
    try flagged(by: .attribute(name, test), in: text)
  }

  @Test func `a text attribute equals one of a list`() throws {
    #expect(try attribute("word", .anyOf([.text("tock")])) == [5])
    #expect(try attribute("word", .anyOf([.text("tock"), .text("tick")])) == [0, 5, 10])
  }

  @Test func `numbers are over and under a limit, the limit itself left out`() throws {
    #expect(try attribute("number", .over(1)) == [5, 10])
    #expect(try attribute("number", .under(3)) == [0, 5])
    #expect(try attribute("number", .all([.over(1), .under(3)])) == [5])
  }

  @Test func `unset is none and set is some`() throws {
    #expect(try attribute("missing", .none) == [0, 5, 10])
    #expect(try attribute("missing", .some) == [])
    #expect(try attribute("first", .some) == [0, 5, 10])
  }

  @Test func `no is not none`() throws {
    #expect(try attribute("first", .anyOf([.yesNo(false)])) == [5, 10])
    #expect(try attribute("first", .none) == [])
  }

  @Test func `one member of a list is enough`() throws {
    #expect(try attribute("digits", .anyOf([.choice("2")])) == [5])
  }

  @Test func `a pattern matches anywhere in the value`() throws {
    #expect(try attribute("word", .matches(RegularExpression("ck$"))) == [0, 5, 10])
    #expect(try attribute("word", .not(.matches(RegularExpression("^to")))) == [0, 10])
  }

  @Test func `a pattern that runs away matches nothing`() throws {
    let pattern = try RegularExpression("^(o+)+$")
    #expect(throws: MatchFailure.self) {
      try pattern.matches(String(repeating: "o", count: 64) + "!")
    }
  }

  @Test func `any and not combine`() throws {
    let odd = Condition.attribute("parity", .anyOf([.choice("odd")]))
    let first = Condition.attribute("first", .anyOf([.yesNo(true)]))
    #expect(try flagged(by: .any([first, .not(odd)]), in: text) == [0, 5])
  }
}

@Suite struct ContextTests {
  private func context(
    _ relation: ContextTest.Relation, of word: String = "tock", over: Int? = nil, under: Int? = nil,
    in text: String
  ) throws -> [Int] {
    let isWord = Condition.attribute("word", .anyOf([.text(word)]))
    let test = ContextTest(relation, kind: "word", condition: isWord, over: over, under: under)
    let isTick = Condition.attribute("word", .anyOf([.text("tick")]))
    return try flagged(by: .all([isTick, .context(test)]), in: text)
  }

  @Test func `the same sentence`() throws {
    #expect(try context(.sentence, in: "A tick and a tock. A tick.") == [2])
  }

  @Test func `the same paragraph`() throws {
    #expect(try context(.paragraph, in: "A tick. A tock.\n\nA tick.") == [2])
  }

  @Test func `the same section, between headings`() throws {
    #expect(try context(.section, in: "A tick.\n\nA tock.\n\n# Next\n\nA tick.") == [2])
  }

  @Test func `the same article`() throws {
    #expect(try context(.article, in: "A tick.\n\n# Next\n\nA tock.") == [2])
    #expect(try context(.article, in: "A tick.") == [])
  }

  @Test func `so many words away`() throws {
    #expect(try context(.near(words: 2), in: "tick one tock") == [0])
    #expect(try context(.near(words: 2), in: "tick one two tock") == [])
  }

  @Test func `before and behind in the same paragraph`() throws {
    #expect(try context(.before, in: "tock tick") == [5])
    #expect(try context(.before, in: "tick tock") == [])
    #expect(try context(.after, in: "tick tock") == [0])
    #expect(try context(.after, in: "tick\n\ntock") == [])
  }

  @Test func `the annotation does not count itself`() throws {
    #expect(try context(.sentence, of: "tick", in: "one tick only") == [])
    #expect(try context(.sentence, of: "tick", in: "tick and tick") == [0, 9])
  }

  @Test func `counts are over and under`() throws {
    #expect(try context(.sentence, over: 1, in: "tick tock tock") == [0])
    #expect(try context(.sentence, over: 1, in: "tick tock") == [])
    #expect(try context(.sentence, under: 1, in: "tick") == [0])
  }

  @Test func `inside an annotation of another kind`() throws {
    let long = Condition.attribute("words", .over(3))
    let test = ContextTest(.inside, kind: "sentence", condition: long)
    #expect(
      try flagged(by: .context(test), in: "A short tick. A very long tick indeed.") == [26])
  }
}
