extension Unicode.Scalar {
  /// Says whether the scalar belongs to a word, as `\w` and `\b` mean it: a letter, a mark, a decimal
  /// digit, a connector such as the low line, or a joiner.
  ///
  /// Marks belong to the word they stand on, so that خبر is not found inside خبرٌ.
  var isWordScalar: Bool {
    switch value {
    case 0..<0x80: return UInt8(truncatingIfNeeded: value).isASCIIWord
    case 0x2010...0x203E, 0x2041...0x2053, 0x60C, 0x61B, 0x61F, 0xAB, 0xBB, 0xA0: return false
    case 0x620...0x669, 0x66E...0x6D3, 0x200C, 0x200D: return true
    default: break
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      return true
    default: return false
    }
  }

  /// The same set in PCRE2's words, to stand in a class.
  static let wordClass = "\\p{L}\\p{M}\\p{Nd}\\p{Pc}\\x{200C}\\x{200D}"

  /// Says whether the scalar has no other case, so that it is matched by itself alone.
  var hasNoCase: Bool {
    switch value {
    case 0x600...0x6FF, 0x2000...0x206F: return true
    case 0..<0x80: return !UInt8(truncatingIfNeeded: value).isASCIILetter
    default:
      let properties = properties
      return !properties.isCased && !properties.changesWhenLowercased
        && !properties.changesWhenUppercased && !properties.changesWhenTitlecased
        && !properties.changesWhenCaseFolded
    }
  }
}

/// Says whether a word scalar ends at an offset of valid UTF-8 that is not its start.
func endsWord(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
  guard offset > 0 else { return false }
  var start = offset - 1
  if bytes[start] < 0x80 { return bytes[start].isASCIIWord }
  while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
  return decodeScalar(bytes, at: start).scalar.isWordScalar
}

/// Says whether a word scalar starts at an offset of valid UTF-8.
func startsWord(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
  guard offset < bytes.count else { return false }
  if bytes[offset] < 0x80 { return bytes[offset].isASCIIWord }
  return decodeScalar(bytes, at: offset).scalar.isWordScalar
}
