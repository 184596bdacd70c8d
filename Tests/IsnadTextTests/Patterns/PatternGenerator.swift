/// Makes patterns of every construct, and texts in which they may match: the same for the same seed.
struct PatternGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state >> 33) % range.count
  }

  mutating func isOne(of count: Int) -> Bool { number(1...count) == 1 }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  /// A pattern; now and then one that is refused.
  mutating func pattern() -> String {
    groups = 0
    var result = isOne(of: 3) ? pick(["(?i)", "(?m)", "(?s)", "(?im)"]) : ""
    switch number(0...5) {
    case 0: result += pick(words)
    case 1: result += "\\b(?:" + list(2...6) { $0.phrase() } + ")\\b"
    case 2: result += "\\b(?:" + list(2...5) { $0.isOne(of: 2) ? $0.phrase() : $0.sequence(2) } + ")\\b"
    case 3:
      groups += 3
      result += "\\b(?:" + list(3...3) { "(" + $0.phrase() + ")" } + ")\\b"
    default: result += alternation(3)
    }
    return result
  }

  /// A text of some words, marks and spaces.
  mutating func text() -> String {
    var result = ""
    let pool = isOne(of: 3) ? asciiWords : words
    for _ in 0..<number(0...10) {
      var word = pick(pool)
      if isOne(of: 8) { word = word.uppercased() }
      if isOne(of: 12) { word = String(word.dropLast()) }
      result += word
      if isOne(of: 12) { result += pick(marks) }
      result += isOne(of: 6) ? "" : pick([" ", " ", " ", "\n", ", ", "-", "\u{A0}", "  "])
      if isOne(of: 9) { result += pick(["12", "٢٠", "3.5%", "A", "USA ", "_", "k", "S"]) }
    }
    return pool == asciiWords ? String(result.unicodeScalars.filter(\.isASCII)) : result
  }

  private var groups = 0
  private let asciiWords = [
    "the", "cat", "catalog", "colour", "color", "is", "of", "s", "in order to", "very", "ass", "kick",
    "e.g.", "U.S.", "state-of-the-art", "aaa", "aab", "%", "a", "not only", "quickly", "fly",
  ]
  private let words = [
    "the", "cat", "colour", "is", "in order to", "kick", "aab", "%", "fly", "naïve", "café",
    "cafe\u{301}",
    "Straße", "ÉCOLE", "K\u{212A}", "\u{17F}o", "خبر", "خبرٌ", "الخبر", "في", "من أجل", "كَتَبَ", "كتب",
    "عـن",
    "وقال", "٪", "،", "«نعم»", "می\u{200C}خواهم", "👩‍👩‍👧", "🎉", "—", "“x”", "²", "İ",
  ]
  private let marks = ["\u{64E}", "\u{651}", "\u{301}", "\u{640}", "\u{200D}", "!"]
}

extension PatternGenerator {
  private mutating func list(
    _ count: ClosedRange<Int>, _ item: (inout PatternGenerator) -> String
  ) -> String {
    (0..<number(count)).map { _ in item(&self) }.joined(separator: "|")
  }

  private mutating func phrase() -> String {
    var result = literal()
    if isOne(of: 3) { result += " " + literal() }
    if isOne(of: 4) {
      result += pick(["s?", "(?:s|ed)", "(?:ing)?", "[aeo]", "\\b", "(?:x|yz){1,2}", "??"])
    }
    return result
  }

  private mutating func literal() -> String {
    let word = pick(words)
    return word.unicodeScalars.map {
      "\\.*+?()[]{}|^$".unicodeScalars.contains($0) ? "\\\($0)" : "\($0)"
    }
    .joined()
  }

  private mutating func alternation(_ depth: Int) -> String {
    isOne(of: 3) ? list(2...3) { $0.sequence(depth) } : sequence(depth)
  }

  private mutating func sequence(_ depth: Int) -> String {
    (0..<number(1...4)).map { _ in repeated(depth) }.joined()
  }

  private mutating func repeated(_ depth: Int) -> String {
    let atom = atom(depth)
    guard isOne(of: 3) else { return atom }
    let times = pick(["*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}"])
    return atom + times + pick(["", "", "", "?", "+"])
  }

  private mutating func atom(_ depth: Int) -> String {
    switch number(0...(depth > 0 ? 18 : 9)) {
    case 0, 1: return "(?:" + literal() + ")"
    case 2: return pick(["a", "s", "k", "é", "ب", " ", ",", "0", "ـ", "و"])
    case 3: return pick(["\\w", "\\d", "\\s", "\\W", "\\S", "\\D", "."])
    case 4:
      return pick([
        "[a-z]", "[A-Z]", "[aeiou]", "[^a-z]", "[ء-ي]", "[أإآا]", "[\\w-]", "[^\\s]", "[\\W_]",
      ])
    case 5:
      return pick([
        "\\p{L}", "\\p{Lu}", "\\p{M}", "\\p{Arabic}", "[\\p{L}\\p{M}]", "\\P{L}", "[a-z-[aeiou]]",
      ])
    case 6: return pick(["\\b", "\\b", "\\B", "^", "$", "\\A", "\\z", "\\Z"])
    case 7: return literal()
    case 8: return pick(["[[:upper:]]", "[0-9]+", "[sk]", "[k-s]", "\\x41", "\\u0628", "[ss]"])
    case 9: return pick(["%", "-", "\\.", "cat", "خبر", "“", "🎉"])
    case 10, 11, 12: return "(?:" + alternation(depth - 1) + ")"
    case 13, 14:
      groups += 1
      return isOne(of: 4)
        ? "(?<n\(groups)>" + alternation(depth - 1) + ")" : "(" + alternation(depth - 1) + ")"
    case 15: return pick(["(?=", "(?!", "(?>"]) + alternation(depth - 1) + ")"
    case 16:
      return pick(["(?<=", "(?<!"]) + pick(["a", "\\w", "the ", "ال|و", "\\s|^", literal(), "k?a"]) + ")"
    case 17: return groups > 0 ? "\\1" : "(?i:" + alternation(depth - 1) + ")"
    default: return pick(["(?i)", "(?-i)", "(?s:.)", "(?i:k)", "\\G"])
    }
  }
}
