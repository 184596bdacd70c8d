/// A word, number, mark or symbol of a text.
public struct Token: Sendable, Hashable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, with the digits and apostrophes inside; the English `'s` is a word of its own.
    case word
    /// Digits, with the decimal and thousands marks inside.
    case number
    /// One punctuation mark; a run of full stops is one mark.
    case mark
    /// One symbol: currency, mathematics, emoji.
    case symbol
  }

  /// The bytes of the text.
  public let range: TextRange
  /// What the token is made of.
  public let kind: Kind
  /// The script of its letters; ``Script/none`` without letters.
  public let script: Script
  /// Says whether white space or the start of the text stands before it.
  public let followsSpace: Bool
  /// Says whether a line feed stands between it and the token before.
  public let followsLineFeed: Bool
  /// Says whether its first letter is a capital.
  public let isCapitalized: Bool
  /// Its folded form: a range of ``TokenTable/foldedBytes``.
  public let folded: TextRange
}

/// The tokens of a text, in order, with their folded forms.
///
/// Every folded form has a number in its text, the same wherever it comes again, so that what is
/// asked of a word need be found out once for all its tokens.
public struct TokenTable: Sendable {
  /// The parts stand behind one reference: plugins hand the table on at every step.
  @usableFromInline
  final class Content: Sendable {
    @usableFromInline let tokens: [Token]
    @usableFromInline let foldedBytes: [UInt8]
    @usableFromInline let numbers: [Int32]
    @usableFromInline let words: [FoldedWord]

    init(_ builder: TokenTableBuilder) {
      tokens = builder.tokens
      foldedBytes = builder.foldedBytes
      numbers = builder.numbers
      words = builder.words.words
    }
  }

  @usableFromInline let content: Content

  /// Creates an empty table.
  public init() {
    content = Content(TokenTableBuilder(bytes: 0))
  }

  init(_ builder: TokenTableBuilder) {
    content = Content(builder)
  }

  /// The tokens in the order of the text.
  @inlinable
  public var tokens: [Token] { content.tokens }

  /// The folded forms of all tokens, one behind the other.
  @inlinable
  public var foldedBytes: [UInt8] { content.foldedBytes }

  /// The different folded forms of the tokens, in the order in which they first come.
  @inlinable
  public var words: [FoldedWord] { content.words }

  /// The number of tokens.
  @inlinable
  public var count: Int { content.tokens.count }

  /// The token at an index.
  @inlinable
  public subscript(index: Int) -> Token { content.tokens[index] }

  /// The number of a token's folded form among ``words``.
  @inlinable
  public func number(_ index: Int) -> Int { Int(content.numbers[index]) }

  /// The folded form of a token, for comparing; an index that is none has the word without letters.
  @inlinable
  public func word(_ index: Int) -> FoldedWord {
    guard index >= 0, index < content.numbers.count else { return .empty }
    return content.words[Int(content.numbers[index])]
  }

  /// The folded form of a token, as text.
  public func folded(_ index: Int) -> String {
    let range = content.tokens[index].folded
    return String(decoding: content.foldedBytes[range.start..<range.end], as: UTF8.self)
  }

  /// Says whether a token folds to the given folded form.
  @inlinable
  public func token(_ index: Int, is folded: FoldedWord) -> Bool { word(index) == folded }

  /// The indices of the tokens that lie inside a range of the text.
  public func indices(in range: TextRange) -> Range<Int> {
    let first = firstIndex(from: range.start)
    var last = firstIndex(from: range.end)
    while last > first, content.tokens[last - 1].range.end > range.end { last -= 1 }
    return first..<max(first, last)
  }

  /// The index of the first token that starts at or behind an offset; the count if there is none.
  public func firstIndex(from offset: Int) -> Int {
    content.tokens.partitioningIndex { $0.range.start >= offset }
  }

  /// The bytes of the text from the first to the last token of a range of indices.
  public func range(of indices: Range<Int>) -> TextRange {
    guard let first = indices.first, let last = indices.last else { return TextRange(0, 0) }
    return TextRange(content.tokens[first].range.start, content.tokens[last].range.end)
  }
}

extension TokenTable: Hashable {
  public static func == (left: TokenTable, right: TokenTable) -> Bool {
    left.content === right.content
      || left.tokens == right.tokens && left.foldedBytes == right.foldedBytes
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(tokens) }
}

/// A table of tokens in the making.
struct TokenTableBuilder {
  private(set) var tokens: [Token] = []
  private(set) var foldedBytes: [UInt8] = []
  private(set) var numbers: [Int32] = []
  private(set) var words: FoldedVocabulary

  /// Makes room for the tokens of a text of so many bytes, as news have them.
  init(bytes: Int) {
    words = FoldedVocabulary(capacity: min(bytes / 16, 1 << 16))
    tokens.reserveCapacity(bytes / 8)
    numbers.reserveCapacity(bytes / 8)
    foldedBytes.reserveCapacity(bytes)
  }

  mutating func append(_ token: Token) {
    tokens.append(token)
    let word = foldedBytes.withUnsafeBytes {
      FoldedWord(UnsafeRawBufferPointer(rebasing: $0[token.folded.start..<token.folded.end]))
    }
    numbers.append(Int32(words.intern(word)))
  }

  mutating func appendFolded(_ scalar: Unicode.Scalar, from start: Int) {
    Folding.append(scalar, to: &foldedBytes, from: start)
  }
}
