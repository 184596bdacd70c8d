import Testing

@testable import IsnadReports

@Suite struct `Sprig's functions` {
  @Test(arguments: [
    (
      "{{trim \"  a \"}}|{{trimAll \"-\" \"-a-\"}}|{{trimPrefix \"a\" \"ab\"}}|{{trimSuffix \"b\" \"ab\"}}",
      "a|a|b|a"
    ),
    ("{{upper \"aé\"}} {{lower \"AÉ\"}} {{title \"a bc\"}} {{untitle \"A Bc\"}}", "AÉ aé A Bc a bc"),
    (
      "{{repeat 3 \"ab\"}} {{substr 1 3 \"كتاب\"}} {{trunc 2 \"abc\"}} {{trunc -2 \"abc\"}}",
      "ababab تا ab bc"
    ),
    (
      "{{contains \"b\" \"abc\"}} {{hasPrefix \"a\" \"abc\"}} {{hasSuffix \"a\" \"abc\"}}",
      "true true false"
    ),
    ("{{quote \"a\" 1}} {{squote \"a\"}} {{cat 1 \"b\"}}", "\"a\" \"1\" 'a' 1 b"),
    ("{{indent 2 \"a\\nb\"}}{{nindent 1 \"c\"}}", "  a\n  b\n c"),
    ("{{replace \"a\" \"b\" \"aXa\"}}", "bXb"),
    ("{{plural \"one\" \"many\" 1}} {{plural \"one\" \"many\" 2}}", "one many"),
    ("{{abbrev 5 \"abcdefgh\"}} {{initials \"Ada Lund\"}}", "ab... AL"),
    (
      "{{snakecase \"firstName\"}} {{kebabcase \"First name\"}} {{camelcase \"first_name\"}}",
      "first_name first-name FirstName"
    ),
    ("{{wrap 6 \"aa bb cc\"}}", "aa bb\ncc"), ("{{b64enc \"ا\"}} {{b64dec \"2KY=\"}}", "2Kc= ئ"),
    ("{{nospace \"a b\"}}", "ab"),
    ("{{toString 3}} {{toJson (dict \"a\" (list 1 \"<\"))}}", "3 {\"a\":[1,\"\\u003c\"]}"),
    ("{{toRawJson \"<\"}}", "\"<\""),
    ("{{toPrettyJson (dict \"a\" 1)}}", "{\n  \"a\": 1\n}"),
    ("{{base \"a/b.md\"}} {{dir \"a/b.md\"}} {{ext \"a/b.md\"}}", "b.md a .md"),
  ])
  func `texts`(source: String, expected: String) throws {
    #expect(try filled(source) == expected)
  }

  @Test(arguments: [
    (
      "{{list 1 \"a\"}} {{first (list 1 2)}} {{last (list 1 2)}} {{rest (list 1 2)}} {{initial (list 1 2)}}",
      "[1 a] 1 2 [2] [1]"
    ),
    (
      "{{append (list 1) 2}} {{prepend (list 1) 2}} {{concat (list 1) (list 2 3)}} {{reverse (list 1 2)}}",
      "[1 2] [2 1] [1 2 3] [2 1]"
    ),
    (
      "{{uniq (list 1 2 1)}} {{without (list 1 2 3) 2}} {{has 2 (list 1 2)}} {{compact (list 0 1)}}",
      "[1 2] [1 3] true [1]"
    ),
    (
      "{{join \"-\" (list 1 \"b\")}} {{splitList \",\" \"a,b\"}} {{(split \",\" \"a,b\")._1}}",
      "1-b [a b] b"
    ),
    ("{{sortAlpha (list \"b\" \"a\")}} {{until 3}} {{untilStep 4 0 -2}}", "[a b] [0 1 2] [4 2]"),
    ("{{first (list)}}|{{mustLast (list 1)}}", "<no value>|1"),
    ("{{(splitn \",\" 2 \"a,b,c\")._1}}", "b,c"),
  ])
  func `lists`(source: String, expected: String) throws {
    #expect(try filled(source) == expected)
  }

  @Test(arguments: [
    (
      "{{$d := dict \"b\" 1 \"a\" 2}}{{get $d \"a\"}} {{hasKey $d \"c\"}} {{keys $d}} {{values $d}}",
      "2 false [a b] [2 1]"
    ),
    ("{{$d := dict}}{{$_ := set $d \"x\" 1}}{{$d.x}}{{$_ := unset $d \"x\"}}{{len $d}}", "10"),
    (
      "{{pick (dict \"a\" 1 \"b\" 2) \"a\"}} {{omit (dict \"a\" 1 \"b\" 2) \"a\"}} {{pluck \"a\" (dict \"a\" 1) (dict)}}",
      "map[a:1] map[b:2] [1]"
    ),
    ("{{merge (dict \"a\" 1) (dict \"a\" 2 \"b\" 3)}}", "map[a:1 b:3]"),
  ])
  func `maps`(source: String, expected: String) throws {
    #expect(try filled(source) == expected)
  }

  @Test(arguments: [
    ("{{add 1 \"2\" 3}} {{add1 1}} {{sub 5 2}} {{mul 2 3 4}} {{div 7 2}} {{mod 7 2}}", "6 2 3 24 3 1"),
    ("{{max 1 3 2}} {{min 3 1}} {{floor 1.7}} {{ceil 1.2}} {{round 1.2345 2}}", "3 1 1 2 1.23"),
    ("{{int \"7\"}} {{float64 \"1.5\"}} {{atoi \"x\"}} {{addf 1 0.5}}", "7 1.5 0 1.5"),
    (
      "{{default \"d\" \"\"}} {{default \"d\" \"x\"}} {{\"\" | default \"d\"}} {{coalesce 0 \"\" 2}}",
      "d x d 2"
    ),
    ("{{empty 0}} {{ternary \"a\" \"b\" true}} {{all 1 0}} {{any 1 0}}", "true a false true"),
    ("{{kindOf (list)}} {{typeOf 1}} {{kindIs \"map\" (dict)}}", "slice int true"),
  ])
  func `numbers, and what may be missing`(source: String, expected: String) throws {
    #expect(try filled(source) == expected)
  }
}
