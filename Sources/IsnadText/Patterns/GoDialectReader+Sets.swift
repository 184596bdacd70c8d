extension GoDialectReader {
  /// A class in square brackets, `[` already read.
  mutating func set(from start: Int) throws(PatternError) -> ScalarSet {
    var set = ScalarSet()
    set.isNegative = take("^")
    var isFirst = true
    while true {
      guard let next = peek() else { throw failure("the class has no ']'", at: start) }
      if next == "]", !isFirst {
        position += 1
        return set
      }
      if take("\\Q") {
        quotation(to: &set)
      } else if next == "-", !isFirst, peek(1) == "[" {
        position += 2
        try subtraction(from: start, to: &set)
      } else if let items = try items() {
        set.items += items
      } else {
        try member(from: start, to: &set)
      }
      isFirst = false
    }
  }

  /// `\d`, `\p{L}` or `[:alpha:]`, if one stands here.
  private mutating func items() throws(PatternError) -> [ScalarSet.Item]? {
    let start = position
    if take("\\") {
      let items = try classEscape()
      if items == nil { position = start }
      return items
    }
    guard take("[:") else { return nil }
    let isNegative = take("^")
    let name = word()
    guard take(":]") else {
      position = start
      return nil
    }
    guard let items = UnicodeProperty.posix[name] else {
      throw failure("'[:\(name):]' is no class", at: start)
    }
    return isNegative ? ScalarSet.complement(of: items) : items
  }

  /// A letter, or a range of letters.
  private mutating func member(
    from start: Int, to set: inout ScalarSet
  ) throws(PatternError) {
    let low = try letter(start)
    guard peek() == "-", let next = peek(1), next != "]" else { return set.insert(low.value) }
    let place = position
    position += 1
    if next == "[" {
      // `[a-[b]]`: a letter, and a subtraction.
      set.insert(low.value)
      position += 1
      return try subtraction(from: start, to: &set)
    }
    if try items() != nil { throw failure("a range ends with a class", at: place) }
    let high = try letter(start)
    guard low.value <= high.value else { throw failure("the range ends before it begins", at: place) }
    set.items.append(.range(low.value, high.value))
  }

  private mutating func letter(_ start: Int) throws(PatternError) -> Unicode.Scalar {
    guard let next = peek() else { throw failure("the class has no ']'", at: start) }
    position += 1
    return next == "\\" ? try scalarEscape(position - 1) : next
  }

  /// What is taken out again; the `[` of it is read, and only `]` may stand behind it.
  private mutating func subtraction(
    from start: Int, to set: inout ScalarSet
  ) throws(PatternError) {
    guard subtractions < 20 else { throw failure("too many classes in each other", at: start) }
    subtractions += 1
    defer { subtractions -= 1 }
    set.subtracted = [try self.set(from: start)]
    guard peek() == "]" else { throw failure("a subtraction stands last in its class") }
  }

  private mutating func quotation(to set: inout ScalarSet) {
    while !atEnd, !take("\\E") {
      set.insert(scalars[position].value)
      position += 1
    }
  }
}
