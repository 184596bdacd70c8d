import IsnadText

/// A slip of one letter between two spellings of a surname: left out, put in, or written for another.
enum Slip {
  /// The words that are left of a word without each of its letters, and the word itself; none of a
  /// word that is too short to be told, or too long to be a surname.
  static func keys(of word: FoldedWord) -> [FoldedWord] {
    let letters = word.unicodeScalars
    guard (5...16).contains(letters.count) else { return [] }
    var result = [word]
    for index in 1..<letters.count {
      var rest = String.UnicodeScalarView()
      rest.append(contentsOf: letters[..<index])
      rest.append(contentsOf: letters[(index + 1)...])
      result.append(FoldedWord(folded: String(rest)))
    }
    return result
  }

  /// Says whether two words that share a key differ in one letter, the first being the same.
  static func isOne(between one: FoldedWord, _ other: FoldedWord) -> Bool {
    let (a, b) = (one.unicodeScalars, other.unicodeScalars)
    guard a != b, a.first == b.first, abs(a.count - b.count) <= 1 else { return false }
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
