import Isnad
import IsnadText

/// A block before the eyes of one rule: its words, what the prefilter saw in them, and room for matching.
struct BlockScene {
  let block: ScopedBlock
  let bytes: UnsafeBufferPointer<UInt8>
  let scan: PatternScan
  /// The number of the rule's first pattern among those that were scanned for.
  let base: Int
  /// For patterns that were not scanned for.
  let scratch: PatternScratch
  /// What of the article only some rules ask for.
  let facts: DocumentFacts
  /// The words of the block with their parts of speech.
  let analysis: BlockAnalysis

  /// Says whether a pattern of the rule may match.
  func mayMatch(_ pattern: Int) -> Bool { scan.mayMatch(base + pattern) }

  /// The matches of a pattern of the rule, empty ones included.
  func ranges(of pattern: Int) throws(MatchFailure) -> [TextRange] {
    var ranges: [TextRange] = []
    guard mayMatch(pattern) else { return ranges }
    try scan.forEachMatch(of: base + pattern) { match in
      ranges.append(match.range)
      return true
    }
    return ranges
  }

  /// Calls a closure with each match of a pattern of the rule.
  func forEachMatch(of pattern: Int, _ body: (PatternMatch) -> Void) throws(MatchFailure) {
    guard mayMatch(pattern) else { return }
    try scan.forEachMatch(of: base + pattern) { match in
      body(match)
      return true
    }
  }

  /// All matches of a pattern that was not scanned for.
  func ranges(ofOther pattern: Pattern) throws(MatchFailure) -> [TextRange] {
    var ranges: [TextRange] = []
    try pattern.forEachMatch(in: PatternSubject(bytes), scratch: scratch) { match in
      ranges.append(match.range)
      return true
    }
    return ranges
  }

  /// Says whether a pattern matches in a part of the block, as if there were nothing around it.
  func matches(_ pattern: Pattern, in range: TextRange) throws(MatchFailure) -> Bool {
    try pattern.firstMatch(in: PatternSubject(bytes, range: range), scratch: scratch) != nil
  }

  /// The words in a range.
  func words(_ range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The whole block.
  var range: TextRange { TextRange(0, bytes.count) }

  /// A range without the white space at its ends.
  func trimmed(_ range: TextRange) -> TextRange { block.text.trimmed(range) }
}

/// What the rules over a whole article ask for.
struct DocumentFacts {
  /// The counts of elements, by the names of Vale.
  let counts: [String: Int]
  /// Says whether some rule looks at paragraphs.
  let hasParagraphs: Bool
}
