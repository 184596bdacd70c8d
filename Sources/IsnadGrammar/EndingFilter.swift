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
    for word in words {
      let folded = Array(Folding.fold(word).utf8)
      guard !folded.isEmpty else { continue }
      add(folded[...])
      // A word of two letters has the last proclitic among its last three.
      guard folded.count < EndingFilter.length else { continue }
      for letter in ["و", "ف", "ب", "ل", "ك"] { add((Array(letter.utf8) + folded)[...]) }
    }
  }

  /// Says whether a token may be a word of the class, with proclitics before it or without.
  package func mayHold(_ index: Int, of tokens: TokenTable) -> Bool {
    let folded = tokens[index].folded
    let key = EndingFilter.key(tokens.foldedBytes, folded.start, folded.end)
    return bits[key >> 6] & (1 << UInt64(key & 63)) != 0
  }

  private mutating func add(_ word: ArraySlice<UInt8>) {
    let key = EndingFilter.key(Array(word), 0, word.count)
    bits[key >> 6] |= 1 << UInt64(key & 63)
  }

  /// The bytes of three letters.
  private static let length = 6

  private static func key(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var packed: UInt64 = 0
    for offset in max(start, end - length)..<end { packed = packed << 8 | UInt64(bytes[offset]) }
    return Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }
}
