/// Writes a pattern that was read as PCRE2 reads it.
///
/// A pattern is written twice. In text that is all ASCII, PCRE2's own `\b`, `\w` and `\d` say the
/// same as the exact ones and are many times faster; in other text the exact ones stand.
struct PatternWriter {
  /// For what text a pattern is written.
  enum Form: Hashable, Sendable { case ascii, unicode }

  let form: Form
  /// The pattern in PCRE2's syntax.
  private(set) var text = ""
  /// For each group of PCRE2, from the first, the number under which the pattern knows it.
  private(set) var slots: [Int] = []
  /// Says whether `(?i)` holds where the writing stands.
  private var ignoresCase = false

  /// Writes a pattern.
  static func write(_ node: PatternNode, _ form: Form) throws(PatternError) -> PatternWriter {
    var writer = PatternWriter(form: form)
    try writer.append(node)
    return writer
  }

  private init(form: Form) { self.form = form }

  /// Writes a part; what stands before and behind it in a sequence decides what its edges cost.
  mutating func append(
    _ node: PatternNode, before: WordKind? = nil, behind: WordKind? = nil
  ) throws(PatternError) {
    switch node {
    case .empty: break
    case .scalar(let scalar, let ignoresCase): append(scalar, ignoresCase)
    case .set(let set, let ignoresCase): append(set, ignoresCase)
    case .any(let takesNewline): text += takesNewline ? "(?s:.)" : "\\N"
    case .assertion(let assertion): append(assertion, before: before, behind: behind)
    case .sequence(let parts): try append(parts, before: before, behind: behind)
    case .alternation(let sides):
      try bracket("(?:") { (writer) throws(PatternError) in
        try writer.append(sides: sides, before: before, behind: behind)
      }
    case .capture(let inside, let slot):
      slots.append(slot)
      try bracket("(") { (writer) throws(PatternError) in
        try writer.append(sides: inside.sides, before: before, behind: behind)
      }
    case .atomic(let inside):
      try bracket("(?>") { (writer) throws(PatternError) in
        try writer.append(sides: inside.sides)
      }
    case .repetition(let inside, let repetition): try append(inside, repetition)
    case .look(let inside, let look): try append(inside, look)
    case .backreference(let slot, let ignoresCase): try appendReference(slot, ignoresCase)
    case .conditional(let condition, let yes, let no): try append(condition, yes, no)
    }
  }

  private mutating func append(
    _ parts: [PatternNode], before: WordKind?, behind: WordKind?
  ) throws(PatternError) {
    // What stands behind each part, from the end; the parts are many where a phrase is long.
    var right = Array(repeating: behind, count: parts.count)
    for index in parts.indices.dropLast().reversed() {
      let next = parts[index + 1]
      right[index] = next.takesNothing ? right[index + 1] : next.firstKind
    }
    var left = before
    for (index, part) in parts.enumerated() {
      try append(part, before: left, behind: right[index])
      if !part.takesNothing { left = part.lastKind }
    }
  }

  mutating func append(
    sides: [PatternNode], before: WordKind? = nil, behind: WordKind? = nil
  ) throws(PatternError) {
    for (index, side) in sides.enumerated() {
      if index > 0 { text += "|" }
      try append(side, before: before, behind: behind)
    }
  }

  /// Writes a group; whether case counts is inside what it was outside, and again behind it.
  mutating func bracket(
    _ open: String, _ inside: (inout PatternWriter) throws(PatternError) -> Void
  ) throws(PatternError) {
    let outer = ignoresCase
    text += open
    try inside(&self)
    text += ")"
    ignoresCase = outer
  }

  private mutating func append(
    _ inside: PatternNode, _ repetition: Repetition
  ) throws(PatternError) {
    // PCRE2's machine code keeps what a possessive group captured in an attempt that failed.
    if repetition.kind == .possessive, inside.captures {
      let greedy = Repetition(least: repetition.least, most: repetition.most, kind: .greedy)
      return try append(.atomic(.repetition(inside, greedy)))
    }
    switch inside {
    case .scalar, .any, .capture: try append(inside)
    case .set(let set, _) where set.isSimple: try append(inside)
    default:
      try bracket("(?:") { (writer) throws(PatternError) in
        try writer.append(sides: inside.sides)
      }
    }
    switch (repetition.least, repetition.most) {
    case (0, nil): text += "*"
    case (1, nil): text += "+"
    case (0, 1): text += "?"
    case (let least, nil): text += "{\(least),}"
    case (let least, let most?): text += least == most ? "{\(least)}" : "{\(least),\(most)}"
    }
    switch repetition.kind {
    case .greedy: break
    case .lazy: text += "?"
    case .possessive: text += "+"
    }
  }

  private mutating func append(_ inside: PatternNode, _ look: Look) throws(PatternError) {
    let open = look.isAhead ? look.isNegative ? "(?!" : "(?=" : look.isNegative ? "(?<!" : "(?<="
    let sides = look.isAhead ? inside.sides : try inside.lookBehindSides()
    try bracket(open) { (writer) throws(PatternError) in
      try writer.append(sides: sides)
    }
  }

  /// A group may have been written several times; the first that took part is meant.
  private mutating func appendReference(_ slot: Int, _ ignoresCase: Bool) throws(PatternError) {
    let numbers = slots.indices.filter { slots[$0] == slot }.map { $0 + 1 }
    // A reference to a group that has not begun is written as one that cannot match.
    guard let last = numbers.last else { return text += "(?!)" }
    setCase(ignored: ignoresCase)
    guard numbers.count > 1 else { return text += "\\g{\(last)}" }
    var result = "(?!)"
    for number in numbers { result = "(?(\(number))\\g{\(number)}|\(result))" }
    text += result
  }

  private mutating func append(
    _ condition: PatternNode.Condition, _ yes: PatternNode, _ no: PatternNode
  ) throws(PatternError) {
    let outer = ignoresCase
    text += "(?"
    switch condition {
    case .captured(let slot):
      guard let number = slots.lastIndex(of: slot), slots.firstIndex(of: slot) == number else {
        throw PatternError(
          offset: 0, reason: "a conditional on a group behind it, or on several, is not supported")
      }
      text += "(\(number + 1))"
    case .matches(let look): try append(look)
    }
    // An alternation inside would be read as the two sides.
    for (index, side) in [yes, no].enumerated() {
      if index > 0 { text += "|" }
      try append(side)
    }
    text += ")"
    ignoresCase = outer
  }

  /// Sets whether case counts from here to the end of the group.
  mutating func setCase(ignored: Bool) {
    guard ignored != ignoresCase else { return }
    text += ignored ? "(?i)" : "(?-i)"
    ignoresCase = ignored
  }

  mutating func put(_ words: String) { text += words }
}

extension PatternNode {
  /// The alternatives of an alternation, or the node itself.
  var sides: [PatternNode] {
    if case .alternation(let sides) = self { return sides }
    return [self]
  }
}
