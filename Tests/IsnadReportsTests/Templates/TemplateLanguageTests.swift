import Testing

@testable import IsnadReports

/// Fills a template in with a map that these tests share.
func filled(_ source: String, _ data: TemplateValue? = nil) throws -> String {
  let template = try Template(source, name: "test.tmpl", functions: .all)
  let result = template.filled(with: data ?? sample)
  if let error = result.error { throw error }
  return result.output.text
}

/// What goes wrong with a template.
func fault(_ source: String, _ data: TemplateValue? = nil) -> TemplateError? {
  do {
    _ = try filled(source, data)
    return nil
  } catch {
    return error as? TemplateError
  }
}

private var sample: TemplateValue {
  .dictionary(
    TemplateDictionary([
      "name": .text("Ada"), "count": .integer(3), "none": .list([]),
      "words": .texts(["one", "two", "three"]),
      "map": .dictionary(TemplateDictionary(["b": .integer(2), "a": .integer(1)])),
      "person": .record(
        TemplateRecord(type: "main.Person", fields: [("Name", .text("Lund")), ("Age", .integer(40))])),
    ]))
}

@Suite struct `The language of templates` {
  @Test(arguments: [
    ("plain", "plain"), ("a{{.name}}b", "aAdab"), ("{{.person.Name}}", "Lund"),
    ("{{.missing}}", "<no value>"),
    ("{{\"q\\n\\u0627\" }}", "q\nا"), ("{{`raw\\n`}}", "raw\\n"), ("{{'a'}}", "97"),
    ("{{0x1F}} {{1_000}} {{-2}}", "31 1000 -2"),
    ("{{1.5}} {{1e3}} {{100000000000000000000000.0}}", "1.5 1000 1e+23"), ("{{true}}", "true"),
    ("{{.words}} {{.map}} {{.person}}", "[one two three] map[a:1 b:2] {Lund 40}"),
    (
      "{{$}}{{/* nothing */}}",
      "map[count:3 map:map[a:1 b:2] name:Ada none:[] person:{Lund 40} words:[one two three]]"
    ),
  ])
  func `values are written as Go prints them`(source: String, expected: String) throws {
    #expect(try filled(source) == expected)
  }

  @Test(arguments: [
    ("a {{- 1 -}} b", "a1b"), ("a  {{- /* x */ -}}\n b", "ab"), ("{{ 1 -}}\n\n{{ 2 }}", "12"),
    ("a {{-1}}", "a -1"),
  ])
  func `markers take white space away`(source: String, expected: String) throws {
    #expect(try filled(source) == expected)
  }

  @Test(arguments: [
    ("{{if .name}}y{{else}}n{{end}}", "y"), ("{{if .none}}y{{else if .count}}c{{else}}n{{end}}", "c"),
    ("{{range .words}}<{{.}}>{{end}}", "<one><two><three>"),
    ("{{range $i, $w := .words}}{{$i}}{{$w}} {{end}}", "0one 1two 2three "),
    ("{{range $k, $v := .map}}{{$k}}={{$v}};{{end}}", "a=1;b=2;"),
    ("{{range .none}}x{{else}}empty{{end}}", "empty"),
    ("{{range 3}}{{.}}{{end}}", "012"),
    ("{{range .words}}{{if eq . \"two\"}}{{continue}}{{end}}{{.}}{{end}}", "onethree"),
    ("{{range .words}}{{if eq . \"two\"}}{{break}}{{end}}{{.}}{{end}}", "one"),
    ("{{with .person}}{{.Age}}{{end}}", "40"),
    ("{{with .none}}x{{else}}no{{end}}", "no"),
    ("{{with $p := .person}}{{$p.Age}}{{$.name}}{{end}}", "40Ada"),
    ("{{with .none}}x{{else with .name}}{{.}}{{end}}", "Ada"),
    ("{{$x := 1}}{{if true}}{{$x = 2}}{{end}}{{$x}}", "2"),
    ("{{$x := 1}}{{if true}}{{$x := 2}}{{end}}{{$x}}", "1"),
    ("{{define \"t\"}}[{{.}}]{{end}}{{template \"t\" .name}}{{template \"t\" 2}}", "[Ada][2]"),
    ("{{block \"b\" .count}}<{{.}}>{{end}}", "<3>"),
    ("{{$i := 0}}{{range .words}}{{$i = add $i 1}}{{end}}{{$i}}", "3"),
  ])
  func `statements do what Go's do`(source: String, expected: String) throws {
    #expect(try filled(source) == expected)
  }

