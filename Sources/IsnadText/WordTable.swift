/// A closed class of words with what each of them tells, asked by the bytes of a token.
///
/// A `Set` or `Dictionary` of strings hashes the normal form of a string, which for Arabic costs
/// more than the rest of a check together. Here the key is the hash that the token table has
/// already; words are told apart by all their bytes, not by hash alone.
public struct WordTable<Value: Sendable>: Sendable {
  private var slots = IntegerTable()
  private var words: [TextRange] = []
  private var bytes: [UInt8] = []
  private var values: [Value] = []

  /// Creates a table; each word is folded, and of a word that comes twice the later value holds.
  public init(_ entries: some Sequence<(String, Value)>) {
    for (word, value) in entries { set(word, to: value) }
  }

  /// The number of words.
  public var count: Int { values.count }

  /// The value of a token's folded form; nothing for other words and for an index that is none.
  public func value(_ index: Int, of tokens: TokenTable) -> Value? {
    guard index >= 0, index < tokens.count else { return nil }
    let folded = tokens[index].folded
    return value(hash: tokens.hash(index), tokens.foldedBytes[folded.start..<folded.end])
  }

  /// The value of the end of a token's folded form, behind so many bytes of proclitics.
  public func value(_ index: Int, of tokens: TokenTable, behind prefix: Int) -> Value? {
    guard index >= 0, index < tokens.count else { return nil }
    let folded = tokens[index].folded
    guard folded.start + prefix < folded.end else { return nil }
    let word = tokens.foldedBytes[folded.start + prefix..<folded.end]
    return value(hash: wordHash(word), word)
  }

  /// The value of a folded word.
  public func value(of folded: some StringProtocol) -> Value? {
    let word = Array(folded.utf8)[...]
    return value(hash: wordHash(word), word)
  }

  private func value(hash: UInt64, _ word: ArraySlice<UInt8>) -> Value? {
    var key = hash
    while true {
      let number = slots[key]
      if number < 0 { return nil }
      let range = words[Int(number)]
      if bytes[range.start..<range.end].elementsEqual(word) { return values[Int(number)] }
      key &+= 1
    }
  }

  private mutating func set(_ word: String, to value: Value) {
    let folded = Array(Folding.fold(word).utf8)[...]
    var key = wordHash(folded)
    while case let number = slots[key], number >= 0 {
      let range = words[Int(number)]
      if bytes[range.start..<range.end].elementsEqual(folded) {
        values[Int(number)] = value
        return
      }
      key &+= 1
    }
    slots.insert(Int32(values.count), for: key)
    words.append(TextRange(bytes.count, bytes.count + folded.count))
    bytes.append(contentsOf: folded)
    values.append(value)
  }
}

/// A closed class of words, asked by the bytes of a token.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let table: WordTable<Void>

  /// Creates a set; each word is folded.
  public init(_ words: some Sequence<String>) {
    table = WordTable(words.map { ($0, ()) })
  }

  public init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// Says whether a token folds to one of the words; an index that is none does not.
  public func contains(_ index: Int, of tokens: TokenTable) -> Bool {
    table.value(index, of: tokens) != nil
  }

  /// Says whether a token folds to one of the words behind so many bytes of proclitics.
  public func contains(_ index: Int, of tokens: TokenTable, behind prefix: Int) -> Bool {
    table.value(index, of: tokens, behind: prefix) != nil
  }

  /// Says whether a folded word is one of them.
  public func contains(_ folded: some StringProtocol) -> Bool { table.value(of: folded) != nil }
}

/// The hash of a word's folded bytes: FNV-1a, 64 bits.
func wordHash(_ word: ArraySlice<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return hash
}
