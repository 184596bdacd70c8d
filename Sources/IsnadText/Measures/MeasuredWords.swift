/// The words that are counted when a text is measured.
enum MeasuredWords {
  /// Goes through the words of a passage.
  static func forEach(in text: UTF8Text, _ passage: TextRange, _ body: (TextRange) -> Void) {
    var offset = passage.start
    while offset < passage.end {
      if let end = acronymEnd(text.bytes, from: offset, to: passage.end) {
        body(TextRange(offset, end))
        offset = end
        continue
      }
      let start = offset
      var hasBase = false
      scan: while offset < passage.end {
        let (scalar, length) = text.scalar(at: offset)
        switch kind(of: scalar) {
        case .letter, .numeral, .apostrophe: hasBase = true
        case .mark where hasBase: break
        case .mark, .other: break scan
        }
        offset += length
      }
      if hasBase {
        body(TextRange(start, offset))
      } else {
        offset += text.scalar(at: offset).length
      }
    }
  }

  /// The scalars of a word, and the letters and numerals among them; marks count as part of a letter.
  static func characters(
    in text: UTF8Text, _ word: TextRange
  ) -> (scalars: Int, letters: Int, numerals: Int) {
    var (scalars, letters, numerals) = (0, 0, 0)
    var offset = word.start
    while offset < word.end {
      let (scalar, length) = text.scalar(at: offset)
      switch kind(of: scalar) {
      case .letter: letters += 1
      case .numeral: numerals += 1
      case .mark: scalars -= 1
      case .apostrophe, .other: break
      }
      scalars += 1
      offset += length
    }
    return (scalars, letters, numerals)
  }

  /// The end of two or more capitals with a stop behind each, or nothing.
  private static func acronymEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var index = start
    while index + 1 < end, bytes[index] >= UInt8(ascii: "A"), bytes[index] <= UInt8(ascii: "Z"),
      bytes[index + 1] == UInt8(ascii: ".")
    {
      index += 2
    }
    return index - start >= 4 ? index : nil
  }

  private enum Kind {
    case letter, numeral, mark, apostrophe, other
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 0x30...0x39: return .numeral
    case 0x27: return .apostrophe
    case 0..<0x80: return .other
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .numeral
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    default: return .other
    }
  }
}
