import IsnadText
import Testing

struct StringBytesTests {
  @Test(arguments: [
    ("قال", "قال", true), ("قال", "قالت", false), ("said", "says", false), ("", "", true),
  ])
  func `two strings have the same bytes or not`(one: String, other: String, isSame: Bool) {
    #expect(one.hasSameBytes(as: other) == isSame)
  }

  @Test(arguments: [
    ("نشرتها", "ها", true), ("نشر", "ها", false), ("ها", "نشرتها", false), ("say", "", true),
  ])
  func `a string ends with the bytes of another or not`(text: String, suffix: String, ends: Bool) {
    #expect(text.hasByteSuffix(suffix) == ends)
  }
}
