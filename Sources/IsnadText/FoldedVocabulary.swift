/// The folded words that any phrase uses, each with a number.
struct FoldedVocabulary: Sendable {
  private var slots = IntegerTable()
  private var words: [TextRange] = []
  private var bytes: [UInt8] = []

  /// The number of a word, or -1; words are told apart by all their bytes, not by hash alone.
  func number(of word: ArraySlice<UInt8>) -> Int32 {
    var hash = wordHash(word)
    while true {
      let number = slots[hash]
      if number < 0 { return -1 }
      let range = words[Int(number)]
      if bytes[range.start..<range.end].elementsEqual(word) { return number }
      hash &+= 1
    }
  }

  /// The number of a word, added if it is new.
  mutating func intern(_ word: ArraySlice<UInt8>) -> Int32 {
    let known = number(of: word)
    if known >= 0 { return known }
    var hash = wordHash(word)
    while slots[hash] >= 0 { hash &+= 1 }
    let number = Int32(words.count)
    slots.insert(number, for: hash)
    words.append(TextRange(bytes.count, bytes.count + word.count))
    bytes.append(contentsOf: word)
    return number
  }
}
