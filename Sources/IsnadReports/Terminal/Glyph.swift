import IsnadText

/// What is printed for one scalar of a text.
struct Glyph: Equatable {
  /// What is printed: the scalar, or its name where printing it would do harm.
  let text: String
  /// The number of cells.
  let width: Int
  /// Says whether a line may be broken here.
  let isSpace: Bool
  /// Says whether the glyph belongs to the words that are flagged.
  let isMarked: Bool
  /// Says whether terminals disagree about its cells.
  let isWidthDoubtful: Bool

  static func space(isMarked: Bool) -> Glyph {
    Glyph(text: " ", width: 1, isSpace: true, isMarked: isMarked, isWidthDoubtful: false)
  }

  static func ellipsis(isMarked: Bool) -> Glyph {
    Glyph(text: "…", width: 1, isSpace: false, isMarked: isMarked, isWidthDoubtful: false)
  }

  init(text: String, width: Int, isSpace: Bool, isMarked: Bool, isWidthDoubtful: Bool) {
    self.text = text
    self.width = width
    self.isSpace = isSpace
    self.isMarked = isMarked
    self.isWidthDoubtful = isWidthDoubtful
  }

  init(_ scalar: Unicode.Scalar, isMarked: Bool) {
    self.isMarked = isMarked
    isSpace = scalar == " "
    if scalar.isTerminalControl {
      text = "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      width = text.utf8.count
      isWidthDoubtful = false
    } else {
      text = String(scalar)
      width = scalar.displayWidth
      isWidthDoubtful = scalar.isWidthDoubtful
    }
  }
}

extension [Glyph] {
  /// The glyphs of a text, on one line: line breaks become a space.
  init(_ scalars: some Sequence<Unicode.Scalar>, isMarked: Bool = false) {
    self = []
    for scalar in scalars { append(scalar, isMarked: isMarked) }
  }

  /// Adds the glyph of a scalar.
  mutating func append(_ scalar: Unicode.Scalar, isMarked: Bool) {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85:
      if last?.isSpace != true { append(.space(isMarked: isMarked)) }
    case 0x09, 0x20, 0xA0: append(.space(isMarked: isMarked))
    default: append(Glyph(scalar, isMarked: isMarked))
    }
  }

  /// The number of cells.
  var width: Int { reduce(0) { $0 + $1.width } }

  /// The glyphs in lines of at most so many cells, broken at spaces, and inside a word only where it
  /// is longer than a line.
  func wrapped(to width: Int) -> [[Glyph]] {
    var lines: [[Glyph]] = []
    var line: [Glyph] = []
    var lineWidth = 0
    var lastSpace: Int?
    for glyph in self {
      while lineWidth + glyph.width > width, !line.isEmpty, glyph.width > 0 {
        // A space that does not fit ends the line itself.
        let end = glyph.isSpace ? nil : lastSpace
        let rest = end.map { Array(line[($0 + 1)...]) } ?? []
        lines.append(end.map { Array(line[..<$0]) } ?? line)
        (line, lineWidth, lastSpace) = (rest, rest.width, nil)
      }
      if glyph.isSpace, line.isEmpty, !lines.isEmpty { continue }
      if glyph.isSpace { lastSpace = line.count }
      line.append(glyph)
      lineWidth += glyph.width
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
