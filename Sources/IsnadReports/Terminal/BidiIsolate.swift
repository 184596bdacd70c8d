import Isnad

/// Keeps words of one direction from turning those around them.
enum BidiIsolate {
  /// A line in isolates, if it holds letters from right to left.
  ///
  /// An isolate takes its direction from its first letter; where that is one of the other direction,
  /// as in an Arabic sentence that begins with a Latin name, a mark in front of it settles it.
  static func wrap(_ line: String, in language: Language) -> String {
    let letters = line.unicodeScalars.lazy.filter { $0.properties.isAlphabetic }
    guard letters.contains(where: \.isRightToLeft) else { return line }
    let beginsRightToLeft = letters.first?.isRightToLeft ?? false
    switch (beginsRightToLeft, language.isRightToLeft) {
    case (true, true), (false, false): return "\u{2068}\(line)\u{2069}"
    case (false, true): return "\u{2068}\u{200F}\(line)\u{2069}"
    case (true, false): return "\u{2068}\u{200E}\(line)\u{2069}"
    }
  }
}
