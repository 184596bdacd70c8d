import IsnadTengo
import Testing

@Suite struct LimitTests {
  private let small = TengoLimits(steps: 100_000, memory: 4 << 20, nesting: 500)

  @Test(arguments: [
    "for { }",
    "f := func() { for true { } }\nf()",
    "s := import(\"text\").repeat(\"a\", 200000)\nfor { if s + \"b\" == s + \"c\" { } }",
    "t := import(\"text\")\ns := t.repeat(\"a\", 300000)\nt.count(s, t.repeat(\"a\", 150000) + \"b\")",
  ])
  func `a script that runs on and on ends`(source: String) {
    let message = mistake(source, limits: small)
    #expect(message?.contains("too") == true)
  }

  @Test(arguments: [
    "a := []\nfor { a = append(a, a) }",
    "s := \"ab\"\nfor { s += s }",
    "a := [1]\nfor { a = [a, a] }\n",
    "b := bytes(99999999999)",
    "r := range(0, 9000000000000000000)",
    "r := range(-9000000000000000000, 9000000000000000000)",
    "r := range(0, -9223372036854775807 - 1)",
    "s := import(\"text\").repeat(\"ab\", 9000000000000000000)",
    "s := import(\"text\").pad_left(\"ab\", 9000000000000000000)",
    "s := format(\"%1000000d%1000000d%1000000d%1000000d%1000000d\", 1, 1, 1, 1, 1)",
    "m := {}\nfor i := 0; ; i++ { m[i] = i }",
  ])
  func `a script that makes too much ends`(source: String) {
    let message = mistake(source, limits: small)
    #expect(message?.contains("too") == true, "\(message ?? "nothing")")
  }

  @Test func `recursion without end ends`() {
    #expect(
      mistake("f := func(x) {\n  return f(x + 1)\n}\nf(0)")
        == "rule.yml:2:10: the functions call one another too deep; look for a recursion without end")
    #expect(
      mistake("e := import(\"enum\")\nf := func(k, v) { return e.map([1], f) }\nf(0, 0)")?
        .contains("too deep") == true)
  }

  @Test func `a function may call itself some hundred times`() throws {
    #expect(
      try run("f := func(n) { return n == 0 ? 0 : 1 + f(n - 1) }\nx := f(200)", reading: ["x"])["x"]
        == .int(200))
  }

  @Test(arguments: ["(", "[", "{a:", "- ", "f(", "func(){", "if true {", "x.y(", "1?"])
  func `a script that nests without end is refused`(opening: String) {
    let source =
      "f := 1\nx := 1\n" + (opening == "func(){" || opening == "if true {" ? "" : "y := ")
      + String(repeating: opening, count: 5_000)
    let message = mistake(source)
    #expect(message?.contains("nests deeper") == true, "\(message ?? "nothing")")
  }

  @Test func `a long row of operators, selectors or branches is no nesting`() throws {
    let sum = String(repeating: "1 + ", count: 20_000) + "1"
    #expect(try result(sum) == .int(20_001))
    let branches = String(repeating: "if x == 2 { } else ", count: 5_000) + "{ x = 3 }"
    #expect(try run("x := 1\n" + branches, reading: ["x"])["x"] == .int(3))
    #expect(
      mistake("x := {}\ny := x" + String(repeating: ".a", count: 5_000))?.contains("nests deeper")
        == true)
  }

  @Test func `values in values without end can be made, but not shown`() throws {
    let chain = "a := []\nhead := a\nfor i := 0; i < 50000; i++ { n := []\n a = append(a, n)\n a = n }\n"
    _ = try run(chain, reading: [])
    let inside = "a := {}\nhead := a\nfor i := 0; i < 50000; i++ { n := {}\n a.n = n\n a = n }\n"
    _ = try run(inside, reading: [])
    #expect(mistake(inside + "s := string(head)")?.contains("more than 200 levels") == true)
    #expect(mistake(inside + "s := copy(head)")?.contains("more than 200 levels") == true)
    #expect(mistake("a := [0]\na[0] = a\ns := string(a)")?.contains("more than 200 levels") == true)
    #expect(
      mistake("a := [0]\na[0] = a\nb := [0]\nb[0] = b\nc := a == b")?.contains("more than 200") == true)
    #expect(throws: TengoError.self) { try run("a := [0]\na[0] = a", reading: ["a"]) }
  }

  @Test func `appending in a loop takes linear time`() throws {
    let source = "a := []\nfor i := 0; i < 200000; i++ { a = append(a, i) }\na[3] = 1\nn := len(a)"
    #expect(try run(source, reading: ["n"])["n"] == .int(200_000))
  }

  @Test func `a loop over the indices of a string takes linear time`() throws {
    let source = """
      t := import("text")
      s := t.repeat("aé", 50000)
      n := 0
      for i := 0; i < 100000; i++ { if s[i] == 'é' { n++ } }
      """
    #expect(try run(source, reading: ["n"])["n"] == .int(50_000))
  }

  @Test func `a script too long to be one is refused`() {
    let source = String(repeating: "// a comment\n", count: 100_000)
    #expect(mistake(source)?.contains("too long") == true)
  }
}
