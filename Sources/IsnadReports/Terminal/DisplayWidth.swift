extension Unicode.Scalar {
  /// The number of cells that terminals give to the scalar: none, one or two.
  ///
  /// East Asian wide and full-width scalars (UAX #11) and emoji take two, marks and format
  /// characters none.
  var displayWidth: Int {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: 0
    // What most drafts are made of, ahead of the properties, which are slow to ask for.
    case 0x20...0x7E, 0xA0...0x2FF, 0x0620...0x064A, 0x0660...0x066F, 0x2010...0x2027: 1
    case 0x0300...0x036F, 0x064B...0x065F, 0x0670, 0x200B...0x200F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      2
    case 0x1160...0x11FF: 0
    default: widthByProperty
    }
  }

  private var widthByProperty: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// Says whether terminals disagree about the cells of the scalar or of what it joins, so that
  /// nothing can be set below it with confidence.
  var isWidthDoubtful: Bool {
    switch value {
    case 0x200D, 0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: true
    case 0x0900...0x109F, 0x1780...0x17FF: true
    default: isRightToLeft
    }
  }

  /// Says whether the scalar is a letter of a script that is written from right to left.
  var isRightToLeft: Bool {
    switch value {
    case 0x00...0x058F: false
    case 0x0620...0x064A: true
    case 0x0590...0x05FF, 0x0600...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      properties.generalCategory == .otherLetter
    default: false
    }
  }

  /// Says whether terminals act on the scalar, or whether it turns the direction of what follows:
  /// such a scalar is never printed, only named.
  var isTerminalControl: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
