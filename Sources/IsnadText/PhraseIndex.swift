/// A phrase that was found in a text.
public struct PhraseMatch: Hashable, Sendable {
  /// The number under which the phrase was added.
  public let phrase: Int
  /// The tokens it takes.
  public let tokens: Range<Int>
  /// The bytes it takes, the proclitics of its first word left out.
  public let range: TextRange
  /// The folded bytes of proclitics before its first word; 0 where the word stands bare.
  public let proclitics: Int
  /// Says whether the article ال is among them.
  public let isDefinite: Bool
}

/// The phrase automaton: every phrase of every lexicon, found in one pass over the folded tokens.
///
/// Phrases are paths through a tree of words. From each token the tree is walked as far as it
/// goes; an Arabic word is also tried without its proclitics. The work for a token depends on the
/// length of the phrases, not on their number.
public struct PhraseIndex: Sendable {
  private var vocabulary = FoldedVocabulary()
  private var edges = IntegerTable()
  private var phrasesAt: [[Int32]] = [[]]

  /// Creates an index without phrases.
  public init() {}

  /// Adds a phrase under a number; it may have as many forms as are added under that number.
  public mutating func add(_ phrase: String, as number: Int) {
    let table = Tokenizer.tokenize(UTF8Text(phrase))
    guard table.count > 0 else { return }
    var node: Int32 = 0
    for index in 0..<table.count {
      let word = vocabulary.intern(table.word(index))
      let next = edges[key(node, word)]
      if next >= 0 {
        node = next
      } else {
        let new = Int32(phrasesAt.count)
        edges.insert(new, for: key(node, word))
        phrasesAt.append([])
        node = new
      }
    }
    if !phrasesAt[Int(node)].contains(Int32(number)) { phrasesAt[Int(node)].append(Int32(number)) }
  }

  /// Every phrase in a text, in the order of their first tokens, the shorter first.
  public func matches(in table: TokenTable, of text: UTF8Text) -> [PhraseMatch] {
    let words = Readings(of: table, by: vocabulary)
    var result: [PhraseMatch] = []
    var found: [(phrase: Int32, end: Int)] = []
    for first in 0..<table.count {
      for word in words[first] {
        found.removeAll(keepingCapacity: true)
        walk(from: 0, over: word, at: first, words, to: &found)
        guard !found.isEmpty else { continue }
        let start = offset(behind: word.prefix, of: first, in: table, text)
        for (phrase, end) in found {
          result.append(
            PhraseMatch(
              phrase: Int(phrase), tokens: first..<end,
              range: TextRange(start, table[end - 1].range.end), proclitics: word.prefix,
              isDefinite: word.isDefinite))
        }
      }
    }
    return result
  }

  /// A reading of a token: the number of its word in the vocabulary, behind its proclitics.
  private struct Word {
    let number: Int32
    let prefix: Int
    let isDefinite: Bool
  }

  /// The readings of all tokens, one token's behind the other's.
  private struct Readings {
    private var words: [Word] = []
    private var ends: [Int] = []

    init(of table: TokenTable, by vocabulary: FoldedVocabulary) {
      words.reserveCapacity(table.count)
      ends.reserveCapacity(table.count)
      for index in 0..<table.count {
        let word = table.word(index)
        let whole = vocabulary.number(of: word, hash: table.hash(index))
        if whole >= 0 { words.append(Word(number: whole, prefix: 0, isDefinite: false)) }
        if table[index].script == .arabic {
          Proclitics.forEach(of: word) { alternative in
            let rest = word.dropping(bytes: alternative.prefix)
            let number = vocabulary.number(of: rest, hash: rest.hash)
            guard number >= 0 else { return }
            words.append(
              Word(
                number: number, prefix: alternative.prefix, isDefinite: alternative.isDefinite))
          }
        }
        ends.append(words.count)
      }
    }

    var count: Int { ends.count }

    subscript(token: Int) -> ArraySlice<Word> { words[(token > 0 ? ends[token - 1] : 0)..<ends[token]] }
  }

  private func walk(
    from node: Int32, over word: Word, at index: Int, _ words: borrowing Readings,
    to found: inout [(phrase: Int32, end: Int)]
  ) {
    let next = edges[key(node, word.number)]
    guard next >= 0 else { return }
    for phrase in phrasesAt[Int(next)] { found.append((phrase, index + 1)) }
    guard index + 1 < words.count else { return }
    for following in words[index + 1] {
      walk(from: next, over: following, at: index + 1, words, to: &found)
    }
  }

  private func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// The offset in the text behind so many folded bytes of a token.
  private func offset(
    behind prefix: Int, of index: Int, in table: TokenTable, _ text: UTF8Text
  ) -> Int {
    var offset = table[index].range.start
    guard prefix > 0 else { return offset }
    var folded: [UInt8] = []
    while folded.count < prefix {
      let (scalar, length) = text.scalar(at: offset)
      Folding.append(scalar, to: &folded)
      offset += length
    }
    // Marks of the last proclitic belong to it, not to the word behind it.
    while offset < table[index].range.end {
      let (scalar, length) = text.scalar(at: offset)
      guard scalar.scalarClass == .mark || scalar.scalarClass == .ignorable else { break }
      offset += length
    }
    return offset
  }
}
