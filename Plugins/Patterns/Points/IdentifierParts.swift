import IsnadText

/// The words of an identifier: `getUserName`, `user_name`, `HTTPServer`, `user-name`.
enum IdentifierParts {
  /// The parts of a word that are words by themselves; letters that stand alone are none.
  static func ranges(of word: TextRange, in text: UTF8Text) -> [TextRange] {
    var parts: [TextRange] = []
    var start = word.start
    var letters = 0
    var previous = Case.none
    // Where the letter before this one begins: in `HTTPServer` the `S` goes with the letters behind it.
    var last = word.start

    func end(at offset: Int) {
      if letters > 1 { parts.append(TextRange(start, offset)) }
      letters = 0
    }

    var offset = word.start
    while offset < word.end {
      let (scalar, length) = text.scalar(at: offset)
      let current = Case(scalar)
      switch (previous, current) {
      case (_, .none):
        end(at: offset)
        start = offset + length
      case (.small, .capital):
        end(at: offset)
        start = offset
      case (.capital, .small) where letters > 1:
        letters -= 1
        end(at: last)
        (start, letters) = (last, 1)
      default: break
      }
      if current == .small || current == .capital || current == .other { letters += 1 }
      (previous, last) = (current == .mark ? previous : current, offset)
      offset += length
    }
    end(at: word.end)
    return parts
  }

  /// What a sign is for the parts of a word; `none` parts them.
  private enum Case {
    case small, capital, other, mark, none

    init(_ scalar: Unicode.Scalar) {
      if scalar == "'" || scalar == "\u{2019}" || scalar.properties.generalCategory == .nonspacingMark {
        self = .mark
      } else if !scalar.isLetter {
        self = .none
      } else if scalar.properties.isUppercase {
        self = .capital
      } else {
        self = scalar.properties.isLowercase ? .small : .other
      }
    }
  }
}
