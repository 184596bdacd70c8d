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
  /// The node behind the root to which each word of the vocabulary leads, or -1: asked of every word of a text.
  private var starts: [Int32] = []
  private var edges = IntegerTable()
  private var nodes = [Node()]
  /// The further phrases of nodes at which several end.
  private var others: [Int32: [Int32]] = [:]

  /// A place in the tree.
  ///
  /// Most are a phrase of one word, which nothing follows: that is told without a look at the edges.
  private struct Node {
    var phrase: Int32 = -1
    var hasOthers = false
    var isLeaf = true
  }

  /// Creates an index without phrases.
  public init() {}

  /// Adds a phrase under a number; it may have as many forms as are added under that number.
  ///
  /// - Parameter folded: The phrase, folded, where that is known.
  public mutating func add(_ phrase: String, folded: FoldedWord? = nil, as number: Int) {
    let words = PhraseIndex.words(of: phrase, folded: folded)
    guard !words.isEmpty else { return }
    var node: Int32 = 0
    for word in words {
      let word = Int32(vocabulary.intern(word))
      while starts.count < vocabulary.words.count { starts.append(-1) }
      var next = node == 0 ? starts[Int(word)] : edges[key(node, word)]
      if next < 0 {
        next = Int32(nodes.count)
        nodes[Int(node)].isLeaf = false
        nodes.append(Node())
        if node == 0 { starts[Int(word)] = next } else { edges.insert(next, for: key(node, word)) }
      }
      node = next
    }
    let end = Int(node)
    if nodes[end].phrase < 0 {
      nodes[end].phrase = Int32(number)
    } else if nodes[end].phrase != Int32(number), !others[node, default: []].contains(Int32(number)) {
      nodes[end].hasOthers = true
      others[node, default: []].append(Int32(number))
    }
  }

  /// The folded words of a phrase.
  ///
  /// Words of plain letters with a space between them need no tokeniser, and nearly all phrases of
  /// all lexicons are such words: thousands are added whenever the program starts.
  private static func words(of phrase: String, folded: FoldedWord?) -> [FoldedWord] {
    let scalars = phrase.unicodeScalars
    let isPlain =
      scalars.allSatisfy { $0 == " " || $0.isBasicLatin }
      || scalars.allSatisfy { $0 == " " || $0.isBasicArabic }
    guard isPlain else {
      let table = Tokenizer.tokenize(UTF8Text(phrase))
      return (0..<table.count).map(table.word)
    }
    if let folded, !scalars.contains(" ") { return [folded] }
    return scalars.split(separator: " ").map { FoldedWord(folding: String($0)) }
  }

  /// Every phrase in a text, in the order of their first tokens, the shorter first.
  public func matches(in table: TokenTable, of text: UTF8Text) -> [PhraseMatch] {
    let readings = Readings(of: table, in: self)
    var result: [PhraseMatch] = []
    result.reserveCapacity(table.count)
    var found: [(phrase: Int32, end: Int)] = []
    for first in 0..<table.count where readings.mayBegin(table.number(first)) {
      for number in readings.numbers(of: table.number(first)) where readings[number].first >= 0 {
        let word = readings[number]
        found.removeAll(keepingCapacity: true)
        follow(word.first, at: first, of: table, readings, to: &found)
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

  /// A reading of a word: the number of what is left of it in the vocabulary, behind its proclitics.
  private struct Reading {
    let number: Int32
    /// The node to which it leads from the root, or -1 where no phrase begins with it.
    let first: Int32
    let prefix: Int
    let isDefinite: Bool
  }

  /// The readings of the different words of a text, one word's behind the other's.
  private struct Readings {
    private var readings: [Reading] = []
    private var ends: [Int] = []
    /// Says of each word whether a phrase begins with one of its readings.
    private var opens: [Bool] = []

    init(of table: TokenTable, in index: PhraseIndex) {
      let words = table.words
      readings.reserveCapacity(words.count)
      ends.reserveCapacity(words.count)
      opens.reserveCapacity(words.count)
      for word in words {
        opens.append(false)
        add(word, behind: 0, isDefinite: false, in: index)
        Proclitics.forEach(of: word) {
          add(word.dropping(bytes: $0.prefix), behind: $0.prefix, isDefinite: $0.isDefinite, in: index)
        }
        ends.append(readings.count)
      }
    }

    private mutating func add(
      _ word: FoldedWord, behind prefix: Int, isDefinite: Bool, in index: PhraseIndex
    ) {
      let number = Int32(index.vocabulary.number(of: word))
      guard number >= 0 else { return }
      let first = index.starts[Int(number)]
      if first >= 0 { opens[opens.count - 1] = true }
      readings.append(
        Reading(number: number, first: first, prefix: prefix, isDefinite: isDefinite))
    }

    func mayBegin(_ word: Int) -> Bool { opens[word] }

    func numbers(of word: Int) -> Range<Int> { (word > 0 ? ends[word - 1] : 0)..<ends[word] }

    subscript(number: Int) -> Reading { readings[number] }
  }

  /// Collects the phrases that end at a node, to which the word of a token led, or behind it.
  private func follow(
    _ node: Int32, at index: Int, of table: TokenTable, _ readings: borrowing Readings,
    to found: inout [(phrase: Int32, end: Int)]
  ) {
    let place = nodes[Int(node)]
    if place.phrase >= 0 { found.append((place.phrase, index + 1)) }
    if place.hasOthers { for phrase in others[node] ?? [] { found.append((phrase, index + 1)) } }
    guard !place.isLeaf, index + 1 < table.count else { return }
    for number in readings.numbers(of: table.number(index + 1)) {
      let next = edges[key(node, readings[number].number)]
      if next >= 0 { follow(next, at: index + 1, of: table, readings, to: &found) }
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
    if let plain = plainOffset(behind: prefix, of: index, in: table, text) { return plain }
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

extension PhraseIndex {
  /// The offset behind so many folded bytes of a token whose proclitics are written as they fold, without
  /// marks, as nearly all are; nothing for others.
  private func plainOffset(
    behind prefix: Int, of index: Int, in table: TokenTable, _ text: UTF8Text
  ) -> Int? {
    let (token, bytes) = (table[index], text.bytes)
    guard token.range.count >= prefix + 2 else { return nil }
    let start = token.range.start
    for byte in 0..<prefix
    where bytes[start + byte] != table.foldedBytes[token.folded.start + byte] {
      return nil
    }
    // A mark, a tatweel or an invisible character would go with the letter before it.
    let next = UInt32(bytes[start + prefix] & 0x1F) << 6 | UInt32(bytes[start + prefix + 1] & 0x3F)
    let isLetter = bytes[start + prefix] & 0xE0 == 0xC0 && Unicode.Scalar(next)?.isBasicArabic == true
    return isLetter ? start + prefix : nil
  }
}

extension Unicode.Scalar {
  fileprivate var isBasicLatin: Bool {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }

  fileprivate var isBasicArabic: Bool {
    (0x0621...0x063A).contains(value) || (0x0641...0x064A).contains(value)
  }
}
