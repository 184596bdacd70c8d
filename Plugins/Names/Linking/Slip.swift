import IsnadText

/// A slip of one letter between two spellings of a surname: left out, put in, or written for another.
enum Slip {
  /// A key for what is left of a word without each of its letters but the first, and one for the word
  /// itself; none of a word that is too short to be told, or too long to be a surname.
  ///
  /// The letters are the digits of a number: what is left without one is the number before it, moved up,
  /// and the one behind it, and no word need be made.
  static func keys(of word: FoldedWord) -> [UInt64] {
    let letters = word.letters
    guard (5...16).contains(letters.count) else { return [] }
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var whole: UInt64 = 0
    let before = letters.map { letter in
      defer { whole = whole &* base &+ UInt64(letter.value) }
      return whole
    }
    var result = [whole]
    var (behind, weight): (UInt64, UInt64) = (0, 1)
    for index in letters.indices.dropFirst().reversed() {
      result.append(before[index] &* weight &+ behind)
      behind = behind &+ UInt64(letters[index].value) &* weight
      weight = weight &* base
    }
    return result
  }

  /// Says whether two words that share a key differ in one letter, the first being the same.
  static func isOne(between one: FoldedWord, _ other: FoldedWord) -> Bool {
    let (a, b) = (one.letters, other.letters)
    guard one != other, a.first == b.first, abs(a.count - b.count) <= 1 else { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var (endA, endB) = (a.count, b.count)
    while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
      endA -= 1
      endB -= 1
    }
    return endA - start <= 1 && endB - start <= 1
  }
}
