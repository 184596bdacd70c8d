extension PatternWriter {
  mutating func append(_ scalar: Unicode.Scalar, _ ignoresCase: Bool) {
    guard ignoresCase, !scalar.hasNoCase else {
      if !scalar.hasNoCase { setCase(ignored: false) }
      return put(PatternWriter.escaped(scalar))
    }
    switch scalar {
    case "k", "K", "s", "S":
      // PCRE2 would take the Kelvin sign and the long s for them too.
      let small = String(scalar).lowercased()
      setCase(ignored: false)
      put("[\(small)\(small.uppercased())]")
    default:
      setCase(ignored: true)
      put(PatternWriter.escaped(scalar))
    }
  }

  mutating func append(_ set: ScalarSet, _ ignoresCase: Bool) {
    if ignoresCase, set.isASCII {
      setCase(ignored: false)
      append(set.withBothCases)
    } else {
      if set.knowsCase { setCase(ignored: ignoresCase) }
      append(set)
    }
  }

  private mutating func append(_ set: ScalarSet) {
    for set in set.subtracted {
      put("(?!")
      append(set)
      put(")")
    }
    // PCRE2 has no class of what is no word scalar that could be joined with others.
    let hasNoWord = form == .unicode && set.items.contains(.notWord)
    var items = set.items
    if hasNoWord { items.removeAll { $0 == .notWord } }
    if hasNoWord {
      let word = "[\(Unicode.Scalar.wordClass)]"
      let noWord = "[^\(Unicode.Scalar.wordClass)]"
      if set.isNegative {
        put(items.isEmpty ? word : "(?![\(members(items))])\(word)")
      } else {
        put(items.isEmpty ? noWord : "(?:[\(members(items))]|\(noWord))")
      }
    } else if items.isEmpty {
      put(set.isNegative ? "(?s:.)" : "(?!)")
    } else {
      put("[\(set.isNegative ? "^" : "")\(members(items))]")
    }
  }

  private func members(_ items: [ScalarSet.Item]) -> String {
    items.map { item in
      switch item {
      case .range(let low, let high):
        low == high ? inClass(low) : "\(inClass(low))-\(inClass(high))"
      case .property(let name, let isNegative): "\\\(isNegative ? "P" : "p"){\(name)}"
      case .word: form == .ascii ? "\\w" : Unicode.Scalar.wordClass
      case .notWord: "\\W"
      case .digit: form == .ascii ? "0-9" : "\\p{Nd}"
      case .notDigit: form == .ascii ? "\\D" : "\\P{Nd}"
      }
    }.joined()
  }

  private func inClass(_ value: UInt32) -> String { "\\x{\(String(value, radix: 16))}" }

  /// A scalar as it stands for itself.
  static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x00..<0x20, 0x7F, 0x80..<0xA0: "\\x{\(String(scalar.value, radix: 16))}"
    case 0x21..<0x30, 0x3A..<0x41, 0x5B..<0x5F, 0x60, 0x7B..<0x7F: "\\\(scalar)"
    default: String(scalar)
    }
  }

  mutating func append(
    _ assertion: PatternAssertion, before: WordKind?, behind: WordKind?
  ) {
    switch assertion {
    case .textStart: put("\\A")
    case .textEnd: put("\\z")
    case .textEndOrLastNewline: put("\\Z")
    case .lineStart: put("(?m:^)")
    case .lineEnd: put("(?m:$)")
    case .searchStart: put("\\G")
    case .wordEdge where form == .ascii: put("\\b")
    case .noWordEdge where form == .ascii: put("\\B")
    case .wordEdge: appendEdge(before: before, behind: behind, isEdge: true)
    case .noWordEdge: appendEdge(before: before, behind: behind, isEdge: false)
    }
  }

  /// A word edge as a look at one side, where the other is known by what the pattern says there.
  private mutating func appendEdge(before: WordKind?, behind: WordKind?, isEdge: Bool) {
    let word = "[\(Unicode.Scalar.wordClass)]"
    if let behind {
      put((behind == .word) == isEdge ? "(?<!\(word))" : "(?<=\(word))")
    } else if let before {
      put((before == .word) == isEdge ? "(?!\(word))" : "(?=\(word))")
    } else if isEdge {
      put("(?:(?<=\(word))(?!\(word))|(?<!\(word))(?=\(word)))")
    } else {
      put("(?:(?<=\(word))(?=\(word))|(?<!\(word))(?!\(word)))")
    }
  }
}

extension ScalarSet {
  /// Says whether the set is one class for PCRE2.
  var isSimple: Bool { subtracted.isEmpty && !items.contains(.notWord) && !items.isEmpty }

  /// Says whether it makes a difference to the set that case is ignored.
  fileprivate var knowsCase: Bool {
    subtracted.contains(where: \.knowsCase)
      || items.contains { item in
        switch item {
        case .range(let low, let high):
          if low == high { Unicode.Scalar(low)?.hasNoCase != true } else { true }
        case .property, .word, .notWord, .digit, .notDigit: false
        }
      }
  }
}
