import IsnadTengo
import Testing

@Suite struct BuiltinTests {
  @Test(arguments: [
    ("string(1.0)", TengoValue.string("1")), ("string([1, \"a\", 'b'])", .string("[1, \"a\", b]")),
    ("string({b: 1, a: 2})", .string("{a: 2, b: 1}")), ("string(undefined, 5)", .int(5)),
    ("string(undefined)", .undefined), ("string(error(\"x\"))", .string("error: \"x\"")),
    ("int(\"12\")", .int(12)), ("int(\"x\")", .undefined), ("int(\"x\", 3)", .int(3)),
    ("int(-3.9)", .int(-3)),
    ("int(true)", .int(1)), ("int('a')", .int(97)), ("float(\"2.5\")", .float(2.5)),
    ("float(true)", .undefined),
    ("bool(0.0)", .bool(true)), ("bool(\"\")", .bool(false)), ("char(97)", .char(97)),
    ("char(\"a\")", .undefined),
    ("bytes(\"ab\")", .bytes([97, 98])), ("bytes(2)", .bytes([0, 0])),
    ("type_name([])", .string("array")), ("type_name(immutable({}))", .string("immutable-map")),
    ("type_name(len)", .string("builtin-function:len")),
    ("type_name(func() {})", .string("compiled-function")),
    ("is_int(1)", .bool(true)), ("is_float(1)", .bool(false)), ("is_callable(len)", .bool(true)),
    ("is_function(len)", .bool(false)), ("is_undefined([][0])", .bool(true)),
    ("is_iterable(\"\")", .bool(true)),
    ("is_immutable_array(immutable([]))", .bool(true)), ("is_array(immutable([]))", .bool(false)),
    ("range(0, 5, 2)", .array([.int(0), .int(2), .int(4)])),
    ("range(2, 0)", .array([.int(2), .int(1)])),
    ("range(1, 1)", .array([])), ("append([1], 2, 3)", .array([.int(1), .int(2), .int(3)])),
    ("len({a: 1})", .int(1)),
  ])
  func `a builtin function gives its value`(call: String, value: TengoValue) throws {
    #expect(try result(call) == value)
  }

  @Test func `delete and splice change what they are given`() throws {
    let values = try run(
      """
      m := {a: 1, b: 2}
      delete(m, "a")
      v := [1, 2, 3, 4]
      same := v
      gone := splice(v, 1, 2, "x")
      """, reading: ["m", "v", "same", "gone"])
    #expect(values["m"] == .map(["b": .int(2)]))
    #expect(values["v"] == .array([.int(1), .string("x"), .int(4)]))
    #expect(values["same"] == values["v"])
    #expect(values["gone"] == .array([.int(2), .int(3)]))
  }

  @Test(arguments: [
    (#"format("plain %")"#, "plain %"), (#"format("%d of %s", 3, "x")"#, "3 of x"),
    (#"format("%5d|%-5d|%05d|%+d", 42, 42, 42, 42)"#, "   42|42   |00042|+42"),
    (
      #"format("%x %X %o %b %c %U %q", 255, 255, 8, 5, 0x627, 0x627, 'a')"#,
      "ff FF 10 101 ا U+0627 \"a\""
    ),
    (#"format("%.2f|%8.3f|%g|%e", 3.14159, 2.5, 1e21, 12345.678)"#, "3.14|   2.500|1e+21|1.234568e+04"),
    (
      #"format("%s|%6s|%-6s|%.2s|%q", "ab", "ab", "ab", "قال", "a\"b")"#,
      "ab|    ab|ab    |قا|\"a\\\"b\""
    ),
    (#"format("%v %v %v", 1.5, true, [1, "a"])"#, "1.5 true [1, \"a\"]"),
    (#"format("%t", false)"#, "false"),
    (#"format("%T", {})"#, "map"), (#"format("%%|%x", "hi")"#, "%|6869"),
    (#"format("%*d", 4, 7)"#, "   7"),
    (#"format("%[2]s %[1]s", "a", "b")"#, "b a"), (#"format("%d", "x")"#, "%!d(\"x\"=\"x\")"),
    (#"format("%d %d", 1)"#, "1 %!d(MISSING)"), (#"format("a", 1)"#, "a%!(EXTRA int=1)"),
    (#"format("%d%", 1)"#, "1%!(NOVERB)"), (#"format("%[5]d", 1)"#, "%!d(BADINDEX)"),
    (#"import("fmt").sprintf("%03d", 7)"#, "007"),
  ])
  func `a format shapes values as Go does`(call: String, expected: String) throws {
    #expect(try result(call) == .string(expected))
  }

  @Test(arguments: [
    ("m.abs(-19.84)", TengoValue.float(19.84)), ("m.sqrt(16)", .float(4)), ("m.floor(-1.5)", .float(-2)),
    ("m.max(1, 2.5)", .float(2.5)), ("m.pow(2, 10)", .float(1024)), ("m.mod(7, 4)", .float(3)),
    ("m.pi > 3.14 && m.pi < 3.15", .bool(true)), ("m.is_nan(m.nan())", .bool(true)),
    ("m.is_inf(m.inf(-1), -1)", .bool(true)), ("m.trunc(2.9)", .float(2)), ("m.log10(1000)", .float(3)),
    ("m.maxInt8", .int(127)), ("m.hypot(3, 4)", .float(5)), ("m.ilogb(8)", .int(3)),
    ("m.signbit(-0.5)", .bool(true)),
  ])
  func `the module math is Go's`(call: String, value: TengoValue) throws {
    #expect(try run("m := import(\"math\")\nout := " + call, reading: ["out"])["out"] == value)
  }

  @Test(arguments: [
    ("e.all([1, 2], func(k, v) { return v > 0 })", TengoValue.bool(true)),
    ("e.any([1, 2], func(k, v) { return v > 5 })", .bool(false)),
    ("e.filter([1, 2, 3], func(k, v) { return v % 2 })", .array([.int(1), .int(3)])),
    ("e.map({b: 2, a: 1}, func(k, v) { return k + v })", strings("a1", "b2")),
    ("e.find([4, 5], func(k, v) { return v > 4 })", .int(5)),
    ("e.find_key([4, 5], func(k, v) { return v > 4 })", .int(1)),
    ("e.chunk([1, 2, 3], 2)", .array([.array([.int(1), .int(2)]), .array([.int(3)])])),
    ("e.at({a: 1}, \"a\")", .int(1)), ("e.map([7], e.value)", .array([.int(7)])),
    ("e.each(5, func(k, v) {})", .undefined),
  ])
  func `the module enum goes through arrays and maps`(call: String, value: TengoValue) throws {
    #expect(try run("e := import(\"enum\")\nout := " + call, reading: ["out"])["out"] == value)
  }

  @Test func `what is printed goes nowhere`() throws {
    #expect(try result("import(\"fmt\").println(\"a\", 1)") == .undefined)
  }
}
