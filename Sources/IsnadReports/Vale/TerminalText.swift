import Isnad

/// Texts on their way to a terminal, which would obey what is hidden in them.
enum TerminalText {
  /// The text with a mark in the place of each scalar that terminals act on; tabs stay.
  static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isHarmful(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  /// The cells that a text takes.
  static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + $1.displayWidth } }

  /// The text in lines of at most so many cells, broken between words; a longer word has a line of its own.
  static func wrapped(_ text: String, width limit: Int) -> [String] {
    var lines: [String] = []
    var (line, taken) = ("", 0)
    for word in TextForms.words(text) {
      let cells = width(word)
      if taken > 0, taken + 1 + cells > limit {
        lines.append(line)
        (line, taken) = ("", 0)
      }
      line += (taken > 0 ? " " : "") + word
      taken += (taken > 0 ? 1 : 0) + cells
    }
    return taken > 0 || lines.isEmpty ? lines + [line] : lines
  }

  /// The text in isolates where it holds letters from right to left, so that its columns keep their places.
  ///
  /// - Parameter words: What the text says, where it holds the codes of a style.
  static func isolated(_ text: String, saying words: String? = nil) -> String {
    var (left, right) = (0, 0)
    for scalar in (words ?? text).unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.isRightToLeft { right += 1 } else { left += 1 }
    }
    return BidiIsolate.wrap(text, saying: words, in: right > left ? .arabic : .english)
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isTerminalControl && scalar != "\t"
  }
}
