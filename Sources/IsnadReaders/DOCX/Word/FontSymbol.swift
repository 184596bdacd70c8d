/// The characters that `w:sym` takes from fonts of symbols.
///
/// Word gives the place of a glyph in the font, moved to U+F000; what the glyph means is known for the
/// fonts `Symbol` and `Wingdings` as far as articles use them (the mapping files of unicode.org).
enum FontSymbol {
  /// The scalar that a glyph means; nothing for one that is not known.
  static func scalar(font: String?, code: String?) -> Unicode.Scalar? {
    guard let code, let value = UInt32(code, radix: 16) else { return nil }
    let font = font?.lowercased() ?? ""
    let place = (0xF000...0xF0FF).contains(value) ? value - 0xF000 : value
    if font == "symbol" { return symbol[place] ?? plain(place, from: value) }
    if font.hasPrefix("wingdings") || font.hasPrefix("webdings") {
      return font == "wingdings" ? wingdings[place] : nil
    }
    return plain(place, from: value)
  }

  /// In other fonts a place is that of ASCII, and a character outside the private area is itself.
  private static func plain(_ place: UInt32, from value: UInt32) -> Unicode.Scalar? {
    if value != place { return (0x20...0x7E).contains(place) ? Unicode.Scalar(place) : nil }
    guard value > 0x20, !(0xE000...0xF8FF).contains(value) else { return nil }
    return Unicode.Scalar(value)
  }

  private static let symbol: [UInt32: Unicode.Scalar] = [
    0x2D: "\u{2212}", 0x61: "α", 0x62: "β", 0x64: "δ", 0x65: "ε", 0x67: "γ", 0x6C: "λ", 0x6D: "μ",
    0x70: "π", 0x73: "σ", 0x44: "Δ", 0x53: "Σ", 0x57: "Ω", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←",
    0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xE2: "®", 0xE3: "©",
    0xE4: "™",
  ]

  private static let wingdings: [UInt32: Unicode.Scalar] = [
    0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6E: "■", 0x71: "❑", 0x76: "❖",
    0x9E: "·", 0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓",
    0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]
}
