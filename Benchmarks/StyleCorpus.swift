import Isnad

/// Makes four house styles in the manner of those that desks share: lists of words to avoid and to replace,
/// punctuation, units, capitals, spellings to choose from, abbreviations to explain.
struct StyleCorpus {
  private var words: Vocabulary

  init(seed: UInt64) {
    words = Vocabulary(state: seed)
  }

  /// The rules of the four styles, about 110.
  mutating func rules() -> [StyleRule] {
    var rules: [StyleRule] = []
    rules += (1...34).map { avoid("Plain.Avoid\($0)", count: 8 + $0) }
    rules += (1...30).map { replace("Desk.Replace\($0)", count: 4 * $0) }
    rules += StyleCorpus.marks.enumerated().map { number, raw in
      mark("Marks.Mark\(number + 1)", raw)
    }
    rules += (1...8).map { choose("House.Choose\($0)") }
    rules += (1...6).map { explain("House.Explain\($0)") }
    rules += [repeated("House.Twice"), long("House.Long"), headings("House.Headings")]
    return rules
  }

  private mutating func avoid(_ name: String, count: Int) -> StyleRule {
    var check = StyleCheck.Existence()
    check.tokens = words.next(count)
    check.tokens[0] = "\(check.tokens[0])(?:s|ed|ing)?"
    check.ignoreCase = true
    return rule(name, .existence(check), "Avoid '%s'.")
  }

  private mutating func replace(_ name: String, count: Int) -> StyleRule {
    var check = StyleCheck.Substitution()
    check.swap = zip(words.next(count), words.next(count)).enumerated().map { number, pair in
      let observed = number.isMultiple(of: 3) ? "\(pair.0)(?:s|ly)?" : pair.0
      return .init(observed: number.isMultiple(of: 7) ? "\(observed) the" : observed, expected: pair.1)
    }
    check.ignoreCase = true
    return rule(name, .substitution(check), "Use '%s' instead of '%s'.")
  }

  private mutating func mark(_ name: String, _ raw: String) -> StyleRule {
    var check = StyleCheck.Existence()
    check.raw = [raw]
    check.nonword = true
    return rule(name, .existence(check), "'%s' is no mark of ours.")
  }

  private mutating func choose(_ name: String) -> StyleRule {
    var check = StyleCheck.Consistency()
    check.either = zip(words.next(3), words.next(3)).map { .init(first: $0, second: $1) }
    check.ignoreCase = true
    return rule(name, .consistency(check), "Two spellings: '%s'.")
  }

  private mutating func explain(_ name: String) -> StyleRule {
    var check = StyleCheck.Conditional()
    check.first = #"\b([A-Z]{3,5})\b"#
    check.second = #"(?:\b[A-Z][a-z]+ )+\(([A-Z]{3,5})\)"#
    check.exceptions = ["API", "CEO", "NATO"]
    return rule(name, .conditional(check), "'%s' has no definition.")
  }

  private func repeated(_ name: String) -> StyleRule {
    var check = StyleCheck.Repetition()
    check.tokens = [#"[^\s.!?]+"#]
    check.ignoreCase = true
    check.alpha = true
    return rule(name, .repetition(check), "'%s' is repeated.")
  }

  private func long(_ name: String) -> StyleRule {
    var check = StyleCheck.Occurrence()
    (check.token, check.max) = (#"\b(\w+)\b"#, 30)
    return rule(name, .occurrence(check), "A long sentence: %d words.", scope: "sentence")
  }

  private func headings(_ name: String) -> StyleRule {
    var check = StyleCheck.Capitalization()
    check.match = "$sentence"
    return rule(name, .capitalization(check), "'%s' should be '%s'.", scope: "heading")
  }

  private func rule(
    _ name: String, _ check: StyleCheck, _ message: String, scope: String = "text"
  ) -> StyleRule {
    StyleRule(
      name: name, check: check, message: message, scopes: [StyleScope(scope)],
      place: RulePlace(file: "\(name).yml", line: 1, column: 1))
  }

  private static let marks = [
    #"\w+(?:\s)?--(?:\s)?\w+"#, #"[a-z]+[.?!] {2,}[A-Z]"#, #"\w+ & \w+"#, #"!{2,}"#, #"\?!"#,
    #"\b\d{5,}\b"#, #"\b\d+(?:st|nd|rd|th) of\b"#, #"\b\d{1,2}/\d{1,2}/\d{2,4}\b"#, #"\$\d+ dollars"#,
    #"\b\d+ %"#, #"\b(?:a|p)\.m\b"#, #"\b\d{1,2}(?:am|pm)\b"#, #"etc\.?,? etc"#, #"\.{4,}"#,
    #"\(s\)"#, #"\band/or\b"#, #"“[^”]*“"#, #"\s[,;:]"#, #"\b[A-Z]{6,}\b"#,
    #"\b(?:am|is|are|was|were|be|been|being)\b\s+\w+ed\b"#, #"\b[Tt]here (?:is|are)\b"#,
    #"\b(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\. \d{1,2}\b"#, #"^\s*(?:So|And|But)\b"#,
    #"\bhttps?://\S+"#, #"\b\w+ly-\w+"#, #"\b(\w+)\s+\1\b"#, #"(?<=\d) ?(?:kg|km|cm)\b"#, #",\s*\."#,
  ]

  /// Words that no other rule has.
  private struct Vocabulary {
    var state: UInt64

    private static let (first, middle, last) = (
      [
        "ab", "con", "de", "ex", "fac", "gen", "in", "lu", "min", "ob", "per", "re", "sub", "tran", "ut",
        "ver",
      ],
      ["", "ti", "sti", "cu", "fer", "mi", "no", "ple", "quir", "sed", "ta", "vi"],
      ["al", "ate", "ence", "er", "ify", "ing", "ion", "ity", "ive", "ize", "ment", "ous"]
    )

    mutating func next(_ count: Int) -> [String] {
      (0..<count).map { _ in [Self.first, Self.middle, Self.middle, Self.last].map { pick($0) }.joined()
      }
    }

    private mutating func pick(_ parts: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return parts[Int(state >> 33) % parts.count]
    }
  }
}
