import IsnadTengo
import Testing

@Suite struct TextModuleTests {
  @Test(arguments: [
    (#"t.contains("harbour", "bo")"#, TengoValue.bool(true)), (#"t.contains("a", "")"#, .bool(true)),
    (#"t.contains_any("harbour", "xyzu")"#, .bool(true)), (#"t.count("banana", "an")"#, .int(2)),
    (#"t.count("شاي", "")"#, .int(4)), (#"t.compare("a", "b")"#, .int(-1)),
    (#"t.equal_fold("Straße", "STRASSE")"#, .bool(false)), (#"t.equal_fold("ÉTÉ", "été")"#, .bool(true)),
    (#"t.fields("  one\ttwo \n three ")"#, strings("one", "two", "three")),
    (#"t.has_prefix("harbour", "har")"#, .bool(true)),
    (#"t.has_suffix("harbour", "bor")"#, .bool(false)),
    (#"t.index("قال قال", "ال")"#, .int(2)), (#"t.index("abc", "x")"#, .int(-1)),
    (#"t.last_index("abcabc", "bc")"#, .int(4)), (#"t.last_index("abc", "")"#, .int(3)),
    (#"t.index_any("golang", "gy")"#, .int(0)), (#"t.last_index_any("golang", "go")"#, .int(5)),
    (#"t.join(["a", 1, 'c'], "-")"#, .string("a-1-c")), (#"t.join([], "-")"#, .string("")),
    (#"t.repeat("ab", 3)"#, .string("ababab")), (#"t.repeat("ab", 0)"#, .string("")),
    (#"t.replace("banana", "an", "AN", 1)"#, .string("bANana")),
    (#"t.replace("ab", "", "-", -1)"#, .string("-a-b-")),
    (#"t.replace("aaa", "a", "b", -1)"#, .string("bbb")),
    (#"t.substr("abcdef", 2, 4)"#, .string("cd")), (#"t.substr("abc", 1)"#, .string("bc")),
    (#"t.substr("abc", -3, 99)"#, .string("abc")),
    (#"t.split("a,b,,c", ",")"#, strings("a", "b", "", "c")),
    (#"t.split("abc", "")"#, strings("a", "b", "c")),
    (#"t.split("", ",")"#, strings("")), (#"t.split_n("a,b,c", ",", 2)"#, strings("a", "b,c")),
    (#"t.split_n("a,b,c", ",", 0)"#, strings()), (#"t.split_n("abc", "", 2)"#, strings("a", "bc")),
    (#"t.split_after("a,b", ",")"#, strings("a,", "b")),
    (#"t.split_after_n("a,b,c", ",", 2)"#, strings("a,", "b,c")),
    (#"t.title("the sea-farer's ship_yard")"#, .string("The Sea-Farer'S Ship_yard")),
    (#"t.to_lower("ÀB")"#, .string("àb")), (#"t.to_upper("àß")"#, .string("Àß")),
    (#"t.to_title("ab")"#, .string("AB")),
    (#"t.trim("xxhixx", "x")"#, .string("hi")), (#"t.trim_left("xxhixx", "x")"#, .string("hixx")),
    (#"t.trim_right("xxhixx", "x")"#, .string("xxhi")), (#"t.trim_space("\n\t hi  ")"#, .string("hi")),
    (#"t.trim("xx", "x")"#, .string("")), (#"t.trim_prefix("harbour", "har")"#, .string("bour")),
    (#"t.trim_suffix("harbour", "our")"#, .string("harb")),
    (#"t.pad_left("7", 3, "0")"#, .string("007")), (#"t.pad_left("abc", 2)"#, .string("abc")),
    (#"t.pad_left("a", 6, "xyz")"#, .string("yzxyza")),
    (#"t.pad_right("a", 6, "xyz")"#, .string("axyzxy")),
    (#"t.atoi("-12")"#, .int(-12)), (#"is_error(t.atoi("12a"))"#, .bool(true)),
    (#"t.itoa(5)"#, .string("5")),
    (#"t.format_bool(true)"#, .string("true")), (#"t.format_int(255, 16)"#, .string("ff")),
    (#"t.format_float(1.5, "f", 3, 64)"#, .string("1.500")),
    (#"t.format_float(1e21, "f", -1, 64)"#, .string("1000000000000000000000")),
    (#"t.format_float(0.000012, "g", -1, 64)"#, .string("1.2e-05")),
    (#"t.format_float(123456789.0, "g", -1, 64)"#, .string("1.23456789e+08")),
    (#"t.parse_bool("T")"#, .bool(true)), (#"is_error(t.parse_bool("yes"))"#, .bool(true)),
    (#"t.parse_float("2.50", 64)"#, .float(2.5)), (#"t.parse_int("0x1f", 0, 64)"#, .int(31)),
    (#"t.parse_int("777", 8, 64)"#, .int(511)), (#"is_error(t.parse_int("300", 10, 8))"#, .bool(true)),
    (#"t.quote("a\"b\n")"#, .string(#""a\"b\n""#)), (#"t.unquote("\"a\\tb\"")"#, .string("a\tb")),
    (#"is_error(t.unquote("abc"))"#, .bool(true)),
  ])
  func `a function of the module text gives what Go gives`(call: String, value: TengoValue) throws {
    #expect(try run("t := import(\"text\")\nout := " + call, reading: ["out"])["out"] == value)
  }

  @Test(arguments: [
    (#"t.re_match("^[a-z]+\\[[0-9]+\\]$", "adam[23]")"#, TengoValue.bool(true)),
    (#"t.re_match(`\bsea\b`, "the seas")"#, .bool(false)),
    (#"t.re_match("(", "x").value != undefined"#, .bool(true)),
    (#"t.re_find("x", "abc")"#, .undefined),
    (#"t.re_find("b(.)", "abcabd")"#, .array([.array([group("bc", 1, 3), group("c", 2, 3)])])),
    (
      #"t.re_find("a.", "abcabd", -1)"#,
      .array([.array([group("ab", 0, 2)]), .array([group("ab", 3, 5)])])
    ),
    (
      #"t.re_find("a.", "abcabdae", 2)"#,
      .array([.array([group("ab", 0, 2)]), .array([group("ab", 3, 5)])])
    ),
    (#"t.re_find("قال", "ثم قال", -1)"#, .array([.array([group("قال", 5, 11)])])),
    (#"t.re_find("(x)?b", "ab")"#, .array([.array([group("b", 1, 2), group("", -1, -1)])])),
    (#"t.re_replace("a(x*)b", "-ab-axxb-", "${1}W")"#, .string("-W-xxW-")),
    (#"t.re_replace("a(x*)b", "-ab-axxb-", "$1W")"#, .string("---")),
    (#"t.re_replace("(?P<first>.)(?P<second>.)", "ab", "$second$first$$")"#, .string("ba$")),
    (#"t.re_replace("", "ab", "-")"#, .string("-a-b-")),
    (#"t.re_replace("a*", "baaac", "x")"#, .string("xbxcx")),
    (#"t.re_split("a*", "abaabaccadaaae", 5)"#, strings("", "b", "b", "c", "cadaaae")),
    (#"t.re_split(",", "a,b,c")"#, strings("a", "b", "c")),
    (#"t.re_split(",", "a,b,c", 2)"#, strings("a", "b,c")),
    (#"t.re_split(",", "")"#, strings("")), (#"t.re_split("x", "abc", 0)"#, strings()),
    (#"t.re_compile("b.").match("abc")"#, .bool(true)),
    (#"t.re_compile("b.").find("abc")[0][0].begin"#, .int(1)),
    (#"t.re_compile("b.").replace("abc", "-")"#, .string("a-")),
    (#"t.re_compile("b").split("abc")"#, strings("a", "c")),
    (#"is_error(t.re_compile("[a"))"#, .bool(true)),
    // A string that is cut inside a character is looked through all the same.
    (#"t.re_find("b", "ش"[1:] + "ab")[0][0].begin"#, .int(2)),
  ])
  func `patterns find, replace and split as in Go`(call: String, value: TengoValue) throws {
    #expect(try run("t := import(\"text\")\nout := " + call, reading: ["out"])["out"] == value)
  }

  @Test func `a pattern that would run away ends the run with its name`() {
    let source = #"t := import("text")\#nx := t.re_match("(a+)+$", t.repeat("a", 5000) + "b")"#
    #expect(mistake(source)?.contains("(a+)+$") == true)
  }

  @Test func `many matches are found in linear time`() throws {
    let source = """
      t := import("text")
      found := t.re_find("b.", t.repeat("abc ", 20000), -1)
      n := len(found)
      last := found[n - 1][0].begin
      """
    let values = try run(source, reading: ["n", "last"])
    #expect(values["n"] == .int(20_000))
    #expect(values["last"] == .int(79_997))
  }
}

func strings(_ strings: String...) -> TengoValue { .array(strings.map { .string($0) }) }

func group(_ text: String, _ begin: Int64, _ end: Int64) -> TengoValue {
  .map(["text": .string(text), "begin": .int(begin), "end": .int(end)])
}
