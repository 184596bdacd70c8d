/// The longest matches of a lexicon, by the tokens they take.
public struct LexiconLookup: Sendable {
  /// The matches, in the order of the text.
  public let matches: [LexiconMatch]
  /// The number of the match that takes a token, or -1; none at all where nothing was found.
  @usableFromInline let numbers: [Int32]

  /// Creates the table of a lexicon for an article of so many tokens.
  public init(_ lexicon: String, in matches: LexiconMatches, tokens count: Int) {
    let longest = matches.longest(lexicon)
    var numbers = [Int32](repeating: -1, count: longest.isEmpty ? 0 : count)
    for (number, match) in longest.enumerated() {
      for token in match.tokens where token < count { numbers[token] = Int32(number) }
    }
    self.matches = longest
    self.numbers = numbers
  }

  /// The match that takes a token.
  @inlinable
  public func match(covering token: Int) -> LexiconMatch? {
    guard token >= 0, token < numbers.count, numbers[token] >= 0 else { return nil }
    return matches[Int(numbers[token])]
  }

  /// The match that begins with a token.
  @inlinable
  public func match(startingAt token: Int) -> LexiconMatch? {
    guard token >= 0, token < numbers.count, numbers[token] >= 0 else { return nil }
    let match = matches[Int(numbers[token])]
    return match.tokens.lowerBound == token ? match : nil
  }
}
