import Testing

@testable import Patterns

struct MessageTests {
  @Test(arguments: [
    ("Avoid '%s'.", ["x"], "Avoid 'x'."),
    ("Use '%s' for '%s'.", ["a", "b"], "Use 'a' for 'b'."),
    ("'%[2]s' and '%[1]s'", ["a", "b"], "'b' and 'a'"),
    ("no place", ["x"], "no place"),
    ("100%% of %s", ["x"], "100% of x"),
    ("%s, %s", ["x"], "x, "),
    ("%s, %s, %s", ["x"], "x, , %!s(MISSING)"),
    ("%v|%5s|%-5s|%.1s", ["a", "b", "c", "def"], "a|    b|c    |d"),
    ("%q", [#"a"b"#], #""a\"b""#),
    ("%d", ["x"], "%!d(string=x)"),
    ("%[9]s", ["x"], "%!s(BADINDEX)"),
    ("50%", ["x"], "50%!(NOVERB)"),
    ("two\nlines", [], "two lines"),
    ("وردت «%s»", ["كلمة"], "وردت «كلمة»"),
  ])
  func `messages are written as Go writes them`(
    template: String, arguments: [String], message: String
  ) {
    #expect(MessageFormat(template).message(arguments) == message)
  }

  @Test func `a number is written by each verb for numbers and strings`() {
    #expect(MessageFormat("%d %s %v").message([.integer(3), .integer(4), .integer(5)]) == "3 4 5")
  }

  @Test func `alternatives are listed`() {
    #expect(["a"].enumerated == "'a'")
    #expect(["a", "b"].enumerated == "'a' or 'b'")
    #expect(["a", "b", "c"].enumerated == "'a', 'b', or 'c'")
  }
}
