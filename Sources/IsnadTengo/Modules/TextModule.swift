extension Module {
  /// The functions of strings, as Go's `strings`, `strconv` and `regexp` have them.
  static let text = Module(
    "text",
    functions: textQuestions + textPlaces + textParts + textShapes + textTrims + textNumbers
      + textPatterns)

  private static let textQuestions: [Native] = [
    .texts("compare", 2) { _, texts in
      .int(texts[0] == texts[1] ? 0 : texts[0].lexicographicallyPrecedes(texts[1]) ? -1 : 1)
    },
    .texts("contains", 2) { run, texts throws(Failure) in
      .bool(try Searching(haystack: texts[0], run: run).first(texts[1]) != nil)
    },
    .texts("contains_any", 2) { _, texts in .bool(CharacterSet(texts[1]).first(in: texts[0]) != nil) },
    .texts("count", 2) { run, texts throws(Failure) in
      .int(Int64(try Searching(haystack: texts[0], run: run).all(texts[1]).count))
    },
    .texts("equal_fold", 2) { _, texts in
      .bool(Casing.folded(texts[0]) == Casing.folded(texts[1]))
    },
    .texts("has_prefix", 2) { _, texts in .bool(texts[0].starts(with: texts[1])) },
    .texts("has_suffix", 2) { _, texts in
      .bool(texts[0].reversed().starts(with: texts[1].reversed()))
    },
  ]

  private static let textPlaces: [Native] = [
    .texts("index", 2) { run, texts throws(Failure) in
      .int(Int64(try Searching(haystack: texts[0], run: run).first(texts[1]) ?? -1))
    },
    .texts("last_index", 2) { run, texts throws(Failure) in
      .int(Int64(try Searching(haystack: texts[0], run: run).last(texts[1]) ?? -1))
    },
    .texts("index_any", 2) { _, texts in
      .int(Int64(CharacterSet(texts[1]).first(in: texts[0]) ?? -1))
    },
    .texts("last_index_any", 2) { _, texts in
      .int(Int64(CharacterSet(texts[1]).last(in: texts[0]) ?? -1))
    },
  ]

  private static let textShapes: [Native] = [
    .texts("title", 1) { run, texts throws(Failure) in try run.text(Casing.titled(texts[0])) },
    .texts("to_lower", 1) { run, texts throws(Failure) in try run.text(Casing.lower(texts[0])) },
    .texts("to_upper", 1) { run, texts throws(Failure) in try run.text(Casing.upper(texts[0])) },
    .texts("to_title", 1) { run, texts throws(Failure) in try run.text(Casing.title(texts[0])) },
    .texts("quote", 1) { run, texts throws(Failure) in try run.text(Quoting.quoted(texts[0])) },
    .texts("unquote", 1) { run, texts throws(Failure) in
      guard let bytes = Quoting.unquoted(texts[0]) else { return try run.error("invalid syntax") }
      return try run.text(bytes)
    },
    Native("pad_left") { run, values throws(Failure) in
      guard let (text, padding, missing) = try padding(values, run) else { return values[0] }
      return .text(padding.suffix(missing) + text)
    },
    Native("pad_right") { run, values throws(Failure) in
      guard let (text, padding, missing) = try padding(values, run) else { return values[0] }
      return .text(text + padding.prefix(missing))
    },
  ]

  /// The text, enough of its padding, and how many bytes are missing; nothing where none are.
  private static func padding(
    _ values: [Value], _ run: Run
  ) throws(Failure) -> (text: [UInt8], padding: [UInt8], missing: Int)? {
    let arguments = try Arguments(values, 2...3, run)
    let text = try arguments.text(0)
    let length = try arguments.int(1)
    let piece = values.count > 2 ? try arguments.text(2) : [UInt8(ascii: " ")]
    guard text.count < length, !piece.isEmpty else { return nil }
    try run.use(memory: min(length, 1 << 44))
    let missing = length - text.count
    let count = (missing + piece.count - 1) / piece.count
    return (text, (0..<count).flatMap { _ in piece }, missing)
  }

  private static let textTrims: [Native] = [
    .texts("trim", 2) { run, texts throws(Failure) in
      try run.text(CharacterSet(texts[1]).trimmed(texts[0], left: true, right: true))
    },
    .texts("trim_left", 2) { run, texts throws(Failure) in
      try run.text(CharacterSet(texts[1]).trimmed(texts[0], left: true, right: false))
    },
    .texts("trim_right", 2) { run, texts throws(Failure) in
      try run.text(CharacterSet(texts[1]).trimmed(texts[0], left: false, right: true))
    },
    .texts("trim_space", 1) { run, texts throws(Failure) in
      try run.text(CharacterSet.space.trimmed(texts[0], left: true, right: true))
    },
    .texts("trim_prefix", 2) { run, texts throws(Failure) in
      try run.text(
        texts[0].starts(with: texts[1]) ? Array(texts[0].dropFirst(texts[1].count)) : texts[0])
    },
    .texts("trim_suffix", 2) { run, texts throws(Failure) in
      let ends = texts[0].reversed().starts(with: texts[1].reversed())
      return try run.text(ends ? Array(texts[0].dropLast(texts[1].count)) : texts[0])
    },
  ]
}
