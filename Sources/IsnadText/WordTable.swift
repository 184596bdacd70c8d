/// A closed class of words with what each of them tells.
public struct WordTable<Value: Sendable>: Sendable {
  private var slots = IntegerTable()
  private var words: [FoldedWord] = []
  private var values: [Value] = []

  /// Creates a table; each word is folded, and of a word that comes twice the later value holds.
  public init(_ entries: some Sequence<(String, Value)>) {
    for (word, value) in entries { set(FoldedWord(folding: word), to: value) }
  }

  /// The number of words.
  public var count: Int { values.count }

  /// The value of a word.
  public func value(of word: FoldedWord) -> Value? {
    find(word, hash: word.hash).map { values[$0] }
  }

  /// The value of a token's folded form; nothing for other words and for an index that is none.
  public func value(_ index: Int, of tokens: TokenTable) -> Value? {
    guard index >= 0, index < tokens.count else { return nil }
    return find(tokens.word(index), hash: tokens.hash(index)).map { values[$0] }
  }

  /// The value of the end of a token's folded form, behind so many bytes of proclitics.
  public func value(_ index: Int, of tokens: TokenTable, behind prefix: Int) -> Value? {
    guard index >= 0, index < tokens.count else { return nil }
    return value(of: tokens.word(index).dropping(bytes: prefix))
  }

  /// The value of a folded word.
  public func value(of folded: some StringProtocol) -> Value? {
    value(of: FoldedWord(folded: String(folded)))
  }

  /// The number of a word; words are told apart by all their bytes, not by hash alone.
  private func find(_ word: FoldedWord, hash: UInt64) -> Int? {
    var key = hash
    while true {
      let number = slots[key]
      if number < 0 { return nil }
      if words[Int(number)] == word { return Int(number) }
      key &+= 1
    }
  }

  fileprivate mutating func set(_ word: FoldedWord, to value: Value) {
    if let known = find(word, hash: word.hash) {
      values[known] = value
      return
    }
    var key = word.hash
    while slots[key] >= 0 { key &+= 1 }
    slots.insert(Int32(values.count), for: key)
    words.append(word)
    values.append(value)
  }

  fileprivate var allWords: [FoldedWord] { words }
}

/// A closed class of words.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var table: WordTable<Void>

  /// Creates a set; each word is folded.
  public init(_ words: some Sequence<String>) {
    table = WordTable(words.map { ($0, ()) })
  }

  public init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// Says whether a word is one of them.
  public func contains(_ word: FoldedWord) -> Bool { table.value(of: word) != nil }

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

  /// The words of both sets.
  public func union(_ other: WordSet) -> WordSet {
    var result = self
    for word in other.table.allWords { result.table.set(word, to: ()) }
    return result
  }

  /// The words that another set has not.
  public func subtracting(_ other: WordSet) -> WordSet {
    var result: WordSet = []
    for word in table.allWords where !other.contains(word) { result.table.set(word, to: ()) }
    return result
  }
}