  @Test(arguments: [
    ("{{len .words | printf \"%d!\"}}", "3!"), ("{{(index .words 0) | upper}}", "ONE"),
    ("{{(.person).Name}}", "Lund"),
    ("{{index .words 1}} {{index .map \"a\"}} {{slice .name 1}} {{slice .words 0 1}}", "two 1 da [one]"),
    ("{{and 1 0 .boom.x}}", "0"), ("{{or 0 \"\" \"x\"}}", "x"), ("{{not .none}}", "true"),
    ("{{eq 1 2 1}} {{ne 1 2}} {{lt 1 2}} {{ge \"b\" \"a\"}}", "true true true true"),
    ("{{eq nil nil}}", "true"),
    ("{{print 1 2 \"a\" 3}}|{{println 1 \"a\"}}", "1 2a3|1 a\n"),
    ("{{html \"<a&'>\"}}", "&lt;a&amp;&#39;&gt;"),
    ("{{js \"a'<\"}}", "a\\'\\u003C"), ("{{urlquery \"a b&ا\"}}", "a+b%26%D8%A7"),
  ])
  func `Go's functions are there`(source: String, expected: String) throws {
    #expect(try filled(source) == expected)
  }

  @Test(arguments: [
    ("%d|%5d|%-5d|%05d|%+d", "7|    7|7    |00007|+7"),
    ("%x %X %o %b %c %q %U", "7 7 7 111 \u{07} '\u{07}' U+0007"), ("%v%%", "7%"),
    ("%s", "%!s(int=7)"), ("%f|%.2f", "%!f(int=7)|%!f(int=7)"),
  ])
  func `printf knows Go's directives for whole numbers`(format: String, expected: String) throws {
    let count =
      format.split(separator: "%", omittingEmptySubsequences: false).count - 1
      - (format.contains("%%") ? 2 : 0)
    let values = [TemplateValue](repeating: .integer(7), count: count)
    #expect(try GoFormat.format(format, values) == expected)
  }

  @Test func `printf knows Go's directives for the rest`() throws {
    #expect(
      try GoFormat.format(
        "%s|%5s|%-5s|%.1s|%q|%x|%t",
        [.text("a"), .text("ب"), .text("c"), .text("de"), .text("f\n"), .text("g"), .boolean(true)])
        == "a|    ب|c    |d|\"f\\n\"|67|true")
    #expect(
      try GoFormat.format(
        "%.2f %6.1f %v %g", [.decimal(1.005), .decimal(2.25), .decimal(0.1), .decimal(1e21)])
        == "1.00    2.2 0.1 1e+21")
    #expect(try GoFormat.format("%*d %d", [.integer(3), .integer(1)]) == "  1 %!d(MISSING)")
    #expect(try GoFormat.format("a", [.integer(1)]) == "a%!(EXTRA int=1)")
    #expect(try GoFormat.format("%z %", [.nothing]) == "%!z(<nil>) %!(NOVERB)")
  }
}

