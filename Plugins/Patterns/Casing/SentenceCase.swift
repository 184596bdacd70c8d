import IsnadText

/// Headings written as sentences: a capital at the start, and where the vocabulary has one.
struct SentenceCase: Sendable {
  let vocabulary: CaseVocabulary
  /// The ends of words behind which a capital stands, too.
  let indicators: [String]
  /// Finds the words, those of the vocabulary as a whole.
  let words: Pattern

  /// The heading as a sentence, its words parted by one space.
  func convert(_ heading: String) throws(MatchFailure) -> String {
    let (prefix, rest) = vocabulary.splitPrefix(of: heading)
    let text = UTF8Text(rest)
    var converted: [String] = []
    var previous: String?
    for range in try words.ranges(in: rest) {
      let word = text[range]
      if let known = vocabulary.form(of: word) {
        converted.append(known)
      } else if previous.map({ begins(behind: $0, at: converted.count - 1) }) ?? true {
        converted.append(word.lowercased().titlecasedFirst)
      } else {
        converted.append(word.lowercased())
      }
      previous = word
    }
    return prefix + converted.joined(separator: " ")
  }

  /// Says whether the word behind another has a capital: behind an indicator, and behind the number of a list.
  private func begins(behind word: String, at index: Int) -> Bool {
    if indicators.contains(where: { word.utf8.count > $0.utf8.count && word.hasSuffix($0) }) {
      return true
    }
    guard index == 0 else { return false }
    return zip(word.unicodeScalars, word.unicodeScalars.dropFirst()).contains { $0.isDigit && $1 == "." }
  }
}
