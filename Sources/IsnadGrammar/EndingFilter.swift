package import IsnadText

/// Tells most words that end like none of a class from those that may be of it, whatever proclitics
/// stand before them.
///
/// Arabic writes و, ب, ل and ال in one with the word, so that a table would have to be asked once for
/// each of them. The last three letters are the same with and without; a bit for each ending rules out nine
/// words of ten by one look.
package struct EndingFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  /// Creates the filter of a class of words; each word is folded.
  package init(_ words: some Sequence<String>) {
    for text in words {
      let word = FoldedWord(folding: text)
      guard !word.isEmpty else { continue }
      add(word)
      // A word of two letters has the last proclitic among its last three.
      guard word.byteCount < EndingFilter.length else { continue }
      for letter in ["و", "ف", "ب", "ل", "ك"] { add(FoldedWord(folding: letter + text)) }
    }
  }

  /// Says whether a word may be one of the class, with proclitics before it or without.
  package func mayHold(_ word: FoldedWord) -> Bool {
    let key = EndingFilter.key(word)
    return bits[key >> 6] & (1 << UInt64(key & 63)) != 0
  }

  private mutating func add(_ word: FoldedWord) {
    let key = EndingFilter.key(word)
    bits[key >> 6] |= 1 << UInt64(key & 63)
  }

  /// The bytes of three letters.
  private static let length = 6

  private static func key(_ word: FoldedWord) -> Int {
    let ending = word.lastBytes >> UInt64(8 * (8 - length))
    return Int(truncatingIfNeeded: (ending &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }
}
