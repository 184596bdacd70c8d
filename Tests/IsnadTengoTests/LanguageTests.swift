import IsnadTengo
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("1 + 2 * 3", TengoValue.int(7)), ("(1 + 2) * 3", .int(9)), ("7 / 2", .int(3)), ("-7 / 2", .int(-3)),
    ("-7 % 3", .int(-1)), ("7.0 / 2", .float(3.5)), ("1 << 4 | 1", .int(17)), ("6 &^ 2", .int(4)),
    ("1 << 64", .int(0)), ("-1 >> 70", .int(-1)), ("^5", .int(-6)),
    ("9223372036854775807 + 1", .int(Int64.min)), ("0x1F", .int(31)), ("0b101", .int(5)),
    ("1_000", .int(1000)), (".5", .float(0.5)), ("1e3", .float(1000)), ("2.5e-1", .float(0.25)),
    ("1 == 1.0", .bool(true)), ("1 < 2 && 2 < 3", .bool(true)), ("!0", .bool(true)),
    ("!0.0", .bool(false)),
    ("true ? 1 : false ? 2 : 3", .int(1)), ("1 > 2 || \"x\"", .string("x")), ("0 && 5", .int(0)),
    ("'a' + 1", .char(98)), ("'b' - 'a'", .char(1)), ("'a' < 98", .bool(true)),
    ("\"a\" + 1", .string("a1")), ("\"a\" + [1, \"b\"]", .string("a[1, \"b\"]")),
    ("\"x\" + 'y'", .string("xy")), ("\"a\" < \"b\"", .bool(true)), ("\"b\" <= \"a\"", .bool(false)),
    ("\"a\" + undefined", .string("a<undefined>")), ("\"\" + 1.50", .string("1.5")),
  ])
  func `an expression has its value`(source: String, value: TengoValue) throws {
    #expect(try result(source) == value)
  }

  @Test(arguments: [
    ("\"سلام\"[1]", TengoValue.char(0x644)), ("len(\"سلام\")", .int(8)), ("\"سلام\"[2:4]", .string("ل")),
    ("\"abc\"[-5:9]", .string("abc")), ("\"abc\"[1:]", .string("bc")), ("\"abc\"[7]", .undefined),
    ("[1, 2, 3][1:]", .array([.int(2), .int(3)])), ("[1][5]", .undefined), ("{a: {b: 2}}.a.b", .int(2)),
    ("{\"a b\": 1}[\"a b\"]", .int(1)), ("{a: 1}.b", .undefined), ("undefined.x.y", .undefined),
    ("bytes(\"ab\")[1]", .int(98)), ("error(\"x\").value", .string("x")),
    ("[1, 2] + [3]", .array([.int(1), .int(2), .int(3)])), ("[1, [2]] == [1, [2]]", .bool(true)),
    ("{a: 1} == {a: 1.0}", .bool(true)), ("immutable([1]) == [1]", .bool(true)),
  ])
  func `an element is read by index, selector and slice`(source: String, value: TengoValue) throws {
    #expect(try result(source) == value)
  }

  @Test func `a string is indexed by characters and sliced by bytes`() throws {
    let values = try run(
      """
      s := "aé漢"
      n := len(s)
      c := s[1]
      t := s[1:3]
      all := []
      for i, x in s { all = append(all, [i, x]) }
      """, reading: ["n", "c", "t", "all"])
    #expect(values["n"] == .int(6))
    #expect(values["c"] == .char(0xE9))
    #expect(values["t"] == .string("é"))
    #expect(
      values["all"]
        == .array([
          .array([.int(0), .char(0x61)]), .array([.int(1), .char(0xE9)]),
          .array([.int(2), .char(0x6F22)]),
        ]))
  }

  @Test func `loops break, go on and count`() throws {
    let values = try run(
      """
      a := 0
      for i := 0; i < 10; i++ {
        if i == 2 { continue }
        if i == 5 { break }
        a += i
      }
      b := 0
      for b < 7 { b += 2 }
      c := 0
      for { c++; if c >= 3 { break } }
      d := ""
      for k, v in {z: 1, a: 2, m: 3} { d += k + v }
      e := 0
      for x in [1, 2, 3] { e += x }
      for x in undefined { e = -1 }
      """, reading: ["a", "b", "c", "d", "e"])
    #expect(values["a"] == .int(8))
    #expect(values["b"] == .int(8))
    #expect(values["c"] == .int(3))
    // A map is gone through in the order of its keys, in every run.
    #expect(values["d"] == .string("a2m3z1"))
    #expect(values["e"] == .int(6))
  }

  @Test func `conditions choose, with names of their own`() throws {
    let source = """
      out := []
      for n in [1, 5, 9] {
        if m := n * 2; m < 5 {
          out = append(out, "small")
        } else if m > 15 {
          out = append(out, "large " + m)
        } else {
          out = append(out, "middle")
        }
      }
      """
    #expect(
      try run(source, reading: ["out"])["out"]
        == .array([.string("small"), .string("middle"), .string("large 18")]))
  }

  @Test func `functions are values, recursive, variadic, and keep their variables`() throws {
    let values = try run(
      """
      fib := func(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2) }
      a := fib(15)
      counter := func() {
        n := 0
        return func() { n++; return n }
      }
      one := counter()
      two := counter()
      one(); one()
      b := [one(), two()]
      sum := func(first, ...rest) {
        for x in rest { first += x }
        return first
      }
      c := [sum(1), sum(1, 2, 3), sum([4, 5, 6]...)]
      d := func() { local := func(n) { return n == 0 ? "end" : local(n - 1) }; return local(3) }()
      e := func() { }()
      made := func() {
        list := []
        for i in [1, 2, 3] { list = append(list, func() { return i * 10 }) }
        return list
      }()
      f := [made[0](), made[1](), made[2]()]
      """, reading: ["a", "b", "c", "d", "e", "f"])
    #expect(values["a"] == .int(610))
    #expect(values["b"] == .array([.int(3), .int(1)]))
    #expect(values["c"] == .array([.int(1), .int(6), .int(15)]))
    #expect(values["d"] == .string("end"))
    #expect(values["e"] == .undefined)
    #expect(values["f"] == .array([.int(10), .int(20), .int(30)]))
  }

  @Test func `an inner name hides an outer one`() throws {
    let values = try run(
      """
      a := 1
      func() { a := 2; a = 3 }()
      b := a
      if true { a := 5; b = a }
      c := a
      func() { a = 9 }()
      len := 4
      """, reading: ["a", "b", "c", "len"])
    #expect(values == ["a": .int(9), "b": .int(5), "c": .int(1), "len": .int(4)])
  }

  @Test func `what holds values is shared, and copied on request`() throws {
    let values = try run(
      """
      a := [1, [2], {k: 3}]
      b := a
      c := copy(a)
      b[0] = 10
      b[1][0] = 20
      b[2].k += 30
      m := {}
      m.x = 1
      m["y"] = [0]
      m.y[0]++
      grown := append(a, 4)
      grown[0] = "other"
      part := a[0:1]
      part[0] = "cut"
      """, reading: ["a", "c", "m", "grown", "part"])
    #expect(values["a"] == .array([.int(10), .array([.int(20)]), .map(["k": .int(33)])]))
    #expect(values["c"] == .array([.int(1), .array([.int(2)]), .map(["k": .int(3)])]))
    #expect(values["m"] == .map(["x": .int(1), "y": .array([.int(1)])]))
    // An array that grew out of another, or is a part of it, is an array of its own.
    #expect(
      values["grown"]
        == .array([.string("other"), .array([.int(20)]), .map(["k": .int(33)]), .int(4)]))
    #expect(values["part"] == .array([.string("cut")]))
  }

  @Test func `line ends and comments are as in Go`() throws {
    let source = """
      // one
      a := [
        1, /* two */ 2,
        3
      ]
      b := {
        x: a[0] +
          a[1], // three
        "y": 2
      } /* four
      */ c := b.x; d := `raw \\n
      line`
      """
    let values = try run(source, reading: ["b", "c", "d"])
    #expect(values["b"] == .map(["x": .int(3), "y": .int(2)]))
    #expect(values["c"] == .int(3))
    #expect(values["d"] == .string("raw \\n\nline"))
  }

  @Test func `escapes stand for bytes and characters`() throws {
    #expect(
      try result(#""\t\"\\\x41\u0627\U0001F600\101""#) == .string("\t\"\\A\u{0627}\u{1F600}A"))
    #expect(try result(#"'\n'"#) == .char(10))
    #expect(try result(#"'\u0627'"#) == .char(0x627))
    #expect(try result("'ث'") == .char(0x62B))
    // A string may hold bytes that are not UTF-8; it shows them when it is quoted.
    #expect(try result(#"import("text").quote("\xFF!")"#) == .string(#""\xff!""#))
  }
}

/// The value of an expression.
func result(_ source: String) throws -> TengoValue {
  try run("out := " + source, reading: ["out"])["out"] ?? .undefined
}

/// The values of some variables of a script.
func run(
  _ source: String, reading names: [String], limits: TengoLimits = .standard
) throws -> [String: TengoValue] {
  try TengoProgram(source, file: "rule.yml").run(reading: names, limits: limits)
}
