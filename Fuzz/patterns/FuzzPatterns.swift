import Foundation
import FuzzHarness
import IsnadText

/// Fuzzes the reader and writer of patterns, and the search for many of them.
///
/// The first byte of an input chooses the options; the pattern ends at the first NUL, and the text
/// stands behind it.
@main enum FuzzPatterns {
  static func main() {
    exit(
      Fuzz.run { data, size in
        let bytes = Fuzz.bytes(data, size)
        guard let first = bytes.first else { return 0 }
        let parts = bytes.dropFirst().split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        let source = String(decoding: parts.first ?? [], as: UTF8.self)
        let text = Array(String(decoding: parts.count > 1 ? parts[1] : [], as: UTF8.self).utf8)
        FuzzPatterns.run(source, PatternOptions(rawValue: first & 0x1F), text)
        return 0
      })
  }

  private static func run(_ source: String, _ options: PatternOptions, _ text: [UInt8]) {
    do {
      let pattern = try Pattern(source, options: options)
      let others = ["cat|the", "(?i)\\bخبر\\w*", "\\d+"].compactMap { try? Pattern($0) }
      let set = PatternSet([pattern] + others)
      text.withUnsafeBufferPointer { compare(set, PatternSubject($0)) }
    } catch {
      Fuzz.expect(!error.reason.isEmpty, "a refusal without words")
      Fuzz.expect((0...source.utf8.count).contains(error.offset), "a place outside of the pattern")
    }
    let escaped = try? Pattern(Pattern.escape(source))
    Fuzz.expect(escaped != nil || source.utf8.count > 1_000, "what was escaped is no pattern")
  }

  /// A set finds what its patterns find alone.
  private static func compare(_ set: PatternSet, _ subject: PatternSubject) {
    let scratch = PatternScratch()
    let scan = set.scan(subject, scratch: scratch)
    for (number, pattern) in set.patterns.enumerated() {
      let together = groups(of: pattern) { body throws(MatchFailure) in
        try scan.forEachMatch(of: number, body)
      }
      let alone = groups(of: pattern) { body throws(MatchFailure) in
        try pattern.forEachMatch(in: subject, scratch: scratch, body)
      }
      // What was given up is not compared: how far each got before may differ.
      guard let together, let alone else { continue }
      Fuzz.expect(together == alone, "/\(pattern.source)/ finds \(together), alone \(alone)")
      for range in alone.joined().compactMap({ $0 }) {
        let isWhole = [range.start, range.end].allSatisfy {
          $0 == subject.bytes.count || subject.bytes[$0] & 0xC0 != 0x80
        }
        Fuzz.expect(isWhole, "a match cuts a scalar at \(range)")
      }
    }
  }

  private static func groups(
    of pattern: Pattern, _ search: ((PatternMatch) -> Bool) throws(MatchFailure) -> Void
  ) -> [[TextRange?]]? {
    var result: [[TextRange?]] = []
    do {
      try search { match in
        result.append(match.groups(of: pattern))
        return true
      }
    } catch {
      return nil
    }
    return result
  }
}
