import IsnadText

/// The letters of a word as they are written: without vowel signs, tatweel and controls, hamza and its
/// seat as one letter, so that text in NFD reads as the same text in NFC does.
///
/// Folding takes hamza away too, which is what the checks of spelling ask about.
enum Spelling {
  /// The letters in a range of a text.
  static func letters(_ range: TextRange, of text: UTF8Text) -> String.UnicodeScalarView {
    var letters = String.UnicodeScalarView()
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = text.scalar(at: offset)
      append(scalar, to: &letters)
      offset += length
    }
    return letters
  }

  /// The letters of a string.
  static func letters(_ string: String) -> String.UnicodeScalarView {
    var letters = String.UnicodeScalarView()
    for scalar in string.unicodeScalars { append(scalar, to: &letters) }
    return letters
  }

  private static func append(_ scalar: Unicode.Scalar, to letters: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x653...0x655:
      guard let last = letters.last, let seated = seated(scalar, on: last) else { return }
      letters.removeLast()
      letters.append(seated)
    case 0x610...0x61A, 0x64B...0x65F, 0x670, 0x640, 0xAD, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0xFEFF, 0x300...0x36F:
      return
    default: letters.append(scalar)
    }
  }

  private static func seated(_ mark: Unicode.Scalar, on letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch (mark.value, letter.value) {
    case (0x653, 0x627): "\u{622}"
    case (0x654, 0x627): "\u{623}"
    case (0x655, 0x627): "\u{625}"
    case (0x654, 0x648): "\u{624}"
    case (0x654, 0x64A): "\u{626}"
    default: nil
    }
  }
}
