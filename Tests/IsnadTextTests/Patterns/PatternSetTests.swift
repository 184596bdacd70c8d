import IsnadText
import Testing

@Suite struct PatternSetTests {
  @Test func `only patterns that may match are candidates`() throws {
    let set = try set("\\bharbour\\b", "خبر", "\\d{4}", "(?i)HARBOUR town", "x*", "\\bnever\\w+")
    #expect(try candidates(set, "The harbour, 2024") == [0, 2, 4])
    #expect(try candidates(set, "a Harbour Town") == [3, 4])
    #expect(try candidates(set, "في خبرها") == [1, 4])
    #expect(try candidates(set, "") == [4])
  }

  @Test func `of alternatives at one place the first counts`() throws {
    #expect(try found("\\b(?:in|in order to|in order)\\b", "in order to") == ["in"])
    #expect(
      try found("\\b(?:in order to|in|in\\w*)\\b", "in order to inside") == ["in order to", "inside"])
    #expect(try found("\\b(?:cat|\\w+|dog)s?", "cats dog") == ["cats", "dog"])
    #expect(try found("a??b|a?", "aab") == ["a", "ab", ""])
    #expect(try found("(?:ab|a)(?:c|bcd)", "abcd abc ac") == ["abc", "abc", "ac"])
  }

  @Test func `a match that begins later never hides one that began sooner`() throws {
    #expect(try found("two three four|one two", "one two three four") == ["one two"])
    #expect(try found("\\w+ two|one\\b", "one two one") == ["one two", "one"])
  }

  @Test func `groups are known without PCRE2`() throws {
    let pattern = try Pattern("\\b(?:(utilise)|(?<say>in (order) to)|(خبر))\\b")
    let set = PatternSet([pattern])
    let bytes = Array("utilise in order to خبر".utf8)
    var groups: [[TextRange?]] = []
    var first: [Int?] = []
    try bytes.withUnsafeBufferPointer { buffer throws in
      let scan = set.scan(PatternSubject(buffer), scratch: PatternScratch())
      try scan.forEachMatch(of: 0) { match in
        groups.append(match.groups(of: pattern))
        first.append(match.firstGroup)
        return true
      }
    }
    #expect(first == [1, 2, 3])
    #expect(groups[0] == [TextRange(0, 7), TextRange(0, 7), nil, nil, nil])
    #expect(groups[1] == [TextRange(8, 19), nil, TextRange(11, 16), nil, TextRange(8, 19)])
    #expect(groups[2] == [TextRange(20, 26), nil, nil, TextRange(20, 26), nil])
  }

  @Test func `a list too large for PCRE2 is looked for all the same`() throws {
    let words = (0..<6_000).map { "term\($0)" } + ["ميناء"]
    let pattern = try Pattern("(?i)\\b(?:\(words.joined(separator: "|"))|x\\d+)\\b")
    #expect(try pattern.ranges(in: "Term17 term6000 x9") == [TextRange(0, 6), TextRange(16, 18)])
    let set = PatternSet([pattern])
    #expect(try matches(set, 0, "ميناء TERM5999 term1") == ["ميناء", "TERM5999", "term1"])
  }

  @Test func `a pattern that runs away is named, and the others go on`() throws {
    let set = try set("(a+)+$", "(a|aa)+$", "(.*)*[xy]", "b\\b", "(?:a*)*b\\d")
    let text = String(repeating: "a", count: 5_000) + "!b"
    var failures: [String] = []
    for number in set.patterns.indices {
      do {
        _ = try matches(set, number, text)
      } catch {
        failures.append(try #require(error as? MatchFailure).pattern)
      }
    }
    #expect(failures.prefix(2) == ["(a+)+$", "(a|aa)+$"])
    #expect(try matches(set, 3, text) == ["b"])
  }

  @Test func `a range of a text is read alone, or with what stands around`() throws {
    let set = try set("\\btwo\\b", "two(?= three)", "wo")
    try Array("one two three".utf8).withUnsafeBufferPointer { buffer throws in
      let range = TextRange(4, 7)
      let scratch = PatternScratch()
      let alone = set.scan(PatternSubject(buffer, range: range), scratch: scratch)
      #expect(try ranges(alone, 0) == [range])
      #expect(try ranges(alone, 1).isEmpty)
      let around = set.scan(PatternSubject(buffer, range: range, seesAround: true), scratch: scratch)
      #expect(try ranges(around, 1) == [range])
      let inside = PatternSubject(buffer, range: TextRange(5, 7), seesAround: true)
      let scan = set.scan(inside, scratch: scratch)
      #expect(scan.candidates == [2])
      #expect(try ranges(scan, 2) == [TextRange(5, 7)])
    }
  }

  @Test func `a set may be used by many threads at once`() async throws {
    let set = try set("\\bw(\\d+)\\b", "word", "\\w+!")
    let counts = await withTaskGroup(of: Int.self) { group in
      for number in 0..<64 {
        group.addTask { (try? matches(set, number % 3, "a w\(number) word!").count) ?? -1 }
      }
      return await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 1, count: 64))
  }

  @Test func `literals at the ends of a text are found, however short`() throws {
    let set = try set("%", "is", "the", "\\bthe\\b", "في", "ة", "\\bend\\b", "longer phrase")
    #expect(try candidates(set, "the") == [2, 3])
    #expect(try candidates(set, "is") == [1])
    #expect(try candidates(set, "5%") == [0])
    #expect(try candidates(set, "في") == [4])
    #expect(try candidates(set, "كلمة") == [5])
    #expect(try candidates(set, "an end") == [6])
    #expect(try candidates(set, "longer phrase") == [7])
    #expect(try candidates(set, "lather bend fiend") == [2])
  }

  private func set(_ sources: String...) throws -> PatternSet {
    PatternSet(try sources.map { try Pattern($0) })
  }

  private func found(_ source: String, _ text: String) throws -> [String] {
    let set = try set(source)
    let found = try matches(set, 0, text)
    let bytes = Array(text.utf8)
    let alone = try set.patterns[0].ranges(in: text)
      .map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    #expect(found == alone)
    return found
  }

  private func candidates(_ set: PatternSet, _ text: String) throws -> [Int] {
    Array(text.utf8).withUnsafeBufferPointer {
      set.scan(PatternSubject($0), scratch: PatternScratch()).candidates
    }
  }
}

private func matches(_ set: PatternSet, _ number: Int, _ text: String) throws -> [String] {
  try Array(text.utf8).withUnsafeBufferPointer { buffer throws in
    let scan = set.scan(PatternSubject(buffer), scratch: PatternScratch())
    return try ranges(scan, number)
      .map { String(decoding: buffer[$0.start..<$0.end], as: UTF8.self) }
  }
}

private func ranges(_ scan: PatternScan, _ number: Int) throws -> [TextRange] {
  var result: [TextRange] = []
  try scan.forEachMatch(of: number) {
    result.append($0.range)
    return true
  }
  return result
}
