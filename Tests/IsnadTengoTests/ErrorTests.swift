import IsnadTengo
import Testing

@Suite struct ErrorTests {
  @Test(arguments: [
    ("a := 1\nb = a", "2:1: the name 'b' is not defined"),
    ("a := 1\na := 2", "2:1: 'a' is already defined in this block; '=' assigns to it"),
    ("return 1", "1:1: 'return' stands inside a function only"),
    ("break", "1:1: 'break' stands inside a loop only"),
    ("a, b := 1, 2", "1:2: several values cannot be assigned at once"),
    ("x := os.exit", "1:6: the name 'os' is not defined"),
    ("s := \"abc", "1:6: the string has no end; close it with '\"' on its line"),
    ("x := (1", "1:8: ')' was expected, not the end of the line"),
    ("f := func(a, a) {}", "1:14: the parameter 'a' is named twice"),
    ("if { }", "1:4: a condition was expected, not '{'"),
    ("x := 99999999999999999999", "1:6: '99999999999999999999' is not a whole number of 64 bits"),
    ("x := #", "1:6: the character '#' has no meaning in a script"),
    ("1 = 2", "1:1: a value is assigned to a name, or to an element of one"),
    ("len = 2", "1:1: a value is assigned to a name, or to an element of one"),
    ("/* open", "1:1: the comment has no end; close it with '*/'"),
    (
      "x := \"\\q\"", "1:7: '\\q' is no escape; a backslash is written '\\\\', or the string between '`'"
    ),
  ])
  func `what is no script is refused with its place`(source: String, message: String) {
    #expect(mistake(source) == "rule.yml:" + message)
    #expect(throws: TengoError.self) { try TengoProgram(source, file: "rule.yml") }
  }

  @Test(arguments: ["os", "rand", "times", "hex", "base64", "json", "./other"])
  func `a module that scripts are not given is refused before anything runs`(name: String) {
    #expect(
      mistake("a := 1\nm := import(\"\(name)\")")
        == "rule.yml:2:13: the module '\(name)' is not given to scripts; they may import 'enum', 'fmt',"
        + " 'math', 'text'")
  }

  @Test func `what a module has not is refused before anything runs`() {
    #expect(
      mistake("text := import(\"text\")\nf := func() { return text.re_finds(1) }")
        == "rule.yml:2:27: the module 'text' has no 're_finds'; it has 're_find'")
  }

  @Test(arguments: [
    ("x := 1\ny := x + \"a\"", "2:8: '+' has no meaning between int and string"),
    ("x := 1 / 0", "1:8: division by zero"),
    ("x := undefined\nx()", "2:1: a value of type undefined cannot be called; only functions can"),
    ("x := 5\ny := x.a", "2:7: a value of type int has no elements"),
    ("a := [1]\na[3] = 1", "2:6: the index 3 lies outside the array of 1 elements"),
    (
      "a := immutable([1])\na[0] = 1",
      "2:6: the elements of a value of type immutable-array cannot be set"
    ),
    ("f := func(a) { return a }\nf(1, 2)", "2:1: the function takes 1 arguments, not 2"),
    ("x := [1][\"a\"]", "1:9: the index of a value of type array is an int, not string"),
    ("for x in 5 { }", "1:1: a value of type int has no elements to go through"),
    ("x := len(5)", "1:6: argument 1 must be an array, a map, a string or bytes, not int"),
    ("t := import(\"text\")\nx := t.repeat(\"a\", -1)", "2:7: a string cannot be repeated -1 times"),
    ("x := \"abc\"[2:1]", "1:11: the slice begins at 2, behind its end at 1"),
    ("x := -\"a\"", "1:6: '-' has no meaning before string"),
    (
      "x := time()",
      "1:6: the builtin function 'time' is not given to scripts: a rule does not know the clock"
    ),
  ])
  func `a failing run says where it failed`(source: String, message: String) {
    #expect(mistake(source) == "rule.yml:" + message)
  }

  @Test func `an error inside a function points into it`() {
    #expect(
      mistake("f := func(x) {\n  return x.y.z + 1\n}\nf({y: {z: []}})")
        == "rule.yml:2:16: '+' has no meaning between array and int")
  }

  @Test func `places count from the line on which the script begins`() {
    do throws(TengoError) {
      _ = try TengoProgram("a := 1\nb :=", file: "Styles/Rule.yml", line: 12)
      Issue.record("the script was read")
    } catch {
      #expect(error.line == 13)
      #expect(error.description.hasPrefix("Styles/Rule.yml:13:5: "))
      #expect(error.kind == .source)
    }
  }

  @Test func `columns count characters`() {
    #expect(mistake("x := \"شارع\" - 1") == "rule.yml:1:13: '-' has no meaning between string and int")
  }
}

/// What is wrong with a script, or its run.
func mistake(_ source: String, limits: TengoLimits = .standard) -> String? {
  do {
    _ = try run(source, reading: [], limits: limits)
    return nil
  } catch {
    return "\(error)"
  }
}
