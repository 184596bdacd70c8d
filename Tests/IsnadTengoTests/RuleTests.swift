import IsnadTengo
import IsnadText
import Testing

@Suite struct RuleTests {
  private func matches(_ script: String, _ text: String) throws -> [TengoMatch] {
    try TengoProgram(script, file: "rule.yml", globals: ["scope"]).matches(in: Array(text.utf8))
  }

  @Test func `a script finds a text in its scope and leaves matches`() throws {
    let script = """
      text := import("text")
      matches := []
      for found in text.re_find("(?i)harbour|ميناء", scope, -1) {
        word := found[0]
        matches = append(matches, {begin: word.begin, end: word.end})
      }
      """
    let found = try matches(script, "The Harbour, or ميناء, sleeps.")
    #expect(found.map(\.range) == [TextRange(4, 11), TextRange(16, 26)])
    #expect(found.allSatisfy { $0.message == nil })
    #expect(try matches(script, "Nothing.").isEmpty)
  }

  @Test func `a match may have a message of its own`() throws {
    let found = try matches("matches := [{begin: 0, end: 2, message: \"short: \" + len(scope)}]", "abc")
    #expect(found.first?.message == "short: 3")
  }

  @Test func `a match inside a character takes the whole of it`() throws {
    #expect(try matches("matches := [{begin: 1, end: 3}]", "قال").map(\.range) == [TextRange(0, 4)])
  }

  @Test func `a script without matches finds nothing`() throws {
    #expect(try matches("x := 1", "abc").isEmpty)
    #expect(try matches("matches := undefined", "abc").isEmpty)
  }

  @Test(arguments: [
    ("matches := 5", "the number 5"), ("matches := [{begin: 0}]", "a map of begin: 0"),
    ("matches := [{begin: -1, end: 2}]", "a map of begin: -1, end: 2"),
    ("matches := [{begin: 0, end: 99}]", "a map of begin: 0, end: 99"),
    ("matches := [[0, 1]]", "an array"),
    ("matches := [{begin: \"0\", end: 1}]", "a map of begin: a string, end: 1"),
  ])
  func `what is no match is an error that says what was left`(script: String, left: String) {
    do throws(TengoError) {
      _ = try TengoProgram(script, file: "rule.yml", globals: ["scope"]).matches(in: Array("abc".utf8))
      Issue.record("the matches were taken")
    } catch {
      #expect(error.message.hasSuffix("; the script left \(left)"), "\(error)")
    }
  }

  @Test func `a script runs on many texts, each as if it were the first`() throws {
    let program = try TengoProgram(
      "n := 0\nseen := []\nn += len(scope)\nseen = append(seen, scope)\nmatches := [{begin: 0, end: n}]",
      file: "rule.yml", globals: ["scope"])
    for text in ["abc", "a", "abcd"] {
      #expect(try program.matches(in: Array(text.utf8)).map(\.range) == [TextRange(0, text.utf8.count)])
    }
  }

  @Test func `a formula is an expression over numbers`() throws {
    let formula = try TengoFormula(
      "math.sqrt(words) + heading.h2 * 2", file: "rule.yml", variables: ["words", "heading_h2"])
    #expect(try formula.value(["words": 16, "heading_h2": 3]) == .float(10))
    #expect(try formula.value(["words": 16]) == .float(4))
  }

  @Test(arguments: [
    ("words +", "1:8: a value was expected, not the end of the script"),
    ("word", "1:1: the name 'word' is not defined"),
    ("words; words", "1:8: one expression and no more was expected, not 'words'"),
    ("words) + (words", "1:6: one expression and no more was expected, not ')'"),
    ("x := 1", "1:1: the name 'x' is not defined"),
    ("", "1:1: a value was expected, not the end of the script"),
    ("import(\"os\")", "1:8: the module 'os' is not given to scripts; they may import 'math'"),
  ])
  func `what is no formula is refused with its place`(source: String, message: String) {
    do throws(TengoError) {
      _ = try TengoFormula(source, file: "rule.yml", variables: ["words"])
      Issue.record("the formula was read")
    } catch {
      #expect(error.description == "rule.yml:" + message)
    }
  }

  @Test func `a metric measures, and its condition judges`() throws {
    let metric = try TengoMetric(
      formula: "(0.39 * (words / sentences)) + heading.h1", condition: "> 8 && words > 10",
      file: "rule.yml",
      variables: ["words", "sentences", "heading_h1"])
    let (result, holds) = try metric.measure(["words": 100, "sentences": 4])
    #expect(result == 9.75)
    #expect(holds)
    #expect(try metric.measure(["words": 10, "sentences": 1]).holds == false)
  }

  @Test func `a condition sees six digits, and no number at all`() throws {
    let metric = try TengoMetric(
      formula: "a / b", condition: "== 0.333333", file: "rule.yml", variables: ["a", "b"])
    #expect(try metric.measure(["a": 1, "b": 3]).holds)
    #expect(try metric.measure(["a": 1]).result == .infinity)
    #expect(try metric.measure([:]).holds == false)
  }

  @Test func `a mistake in a condition is placed in it`() {
    do throws(TengoError) {
      _ = try TengoMetric(
        formula: "1", condition: "> wrds", file: "rule.yml", line: 5, variables: ["words"])
      Issue.record("the condition was read")
    } catch {
      #expect(error.description == "rule.yml:5:3: the name 'wrds' is not defined")
    }
  }

  @Test func `a formula that gives no number, and a condition that gives no truth, are errors`() throws {
    let text = try TengoMetric(formula: "\"a\"", condition: "> 1", file: "rule.yml", variables: [])
    #expect(throws: TengoError.self) { try text.measure([:]) }
    let number = try TengoMetric(formula: "1", condition: "+ 1", file: "rule.yml", variables: [])
    #expect(throws: TengoError.self) { try number.measure([:]) }
  }
}
