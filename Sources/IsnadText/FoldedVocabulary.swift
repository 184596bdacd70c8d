/// The folded words that any phrase uses, each with a number.
struct FoldedVocabulary: Sendable {
  private var slots = IntegerTable()
  private var words: [FoldedWord] = []

  /// The number of a word, or -1; words are told apart by all their bytes, not by hash alone.
  func number(of word: FoldedWord, hash: UInt64) -> Int32 {
    var key = hash
    while true {
      let number = slots[key]
      if number < 0 || words[Int(number)] == word { return number }
      key &+= 1
    }
  }

  /// The number of a word, added if it is new.
  mutating func intern(_ word: FoldedWord) -> Int32 {
    let known = number(of: word, hash: word.hash)
    if known >= 0 { return known }
    var key = word.hash
    while slots[key] >= 0 { key &+= 1 }
    let number = Int32(words.count)
    slots.insert(number, for: key)
    words.append(word)
    return number
  }
}
