import IsnadText
import Testing

struct WordTableTests {
  private let tokens = Tokenizer.tokenize(UTF8Text("وفي أكتوبر October، في"))

  @Test func `a token is found by its folded form, in any script`() {
    let words: WordSet = ["أكتوبر", "OCTOBER", "في"]
    #expect(
      (0..<tokens.count).map { words.contains($0, of: tokens) } == [false, true, true, false, true])
  }

  @Test func `a token is found behind its proclitics`() {
    let words: WordSet = ["في"]
    #expect(words.contains(0, of: tokens, behind: 2))
    #expect(!words.contains(0, of: tokens, behind: 6))
  }

  @Test func `an index that is none has no value`() {
    let words = WordTable([("في", 1)])
    #expect(words.value(-1, of: tokens) == nil)
    #expect(words.value(tokens.count, of: tokens) == nil)
  }

  @Test func `of a word that comes twice the later value holds`() {
    let words = WordTable([("إلى", 1), ("الى", 2), ("من", 3)])
    #expect(words.count == 2)
    #expect(words.value(of: "الي") == 2)
    #expect(words.value(of: "من") == 3)
    #expect(words.value(of: "") == nil)
  }
}
