/// Reads a pattern in the dialect of Vale: Go's `regexp2`, which is .NET's syntax, with its RE2 flag.
///
/// The pattern comes from a rule file, so that any bytes may stand in it: whatever they are, they are
/// read or refused with the place. What PCRE2 reads differently is resolved here or in
/// ``PatternWriter``; `Documentation/patterns.md` has the table.
struct GoDialectReader {
  /// What a reading gives.
  struct Reading {
    let tree: PatternNode
    let groups: GroupTable
  }

  /// Groups may lie in each other so deep.
  static let depthLimit = 200

  let scalars: [Unicode.Scalar]
  var position = 0
  var options: PatternOptions
  var groups: GroupTable
  private var depth = 0
  /// How many classes are being taken out of each other.
  var subtractions = 0

  /// Reads a pattern.
  static func read(_ source: String, _ options: PatternOptions) throws(PatternError) -> Reading {
    let scalars = Array(source.unicodeScalars)
    // The first reading only counts the groups: a name gets its number behind all that have none.
    var counting = GoDialectReader(scalars, options, GroupTable())
    _ = try counting.readAll()
    var reader = GoDialectReader(scalars, options, counting.groups.numbered())
    return Reading(tree: try reader.readAll(), groups: reader.groups)
  }

  private init(_ scalars: [Unicode.Scalar], _ options: PatternOptions, _ groups: GroupTable) {
    self.scalars = scalars
    self.options = options
    self.groups = groups
  }

  private mutating func readAll() throws(PatternError) -> PatternNode {
    let node = try alternation()
    guard atEnd else { throw failure("a ')' closes no group") }
    return node
  }

  // What one alternative after the other says; an option set inside holds to the end of the group.
  mutating func alternation() throws(PatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= GoDialectReader.depthLimit else {
      throw failure("groups lie deeper in each other than \(GoDialectReader.depthLimit)")
    }
    var alternatives = [try sequence()]
    while take("|") { alternatives.append(try sequence()) }
    return alternatives.count == 1 ? alternatives[0] : .alternation(alternatives)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var parts: [PatternNode] = []
    while true {
      try skipBlank()
      guard let next = peek(), next != "|", next != ")" else { break }
      if next == "\\", peek(1) == "Q" {
        // What repeats behind a quotation repeats its last letter only.
        position += 2
        parts += quotation()
        if let last = parts.popLast() { try repetitions(of: last, to: &parts) }
      } else if let atom = try atom() {
        try repetitions(of: atom, to: &parts)
      }
    }
    return parts.isEmpty ? .empty : parts.count == 1 ? parts[0] : .sequence(parts)
  }

  /// The next thing that can be repeated; nothing where only options were set.
  private mutating func atom() throws(PatternError) -> PatternNode? {
    let start = position
    let next = scalars[position]
    position += 1
    switch next {
    case "(": return try group(from: start)
    case "[": return .set(try set(from: start), ignoresCase: options.contains(.ignoresCase))
    case "\\": return try escape(from: start)
    case ".": return .any(takesNewline: options.contains(.dotMatchesNewline))
    case "^": return .assertion(options.contains(.multiline) ? .lineStart : .textStart)
    case "$": return .assertion(options.contains(.multiline) ? .lineEnd : .textEnd)
    case "*", "+", "?": throw failure("'\(next)' has nothing to repeat", at: start)
    case "{" where isQuantifier(at: start):
      throw failure("'{' has nothing to repeat", at: start)
    default: return .scalar(next, ignoresCase: options.contains(.ignoresCase))
    }
  }

  private mutating func repetitions(
    of atom: PatternNode, to parts: inout [PatternNode]
  ) throws(PatternError) {
    try skipBlank()
    guard let next = peek(), isQuantifier(at: position) else { return parts.append(atom) }
    let start = position
    position += 1
    var (least, most): (Int, Int?) = (0, nil)
    switch next {
    case "*": break
    case "+": least = 1
    case "?": most = 1
    default:
      least = try number()
      most = least
      if take(",") { most = peek() == "}" ? nil : try number() }
      position += 1
      if let most, most < least { throw failure("the count ends before it begins", at: start) }
    }
    try skipBlank()
    let kind: Repetition.Kind = take("?") ? .lazy : take("+") ? .possessive : .greedy
    try skipBlank()
    if peek() != nil, isQuantifier(at: position) {
      throw failure("a repetition of a repetition; put the first in '(?:…)'")
    }
    parts.append(.repetition(atom, Repetition(least: least, most: most, kind: kind)))
  }

  /// Says whether a quantifier stands at a place; `{` is one only before a count and `}`.
  private func isQuantifier(at start: Int) -> Bool {
    switch scalars[start] {
    case "*", "+", "?": return true
    case "{":
      var index = start + 1
      func digits() -> Int { scalars[index...].prefix { ("0"..."9").contains($0) }.count }
      let first = digits()
      guard first > 0 else { return false }
      index += first
      if index < scalars.count, scalars[index] == "," {
        index += 1
        index += digits()
      }
      return index < scalars.count && scalars[index] == "}"
    default: return false
    }
  }
}

extension GoDialectReader {
  var atEnd: Bool { position == scalars.count }

  func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  /// Steps over a mark if it stands here.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard peek() == mark else { return false }
    position += 1
    return true
  }

  /// Steps over marks if they stand here.
  mutating func take(_ marks: String) -> Bool {
    let marks = Array(marks.unicodeScalars)
    guard scalars[position...].starts(with: marks) else { return false }
    position += marks.count
    return true
  }

  /// The number in decimal digits that stands here.
  mutating func number() throws(PatternError) -> Int {
    let start = position
    var value = 0
    while let digit = peek()?.value, (0x30...0x39).contains(digit) {
      value = value * 10 + Int(digit - 0x30)
      guard value <= 65_535 else { throw failure("a number over 65535", at: start) }
      position += 1
    }
    guard position > start else { throw failure("a number is missing") }
    return value
  }

  /// The word that stands here, as a group may be named.
  mutating func word() -> String {
    let start = position
    while let next = peek(), next.isWordScalar { position += 1 }
    return String(String.UnicodeScalarView(scalars[start..<position]))
  }

  /// Steps over comments, and over white space where it stands for nothing.
  mutating func skipBlank() throws(PatternError) {
    while let next = peek() {
      if next == "(", peek(1) == "?", peek(2) == "#" {
        let start = position
        while let next = peek(), next != ")" { position += 1 }
        guard take(")") else { throw failure("the comment has no end", at: start) }
      } else if options.contains(.ignoresWhitespace), next == "#" {
        while let next = peek(), next != "\n" { position += 1 }
      } else if options.contains(.ignoresWhitespace), (0x09...0x0D).contains(next.value) || next == " " {
        position += 1
      } else {
        return
      }
    }
  }

  /// A failure with its place, in bytes of the pattern.
  func failure(_ reason: String, at place: Int? = nil) -> PatternError {
    let offset = scalars[..<min(place ?? position, scalars.count)]
      .reduce(0) { $0 + UTF8.width($1) }
    return PatternError(offset: offset, reason: reason)
  }
}
