/// Folded words, each with a number.
///
/// A place holds a part of the word's hash beside its number, so that a word which is none of them is
/// told without a look at any other word: the words of all lexicons together fit into no near cache.
@usableFromInline
struct FoldedVocabulary: Sendable {
  /// By the low bits of their hashes, those that meet one behind the other: the high half of a word's
  /// hash, and its number and one; 0 in a free place.
  @usableFromInline private(set) var places: [UInt64]
  @usableFromInline private(set) var words: [FoldedWord] = []

  /// Creates an empty vocabulary with room for so many words.
  init(capacity: Int = 0) {
    var size = 8
    while size < capacity * 4 { size *= 2 }
    places = Array(repeating: 0, count: size)
  }

  /// The number of a word, or -1; words are told apart by what they keep, not by hash alone.
  @inlinable
  func number(of word: FoldedWord) -> Int {
    FoldedVocabulary.number(in: places[place(of: word)])
  }

  /// The number of the word in a place, or -1 in a free one.
  @inlinable
  static func number(in place: UInt64) -> Int { Int(place & 0xFFFF_FFFF) - 1 }

  /// The place of a word: where it stands, or the free one where it would.
  @inlinable
  func place(of word: FoldedWord) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: word.hash) & mask
    while places[place] != 0 {
      if places[place] >> 32 == word.hash >> 32,
        words[FoldedVocabulary.number(in: places[place])] == word
      {
        return place
      }
      place = (place + 1) & mask
    }
    return place
  }

  /// The number of a word, added if it is new.
  mutating func intern(_ word: FoldedWord) -> Int {
    var place = place(of: word)
    if places[place] != 0 { return FoldedVocabulary.number(in: places[place]) }
    if (words.count + 1) * 2 > places.count {
      grow()
      place = self.place(of: word)
    }
    words.append(word)
    places[place] = word.hash & ~0xFFFF_FFFF | UInt64(words.count)
    return words.count - 1
  }

  private mutating func grow() {
    let mask = places.count * 2 - 1
    places = Array(repeating: 0, count: mask + 1)
    for (number, word) in words.enumerated() {
      var place = Int(truncatingIfNeeded: word.hash) & mask
      while places[place] != 0 { place = (place + 1) & mask }
      places[place] = word.hash & ~0xFFFF_FFFF | UInt64(number + 1)
    }
  }
}
