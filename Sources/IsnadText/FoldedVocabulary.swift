/// Folded words, each with a number.
///
/// No more than a quarter of the places is taken, so that most words that are none of it are told by
/// one look at an empty place.
@usableFromInline
struct FoldedVocabulary: Sendable {
  /// The numbers of words by the low bits of their hashes, those that meet one behind the other; -1
  /// in a free place.
  @usableFromInline private(set) var places: [Int32]
  @usableFromInline private(set) var words: [FoldedWord] = []

  /// Creates an empty vocabulary with room for so many words.
  init(capacity: Int = 0) {
    var size = 8
    while size < capacity * 4 { size *= 2 }
    places = Array(repeating: -1, count: size)
  }

  /// The number of a word, or -1; words are told apart by what they keep, not by hash alone.
  @inlinable
  func number(of word: FoldedWord) -> Int {
    Int(places[place(of: word)])
  }

  /// The place of a word: where it stands, or the free one where it would.
  @inlinable
  func place(of word: FoldedWord) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: word.hash) & mask
    while places[place] >= 0, words[Int(places[place])] != word { place = (place + 1) & mask }
    return place
  }

  /// The number of a word, added if it is new.
  mutating func intern(_ word: FoldedWord) -> Int {
    var place = place(of: word)
    if places[place] >= 0 { return Int(places[place]) }
    if (words.count + 1) * 4 > places.count {
      grow()
      place = self.place(of: word)
    }
    places[place] = Int32(words.count)
    words.append(word)
    return words.count - 1
  }

  private mutating func grow() {
    let mask = places.count * 2 - 1
    places = Array(repeating: -1, count: mask + 1)
    for (number, word) in words.enumerated() {
      var place = Int(truncatingIfNeeded: word.hash) & mask
      while places[place] >= 0 { place = (place + 1) & mask }
      places[place] = Int32(number)
    }
  }
}
