import IsnadText

/// The longest matches of a lexicon, by the tokens they take.
public struct LexiconLookup: Sendable {
  /// The matches, in the order of the text.
  public let matches: [LexiconMatch]
  /// The number of the match that takes a token, or -1; none at all where nothing was found.
  @usableFromInline let numbers: [Int32]

  /// Creates the table of a lexicon for an article of so many tokens.
  public init(_ lexicon: String, in matches: LexiconMatches, tokens count: Int) {
    self = matches.lookup(lexicon, tokens: count)
  }

  init(_ longest: [LexiconMatch], tokens count: Int) {
    var numbers = [Int32](repeating: -1, count: longest.isEmpty ? 0 : count)
    for (number, match) in longest.enumerated() {
      for token in match.tokens where token < count { numbers[token] = Int32(number) }
    }
    matches = longest
    self.numbers = numbers
  }

  /// The match that takes a token.
  @inlinable
  public func match(covering token: Int) -> LexiconMatch? {
    isMatch(covering: token) ? matches[Int(numbers[token])] : nil
  }

  /// The matches that begin with a token of a range, in the order of the text.
  public func matches(startingIn range: Range<Int>) -> ArraySlice<LexiconMatch> {
    guard !matches.isEmpty else { return [] }
    let first = matches.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    let end = matches[first...].partitioningIndex { $0.tokens.lowerBound >= range.upperBound }
    return matches[first..<end]
  }

  /// Says whether a match takes a token.
  @inlinable
  public func isMatch(covering token: Int) -> Bool {
    token >= 0 && token < numbers.count && numbers[token] >= 0
  }

  /// Says whether a match begins with a token.
  @inlinable
  public func isMatch(startingAt token: Int) -> Bool {
    isMatch(covering: token) && matches[Int(numbers[token])].tokens.lowerBound == token
  }

  /// The match that begins with a token.
  @inlinable
  public func match(startingAt token: Int) -> LexiconMatch? {
    isMatch(startingAt: token) ? matches[Int(numbers[token])] : nil
  }
}
