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

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord, _ f: FoldedWord,
    _ g: FoldedWord, _ h: FoldedWord, _ i: FoldedWord
  ) -> Bool {
    isAny(a, b, c, d, e, f, g, h) || isAny(i)
  }

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord, _ f: FoldedWord,
    _ g: FoldedWord, _ h: FoldedWord, _ i: FoldedWord, _ j: FoldedWord
  ) -> Bool {
    isAny(a, b, c, d, e, f, g, h) || isAny(i, j)
  }

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord, _ f: FoldedWord,
    _ g: FoldedWord, _ h: FoldedWord, _ i: FoldedWord, _ j: FoldedWord, _ k: FoldedWord
  ) -> Bool {
    isAny(a, b, c, d, e, f, g, h) || isAny(i, j, k)
  }

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord, _ f: FoldedWord,
    _ g: FoldedWord, _ h: FoldedWord, _ i: FoldedWord, _ j: FoldedWord, _ k: FoldedWord, _ l: FoldedWord
  ) -> Bool {
    isAny(a, b, c, d, e, f, g, h) || isAny(i, j, k, l)
  }

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord, _ f: FoldedWord,
    _ g: FoldedWord, _ h: FoldedWord, _ i: FoldedWord, _ j: FoldedWord, _ k: FoldedWord, _ l: FoldedWord,
    _ m: FoldedWord
  ) -> Bool {
    isAny(a, b, c, d, e, f, g, h) || isAny(i, j, k, l, m)
  }

  /// Says whether it is one of some words.
  @inlinable
  public func isAny(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord, _ f: FoldedWord,
    _ g: FoldedWord, _ h: FoldedWord, _ i: FoldedWord, _ j: FoldedWord, _ k: FoldedWord, _ l: FoldedWord,
    _ m: FoldedWord, _ n: FoldedWord
  ) -> Bool {
    isAny(a, b, c, d, e, f, g, h) || isAny(i, j, k, l, m, n)
  }
}

extension FoldedWord {

  /// Says whether it begins with the bytes of one of some words.
  @inlinable
  public func hasAnyPrefix(_ a: FoldedWord, _ b: FoldedWord) -> Bool {
    hasPrefix(a) || hasPrefix(b)
  }

  /// Says whether it begins with the bytes of one of some words.
  @inlinable
  public func hasAnyPrefix(_ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord) -> Bool {
    hasPrefix(a) || hasPrefix(b) || hasPrefix(c)
  }

  /// Says whether it begins with the bytes of one of some words.
  @inlinable
  public func hasAnyPrefix(_ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord) -> Bool {
    hasPrefix(a) || hasPrefix(b) || hasPrefix(c) || hasPrefix(d)
  }

  /// Says whether it begins with the bytes of one of some words.
  @inlinable
  public func hasAnyPrefix(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord
  ) -> Bool {
    hasPrefix(a) || hasPrefix(b) || hasPrefix(c) || hasPrefix(d) || hasPrefix(e)
  }

  /// Says whether it begins with the bytes of one of some words.
  @inlinable
  public func hasAnyPrefix(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord, _ f: FoldedWord
  ) -> Bool {
    hasPrefix(a) || hasPrefix(b) || hasPrefix(c) || hasPrefix(d) || hasPrefix(e) || hasPrefix(f)
  }

  /// Says whether it ends with the bytes of one of some words.
  @inlinable
  public func hasAnySuffix(_ a: FoldedWord, _ b: FoldedWord) -> Bool {
    hasSuffix(a) || hasSuffix(b)
  }

  /// Says whether it ends with the bytes of one of some words.
  @inlinable
  public func hasAnySuffix(_ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord) -> Bool {
    hasSuffix(a) || hasSuffix(b) || hasSuffix(c)
  }

  /// Says whether it ends with the bytes of one of some words.
  @inlinable
  public func hasAnySuffix(_ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord) -> Bool {
    hasSuffix(a) || hasSuffix(b) || hasSuffix(c) || hasSuffix(d)
  }

  /// Says whether it ends with the bytes of one of some words.
  @inlinable
  public func hasAnySuffix(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord
  ) -> Bool {
    hasSuffix(a) || hasSuffix(b) || hasSuffix(c) || hasSuffix(d) || hasSuffix(e)
  }

  /// Says whether it ends with the bytes of one of some words.
  @inlinable
  public func hasAnySuffix(
    _ a: FoldedWord, _ b: FoldedWord, _ c: FoldedWord, _ d: FoldedWord, _ e: FoldedWord, _ f: FoldedWord
  ) -> Bool {
    hasSuffix(a) || hasSuffix(b) || hasSuffix(c) || hasSuffix(d) || hasSuffix(e) || hasSuffix(f)
  }
}
