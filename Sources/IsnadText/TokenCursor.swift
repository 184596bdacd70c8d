/// Finds the tokens of ranges that come in the order of the text, each from where the last one was found,
/// where ``TokenTable/indices(in:)`` would search the whole text.
public struct TokenCursor: Sendable {
  private let table: TokenTable
  /// The first token of the range that was asked for last.
  private var place = 0

  /// Creates a cursor at the first token.
  public init(_ tokens: TokenTable) {
    table = tokens
  }

  /// The indices of the tokens that lie inside a range of the text; it may begin before the last one.
  public mutating func indices(in range: TextRange) -> Range<Int> {
    let tokens = table.tokens
    if place > 0, tokens[place - 1].range.start >= range.start {
      place = table.firstIndex(from: range.start)
    }
    while place < tokens.count, tokens[place].range.start < range.start { place += 1 }
    var end = place
    while end < tokens.count, tokens[end].range.start < range.end { end += 1 }
    while end > place, tokens[end - 1].range.end > range.end { end -= 1 }
    return place..<end
  }
}
