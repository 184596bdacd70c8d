/// Folded words, each with a number.
struct FoldedVocabulary: Sendable {
  private var slots = IntegerTable()
  private(set) var words: [FoldedWord] = []

  /// The number of a word, or -1; words are told apart by what they keep, not by hash alone.
  func number(of word: FoldedWord) -> Int32 {
    var key = word.hash
    while true {
      let number = slots[key]
      if number < 0 || words[Int(number)] == word { return number }
      key &+= 1
    }
  }

  /// The number of a word, added if it is new.
  mutating func intern(_ word: FoldedWord) -> Int32 {
    var key = word.hash
    while true {
      let number = slots[key]
      if number < 0 { break }
      if words[Int(number)] == word { return number }
      key &+= 1
    }
    let number = Int32(words.count)
    slots.insert(number, for: key)
    words.append(word)
    return number
  }
}
