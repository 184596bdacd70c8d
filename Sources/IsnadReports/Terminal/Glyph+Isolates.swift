import Isnad

extension [Glyph] {
  /// The glyphs of a message.
  ///
  /// Messages hold isolates around the words that they quote. Those that are closed again are kept;
  /// any other, which would reach beyond the message, is named like other controls.
  init(message: String) {
    let scalars = Array<Unicode.Scalar>(message.unicodeScalars)
    let kept = isolates(of: scalars)
    self = []
    for (index, scalar) in scalars.enumerated() {
      if kept.contains(index) {
        let glyph = Glyph(
          text: String(scalar), width: 0, isSpace: false, isMarked: false, isWidthDoubtful: false)
        append(glyph)
      } else {
        append(scalar, isMarked: false)
      }
    }
  }

  /// The words of lines, each with its isolates closed at its end and opened again on the next.
  static func words(of lines: [[Glyph]]) -> [String] {
    var open = 0
    return lines.map { line in
      let start = String(repeating: "\u{2068}", count: open)
      for glyph in line where glyph.width == 0 {
        if glyph.text == "\u{2068}" { open += 1 }
        if glyph.text == "\u{2069}" { open -= 1 }
      }
      return start + line.map(\.text).joined() + String(repeating: "\u{2069}", count: open)
    }
  }
}

/// The indices of the isolates U+2068 with their U+2069.
private func isolates(of scalars: [Unicode.Scalar]) -> Set<Int> {
  var open: [Int] = []
  var pairs: Set<Int> = []
  for (index, scalar) in scalars.enumerated() {
    switch scalar.value {
    case 0x2066...0x2068: open.append(index)
    case 0x2069:
      guard let start = open.popLast(), scalars[start].value == 0x2068 else { continue }
      pairs.formUnion([start, index])
    default: continue
    }
  }
  return pairs
}
