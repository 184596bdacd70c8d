import Isnad
import IsnadText

/// Where the running text of an article has some phrases.
///
/// The phrases are those that headings name; all are looked for in one walk over the tokens, with what
/// Arabic writes on to their words or without.
struct BodyWords {
  /// The numbers of the words of all phrases.
  private var numbers: [FoldedWord: Int32] = [:]
  /// The tree of phrases: by a node and the number of a word, the next node.
  private var nodes: [UInt64: Int32] = [:]
  /// By node, the tokens with which the phrases begin that end there.
  private var places: [[Int]] = [[]]
  private var endings = Endings()

  init(_ phrases: [HeadingPhrase], in article: Article) {
    guard !phrases.isEmpty else { return }
    for phrase in phrases where !phrase.first.isEmpty {
      var node = add(phrase.first, behind: 0)
      for word in phrase.rest { node = add(word, behind: node) }
    }
    find(in: article.tokens)
  }

  /// Adds a word of a phrase, and gives the node to which it leads.
  private mutating func add(_ word: FoldedWord, behind node: Int32) -> Int32 {
    let number = numbers[word] ?? Int32(numbers.count)
    numbers[word] = number
    endings.insert(word)
    let edge = BodyWords.edge(node, number)
    if let next = nodes[edge] { return next }
    let next = Int32(places.count)
    nodes[edge] = next
    places.append([])
    return next
  }

  private static func edge(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// Says whether a phrase stands among some tokens, and not among some of them.
  func contains(_ phrase: HeadingPhrase, in tokens: Range<Int>, without hole: Range<Int>) -> Bool {
    guard var node = node(behind: 0, phrase.first) else { return false }
    for word in phrase.rest {
      guard let next = self.node(behind: node, word) else { return false }
      node = next
    }
    return places[Int(node)].hasNumber(in: tokens, without: hole)
  }

  private func node(behind node: Int32, _ word: FoldedWord) -> Int32? {
    numbers[word].flatMap { nodes[BodyWords.edge(node, $0)] }
  }
}

extension BodyWords {
  /// The words of phrases that each word of an article may be.
  private struct Readings {
    /// One word's behind the other's.
    var words: [Int32] = []
    /// By word of the article, where its readings begin, or -1.
    var starts: [Int32]
    /// By reading, whether the next one is of the same word.
    var goesOn: [Bool] = []

    init(_ count: Int) { starts = Array(repeating: -1, count: count) }

    mutating func add(_ word: Int32, of number: Int) {
      if starts[number] < 0 {
        starts[number] = Int32(words.count)
      } else {
        goesOn[words.count - 1] = true
      }
      words.append(word)
      goesOn.append(false)
    }
  }

  private func readings(of tokens: TokenTable) -> Readings {
    let words = tokens.words
    var readings = Readings(words.count)
    for number in words.indices where endings.mayEnd(words[number]) {
      if let word = numbers[words[number]] { readings.add(word, of: number) }
      Proclitics.forEach(of: words[number]) {
        if let word = numbers[words[number].dropping(bytes: $0.prefix)] {
          readings.add(word, of: number)
        }
      }
    }
    return readings
  }

  private mutating func find(in tokens: TokenTable) {
    let readings = readings(of: tokens)
    guard !readings.words.isEmpty else { return }
    for index in 0..<tokens.count where readings.starts[tokens.number(index)] >= 0 {
      follow(0, from: index, at: index, in: tokens, readings)
    }
  }

  /// Notes every phrase that goes on from a node with the word of a token.
  private mutating func follow(
    _ node: Int32, from first: Int, at index: Int, in tokens: TokenTable, _ readings: borrowing Readings
  ) {
    guard index < tokens.count else { return }
    var reading = Int(readings.starts[tokens.number(index)])
    while reading >= 0 {
      if let next = nodes[BodyWords.edge(node, readings.words[reading])] {
        if places[Int(next)].last != first { places[Int(next)].append(first) }
        follow(next, from: first, at: index + 1, in: tokens, readings)
      }
      reading = readings.goesOn[reading] ? reading + 1 : -1
    }
  }

  /// The ends of some words, as far as to tell most others from them at a glance.
  private struct Endings {
    private var bits: UInt64 = 0

    mutating func insert(_ word: FoldedWord) { bits |= Endings.bit(of: word) }

    /// Says whether a word may be one of them, or one with proclitics before it.
    func mayEnd(_ word: FoldedWord) -> Bool { bits & Endings.bit(of: word) != 0 }

    /// The last letter and, as Arabic letters take two bytes, a part of the one before.
    private static func bit(of word: FoldedWord) -> UInt64 {
      let last = word.byteCount - 1
      guard last >= 2 else { return 1 }
      return 1 << UInt64((word[last] &* 5 ^ word[last - 2]) & 63)
    }
  }
}

extension [Int] {
  /// The position of the first number of a sorted list that is not below another.
  func firstPosition(from number: Int) -> Int {
    partitioningIndex { $0 >= number }
  }

  /// Says whether a sorted list has a number of a range, and not only such as lie in another.
  func hasNumber(in range: Range<Int>, without hole: Range<Int>) -> Bool {
    var position = firstPosition(from: range.lowerBound)
    while position < count, self[position] < range.upperBound {
      guard hole.contains(self[position]) else { return true }
      position = firstPosition(from: hole.upperBound)
    }
    return false
  }
}
