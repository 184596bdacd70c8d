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
    let spans = self.spans
    var others: [Int] = []
    for word in distinctWords(of: number) {
      spans.forEach(having: Int(word)) { other in
        guard other != number else { return }
        if shared[other] == 0 { others.append(other) }
        shared[other] += 1
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
  private struct Link {
    let span: Int32
    /// The next link of the same word, or -1.
    var next: Int32
  }

  /// The chain of a word: its first and its last link, and how many there are.
  private struct Chain {
    var first: Int32 = -1
    var last: Int32 = -1
    var count = 0
  }

  private var chains: [Chain]
  private var links: [Link] = []

  /// The most spans that are looked at for a word.
  private static let most = 12

  init(words: Int) {
    chains = Array(repeating: Chain(), count: words)
  }

  mutating func add(_ span: Int, to word: Int) {
    guard chains[word].count < SpansOfWords.most else { return }
    let new = Int32(links.count)
    links.append(Link(span: Int32(span), next: -1))
    if chains[word].count == 0 {
      chains[word].first = new
    } else {
      links[Int(chains[word].last)].next = new
    }
    chains[word].last = new
    chains[word].count += 1
  }

  /// Calls a closure with each of the spans that have a word.
  func forEach(having word: Int, _ body: (Int) -> Void) {
    var link = chains[word].first
    while link >= 0 {
      body(Int(links[Int(link)].span))
      link = links[Int(link)].next
    }
  }
}
