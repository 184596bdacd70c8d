extension GoDialectReader {
  /// What a backslash stands for, the backslash already read.
  mutating func escape(from start: Int) throws(PatternError) -> PatternNode {
    guard let next = peek() else { throw failure("a '\\' at the end escapes nothing", at: start) }
    let ignoresCase = options.contains(.ignoresCase)
    position += 1
    switch next {
    case "b": return .assertion(.wordEdge)
    case "B": return .assertion(.noWordEdge)
    case "A": return .assertion(.textStart)
    case "z": return .assertion(.textEnd)
    case "Z": return .assertion(.textEndOrLastNewline)
    case "G": return .assertion(.searchStart)
    case "k":
      guard let mark = peek(), mark == "<" || mark == "'" else {
        throw failure("a reference to a group is '\\k<name>'", at: start)
      }
      position += 1
      return try namedReference(start, until: mark == "<" ? ">" : "'")
    case "1"..."9":
      position -= 1
      if let reference = try numberedReference(start) { return reference }
    default: position -= 1
    }
    if let items = try classEscape() { return .set(ScalarSet(items), ignoresCase: ignoresCase) }
    return .scalar(try scalarEscape(start), ignoresCase: ignoresCase)
  }

  /// `\1`; nothing where the digits are an octal number.
  private mutating func numberedReference(_ start: Int) throws(PatternError) -> PatternNode? {
    let place = position
    let number = try number()
    if groups.has(number) {
      return .backreference(slot: number, ignoresCase: options.contains(.ignoresCase))
    }
    guard number > 9 else { throw failure("there is no group \(number)", at: start) }
    position = place
    return nil
  }

  /// What stands before `\E`, or the end, as it stands.
  mutating func quotation() -> [PatternNode] {
    var parts: [PatternNode] = []
    while !atEnd, !take("\\E") {
      parts.append(.scalar(scalars[position], ignoresCase: options.contains(.ignoresCase)))
      position += 1
    }
    return parts
  }

  /// The class that an escape stands for: `\d`, `\p{L}`; nothing for other escapes.
  mutating func classEscape() throws(PatternError) -> [ScalarSet.Item]? {
    guard let next = peek() else { return nil }
    position += 1
    switch next {
    case "w": return [.word]
    case "W": return [.notWord]
    case "d": return [.digit]
    case "D": return [.notDigit]
    case "s": return ScalarSet.space
    case "S": return ScalarSet.notSpace
    case "p", "P": return try property(isNegative: next == "P")
    default:
      position -= 1
      return nil
    }
  }

  private mutating func property(isNegative: Bool) throws(PatternError) -> [ScalarSet.Item] {
    let start = position
    var isNegative = isNegative
    var name = ""
    if take("{") {
      if take("^") { isNegative.toggle() }
      while let next = peek(), next != "}" {
        guard next.isASCII, position - start < 64 else { break }
        name.unicodeScalars.append(next)
        position += 1
      }
      guard take("}") else { throw failure("'\\p{' has no '}'", at: start) }
    } else if let next = peek() {
      name.unicodeScalars.append(next)
      position += 1
    }
    guard let items = UnicodeProperty.items(name, isNegative: isNegative) else {
      throw failure("'\(name)' is no category, script or block known here", at: start)
    }
    let anyCase: Set<String> = ["Lu", "Ll", "Lt"]
    guard options.contains(.ignoresCase), anyCase.contains(name) else { return items }
    return [.property("L&", isNegative: isNegative)]
  }

  /// The scalar that an escape stands for.
  mutating func scalarEscape(_ start: Int) throws(PatternError) -> Unicode.Scalar {
    guard let next = peek() else { throw failure("a '\\' at the end escapes nothing", at: start) }
    if ("0"..."7").contains(next) { return octal() }
    position += 1
    switch next {
    case "a": return "\u{07}"
    case "b": return "\u{08}"
    case "e": return "\u{1B}"
    case "f": return "\u{0C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{0B}"
    case "x" where take("{"): return try hexadecimal(start, digits: 1...8, until: "}")
    case "x": return try hexadecimal(start, digits: 2...2, until: nil)
    case "u" where take("{"): return try hexadecimal(start, digits: 1...8, until: "}")
    case "u": return try hexadecimal(start, digits: 4...4, until: nil)
    case "c":
      guard let control = peek(), (0x40..<0x80).contains(control.value), control.value != 0x60 else {
        throw failure("'\\c' stands before a letter", at: start)
      }
      position += 1
      return Unicode.Scalar(UInt8(control.value & 0x1F))
    default: return next
    }
  }

  private mutating func octal() -> Unicode.Scalar {
    var value: UInt32 = 0
    var digits = 0
    while digits < 3, let digit = peek()?.value, (0x30...0x37).contains(digit) {
      value = value * 8 + digit - 0x30
      position += 1
      digits += 1
    }
    return Unicode.Scalar(UInt8(value & 0xFF))
  }

  private mutating func hexadecimal(
    _ start: Int, digits: ClosedRange<Int>, until mark: Unicode.Scalar?
  ) throws(PatternError) -> Unicode.Scalar {
    var value: UInt32 = 0
    var count = 0
    while count < digits.upperBound, let digit = peek()?.hexadecimalValue {
      value = value << 4 | digit
      position += 1
      count += 1
    }
    let isClosed = mark.map { take($0) } ?? true
    guard digits.contains(count), isClosed else {
      throw failure("hexadecimal digits are missing, or none", at: start)
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw failure("U+\(String(value, radix: 16, uppercase: true)) is no character", at: start)
    }
    return scalar
  }
}

extension Unicode.Scalar {
  /// The value of a hexadecimal digit.
  fileprivate var hexadecimalValue: UInt32? {
    switch value {
    case 0x30...0x39: value - 0x30
    case 0x41...0x46: value - 0x41 + 10
    case 0x61...0x66: value - 0x61 + 10
    default: nil
    }
  }
}
