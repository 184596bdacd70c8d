internal import IsnadText

/// What the outer form of a short line tells about it.
struct LineShape {
  /// The bytes.
  let range: TextRange
  /// The number of scalars.
  let width: Int
  /// The tokens of the line alone.
  let tokens: TokenTable
  /// The line alone.
  let text: UTF8Text
  /// The number of words and numbers.
  let words: Int

  /// Creates the shape of a passage; long passages are not looked at word by word.
  init(_ passage: Passage, of text: UTF8Text) {
    range = passage.range
    width = passage.width
    let isLong = passage.width > LineShape.widest
    let end = isLong ? range.start : range.end
    self.text = UTF8Text(text[TextRange(range.start, end)])
    tokens = Tokenizer.tokenize(self.text)
    words = tokens.tokens.reduce(0) { $0 + ($1.kind == .word || $1.kind == .number ? 1 : 0) }
    endsSentence = LineShape.endsSentence(text, range)
  }

  /// The widest line that may be anything but a paragraph.
  static let widest = 320

  /// Says whether the line is so wide that it is a paragraph.
  var isLong: Bool { width > LineShape.widest }

  /// Says whether it ends as sentences do, or with a mark that leads on.
  let endsSentence: Bool

  /// Says whether it opens with a quotation mark or a bracket.
  var opensWithMark: Bool {
    guard let first = tokens.tokens.first, first.kind == .mark else { return false }
    return switch text.scalar(at: first.range.start).scalar {
    case "\"", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{00AB}", "\u{201E}", "(", "[": true
    default: false
    }
  }

  /// Says whether it opens with a small letter.
  var opensLower: Bool {
    guard let first = tokens.tokens.first else { return false }
    return first.script == .latin && !first.isCapitalized
  }

  /// Says whether a quotation mark of it is open at its end.
  var hasOpenQuotation: Bool {
    var (curly, guillemets, straight) = (0, 0, 0)
    for token in tokens.tokens where token.kind == .mark {
      switch text.scalar(at: token.range.start).scalar {
      case "\u{201C}", "\u{201D}": curly += 1
      case "\u{00AB}", "\u{00BB}": guillemets += 1
      case "\"": straight += 1
      default: break
      }
    }
    return [curly, guillemets, straight].contains { !$0.isMultiple(of: 2) }
  }

  /// Says whether the line may head what follows: short, without the end of a sentence.
  var mayHead: Bool {
    !isLong && width <= 70 && (1...10).contains(words) && !endsSentence && !opensWithMark
      && !opensLower
  }

  /// Says whether the line names who made a picture, as captions do.
  var hasCredit: Bool {
    guard !isLong, words <= 60 else { return false }
    return tokens.tokens.indices.dropFirst().contains { index in
      (isMark(index, ":") || isMark(index, "/")) && LineShape.credits.contains(index - 1, of: tokens)
    }
  }

  /// Says whether a token is a mark.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens[index].kind == .mark && text.scalar(at: tokens[index].range.start).scalar == mark
  }

  /// Says whether a token is a hyphen or a dash between words.
  func isDash(_ index: Int) -> Bool {
    ["-", "\u{2013}", "\u{2014}"].contains { isMark(index, $0) }
  }

  /// The words before the colon of a credit, folded.
  private static let credits: WordSet = [
    "image", "images", "photo", "photos", "picture", "pictures", "photograph", "credit", "graphic",
    "صوره", "الصوره", "صور", "تصوير", "عدسه",
  ]

  /// Says whether a passage ends with a mark that ends a sentence or leads on, closing marks aside.
  static func endsSentence(_ text: UTF8Text, _ range: TextRange) -> Bool {
    var end = range.end
    while end > range.start, let (scalar, length) = text.scalar(before: end) {
      switch scalar {
      case ".", "!", "?", "\u{061F}", ":", ";", ",", "\u{061B}", "\u{060C}", "\u{2026}", "\u{06D4}":
        return true
      case "\"", "'", "\u{201D}", "\u{201C}", "\u{2019}", "\u{00BB}", ")", "]", " ", "\u{00A0}":
        end -= length
      default: return false
      }
    }
    return false
  }
}
