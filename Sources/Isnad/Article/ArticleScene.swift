public import IsnadText

/// An article as a plugin reads it: with what all plugins ask of a token.
///
/// An index that is none is no word, number or mark.
public protocol ArticleScene {
  /// The article.
  var article: Article { get }
}

extension ArticleScene {
  /// Says whether a token is a word.
  @inlinable
  public func isWord(_ token: Int) -> Bool { article.token(token, is: .word) }

  /// Says whether a token is a number in digits.
  @inlinable
  public func isNumber(_ token: Int) -> Bool { article.token(token, is: .number) }

  /// Says whether the first letter of a token is a capital.
  @inlinable
  public func isCapitalized(_ token: Int) -> Bool {
    token >= 0 && token < article.tokens.count && article.tokens[token].isCapitalized
  }

  /// Says whether a token is one of some marks.
  @inlinable
  public func isMark(_ token: Int, _ marks: @autoclosure () -> MarkSet) -> Bool {
    article.token(token, isMark: marks())
  }

  /// Says whether a token is a mark.
  @inlinable
  public func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool { article.mark(token) == mark }

  // A few marks are quicker compared one by one than put into a set.

  /// Says whether a token is one of some marks.
  @inlinable
  public func isMark(_ token: Int, _ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    guard let mark = article.mark(token) else { return false }
    return mark == a || mark == b
  }

  /// Says whether a token is one of some marks.
  @inlinable
  public func isMark(
    _ token: Int, _ a: Unicode.Scalar, _ b: Unicode.Scalar, _ c: Unicode.Scalar
  ) -> Bool {
    guard let mark = article.mark(token) else { return false }
    return mark == a || mark == b || mark == c
  }

  /// Says whether a token is one of some marks.
  @inlinable
  public func isMark(
    _ token: Int, _ a: Unicode.Scalar, _ b: Unicode.Scalar, _ c: Unicode.Scalar, _ d: Unicode.Scalar
  ) -> Bool {
    guard let mark = article.mark(token) else { return false }
    return mark == a || mark == b || mark == c || mark == d
  }
}
