internal import Isnad
internal import IsnadText

/// What the settings say of a format is not to be looked at, by regular expressions.
struct IgnoredPatterns {
  /// What could not be asked.
  private(set) var notes: [ReaderNote] = []
  private let scratch = PatternScratch()

  /// The text with the blocks that are ignored between some delimiters, and with the ignored tokens covered.
  mutating func applied(
    to text: MappedText, _ settings: ScopeSettings, opening: String, closing: String
  ) -> MappedText {
    var result = text
    for pattern in settings.blockIgnores {
      let edits = matches(of: pattern, in: result.bytes, key: "BlockIgnores").map {
        SourceEdit(
          range: $0,
          pieces: [.words(Array(opening.utf8)), .covered($0), .words(Array(closing.utf8))])
      }
      result = result.applying(edits)
    }
    for pattern in settings.tokenIgnores {
      let edits = matches(of: pattern, in: result.bytes, key: "TokenIgnores").map {
        SourceEdit(range: $0, pieces: [.covered($0)])
      }
      result = result.applying(edits)
    }
    return result
  }

  /// The matches of a pattern that have bytes; none, with a note, of a pattern that cannot be asked.
  private mutating func matches(of source: String, in bytes: [UInt8], key: String) -> [TextRange] {
    var result: [TextRange] = []
    do {
      let pattern = try Pattern(source)
      try bytes.withUnsafeBufferPointer { bytes throws(MatchFailure) in
        try pattern.forEachMatch(in: PatternSubject(bytes), scratch: scratch) { match in
          if !match.range.isEmpty { result.append(match.range) }
          return true
        }
      }
    } catch {
      notes.append(
        ReaderNote("the pattern '\(source)' of \(key) is not used: \(error)", at: TextRange(0, 0)))
    }
    return result
  }
}
