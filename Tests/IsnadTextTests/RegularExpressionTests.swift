import IsnadText
import Testing

@Suite struct RegularExpressionTests {
  @Test func `matches are byte ranges of the text`() throws {
    let expression = try RegularExpression("ق\\w+")
    let bytes = Array("هو قال وقيل".utf8)
    #expect(try expression.firstMatch(in: bytes) == TextRange(5, 11))
    #expect(try expression.firstMatch(in: bytes, from: 7) == TextRange(14, 20))
    #expect(try expression.firstMatch(in: bytes, from: 20) == nil)
  }

  @Test func `case is told apart unless it is ignored`() throws {
    #expect(try !RegularExpression("élan").matches("ÉLAN"))
    #expect(try RegularExpression("élan", ignoresCase: true).matches("ÉLAN"))
  }

  @Test func `the empty pattern and the empty text are no exceptions`() throws {
    #expect(try RegularExpression("").firstMatch(in: []) == TextRange(0, 0))
    #expect(try RegularExpression("^$").matches(""))
    #expect(try !RegularExpression("a").matches(""))
  }

  @Test(arguments: [("a(b", 3), ("[z-a]", 3), ("\\C", 2), ("(?P<n>a)(?P<n>b)", 14), ("a{99999}", 7)])
  func `a pattern that is none is refused with its place`(pattern: String, offset: Int) throws {
    let error = try #require(throws: PatternError.self) { try RegularExpression(pattern) }
    #expect(error.offset == offset)
    #expect(error.description.hasSuffix("at byte \(offset) of the pattern"))
    #expect(!error.reason.isEmpty)
  }

  @Test func `a pattern that nests without end is refused`() {
    let pattern = String(repeating: "(", count: 100_000) + String(repeating: ")", count: 100_000)
    #expect(throws: PatternError.self) { try RegularExpression(pattern) }
    #expect(throws: PatternError.self) { try RegularExpression("((a{1,999}){1,999}){1,999}") }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["(a+)+$", "(a|aa)+$", "(*NO_JIT)(a+)+$"])
  func `a pattern that runs away is given up`(pattern: String) throws {
    let expression = try RegularExpression(pattern)
    let text = String(repeating: "a", count: 40) + "c"
    let failure = try #require(throws: MatchFailure.self) { try expression.matches(text) }
    #expect(failure.pattern == pattern)
    #expect(failure.description.contains("was given up"))
  }

  @Test func `one expression may be used by many threads at once`() async throws {
    let expression = try RegularExpression("\\bw(\\d+)\\b")
    let found = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<100 { group.addTask { try expression.matches("a w\(number) b") } }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(found == 100)
  }
}
