/// Bytes that are looked for as they stand, some of them in either case.
struct MaskedBytes: Hashable, Sendable {
  /// The bytes; letters in either case are small.
  var bytes: [UInt8] = []
  /// For each byte what is set in the text's before they are compared: 0x20 for a letter in either case.
  var masks: [UInt8] = []

  var count: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }

  /// Appends a scalar; it must have no case above ASCII where case is ignored.
  mutating func append(_ scalar: Unicode.Scalar, ignoresCase: Bool) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      let isEither = ignoresCase && byte.isASCIILetter
      bytes.append(isEither ? byte | 0x20 : byte)
      masks.append(isEither ? 0x20 : 0)
    }
  }
}

/// A plain phrase: bytes, and what may stand beside them.
struct Phrase: Hashable, Sendable {
  var text = MaskedBytes()
  /// What must stand before it, and what behind it; nothing where anything may.
  var before: WordKind?
  var behind: WordKind?
  var captures: [PhraseCapture] = []
}

/// A phrase that is being put together from the parts of a pattern.
struct PhraseDraft: Sendable {
  private(set) var phrase = Phrase()
  /// The kind of its last scalar.
  private var last: WordKind?
  /// The edges asked for where the next scalar goes.
  private var pending: [PatternAssertion] = []

  var count: Int { phrase.text.count }

  /// Appends a scalar; nothing where an edge before it can never hold.
  func appending(_ scalar: Unicode.Scalar, ignoresCase: Bool) -> PhraseDraft? {
    var result = self
    let kind: WordKind = scalar.isWordScalar ? .word : .other
    for edge in pending {
      let isEdge = edge == .wordEdge
      if let last {
        guard (last != kind) == isEdge else { return nil }
      } else {
        let outside: WordKind = (kind == .word) == isEdge ? .other : .word
        guard result.phrase.before == nil || result.phrase.before == outside else { return nil }
        result.phrase.before = outside
      }
    }
    result.pending = []
    result.last = kind
    result.phrase.text.append(scalar, ignoresCase: ignoresCase)
    return result
  }

  func asking(_ edge: PatternAssertion) -> PhraseDraft {
    var result = self
    result.pending.append(edge)
    return result
  }

  func capturing(from start: Int, as slot: Int) -> PhraseDraft {
    var result = self
    result.phrase.captures.append(PhraseCapture(slot: slot, start: start, end: count))
    return result
  }

  /// The phrase, nothing more behind it; nothing where its last edge can never hold.
  var finished: Phrase? {
    var result = phrase
    for edge in pending {
      guard let last else { return nil }
      let outside: WordKind = (last == .word) == (edge == .wordEdge) ? .other : .word
      guard result.behind == nil || result.behind == outside else { return nil }
      result.behind = outside
    }
    return result
  }
}
