import IsnadText
import Testing

struct TokenCursorTests {
  private let tokens = Tokenizer.tokenize(UTF8Text("One two, three four (five six) seven"))

  @Test func `ranges in the order of the text are found from the last one on`() {
    var cursor = TokenCursor(tokens)
    for range in [
      TextRange(0, 3), TextRange(4, 14), TextRange(4, 7), TextRange(20, 30), TextRange(31, 36),
    ] {
      #expect(cursor.indices(in: range) == tokens.indices(in: range), "\(range)")
    }
  }

  @Test func `a range before the last one is found as well`() {
    var cursor = TokenCursor(tokens)
    _ = cursor.indices(in: TextRange(20, 30))
    #expect(cursor.indices(in: TextRange(4, 14)) == tokens.indices(in: TextRange(4, 14)))
  }

  @Test func `a range inside a token or behind the text holds none`() {
    var cursor = TokenCursor(tokens)
    #expect(cursor.indices(in: TextRange(1, 2)).isEmpty)
    #expect(cursor.indices(in: TextRange(36, 40)).isEmpty)
  }
}
