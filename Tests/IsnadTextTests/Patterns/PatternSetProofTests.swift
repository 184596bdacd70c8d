import IsnadText
import Testing

/// The proof of the prefilter: a set finds what PCRE2 finds alone, span by span, groups included.
@Suite struct PatternSetProofTests {
  @Test(arguments: 1...8)
  func `a set finds what its patterns find alone`(seed: Int) throws {
    var generator = PatternGenerator(seed: UInt64(seed))
    let scratch = PatternScratch()
    var (pairs, matches) = (0, 0)
    while pairs < 13_000 {
      var patterns: [Pattern] = []
      while patterns.count < 25 {
        if let pattern = try? Pattern(generator.pattern()) { patterns.append(pattern) }
      }
      let set = PatternSet(patterns)
      for _ in 0..<80 {
        let text = generator.text()
        let bytes = Array(text.utf8)
        let found = bytes.withUnsafeBufferPointer { matchesOfSet(set, PatternSubject($0), scratch) }
        let alone = bytes.withUnsafeBufferPointer { matchesAlone(patterns, PatternSubject($0), scratch) }
        for (number, pattern) in patterns.enumerated() {
          guard let expected = alone[number] else { continue }
          #expect(found[number] == expected, "/\(pattern.source)/ in \(text.debugDescription)")
          matches += expected.count
        }
        pairs += patterns.count
      }
    }
    // Texts and patterns that never meet would prove nothing.
    #expect(matches > pairs / 3)
  }

  /// For each pattern the groups of its matches, the whole first; nothing where it was given up.
  private func matchesOfSet(
    _ set: PatternSet, _ subject: PatternSubject, _ scratch: PatternScratch
  ) -> [[[TextRange?]]?] {
    let scan = set.scan(subject, scratch: scratch)
    let candidates = Set(scan.candidates)
    return set.patterns.enumerated().map { number, pattern in
      guard candidates.contains(number) == scan.mayMatch(number) else { return nil }
      var result: [[TextRange?]] = []
      do {
        try scan.forEachMatch(of: number) { match in
          result.append(match.groups(of: pattern))
          return true
        }
      } catch {
        return nil
      }
      return result
    }
  }

  private func matchesAlone(
    _ patterns: [Pattern], _ subject: PatternSubject, _ scratch: PatternScratch
  ) -> [[[TextRange?]]?] {
    patterns.map { pattern in
      var result: [[TextRange?]] = []
      do {
        try pattern.forEachMatch(in: subject, scratch: scratch) { match in
          result.append(match.groups(of: pattern))
          return true
        }
      } catch {
        return nil
      }
      return result
    }
  }
}
