import Isnad
import IsnadText

/// Where the running text of an article has some phrases.
///
/// The phrases are those that headings name; all are looked for in one walk over the tokens.
struct BodyWords {
  private let phrases: [String: Int]
  private let places: [[Int]]

  init(_ phrases: Set<String>, in article: Article) {
    var index = PhraseIndex()
    var numbers: [String: Int] = [:]
    for phrase in phrases.sorted() {
      index.add(phrase, as: numbers.count)
      numbers[phrase] = numbers.count
    }
    var places = [[Int]](repeating: [], count: numbers.count)
    if !numbers.isEmpty {
      for match in index.matches(in: article.tokens, of: article.text) {
        places[match.phrase].append(match.tokens.lowerBound)
      }
    }
    self.phrases = numbers
    self.places = places
  }

  /// Says whether a phrase stands among some tokens, and not among some of them.
  func contains(_ phrase: String, in tokens: Range<Int>, without hole: Range<Int>) -> Bool {
    guard let number = phrases[phrase] else { return false }
    let list = places[number]
    var position = list.firstPosition(from: tokens.lowerBound)
    while position < list.count, list[position] < tokens.upperBound {
      guard hole.contains(list[position]) else { return true }
      position = list.firstPosition(from: hole.upperBound)
    }
    return false
  }
}
