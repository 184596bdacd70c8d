import Isnad
import IsnadText

/// Keeps words of one direction from turning those around them.
enum BidiIsolate {
  /// A line in isolates, if it holds letters from right to left.
  ///
  /// Where the line is styled, `words` are what it says without the codes of its styles.
  static func wrap(_ line: String, saying words: String? = nil, in language: Language) -> String {
    let words = words ?? line
    guard words.unicodeScalars.contains(where: \.isRightToLeft) else { return line }
    return "\u{2068}\(mark(before: words, in: language))\(line)\u{2069}"
  }

  /// The mark that a line of a language needs in an isolate.
  ///
  /// An isolate takes its direction from its first letter, isolates inside it apart (UAX #9, P2).
  /// Where that is one of the other direction, as in an Arabic sentence that begins with a Latin
  /// name, a mark in front of it settles it; a line that holds no letter of the language's direction
  /// is left to its own.
  static func mark(before line: String, in language: Language) -> String {
    var depth = 0
    var first: Bool?
    var hasOwnLetters = false
    for scalar in line.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: depth += 1
      case 0x2069: depth = max(0, depth - 1)
      default:
        guard scalar.isLetter else { continue }
        let isRightToLeft = scalar.isRightToLeft
        if depth == 0, first == nil { first = isRightToLeft }
        if isRightToLeft == language.isRightToLeft { hasOwnLetters = true }
      }
      if first != nil, hasOwnLetters { break }
    }
    guard hasOwnLetters, first ?? false != language.isRightToLeft else { return "" }
    return language.isRightToLeft ? "\u{200F}" : "\u{200E}"
  }
}
