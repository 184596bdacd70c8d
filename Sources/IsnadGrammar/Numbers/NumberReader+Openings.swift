package import IsnadText

/// What a word may be to numbers, so that most words of a text need not be asked whether one begins
/// with them.
extension NumberReader {
  /// The English words with which a number may begin.
  package static let englishOpenings = EnglishNumberWord.list.filter(\.1.opensNumber).map(\.0)
  /// *A* and *an*, with which a number begins only before some words.
  package static let englishArticles = ["a", "an"]
  /// The words before which one does: a dozen, a third.
  package static let behindEnglishArticles = EnglishNumberWord.list.filter(\.1.followsArticle)
    .map(\.0)

  /// Says whether a number may begin with an Arabic word, proclitics taken off.
  package static func isArabicOpening(_ word: FoldedWord) -> Bool {
    ArabicNumberWord.found(in: word)?.word.opensNumber == true
  }

  /// Says whether a folded token begins with a digit, or is ½ or another sign of a fraction.
  package static func beginsInDigits(_ word: FoldedWord) -> Bool {
    switch word[0] {
    case 0x30...0x39: true
    case 0xD9: (0xA0...0xA9).contains(word[1])
    case 0xDB: (0xB0...0xB9).contains(word[1])
    // ¼ to ¾, and ⅐ to ⅞ with what stands beside them in Unicode.
    case 0xC2: (0xBC...0xBE).contains(word[1])
    case 0xE2: word[1] == 0x85
    default: false
    }
  }
}
