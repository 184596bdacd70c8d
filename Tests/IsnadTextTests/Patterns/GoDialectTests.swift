import IsnadText
import Testing

/// What Vale's engine reads otherwise than PCRE2, and what it reads the same.
@Suite struct GoDialectTests {
  @Test(arguments: [
    // Groups, by whatever name.
    ("(?<a>x)\\k<a>", "xx x", ["xx"]), ("(?'a'x)\\k'a'", "xx", ["xx"]),
    ("(?P<a>x)(?P=a)", "xx", ["xx"]), ("(?<2>x)(y)\\2\\1", "xyxy", ["xyxy"]),
    ("(?<a>x)(y)\\1", "xyy xyx", ["xyy"]), ("(?n)(x)(?<a>y)\\1", "xyy", ["xyy"]),
    ("(?:(?<a>x)|(?<a>y))\\k<a>", "xx yy xy", ["xx", "yy"]), ("(x)?(?(1)y|z)", "xy z y", ["xy", "z"]),
    ("(?(?=\\d)\\d\\d|[a-c]+)", "12 abc", ["12", "abc"]), ("(?(?<!a)b|c)", "ab b ac", ["b", "c"]),
    // Options inside.
    ("a(?i)b|c", "aB C b", ["aB", "C"]), ("a(?i:b)c", "aBc aBC", ["aBc"]),
    ("(?i)a(?-i)b", "Ab AB", ["Ab"]), ("(?m)^b$", "a\nb\nc", ["b"]), ("(?s)a.b", "a\nb", ["a\nb"]),
    ("a.b", "a\nb a\rb", ["a\rb"]), ("(?x) a b # c\n c", "abc", ["abc"]), ("a(?#no)b", "ab", ["ab"]),
    // Ends: `$` is the very end.
    ("b$", "b\n", []), ("b\\Z", "b\n", ["b"]), ("b\\z", "b\n", []), ("(?m)^", "a\n", ["", ""]),
    ("\\Ga", "aab a", ["a", "a"]),
    // Repetitions.
    ("a{,2}", "a{,2} aa", ["a{,2}"]), ("a{2,}", "aaa", ["aaa"]), ("a{1,2}?", "aa", ["a", "a"]),
    ("a++b", "aab", ["aab"]), ("a*+a", "aaa", []), ("(?>a+)a", "aaa", []), ("\\b+a", "a", ["a"]),
    ("x{", "x{", ["x{"]), ("{a}", "{a}", ["{a}"]), ("a{1", "a{1", ["a{1"]),
    // Letters.
    ("\\u0041\\x42\\x{43}\\103\\e?\\cI", "ABCC\t", ["ABCC\t"]), ("\\Qa.b\\E+", "a.bb axb", ["a.bb"]),
    ("\\K\\R\\h", "KRh", ["KRh"]), ("\\0", "\0", ["\0"]), ("\\_\\é", "_é", ["_é"]),
    // Classes.
    ("[a-z-[aeiou]]+", "abcde", ["bcd"]), ("[a-[b]]", "ab-[", ["a"]), ("[]a]+", "]a", ["]a"]),
    ("[^]a]+", "]ab]", ["b"]), ("[a-]+", "a-b", ["a-"]), ("[\\-x]+", "-x", ["-x"]),
    ("[[:alpha:]]+", "abé1", ["ab"]), ("[[:^digit:]]+", "1ab2", ["ab"]), ("[\\b]", "\u{8}", ["\u{8}"]),
    ("\\pL+", "aé1", ["aé"]), ("\\p{Lu}", "aB", ["B"]), ("(?i)\\p{Lu}+", "aB1", ["aB"]),
    ("\\p{Arabic}+", "aمرحبا،", ["مرحبا"]), ("\\p{IsArabic}+", "aمرحبا،", ["مرحبا،"]),
    ("\\P{L}+", "a12b", ["12"]), ("[^\\W_]+", "a_b", ["a", "b"]), ("[\\W_]+", "a_-b", ["_-"]),
    ("[\\W]+", "a-!b", ["-!"]), ("[^\\W]+", "-ab", ["ab"]), ("\\s", "a\u{a0}\u{b} ", [" "]),
    ("\\S+", "a\u{a0}b c", ["a\u{a0}b", "c"]), ("[\\S]+", "ab c", ["ab", "c"]),
    ("[^\\S ]", " \t", ["\t"]),
    // Case.
    ("(?i)straSSe", "STRASSE straße", ["STRASSE"]), ("(?i)k", "kK\u{212A}", ["k", "K"]),
    ("(?i)s", "sS\u{17F}", ["s", "S"]), ("(?i)É", "éÉ", ["é", "É"]), ("(?i)[a-c]+", "aBC", ["aBC"]),
    ("(?i)[^a-c]+", "aDB", ["D"]), ("(?i)(a)\\1", "aA", ["aA"]), ("(?i)i", "iI\u{130}", ["i", "I"]),
    // Looking behind, at any length that has a bound, or that may be cut.
    ("(?<=a|bc)x", "ax bcx cx", ["x", "x"]), ("(?<=ab?)x", "ax abx bx", ["x", "x"]),
    ("(?<=a{1,3}b)x", "aabx bx", ["x"]), ("(?<!\\s+)x", " x x", []), ("(?<!\\w+)x", "x ax", ["x"]),
    ("(?<=\\s*a)x", "ax", ["x"]), ("(?<!(?:Mr|Mrs)\\. )X", "Mr. X Mrs. X X", ["X"]),
  ])
  func `a pattern means what it means to Vale`(
    source: String, text: String, expected: [String]
  ) throws {
    #expect(try found(source, text) == expected)
    guard !source.contains(/[$zZ]/) else { return }
    // The same where not all text is ASCII.
    #expect(try found(source, text + "\n\u{2026}").starts(with: expected))
  }

