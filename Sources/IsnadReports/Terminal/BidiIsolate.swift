import Isnad

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
  /// An isolate takes its direction from its first letter. Where that is one of the other direction,
  /// as in an Arabic sentence that begins with a Latin name, a mark in front of it settles it; a line
  /// that holds no letter of the language's direction is left to its own.
  static func mark(before line: String, in language: Language) -> String {
    let letters = line.unicodeScalars.lazy.filter { $0.properties.isAlphabetic }
    guard let first = letters.first, first.isRightToLeft != language.isRightToLeft,
      letters.contains(where: { $0.isRightToLeft == language.isRightToLeft })
    else { return "" }
    return language.isRightToLeft ? "\u{200F}" : "\u{200E}"
  }
}
