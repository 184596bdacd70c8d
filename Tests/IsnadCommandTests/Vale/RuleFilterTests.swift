import Isnad
import Testing

@testable import IsnadCommand

@Suite struct `Filters of rules` {
  private let rule = StyleRule(
    name: "Desk.Headings", check: .capitalization(StyleCheck.Capitalization()),
    message: "'%s' should be in title case",
    severity: .warning, scopes: [StyleScope("heading & ~list"), StyleScope("table.cell")], limit: 3,
    place: RulePlace(file: "Headings.yml", line: 1, column: 1))

  @Test(arguments: [
    (".Level in [\"warning\", \"error\"]", true), (".Level == 'error'", false),
    (".Level != \"error\"", true),
    (".Name startsWith \"Desk.\" and .Extends == \"capitalization\"", true),
    (".Name endsWith \"s\" && !(.Name contains \"x\")", true),
    (".Name matches \"^Desk\\\\.H\"", true), (".Name matches '^desk'", false),
    ("\"table.cell\" in .Scope", true),
    ("not (\"raw\" in .Scope)", true), ("\"raw\" not in .Scope", true),
    (".Name not contains \"Desk\"", false),
    ("any(.Scope, # startsWith \"heading\")", true), ("any(.Scope, {# == \"x\"})", false),
    ("none(.Scope, # == \"raw\")", true),
    ("all(.Scope, len(#) > 4)", true), ("count(.Scope, true) == 2", true),
    ("one(.Scope, # contains \"cell\")", true),
    (".Limit > 2 and .Limit <= 3", true), (".Limit in 1..3", true),
    ("#.Name == \"Desk.Headings\"", true), ("lower(.Name) == 'desk.headings'", true),
    (".Name | lower() == 'desk.headings'", true), (".Link == \"\" ? true : false", true),
    (".Scope[-1] == 'table.cell'", true),
    ("false or true and false", false), ("not true == false", true), ("/* a */ true // b", true),
    ("1 + 2 * 3 == 7", true), ("hasPrefix(.Message, \"'%s'\")", true),
    ("-1 < 0", true), ("nil ?? true", true), ("trim(\" a \") == 'a' and upper('a') == 'A'", true),
    ("(7 % 4) == 3", true),
  ])
  func `hold or do not`(filter: String, holds: Bool) throws {
    #expect(try RuleFilter(filter).holds(for: rule) == holds)
  }

  @Test(arguments: [
    ("", "empty"), (".Level ==", "a value was expected"), (".Level = 'a'", "'='"),
    ("Level == 'a'", "'Level' is not known"), (".Lavel == 'a'", "no field '.Lavel'"),
    (".Level == 'a", "not closed"), ("(.Level", "expected"), (".Level", "comes to a text"),
    ("foo(.Level)", "'foo' is not supported"),
    (".Level and true", "'and' is given a text"), (".Name > 3", "'>' is given"),
    (".Name in 'a'", "'in' is given a text"), (".Scope startsWith 'a'", "is given a list"),
    (".Name matches '('", "no regular expression"), (".Scope[9] == 'a'", "no member 9"),
    ("any(.Scope)", "takes a list and a condition"), ("true true", "an operator, or the end"),
    ("let x; true", "'let' is not known"), ("/* a", "comment is not closed"),
    ("1..100000 == 1", "more than 10,000"), ("12a == 1", "no number"), ("@", "'@'"),
  ])
  func `that are wrong are told so`(filter: String, words: String) {
    let error = #expect(throws: FilterError.self) { _ = try RuleFilter(filter).holds(for: rule) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    #expect(error?.advice.isEmpty == false)
  }

  @Test func `that nest without end are refused`() {
    for filter in [
      String(repeating: "(", count: 50_000), String(repeating: "!", count: 50_000) + "true",
      String(repeating: "a.", count: 60_000),
    ] {
      #expect(throws: FilterError.self) { _ = try RuleFilter(filter).holds(for: rule) }
    }
  }

  @Test func `know whether they ask for levels`() throws {
    #expect(try RuleFilter(".Level == 'error'").asksForLevels)
    #expect(!(try RuleFilter(".Name == 'error'").asksForLevels))
  }
}
