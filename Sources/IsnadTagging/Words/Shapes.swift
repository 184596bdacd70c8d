/// What the shape of a token says of it.
enum Shapes {
  /// The tag of a mark; nothing for a word.
  static func mark(_ token: String) -> PennTag? { marks[token] }

  /// The tags of a token that is written with figures or signs; nothing for a word.
  static func figures(_ word: [UInt8]) -> Choices? {
    guard let digit = word.firstIndex(where: isDigit) else {
      return word.contains(where: isLetter)
        ? nil : Choices([TagChoice(.sym), TagChoice(.nn, 3), TagChoice(.colon, 3)])
    }
    let letters = word.count(where: isLetter)
    if letters == 0 { return Choices([TagChoice(.cd)]) }
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) && letters == 2 {
      return Choices([TagChoice(.jj, 0), TagChoice(.nn, 4), TagChoice(.rb, 9)])
    }
    if digit == 0, word.hasSuffix("s"), letters == 1 {
      return Choices([TagChoice(.cd, 0), TagChoice(.nns, 2)])
    }
    // `10-year`, `30-day-old`.
    if digit == 0, word.contains(UInt8(ascii: "-")) {
      return Choices([TagChoice(.jj, 0), TagChoice(.nn, 4), TagChoice(.cd, 5)])
    }
    if digit == 0, letters <= 3 { return Choices([TagChoice(.cd, 0), TagChoice(.nn, 2)]) }
    return nil
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte & 0xDF) || byte >= 0x80 }

  /// Says whether a word is written in other letters than Latin ones: it is none of English.
  static func isForeign(_ word: [UInt8]) -> Bool {
    // The first byte of a letter behind the Latin ones is at least this.
    guard word.contains(where: { $0 >= 0xCD }) else { return false }
    return String(decoding: word, as: UTF8.self).unicodeScalars.contains {
      $0.value >= 0x370 && $0.properties.isAlphabetic && !(0x1E00...0x1EFF).contains($0.value)
    }
  }

  /// Capitals in a word: none, the first letter, all of several, or some inside.
  enum Capitals { case none, first, all, inside }

  static func capitals(of word: [UInt8]) -> Capitals {
    guard let first = word.first(where: isLetter) else { return .none }
    let upper = word.count(where: isUpper)
    if upper == 0 { return .none }
    let lower = word.count { isLetter($0) && !isUpper($0) }
    if upper > 1, lower == 0 || (lower == 1 && word.hasSuffix("s")) { return .all }
    if isUpper(first) {
      // `Smith-Jones` begins twice.
      return upper == 1 || word.contains(UInt8(ascii: "-")) ? .first : .inside
    }
    return .inside
  }

  /// ASCII capitals made small, and the typographic apostrophe made plain.
  static func folded(_ token: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(token.utf8.count)
    for byte in token.utf8 {
      if byte == 0x99, bytes.suffix(2) == [0xE2, 0x80] {
        bytes.removeLast(2)
        bytes.append(UInt8(ascii: "'"))
      } else {
        bytes.append(isUpper(byte) ? byte | 0x20 : byte)
      }
    }
    return bytes
  }

  private static let marks: [String: PennTag] = [
    ",": .comma, ".": .stop, "!": .stop, "?": .stop, ":": .colon, ";": .colon, "-": .colon, "--": .colon,
    "\u{2013}": .colon, "\u{2014}": .colon, "...": .colon, "\u{2026}": .colon, "..": .colon, "(": .open,
    "[": .open,
    "{": .open, ")": .close, "]": .close, "}": .close, "\u{201C}": .quote, "\u{2018}": .quote,
    "``": .quote,
    "\u{201D}": .unquote, "''": .unquote, "\u{AB}": .quote, "\u{BB}": .unquote, "$": .dollar,
    "\u{20AC}": .dollar,
    "\u{A3}": .dollar, "#": .hash, "\u{060C}": .comma, "\u{061B}": .colon, "\u{061F}": .stop,
  ]
}
