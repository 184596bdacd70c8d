import Isnad
import IsnadText

/// Reads ages of history, which have no days: the Middle Ages, the Victorian era, the Bronze Age.
struct EnglishEras {
  let text: EnglishTimeText

  /// The age that begins with `the`.
  func era(_ index: Int) -> DateCandidate? {
    guard text.word(index) == .the, text.isCapital(index + 1) else { return nil }
    if text.token(index + 1, is: "renaissance"), !text.isCapital(index + 2) {
      return candidate(index..<index + 2)
    }
    for end in index + 2..<index + 5 {
      guard text.isWord(end) else { return nil }
      if EnglishEras.capital.contains(end, of: text.tokens), text.isCapital(end), end == index + 2,
        EnglishEras.kinds.contains(index + 1, of: text.tokens)
      {
        return candidate(index..<end + 1)
      }
      if EnglishEras.small.contains(end, of: text.tokens) {
        // The Soviet period; but the April period is one of the calendar.
        return text.word(end - 1) == nil ? candidate(index..<end + 1) : nil
      }
      guard text.isCapital(end), text.word(end) == nil else { return nil }
    }
    return nil
  }

  /// The Stone Age, but no New Age and no Drinking Age.
  private static let kinds: WordSet = [
    "stone", "bronze", "iron", "ice", "middle", "dark", "golden", "gilded", "copper", "viking", "space",
    "neolithic", "paleolithic", "mesolithic", "atomic", "nuclear", "jazz", "augustan", "elizabethan",
  ]
  private static let capital: WordSet = ["age", "ages"]
  private static let small: WordSet = ["era", "dynasty"]
  /// What the name of an age ends with.
  static let ends: WordSet = ["age", "ages", "era", "dynasty", "renaissance"]

  private func candidate(_ tokens: Range<Int>) -> DateCandidate {
    text.candidate(.date, .vague(nil), tokens, confidence: 60)
  }
}
