/// A closed class of words with what each of them tells; it stands behind one reference.
public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline
  final class Content: Sendable {
    @usableFromInline let vocabulary: FoldedVocabulary
    @usableFromInline let values: [Value]

    init(_ vocabulary: FoldedVocabulary, _ values: [Value]) {
      self.vocabulary = vocabulary
      self.values = values
    }
  }

  @usableFromInline let content: Content

  /// Creates a table; each word is folded, and of a word that comes twice the later value holds.
  public init(_ entries: some Sequence<(String, Value)>) {
    self.init(folded: entries.map { (FoldedWord(folding: $0), $1) })
  }

  fileprivate init(folded entries: some Collection<(FoldedWord, Value)>) {
    var vocabulary = FoldedVocabulary(capacity: entries.count)
    var values: [Value] = []
    for (word, value) in entries {
      let number = vocabulary.intern(word)
      if number < values.count { values[number] = value } else { values.append(value) }
    }
    content = Content(vocabulary, values)
  }

  /// The number of words.
  public var count: Int { content.values.count }

  /// Says whether a word is in the table.
  @inlinable
  func contains(_ word: FoldedWord) -> Bool { content.vocabulary.number(of: word) >= 0 }

  /// The value of a word.
  @inlinable
  public func value(of word: FoldedWord) -> Value? {
    let number = content.vocabulary.number(of: word)
    return number < 0 ? nil : content.values[number]
  }

  /// The value of a token's folded form; nothing for other words and for an index that is none.
  @inlinable
  public func value(_ index: Int, of tokens: TokenTable) -> Value? {
    value(of: tokens.word(index))
  }

  /// The value of the end of a token's folded form, behind so many bytes of proclitics.
  public func value(_ index: Int, of tokens: TokenTable, behind prefix: Int) -> Value? {
    value(of: tokens.word(index).dropping(bytes: prefix))
  }

  /// The value of a folded word.
  public func value(of folded: some StringProtocol) -> Value? {
    value(of: FoldedWord(folded: String(folded)))
  }

  /// The words, as a closed class.
  public var words: WordSet { WordSet(folded: folded) }

  fileprivate var folded: [FoldedWord] { content.vocabulary.words }
}

/// A closed class of words.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline let table: WordTable<Void>

  /// Creates a set; each word is folded.
  public init(_ words: some Sequence<String>) {
    table = WordTable(words.map { ($0, ()) })
  }

  fileprivate init(folded words: [FoldedWord]) {
    table = WordTable(folded: words.map { ($0, ()) })
  }

  public init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// Says whether a word is one of them.
  @inlinable
  public func contains(_ word: FoldedWord) -> Bool { table.contains(word) }

  /// Says whether a token folds to one of the words; an index that is none does not.
  @inlinable
  public func contains(_ index: Int, of tokens: TokenTable) -> Bool {
    table.contains(tokens.word(index))
  }

  /// Says whether a token folds to one of the words behind so many bytes of proclitics.
  public func contains(_ index: Int, of tokens: TokenTable, behind prefix: Int) -> Bool {
    contains(tokens.word(index).dropping(bytes: prefix))
  }

  /// Says whether a folded word is one of them.
  public func contains(_ folded: some StringProtocol) -> Bool { table.value(of: folded) != nil }

  /// The words of both sets.
  public func union(_ other: WordSet) -> WordSet {
    WordSet(folded: table.folded + other.table.folded)
  }

  /// The words that another set has not.
  public func subtracting(_ other: WordSet) -> WordSet {
    WordSet(folded: table.folded.filter { !other.contains($0) })
  }
}

/// Closed classes of words put together, so that one look tells all that a word is.
public struct WordClassTable<Classes: OptionSet & Sendable>: Sendable {
  @usableFromInline let table: WordTable<Classes>

  /// Creates the table of sets of words, each with the classes of its words.
  public init(_ sets: [(words: WordSet, classes: Classes)]) {
    var known: [FoldedWord: Classes] = [:]
    for set in sets {
      for word in set.words.table.folded { known[word, default: []].formUnion(set.classes) }
    }
    table = WordTable(folded: known.map { ($0.key, $0.value) })
  }

  /// The classes of a word; none of most.
  @inlinable
  public func classes(of word: FoldedWord) -> Classes { table.value(of: word) ?? [] }
}
