/// A match of a pattern.
///
/// Its groups are read from the scratch of the search: they may be asked for until the scratch is used
/// again.
public struct PatternMatch {
  /// The bytes of the whole match.
  public let range: TextRange
  private let captures: Captures
  private let base: Int

  init(_ range: TextRange, _ captures: Captures, base: Int) {
    self.range = range
    self.captures = captures
    self.base = base
  }

  /// Where the groups of a match stand.
  enum Captures {
    /// They were known before: a group's number, and its place behind the start of the match.
    case known([PhraseCapture])
    /// In PCRE2's vector: for each of its groups the number.
    case vector([Int], PatternScratch)
  }

  /// The bytes a group took, or nothing where it took no part; group 0 is the whole match.
  ///
  /// A number may belong to several groups of one name: the last in the text counts.
  public subscript(group: Int) -> TextRange? {
    guard group != 0 else { return range }
    switch captures {
    case .known(let captures):
      guard let capture = captures.last(where: { $0.slot == group }) else { return nil }
      return TextRange(range.start + capture.start, range.start + capture.end)
    case .vector(let slots, let scratch):
      var result: TextRange?
      for index in slots.indices where slots[index] == group && scratch.isSet(index + 1) {
        guard let vector = scratch.vector else { return nil }
        let found = TextRange(base + vector[2 * index + 2], base + vector[2 * index + 3])
        if let other = result, other.start > found.start { continue }
        result = found
      }
      return result
    }
  }

  /// The lowest number of a group that took part: the side of `(a)|(b)|…` that matched.
  public var firstGroup: Int? {
    switch captures {
    case .known(let captures): captures.map(\.slot).min()
    case .vector(let slots, let scratch):
      slots.indices.filter { scratch.isSet($0 + 1) }.map { slots[$0] }.min()
    }
  }

  /// The bytes of a named group of a pattern.
  public func group(named name: String, of pattern: Pattern) -> TextRange? {
    pattern.groupNames[name].flatMap { self[$0] }
  }

  /// The bytes of all groups of a pattern by their numbers, the whole match first.
  public func groups(of pattern: Pattern) -> [TextRange?] {
    (0...pattern.groupCount).map { self[$0] }
  }
}

/// Where a group of a plain phrase stands, in bytes behind the start of the phrase.
struct PhraseCapture: Hashable, Sendable {
  let slot: Int
  let start: Int
  let end: Int
}
