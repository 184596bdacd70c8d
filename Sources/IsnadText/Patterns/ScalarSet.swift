/// A class of scalars as a pattern writes it: `[a-z\d-[aeiou]]`.
struct ScalarSet: Hashable, Sendable {
  /// A member of a class.
  enum Item: Hashable, Sendable {
    case range(UInt32, UInt32)
    /// A category, a script or a block, in PCRE2's spelling.
    case property(String, isNegative: Bool)
    case word, notWord, digit, notDigit
  }

  var items: [Item] = []
  var isNegative = false
  /// What is taken out again: one set at most, behind the rest.
  var subtracted: [ScalarSet] = []

  init(_ items: [Item] = [], isNegative: Bool = false) {
    self.items = items
    self.isNegative = isNegative
  }

  mutating func insert(_ scalar: UInt32) { items.append(.range(scalar, scalar)) }

  /// `\s` as RE2 has it: five marks of ASCII, and no others.
  static let space: [Item] = [.range(0x09, 0x0A), .range(0x0C, 0x0D), .range(0x20, 0x20)]
  /// `\S`.
  static let notSpace: [Item] = complement(of: space)

  /// What a list of ranges in order leaves out.
  static func complement(of items: [Item]) -> [Item] {
    var result: [Item] = []
    var next: UInt32 = 0
    for case .range(let low, let high) in items {
      if low > next { result.append(.range(next, low - 1)) }
      next = high + 1
    }
    return result + [.range(next, 0x10FFFF)]
  }
}

extension ScalarSet {
  /// Says whether every member is named by a range of ASCII, or is a class that knows no case.
  var isASCII: Bool {
    subtracted.allSatisfy(\.isASCII)
      && items.allSatisfy { item in
        switch item {
        case .range(_, let high): high < 0x80
        case .digit, .word: true
        case .property, .notWord, .notDigit: false
        }
      }
  }

  /// The set with both cases of every ASCII letter it names.
  var withBothCases: ScalarSet {
    var result = self
    for case .range(let low, let high) in items {
      for (from, to, shift) in [(0x41, 0x5A, 32), (0x61, 0x7A, -32)] as [(UInt32, UInt32, Int32)] {
        let (first, last) = (max(low, from), min(high, to))
        guard first <= last else { continue }
        result.items.append(
          .range(UInt32(Int32(first) + shift), UInt32(Int32(last) + shift)))
      }
    }
    result.subtracted = subtracted.map(\.withBothCases)
    return result
  }

  /// The members below 128 in order, whatever the text around; nothing where a property must be asked.
  var asciiMembers: ASCIISet? {
    var members = ASCIISet()
    for item in items {
      switch item {
      case .range(let low, let high):
        if low < 0x80 { for byte in low...min(high, 0x7F) { members.insert(UInt8(byte)) } }
      case .word: for byte in 0..<UInt8(0x80) where byte.isASCIIWord { members.insert(byte) }
      case .notWord: for byte in 0..<UInt8(0x80) where !byte.isASCIIWord { members.insert(byte) }
      case .digit: for byte in UInt8(0x30)...0x39 { members.insert(byte) }
      case .notDigit:
        for byte in 0..<UInt8(0x80) where !(0x30...0x39).contains(byte) { members.insert(byte) }
      case .property(let name, let isNegative):
        for byte in 0..<UInt8(0x80) {
          guard let has = byte.hasProperty(name) else { return nil }
          if has != isNegative { members.insert(byte) }
        }
      }
    }
    if isNegative { members = members.complement }
    for set in subtracted {
      guard let others = set.asciiMembers else { return nil }
      members.subtract(others)
    }
    return members
  }

  /// Says whether a scalar above ASCII may be a member.
  var mayHoldOthers: Bool {
    if isNegative { return true }
    return items.contains { item in
      switch item {
      case .range(_, let high): high >= 0x80
      case .word, .notWord, .digit, .notDigit, .property: true
      }
    }
  }
}

/// A set of ASCII scalars.
struct ASCIISet: Hashable, Sendable {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  mutating func insert(_ byte: UInt8) {
    if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
  }

  func contains(_ byte: UInt8) -> Bool {
    (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte & 63)) & 1 == 1
  }

  mutating func subtract(_ other: ASCIISet) {
    low &= ~other.low
    high &= ~other.high
  }

  mutating func formUnion(_ other: ASCIISet) {
    low |= other.low
    high |= other.high
  }

  var complement: ASCIISet {
    var result = self
    result.low = ~low
    result.high = ~high
    return result
  }

  var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

  var members: [UInt8] { (0..<0x80).filter(contains) }
}

extension UInt8 {
  /// Says whether the byte is a letter, a digit or the low line.
  @inline(__always)
  var isASCIIWord: Bool {
    let small = self | 0x20
    return (small >= 0x61 && small <= 0x7A) || (self >= 0x30 && self <= 0x39) || self == 0x5F
  }

  /// Says whether the byte is a letter.
  @inline(__always)
  var isASCIILetter: Bool {
    let small = self | 0x20
    return small >= 0x61 && small <= 0x7A
  }

  /// Says whether an ASCII scalar has a property, where that is known here.
  fileprivate func hasProperty(_ name: String) -> Bool? {
    switch name {
    case "L", "L&": isASCIILetter
    case "Lu": (0x41...0x5A).contains(self)
    case "Ll": (0x61...0x7A).contains(self)
    case "N", "Nd": (0x30...0x39).contains(self)
    case "M", "Mn", "Mc", "Me", "Lo", "Lm", "Lt", "Nl", "No": false
    case "sc:Arabic", "sc:Hebrew", "sc:Greek", "sc:Cyrillic", "sc:Han": false
    case "sc:Latin": isASCIILetter
    default: nil
    }
  }
}
