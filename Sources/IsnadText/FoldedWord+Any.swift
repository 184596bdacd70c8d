// Without an array, which would be made anew at each question.
extension FoldedWord {
  /// Says whether it is one of some words.
  @inlinable
  public func isAny(_ a: FoldedWord) -> Bool { self == a }

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(_ a: FoldedWord, _ b: FoldedWord) -> Bool { self == a || self == b }

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(_ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord) -> Bool {
    self == a || self == b || self == c
  }

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(_ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord) -> Bool {
    self == a || self == b || self == c || self == d
  }

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord
  ) -> Bool { self == a || self == b || self == c || self == d || self == e }

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord, _ f: FoldedWord
  ) -> Bool { self == a || self == b || self == c || self == d || self == e || self == f }

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord, _ f: FoldedWord,
    _ g: FoldedWord
  ) -> Bool { self == a || self == b || self == c || self == d || self == e || self == f || self == g }

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord, _ f: FoldedWord,
    _ g: FoldedWord, _ h: FoldedWord
  ) -> Bool {
    self == a || self == b || self == c || self == d || self == e || self == f || self == g || self == h
  }
}
