extension Module {
  static let textParts: [Native] = [
    .texts("fields", 1) { run, texts throws(Failure) in
      var fields: [[UInt8]] = []
      var start: Int?
      var scalars = Scalars(texts[0])
      var offset = 0
      while let element = scalars.next() {
        let isSpace = CharacterSet.space.contains(element.character)
        if isSpace, let first = start {
          fields.append(Array(texts[0][first..<offset]))
          start = nil
        } else if !isSpace, start == nil {
          start = offset
        }
        offset = scalars.offset
      }
      if let start { fields.append(Array(texts[0][start...])) }
      return try run.strings(fields)
    },
    .texts("split", 2) { run, texts throws(Failure) in try split(texts, -1, false, run) },
    .texts("split_after", 2) { run, texts throws(Failure) in try split(texts, -1, true, run) },
    Native("split_n") { run, values throws(Failure) in try split(values, false, run) },
    Native("split_after_n") { run, values throws(Failure) in try split(values, true, run) },
    Native("join") { run, values throws(Failure) in
      let arguments = try Arguments(values, 2, run)
      let list = try arguments.list(0)
      let separator = try arguments.text(1)
      var joined: [UInt8] = []
      for (index, value) in list.values.enumerated() {
        guard let text = try value.converted(in: run) else {
          throw Failure("the elements that are joined must be strings, not \(value.typeName)")
        }
        try run.use(memory: text.count + separator.count)
        if index > 0 { joined += separator }
        joined += text
      }
      return .text(joined)
    },
    Native("repeat") { run, values throws(Failure) in
      let arguments = try Arguments(values, 2, run)
      let (text, count) = (try arguments.text(0), try arguments.int(1))
      guard count >= 0 else { throw Failure("a string cannot be repeated \(count) times") }
      let (length, overflows) = text.count.multipliedReportingOverflow(by: count)
      try run.use(memory: overflows ? 1 << 44 : min(length, 1 << 44))
      guard !text.isEmpty else { return .text([]) }
      return .text((0..<count).flatMap { _ in text })
    },
    Native("replace") { run, values throws(Failure) in
      let arguments = try Arguments(values, 4, run)
      let text = try arguments.text(0)
      let (old, new) = (try arguments.text(1), try arguments.text(2))
      let limit = try arguments.int(3)
      let places = try Searching(haystack: text, run: run).all(old, limit: limit < 0 ? Int.max : limit)
      try run.use(memory: text.count)
      var replaced: [UInt8] = []
      var offset = 0
      for place in places {
        try run.use(memory: new.count)
        replaced += text[offset..<place]
        replaced += new
        offset = place + old.count
      }
      return .text(replaced + text[offset...])
    },
    Native("substr") { run, values throws(Failure) in
      let arguments = try Arguments(values, 2...3, run)
      let text = try arguments.text(0)
      let lower = try arguments.int(1)
      let upper = values.count > 2 ? try arguments.int(2) : text.count
      guard lower <= upper else {
        throw Failure("the part begins at \(lower), behind its end at \(upper)")
      }
      return try run.text(
        Array(text[min(max(lower, 0), text.count)..<min(max(upper, 0), text.count)]))
    },
  ]

  private static func split(
    _ values: [Value], _ keepsSeparator: Bool, _ run: Run
  ) throws(Failure) -> Value {
    let arguments = try Arguments(values, 3, run)
    let texts = [try arguments.text(0), try arguments.text(1)]
    return try split(texts, try arguments.int(2), keepsSeparator, run)
  }

  /// The parts of a string between separators: at most so many, unless the number is negative.
  private static func split(
    _ texts: [[UInt8]], _ limit: Int, _ keepsSeparator: Bool, _ run: Run
  ) throws(Failure) -> Value {
    guard limit != 0 else { return try run.array([]) }
    let (text, separator) = (texts[0], texts[1])
    let most = limit < 0 ? Int.max : limit - 1
    var places = try Searching(haystack: text, run: run).all(
      separator, limit: separator.isEmpty && most < Int.max ? most + 1 : most)
    // An empty separator stands between characters, not before the first or behind the last.
    if separator.isEmpty {
      places = places.filter { $0 > 0 && $0 < text.count }
      places = Array(places.prefix(most))
      if text.isEmpty { return try run.array([]) }
    }
    var parts: [[UInt8]] = []
    var offset = 0
    for place in places {
      parts.append(Array(text[offset..<(keepsSeparator ? place + separator.count : place)]))
      offset = place + separator.count
    }
    parts.append(Array(text[offset...]))
    return try run.strings(parts)
  }
}

extension Run {
  /// Makes an array of strings.
  func strings(_ parts: [[UInt8]]) throws(Failure) -> Value {
    try use(memory: parts.reduce(0) { $0 + 32 + $1.count })
    return try array(parts.map { .text($0) })
  }
}
