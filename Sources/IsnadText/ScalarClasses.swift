/// The script of a letter, as far as Isnad tells scripts apart.
public enum Script: UInt8, Sendable, Hashable {
  case latin, arabic, other, none
}

/// What a scalar is to the tokeniser.
@usableFromInline
enum ScalarClass: UInt8 {
  case letter, mark, digit, space, ignorable, punctuation, symbol
}

extension Unicode.Scalar {
  /// Says whether the scalar is white space or a control that stands for it.
  public var isSpace: Bool { scalarClass == .space }

  /// Says whether the scalar is a decimal digit, Latin or Arabic.
  public var isDigit: Bool { scalarClass == .digit }

  /// Says whether the scalar is a letter.
  public var isLetter: Bool { scalarClass == .letter }

  /// The class of the scalar: by ranges for ASCII and Arabic, by property for the rest.
  var scalarClass: ScalarClass {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x30...0x39: .digit
    case 0x00...0x20, 0x7F, 0x85, 0xA0: .space
    case 0x21...0x7E: asciiClass
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF, 0x61C:
      .ignorable
    case 0x0300...0x036F, 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC,
      0x06DF...0x06E4, 0x06E7, 0x06E8, 0x06EA...0x06ED:
      .mark
    case 0x0660...0x0669, 0x06F0...0x06F9: .digit
    case 0x0640: .ignorable
    case 0x0620...0x064A, 0x066E...0x06D3, 0x0750...0x077F, 0xFB50...0xFBB1, 0xFBD3...0xFD3D,
      0xFD50...0xFDF9, 0xFE70...0xFEFC:
      .letter
    default: classByProperty
    }
  }

  private var asciiClass: ScalarClass {
    switch value {
    case 0x24, 0x2B, 0x3C...0x3E, 0x5E, 0x60, 0x7C, 0x7E: .symbol
    default: .punctuation
    }
  }

  private var classByProperty: ScalarClass {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .decimalNumber: .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: .space
    case .format: .ignorable
    case .currencySymbol, .mathSymbol, .modifierSymbol, .otherSymbol, .otherNumber: .symbol
    default: .punctuation
    }
  }

  /// The script of the scalar; nothing but letters has one.
  public var script: Script {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .latin
    case 0x0620...0x064A, 0x066E...0x06D3, 0x0750...0x077F, 0xFB50...0xFDF9, 0xFE70...0xFEFC:
      .arabic
    default: scalarClass == .letter ? .other : .none
    }
  }
}