  @Test(arguments: [
    ("(?<a-b>x)", 0, "not supported"), ("(?<=a.*b)x", 0, "look-behind"), ("\\p{IsNowhere}", 2, "known"),
    ("a**", 2, "repetition"), ("*a", 0, "repeat"), ("(?<n>a", 0, "no ')'"), ("a)", 1, "closes no group"),
    ("[a", 0, "no ']'"), ("[z-a]", 2, "before it begins"), ("[a-\\d]", 2, "class"),
    ("a\\", 1, "escapes nothing"),
    ("(?q)", 0, "unknown kind"), ("\\1", 0, "no group 1"), ("\\k<n>", 0, "no group 'n'"),
    ("\\x{110000}", 0, "no character"), ("\\x4", 0, "hexadecimal"), ("a{2,1}", 1, "before it begins"),
    ("é(?#", 2, "comment"), ("[[:nope:]]", 1, "class"), ("(?(1)a|b|c)(d)", 0, "two sides"),
    ("(?<1a>x)", 3, "digit"), ("\\p{Nowhere}", 0, "property"), ("[a-z-[b]c]", 8, "last"),
  ])
  func `what cannot be is refused with its place`(source: String, offset: Int, words: String) throws {
    let error = try #require(throws: PatternError.self) { try Pattern(source) }
    #expect(error.offset == offset, "\(error)")
    #expect(error.reason.contains(words), "\(error)")
  }

  @Test func `groups that lie too deep in each other are refused`() throws {
    let deep = String(repeating: "(", count: 100_000) + String(repeating: ")", count: 100_000)
    #expect(throws: PatternError.self) { try Pattern(deep) }
    let sets = String(repeating: "[a-", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(throws: PatternError.self) { try Pattern(sets) }
    #expect(throws: PatternError.self) { try Pattern("((a{1,999}){1,999}){1,999}") }
    #expect(throws: Never.self) {
      try Pattern(String(repeating: "(", count: 150) + String(repeating: ")", count: 150))
    }
  }

  @Test(arguments: [
    ("\\bخبر\\b", "خبر خبرٌ أخبار، خبر.", 2), ("\\w+", "كَتَبَ الولدُ", 2),
    ("\\bme\\u0301\\b", "me\u{301}", 1),
    ("\\bcaf\\b", "café caf", 1), ("\\bcafe\\b", "cafe\u{301} cafe", 1), ("\\d+", "٢٠٢٤ 2024", 2),
    ("\\Bر\\b", "خبر رأي", 1), ("خبر\\B", "خبرٌ خبر", 1), ("\\b«\\b", "قال«نعم» «لا»", 1),
    ("\\W+", "أَب، ج", 1),
    ("\\b\\w\\b", "و هو", 1), ("\\bm\\b", "m² m", 2),
  ])
  func `marks belong to the word they stand on`(source: String, text: String, count: Int) throws {
    #expect(try found(source, text).count == count)
  }

  private func found(_ source: String, _ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return try Pattern(source).ranges(in: text)
      .map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  }
}
