extension GoDialectReader {
  /// What stands in brackets, `(` already read; nothing where only options were set.
  mutating func group(from start: Int) throws(PatternError) -> PatternNode? {
    let outer = options
    guard take("?") else {
      guard !options.contains(.explicitCapture) else { return try closed(start, outer) }
      let slot = groups.addUnnamed()
      return .capture(try closed(start, outer), slot: slot)
    }
    guard let next = peek() else { throw unknownGroup(start) }
    position += 1
    switch next {
    case ":": return try closed(start, outer)
    case "=": return .look(try closed(start, outer), Look(isAhead: true, isNegative: false))
    case "!": return .look(try closed(start, outer), Look(isAhead: true, isNegative: true))
    case ">": return .atomic(try closed(start, outer))
    case "<" where take("="):
      return .look(try closed(start, outer), Look(isAhead: false, isNegative: false))
    case "<" where take("!"):
      return .look(try closed(start, outer), Look(isAhead: false, isNegative: true))
    case "<": return try named(start, outer, until: ">")
    case "'": return try named(start, outer, until: "'")
    case "P" where take("<"): return try named(start, outer, until: ">")
    case "P" where take("="): return try namedReference(start, until: ")")
    case "(": return try conditional(start, outer)
    default:
      position -= 1
      return try optionGroup(start, outer)
    }
  }

  /// The inside of a group and its `)`; options set inside end with it.
  private mutating func closed(
    _ start: Int, _ outer: PatternOptions
  ) throws(PatternError) -> PatternNode {
    let node = try alternation()
    guard take(")") else { throw failure("the group has no ')'", at: start) }
    options = outer
    return node
  }

  /// `(?i)`, `(?m-s)`, `(?i:…)`.
  private mutating func optionGroup(
    _ start: Int, _ outer: PatternOptions
  ) throws(PatternError) -> PatternNode? {
    var isOff = false
    while let next = peek(), next != ")", next != ":" {
      let option: PatternOptions
      switch next {
      case "-", "+":
        isOff = next == "-"
        position += 1
        continue
      case "i", "I": option = .ignoresCase
      case "m", "M": option = .multiline
      case "s", "S": option = .dotMatchesNewline
      case "n", "N": option = .explicitCapture
      case "x", "X": option = .ignoresWhitespace
      default: throw unknownGroup(start)
      }
      if isOff { options.remove(option) } else { options.insert(option) }
      position += 1
    }
    if take(")") { return nil }
    guard take(":") else { throw unknownGroup(start) }
    return try closed(start, outer)
  }

  private mutating func named(
    _ start: Int, _ outer: PatternOptions, until mark: Unicode.Scalar
  ) throws(PatternError) -> PatternNode {
    let place = position
    let name = word()
    guard peek() != "-" else {
      throw failure("groups that balance each other, '(?<a-b>…)', are not supported", at: start)
    }
    guard !name.isEmpty, take(mark) else {
      throw failure("a group's name is a word and ends with '\(mark)'", at: place)
    }
    let slot: Int
    if name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      guard let number = Int(name), (1...10_000).contains(number) else {
        throw failure("a group's number lies between 1 and 10000", at: place)
      }
      slot = groups.add(number: number)
    } else if name.utf8.first.map({ (0x30...0x39).contains($0) }) == true {
      throw failure("a group's name does not begin with a digit", at: place)
    } else {
      slot = groups.add(name: name)
    }
    return .capture(try closed(start, outer), slot: slot)
  }

  /// `(?(1)…|…)`, `(?(name)…|…)`, `(?(pattern)…|…)`; the first bracket of the question is read.
  private mutating func conditional(
    _ start: Int, _ outer: PatternOptions
  ) throws(PatternError) -> PatternNode {
    let condition = try condition(start)
    let body = try closed(start, outer)
    guard case .alternation(let sides) = body else {
      return .conditional(condition, yes: body, no: .empty)
    }
    guard sides.count == 2 else {
      throw failure("a conditional has two sides, and this one \(sides.count)", at: start)
    }
    return .conditional(condition, yes: sides[0], no: sides[1])
  }

  private mutating func condition(_ start: Int) throws(PatternError) -> PatternNode.Condition {
    let place = position
    let name = word()
    if !name.isEmpty, peek() == ")" {
      if let number = Int(name) {
        guard groups.has(number) else { throw failure("there is no group \(number)", at: place) }
        position += 1
        return .captured(slot: number)
      }
      if let slot = groups[name] {
        position += 1
        return .captured(slot: slot)
      }
    }
    position = place
    if peek() == "?" {
      position += 1
      let isBehind = take("<")
      if take("=") || take("!") {
        let isNegative = scalars[position - 1] == "!"
        let inside = try closed(start, options)
        return .matches(.look(inside, Look(isAhead: !isBehind, isNegative: isNegative)))
      }
      throw failure("the question of a conditional is a group or a pattern", at: place)
    }
    let inside = try closed(start, options)
    return .matches(.look(inside, Look(isAhead: true, isNegative: false)))
  }

  /// A reference to a named group, up to a mark.
  mutating func namedReference(
    _ start: Int, until mark: Unicode.Scalar
  ) throws(PatternError) -> PatternNode {
    let name = word()
    guard !name.isEmpty, take(mark) else {
      throw failure("a reference to a group is '\\k<name>'", at: start)
    }
    let ignoresCase = options.contains(.ignoresCase)
    if let number = Int(name) {
      guard groups.has(number) else { throw failure("there is no group \(number)", at: start) }
      return .backreference(slot: number, ignoresCase: ignoresCase)
    }
    guard let slot = groups[name] ?? (groups.isCounting ? 0 : nil) else {
      throw failure("there is no group '\(name)'", at: start)
    }
    return .backreference(slot: slot, ignoresCase: ignoresCase)
  }

  private func unknownGroup(_ start: Int) -> PatternError {
    failure("a group of an unknown kind", at: start)
  }
}
