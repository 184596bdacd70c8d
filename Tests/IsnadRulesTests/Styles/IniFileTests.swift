import IsnadYAML
import Testing

@testable import IsnadRules

@Suite struct IniFileTests {
  private func parse(_ text: String) -> (IniFile, [String]) {
    let (file, mistakes) = IniParser.parse(RuleFile(path: ".vale.ini", bytes: Array(text.utf8)))
    return (file, mistakes.map { "\($0.line):\($0.column): \($0.message)" })
  }

  private func values(_ text: String, _ key: String, in section: String = "") -> [String] {
    parse(text).0[section]?[key]?.values.map(\.text) ?? []
  }

  @Test(arguments: [
    ("Key = value", ["value"]),
    ("Key: value", ["value"]),
    ("\u{FEFF}Key = value\r\n", ["value"]),
    ("  Key   =   two words  ", ["two words"]),
    ("# Key = no\n; Key = no\nKey = yes", ["yes"]),
    ("Key = value # comment", ["value"]),
    ("Key = value ; comment", ["value"]),
    ("Key = value#not a comment", ["value#not a comment"]),
    (#"Key = "in quotes""#, ["in quotes"]),
    ("Key = 'in quotes'", ["in quotes"]),
    (#"Key = "a", "b""#, [#""a", "b""#]),
    ("Key = `raw # text`", ["raw # text"]),
    ("Key = `two\nlines`\nOther = x", ["two\nlines"]),
    (#"Key = """three "marks" # here""""#, [#"three "marks" # here"#]),
    ("Key = a, \\\n  b, \\\n  c\nOther = x", ["a, b, c"]),
    ("Key = a, \\\n\nOther = x", ["a, "]),
    ("Key = a\nKey = b\nKey = a", ["a", "b"]),
    ("Key =", [""]),
    (#""Key" = value"#, ["value"]),
    ("Key = (a=b)", ["(a=b)"]),
  ])
  func `a value is read as Vale reads it`(text: String, expected: [String]) {
    #expect(values(text, "Key") == expected)
    #expect(parse(text).1.isEmpty)
  }

  @Test func `sections of the same name are one, and keys know their line`() {
    let (file, mistakes) = parse("A = 1\n[*.md]\nB = 2\n[*]\nC = 3\n[*.md]\nB = 4\nD = 5\n")
    #expect(mistakes.isEmpty)
    #expect(file.sections.map(\.name) == ["", "*.md", "*"])
    #expect(file["*.md"]?["B"]?.values.map(\.text) == ["2", "4"])
    #expect(file["*.md"]?["D"]?.place.line == 8)
    #expect(file["*.md"]?["B"]?.values.last?.place.column == 5)
  }

  @Test func `a section may hold brackets, and one that is never closed is said`() {
    let (file, mistakes) = parse("[[ab]*.md]\nA = 1\n[*.md\nB = 2\n")
    #expect(file["[ab]*.md"]?["A"] != nil)
    #expect(mistakes == ["3:1: the section is never closed"])
  }

  @Test(arguments: [
    ("just words", "1:1: the line is no key with a value"),
    (" = value", "1:2: the key has no name"),
    ("Key = `never", "1:7: the quotation mark of the value is never closed"),
    ("\"Key = value", "1:1: the quotation mark of the key is never closed"),
  ])
  func `a line that is none is said`(text: String, expected: String) {
    #expect(parse("\(text)\n").1 == [expected])
  }

  @Test func `bytes that are no text are said`() {
    let (_, mistakes) = IniParser.parse(RuleFile(path: ".vale.ini", bytes: [0x41, 0xFF, 0x3D]))
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.advice == "save the file as UTF-8")
  }

  @Test func `a key in percent signs stands for its value, and never grows without end`() throws {
    let (file, _) = parse("dir = base\n[*.md]\nStyles = %(dir)s/x, %(none)s\nLoop = %(Loop)s%(Loop)s\n")
    let section = try #require(file["*.md"])
    let key = try #require(section["Styles"])
    #expect(file.list(key, in: section).map(\.text) == ["base/x", "%(none)s"])
    let loop = try #require(section["Loop"])
    #expect(file.list(loop, in: section).map(\.text.utf8.count).allSatisfy { $0 <= 65_536 })
  }

  @Test func `an escaped comma is one of the pattern`() throws {
    let (file, _) = parse(#"T = \d{2\,4}, a\\, \s+"#)
    let section = try #require(file[""])
    let key = try #require(section["T"])
    #expect(file.patterns(key, in: section).map(\.text) == [#"\d{2,4}"#, #"a\\"#, #"\s+"#])
  }

  @Test func `many keys and values are read in time`() {
    let many = (0..<30_000).map { "Key\($0) = v\nSame = \($0)" }.joined(separator: "\n")
    #expect(values(many, "Same").count == 30_000)
  }
}
