import Isnad
import IsnadText

/// Finds quotations of an article that have the same or nearly the same words.
struct Twins {
  /// The numbers of the words of all spans, those of one behind those of another, and where each ends.
  private var words: [Int32] = []
  private var ends: [Int] = []
  /// The same without the words that come again in their span.
  private var distinct: [Int32] = []
  private var distinctEnds: [Int] = []
  private var spans: SpansOfWords
  /// How many words each span shares with the one that is asked for; zeros between two questions.
  private var shared: [Int]

  /// Creates the table of the spans' words; one span alone has no twin.
  init(_ speech: [Int], in scene: QuotedArticle) {
    let count = speech.count > 1 ? scene.tokens.words.count : 0
    spans = SpansOfWords(words: count)
    shared = Array(repeating: 0, count: speech.count)
    guard speech.count > 1 else { return }
    // For each word the last span that had it, and one.
    var seen = [Int32](repeating: 0, count: count)
    for (number, span) in speech.enumerated() {
      for token in scene.spans[span].innerTokens {
        guard scene.tokens[token].kind == .word || scene.tokens[token].kind == .number else { continue }
        let word = scene.tokens.number(token)
        words.append(Int32(word))
        guard seen[word] != number + 1 else { continue }
        seen[word] = Int32(number + 1)
        distinct.append(Int32(word))
        spans.add(number, to: word)
      }
      ends.append(words.count)
      distinctEnds.append(distinct.count)
    }
  }

  private func words(of number: Int) -> ArraySlice<Int32> {
    words[(number > 0 ? ends[number - 1] : 0)..<ends[number]]
  }

  private func distinctWords(of number: Int) -> ArraySlice<Int32> {
    distinct[(number > 0 ? distinctEnds[number - 1] : 0)..<distinctEnds[number]]
  }

  /// The number of the likest other span, and whether it has the same words.
  mutating func twin(of number: Int) -> (number: Int, hasSameWords: Bool)? {
    guard !ends.isEmpty else { return nil }
    let own = words(of: number)
    let ownDistinct = distinctWords(of: number).count
    var others: [Int] = []
    for word in distinctWords(of: number) {
      for other in spans.having(Int(word)) where other != number {
        if shared[Int(other)] == 0 { others.append(Int(other)) }
        shared[Int(other)] += 1
      }
    }
    others.sort()
    var best: (number: Int, similarity: Double, isSame: Bool)?
    for other in others {
      let count = shared[other]
      shared[other] = 0
      let theirs = words(of: other)
      let isSame = theirs == own || isPart(own, theirs)
      let total = ownDistinct + distinctWords(of: other).count
      let similarity = isSame ? 1 : 2 * Double(count) / Double(total)
      guard isSame || similarity >= 0.66 && (count > 1 || own.count + theirs.count <= 3) else {
        continue
      }
      if similarity > best?.similarity ?? 0 { best = (other, similarity, isSame) }
    }
    return best.map { ($0.number, $0.isSame) }
  }

  /// Says whether the shorter of two lists, of some length, stands in the longer as it is.
  private func isPart(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard short.count >= 4, long.count <= Twins.longest, let first = short.first else { return false }
    for start in long.startIndex...(long.endIndex - short.count) where long[start] == first {
      if long[start..<(start + short.count)].elementsEqual(short) { return true }
    }
    return false
  }

  /// The most words of a span in which others are looked for: no quotation is a book.
  private static let longest = 2_000
}

/// The first spans in which each word of an article stands.
private struct SpansOfWords {
  /// The number of each word's list; -1 of a word that stands in no span.
  private var lists: [Int32]
  private var counts: [Int] = []
  /// The lists one behind the other, each with room for the most.
  private var spans: [Int32] = []

  /// The most spans that are looked at for a word.
  private static let most = 12

  init(words: Int) {
    lists = Array(repeating: -1, count: words)
  }

  mutating func add(_ span: Int, to word: Int) {
    if lists[word] < 0 {
      lists[word] = Int32(counts.count)
      counts.append(0)
      spans.append(contentsOf: repeatElement(0, count: SpansOfWords.most))
    }
    let list = Int(lists[word])
    guard counts[list] < SpansOfWords.most else { return }
    spans[list * SpansOfWords.most + counts[list]] = Int32(span)
    counts[list] += 1
  }

  /// The spans that have a word of one of them.
  func having(_ word: Int) -> ArraySlice<Int32> {
    let first = Int(lists[word]) * SpansOfWords.most
    return spans[first..<(first + counts[Int(lists[word])])]
  }
}