@Suite struct `Mistakes in templates` {
  @Test(arguments: [
    ("a\n{{.name", 2, "not closed"), ("{{\"a}}", 1, "not closed"),
    ("{{/* a", 1, "comment is not closed"), ("{{}}", 1, "empty"),
    ("\n{{if .name}}", 2, "'{{if}}' is not closed"), ("{{end}}", 1, "closes nothing"),
    ("{{foo 1}}", 1, "no function 'foo'"),
    ("{{now}}", 1, "does not depend on the clock"), ("{{call .x}}", 1, "not supported"),
    ("{{$x}}", 1, "was never set"),
    ("{{1 2}}", 1, "is no function"), ("{{.name | }}", 1, "value is missing"),
    ("{{(len .name}}", 1, "not closed"),
    ("{{len .name)}}", 1, "never opened"), ("{{if}}{{end}}", 1, "has no value"),
    ("{{break}}", 1, "outside a '{{range}}'"),
    ("{{template \"no\"}}", 1, "no template 'no'"), ("{{template no}}", 1, "names no template"),
    ("{{a ^ b}}", 1, "'^'"),
    ("{{.person.Nam}}", 1, "no field '.Nam' in main.Person"), ("{{.name.x}}", 1, "type string"),
    ("{{index .words 3}}", 1, "no member 3"),
    ("{{range .name}}{{end}}", 1, "cannot go over"),
    ("{{lt 1 \"a\"}}", 1, "cannot compare int with string"),
    ("{{eq .words .words}}", 1, "cannot compare"),
    ("{{len 3}}", 1, "is given int"), ("{{not}}", 1, "given 0 arguments"),
    ("\n\n{{fail \"so\"}}", 3, "gives up: so"),
    ("{{if 1}}{{else}}{{else}}{{end}}", 1, "second '{{else}}'"),
    ("{{$a, $b := 1}}", 1, "too many variables"), ("{{div 1 0}}", 1, "too large"),
    ("{{09x}}", 1, "no number"), ("{{'ab'}}", 1, "one character"), ("{{\"\\k\"}}", 1, "escape"),
  ])
  func `each is told with its line and what to do`(source: String, line: Int, words: String) throws {
    let error = try #require(fault(source))
    #expect(error.name == "test.tmpl")
    #expect(error.line == line)
    #expect(error.message.contains(words), "\(error.message)")
  }

  @Test func `no template runs for ever or fills the memory`() throws {
    let nested = String(repeating: "{{if 1}}", count: 5000)
    #expect(try #require(fault(nested)).message.contains("nest deeper"))
    let parentheses = "{{" + String(repeating: "(", count: 5000) + "}}"
    #expect(try #require(fault(parentheses)).message.contains("nest deeper"))
    let chain = "{{if 1}}" + String(repeating: "{{else if 1}}", count: 5000) + "{{end}}"
    #expect(try #require(fault(chain)).message.contains("nest deeper"))
    let itself = "{{define \"t\"}}{{template \"t\" .}}{{end}}{{template \"t\" .}}"
    #expect(try #require(fault(itself)).message.contains("call each other"))
    let loops = String(repeating: "{{range 100000}}", count: 4) + String(repeating: "{{end}}", count: 4)
    #expect(try #require(fault(loops)).message.contains("too much"))
    #expect(try #require(fault("{{range 9000000}}{{end}}")).message.contains("loop is to run"))
    #expect(try #require(fault("{{repeat 1000000000 \"abc\"}}")).message.contains("more than"))
    #expect(
      try #require(fault("{{range 100000}}{{repeat 100000 \"a\"}}{{end}}")).message.contains(
        "grows beyond"))
    #expect(try #require(fault("{{until 100000000}}")).message.contains("grows beyond"))
    #expect(try #require(fault("{{printf \"%999999d\" 1}}")).message.contains("field of more"))
    // A map in itself is printed to a depth, and compared to one.
    #expect(
      try filled(
        "{{$d := dict}}{{$_ := set $d \"d\" $d}}{{$e := dict}}{{$_ = set $e \"d\" $e}}{{deepEqual $d $e}}"
      ) == "false")
    #expect(
      try filled("{{$d := dict}}{{$_ := set $d \"d\" $d}}{{$d}}").hasSuffix("…]]]]]]]]]]]]]]]]]]]]"))
  }
}
