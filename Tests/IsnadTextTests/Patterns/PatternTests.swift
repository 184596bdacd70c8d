import IsnadText
import Testing

@Suite struct PatternTests {
  @Test func `matches are byte ranges, none over another`() throws {
    #expect(try found("a+", "aa b a") == ["aa", "a"])
    #expect(try Pattern("ق\\w+").ranges(in: "هو قال وقيل") == [TextRange(5, 11), TextRange(14, 20)])
  }

  @Test func `behind an empty match the search goes on one scalar further`() throws {
    let ranges = try Pattern("x*").ranges(in: "éx")
    #expect(ranges == [TextRange(0, 0), TextRange(2, 3), TextRange(3, 3)])
    #expect(try Pattern("").ranges(in: "") == [TextRange(0, 0)])
  }

  @Test func `a range is all there is, unless the pattern sees around`() throws {
    let bytes = Array("one two three".utf8)
    try bytes.withUnsafeBufferPointer { buffer throws in
      let range = TextRange(5, 9)
      #expect(try ranges(Pattern("\\bwo\\b"), PatternSubject(buffer, range: range)) == [TextRange(5, 7)])
      let around = PatternSubject(buffer, range: range, seesAround: true)
      #expect(try ranges(Pattern("\\bwo\\b"), around).isEmpty)
      #expect(try ranges(Pattern("(?<=t)wo(?= three)"), around) == [TextRange(5, 7)])
      #expect(try ranges(Pattern("t\\w+"), around).isEmpty)
    }
  }

  @Test func `groups are asked for by number and by name`() throws {
    let pattern = try Pattern("(?<year>\\d{4})-(\\d\\d)|(none)")
    #expect(pattern.groupCount == 3)
    #expect(pattern.groupNames == ["year": 3])
    try Array("on 2024-05".utf8).withUnsafeBufferPointer { buffer throws in
      let match = try #require(
        try pattern.firstMatch(in: PatternSubject(buffer), scratch: PatternScratch()))
      #expect(match.range == TextRange(3, 10))
      #expect(match.group(named: "year", of: pattern) == TextRange(3, 7))
      #expect(match[1] == TextRange(8, 10))
      #expect(match[2] == nil)
      #expect(match.firstGroup == 1)
    }
  }

  @Test func `a template puts groups in`() throws {
    let pattern = try Pattern("(?<first>\\w+) (\\w+)")
    let template = PatternTemplate("$1, ${first}! $$ $9 ${no}", for: pattern)
    #expect(try pattern.replacing(in: "سلام hello", with: template) == "hello, سلام! $ $9 ${no}")
  }

  @Test func `a text escaped matches itself`() throws {
    let text = "1.5 (a+b)* [x]{2} \\d $^|#?"
    #expect(try Pattern(Pattern.escape(text)).ranges(in: text) == [TextRange(0, text.utf8.count)])
  }

  @Test(arguments: [
    "(a+)+$", "(a|aa)+$", "(.*)*[xy]", "(.*)*[xy]\\1", "(a*)*[bc]", "((a+)*)*[bc]", "(a|a)*[bc](?<=b)",
    "(\\w+\\s?)+\\d", "(a+)(\\1+)+$", "(?:(a+)|b\\1)+$",
    "^(([a-z])+.)+[A-Z]([a-z])+$", "(x+x+)+y|(a+)+$",
  ])
  func `a pattern that runs away is given up by name`(source: String) throws {
    let pattern = try Pattern(source)
    let failure = try #require(throws: MatchFailure.self) {
      try pattern.ranges(in: String(repeating: "a", count: 60) + "!")
    }
    #expect(failure.pattern == source)
    #expect(try pattern.ranges(in: "").count <= 1)
  }

  private func found(_ source: String, _ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return try Pattern(source).ranges(in: text).map {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
    }
  }

  private func ranges(_ pattern: Pattern, _ subject: PatternSubject) throws -> [TextRange] {
    var result: [TextRange] = []
    try pattern.forEachMatch(in: subject, scratch: PatternScratch()) {
      result.append($0.range)
      return true
    }
    return result
  }
}
