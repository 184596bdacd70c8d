/// The words of a text that a speller is asked about.
public enum SpellingWords {
  /// The words, without the marks around them; contractions are whole, and what has no letter is left out.
  public static func ranges(in bytes: [UInt8]) -> [TextRange] {
    let text = UTF8Text(lossy: bytes)
    guard text.count == bytes.count else { return [] }
    var words: [TextRange] = []
    SpacedRuns.forEach(in: text) { run in
      let word = trimmed(text, run)
      if hasLetter(text, word) { words.append(word) }
    }
    return words
  }

  private static func trimmed(_ text: UTF8Text, _ run: TextRange) -> TextRange {
    var word = run
    while !Affixes.isWhole(text.bytes, word) {
      let (first, firstLength) = text.scalar(at: word.start)
      if word.count > firstLength, Affixes.beforeWords.contains(first) {
        word.start += firstLength
        continue
      }
      guard let (last, lastLength) = text.scalar(before: word.end), word.count > lastLength,
        Affixes.behindWords.contains(last)
      else { break }
      word.end -= lastLength
    }
    return word
  }

  private static func hasLetter(_ text: UTF8Text, _ word: TextRange) -> Bool {
    var offset = word.start
    while offset < word.end {
      let (scalar, length) = text.scalar(at: offset)
      if scalar.isLetter { return true }
      offset += length
    }
    return false
  }
}

/// What stands between white space.
enum SpacedRuns {
  static func forEach(in text: UTF8Text, _ body: (TextRange) -> Void) {
    var start: Int?
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      if !scalar.isSpace {
        start = start ?? offset
      } else if let first = start {
        body(TextRange(first, offset))
        start = nil
      }
      offset += length
    }
    if let start { body(TextRange(start, text.count)) }
  }
}

/// The marks that are attached to words.
enum Affixes {
  static let beforeWords: Set<Unicode.Scalar> = [
    "$", "(", "\"", "[", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "\u{00AB}", "\u{2039}",
    "\u{201E}", "\u{00BF}", "\u{00A1}",
  ]
  static let behindWords: Set<Unicode.Scalar> = [
    ",", ")", "\"", "]", "!", ";", ".", "?", ":", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}",
    "\u{00BB}", "\u{203A}", "\u{2026}", "\u{060C}", "\u{061B}", "\u{061F}",
  ]

  /// Says whether a run keeps its marks: letters with a stop behind each (`e.g.`), or a capital with one
  /// or two small letters and a stop (`Dr.`).
  static func isWhole(_ bytes: [UInt8], _ run: TextRange) -> Bool {
    guard run.count >= 3, bytes[run.end - 1] == UInt8(ascii: ".") else { return false }
    if run.count <= 4, isCapital(bytes[run.start]),
      bytes[(run.start + 1)..<(run.end - 1)].allSatisfy(isSmall)
    {
      return true
    }
    guard run.count >= 4, run.count.isMultiple(of: 2) else { return false }
    return stride(from: run.start, to: run.end, by: 2).allSatisfy {
      (isCapital(bytes[$0]) || isSmall(bytes[$0])) && bytes[$0 + 1] == UInt8(ascii: ".")
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }
}
