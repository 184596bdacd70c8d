public import Isnad

/// A dictionary asked as rules written for Vale ask it: a word is right also if it is in small letters, and numbers
/// are no words.
public struct ProseDictionary: SpellingDictionary {
  private let dictionary: any SpellingDictionary

  /// How many words are offered for one, as many as Vale offers.
  private static let mostSuggestions = 6

  /// Wraps a dictionary.
  public init(_ dictionary: any SpellingDictionary) { self.dictionary = dictionary }

  /// Says whether the word, its form in small letters, or the unit behind its number is in the dictionary.
  public func knows(_ word: String) -> Bool {
    if dictionary.knows(word) || Numerals.isNumber(word) { return true }
    let lower = word.lowercased()
    if lower != word, dictionary.knows(lower) { return true }
    guard let unit = Numerals.unit(of: word) else { return false }
    return dictionary.knows(unit)
  }

  /// The words that may have been meant, each once.
  public func suggestions(for word: String) -> [String] {
    var suggestions: [String] = []
    for suggestion in dictionary.suggestions(for: word) where !suggestions.contains(suggestion) {
      suggestions.append(suggestion)
      if suggestions.count == ProseDictionary.mostSuggestions { break }
    }
    return suggestions
  }
}

/// Figures among words.
enum Numerals {
  /// Says whether a word is a number: `3.5`, `0x1F`, `0b10`, or the name of a commit.
  static func isNumber(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard let first = bytes.first else { return false }
    if bytes.allSatisfy({ isDigit($0) || marks.contains($0) }) { return bytes.contains(where: isDigit) }
    if bytes.count > 2, first == UInt8(ascii: "0") {
      if bytes[1] | 0x20 == UInt8(ascii: "x") { return bytes.dropFirst(2).allSatisfy(isHex) }
      if bytes[1] | 0x20 == UInt8(ascii: "b") {
        return bytes.dropFirst(2).allSatisfy { $0 | 1 == UInt8(ascii: "1") }
      }
    }
    return bytes.count == 40 && bytes.allSatisfy(isHex)
  }

  /// The letters behind the figures of a word: `GB` of `100GB`.
  static func unit(of word: String) -> String? {
    guard let first = word.utf8.first, isDigit(first) else { return nil }
    let unit = word.unicodeScalars.drop { $0.value < 0x80 && (isDigit(UInt8($0.value)) || $0 == ".") }
    guard !unit.isEmpty, unit.allSatisfy({ $0.properties.isAlphabetic }) else { return nil }
    return String(String.UnicodeScalarView(unit))
  }

  private static let marks = Set(".,-+".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f")
  }
}
