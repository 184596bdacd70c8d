import IsnadText

/// A word or several that a heading names something by, folded.
struct HeadingPhrase: Sendable {
  let first: FoldedWord
  /// The words behind the first; none in most phrases.
  let rest: [FoldedWord]

  /// A phrase of one word.
  init(_ word: FoldedWord) {
    self.init([word])
  }

  /// A phrase of folded words as an article's tokens have them.
  init(_ words: [FoldedWord]) {
    let words = words.flatMap(HeadingPhrase.tokens)
    first = words.first ?? .empty
    rest = Array(words.dropFirst())
  }

  /// Says whether it has one word.
  var isWord: Bool { rest.isEmpty }

  /// What a word is by itself to the tokeniser: one whose proclitics were taken off may be two tokens.
  private static func tokens(of word: FoldedWord) -> [FoldedWord] {
    if isPlain(word) { return word.isEmpty ? [] : [word] }
    let table = Tokenizer.tokenize(UTF8Text(word.description))
    return (0..<table.count).map(table.word)
  }

  private static func isPlain(_ word: FoldedWord) -> Bool {
    word.withBytes { bytes in
      bytes.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        || bytes.allSatisfy { (0x80...0xBF).contains($0) || $0 == 0xD8 || $0 == 0xD9 }
    }
  }
}
