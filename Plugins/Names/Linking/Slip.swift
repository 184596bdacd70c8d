import IsnadText

/// A slip of one letter between two spellings of a surname: left out, put in, or written for another.
enum Slip {
  /// The words that are left of a word without each of its letters, and the word itself; none of a
  /// word that is too short to be told, or too long to be a surname.
  static func keys(of word: FoldedWord) -> [FoldedWord] {
    guard (5...16).contains(word.letters.count) else { return [] }
    let bytes = word.bytes
    let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    var result = [word]
    for (start, end) in zip(starts.dropFirst(), starts.dropFirst(2)) {
      let rest = bytes[..<start] + bytes[end...]
      result.append(rest.withUnsafeBytes { FoldedWord($0) })
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
