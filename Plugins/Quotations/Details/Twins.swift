import Isnad
import IsnadText

/// Finds quotations of an article that have the same or nearly the same words.
struct Twins {
  private let words: [[FoldedWord]]
  /// The numbers of different words.
  private let distinct: [Int]
  private var numbersOfWord: [FoldedWord: [Int]] = [:]

  /// Creates the table of the spans' words.
  init(_ spans: [Int], in scene: QuotedArticle) {
    words = spans.map { span in
      scene.innerTokens(of: scene.spans[span])
        .filter { scene.tokens[$0].kind == .word || scene.tokens[$0].kind == .number }
        .map { scene.folded($0) }
    }
    distinct = words.map { Set($0).count }
    for (number, list) in words.enumerated() {
      for word in Set(list) where (numbersOfWord[word]?.count ?? 0) < Twins.most {
        numbersOfWord[word, default: []].append(number)
      }
    }
  }

  /// The number of the likest other span, and whether it has the same words.
  func twin(of number: Int) -> (number: Int, hasSameWords: Bool)? {
    let own = words[number]
    guard !own.isEmpty else { return nil }
    var shared: [Int: Int] = [:]
    for word in Set(own) {
      for other in numbersOfWord[word] ?? [] where other != number { shared[other, default: 0] += 1 }
    }
    var best: (number: Int, similarity: Double, isSame: Bool)?
    for (other, count) in shared.sorted(by: { $0.key < $1.key }) {
      let isSame = words[other] == own || isPart(own, words[other])
      let total = distinct[number] + distinct[other]
      let similarity = isSame ? 1 : 2 * Double(count) / Double(total)
      guard isSame || similarity >= 0.66 && (count > 1 || own.count + words[other].count <= 3) else {
        continue
      }
      if similarity > best?.similarity ?? 0 { best = (other, similarity, isSame) }
    }
    return best.map { ($0.number, $0.isSame) }
  }

  /// Says whether the shorter of two lists, of some length, stands in the longer as it is.
  private func isPart(_ left: [FoldedWord], _ right: [FoldedWord]) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard short.count >= 4, long.count <= Twins.longest, let first = short.first else { return false }
    for start in 0...(long.count - short.count) where long[start] == first {
      if long[start..<(start + short.count)].elementsEqual(short) { return true }
    }
    return false
  }

  /// The most spans that are looked at for a word.
  private static let most = 12
  /// The most words of a span in which others are looked for: no quotation is a book.
  private static let longest = 2_000
}
