/// A closed class of words with what each of them tells.
///
/// The table stands behind one reference and is never full by half, so that most words that are none
/// of its own are told by one look at an empty place.
public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline
  final class Content: Sendable {
    /// The numbers of words by the low bits of their hashes, those that meet one behind the other; -1
    /// in a free place.
    @usableFromInline let places: [Int32]
    @usableFromInline let words: [FoldedWord]
    @usableFromInline let values: [Value]

    init(_ words: [FoldedWord], _ values: [Value], _ places: [Int32]) {
      self.words = words
      self.values = values
      self.places = places
    }
  }

  @usableFromInline let content: Content

  /// Creates a table; each word is folded, and of a word that comes twice the later value holds.
  public init(_ entries: some Sequence<(String, Value)>) {
    self.init(folded: entries.map { (FoldedWord(folding: $0), $1) })
  }

  fileprivate init(folded entries: some Collection<(FoldedWord, Value)>) {
    var size = 8
    while size < entries.count * 4 { size *= 2 }
    var places = [Int32](repeating: -1, count: size)
    var words: [FoldedWord] = []
    var values: [Value] = []
    for (word, value) in entries {
      var place = Int(truncatingIfNeeded: word.hash) & (size - 1)
      while places[place] >= 0, words[Int(places[place])] != word { place = (place + 1) & (size - 1) }
      if places[place] >= 0 {
        values[Int(places[place])] = value
      } else {
        places[place] = Int32(words.count)
        words.append(word)
        values.append(value)
      }
    }
    content = Content(words, values, places)
  }

  /// The number of words.
  public var count: Int { content.words.count }

  /// The number of a word; nothing for other words.
  @inlinable
  func number(of word: FoldedWord) -> Int? {
    let mask = content.places.count - 1
    var place = Int(truncatingIfNeeded: word.hash) & mask
    while true {
      let number = content.places[place]
      if number < 0 { return nil }
      if content.words[Int(number)] == word { return Int(number) }
      place = (place + 1) & mask
    }
  }

  /// The value of a word.
  @inlinable
  public func value(of word: FoldedWord) -> Value? {
    number(of: word).map { content.values[$0] }
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

  fileprivate var words: [FoldedWord] { content.words }
}

/// A closed class of words.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline let table: WordTable<Void>

  /// Creates a set; each word is folded.
  public init(_ words: some Sequence<String>) {
    table = WordTable(words.map { ($0, ()) })
  }

  private init(folded words: [FoldedWord]) {
    table = WordTable(folded: words.map { ($0, ()) })
  }

  public init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// Says whether a word is one of them.
  @inlinable
  public func contains(_ word: FoldedWord) -> Bool { table.number(of: word) != nil }

  /// Says whether a token folds to one of the words; an index that is none does not.
  @inlinable
  public func contains(_ index: Int, of tokens: TokenTable) -> Bool {
    table.number(of: tokens.word(index)) != nil
  }

  /// Says whether a token folds to one of the words behind so many bytes of proclitics.
  public func contains(_ index: Int, of tokens: TokenTable, behind prefix: Int) -> Bool {
    contains(tokens.word(index).dropping(bytes: prefix))
  }

  /// Says whether a folded word is one of them.
  public func contains(_ folded: some StringProtocol) -> Bool { table.value(of: folded) != nil }

  /// The words of both sets.
  public func union(_ other: WordSet) -> WordSet {
    WordSet(folded: table.words + other.table.words)
  }

  /// The words that another set has not.
  public func subtracting(_ other: WordSet) -> WordSet {
    WordSet(folded: table.words.filter { !other.contains($0) })
  }
}
