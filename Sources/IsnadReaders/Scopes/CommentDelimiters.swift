internal import Isnad
internal import IsnadText

extension MappedText {
  /// The text with comments of HTML in the place of those between other delimiters.
  func replacingCommentDelimiters(_ delimiters: [String]) -> MappedText {
    guard delimiters.count == 2, !delimiters.contains(where: \.isEmpty) else { return self }
    let marks = [(Array(delimiters[0].utf8), "<!--"), (Array(delimiters[1].utf8), "-->")]
    return marks.reduce(self) { text, mark in
      let edits = text.ranges(of: mark.0).map {
        SourceEdit(range: $0, pieces: [.instead(Array(mark.1.utf8), $0)])
      }
      return text.applying(edits)
    }
  }

  /// Where some bytes stand in the text, without overlap.
  private func ranges(of words: [UInt8]) -> [TextRange] {
    guard let first = words.first else { return [] }
    var result: [TextRange] = []
    var offset = 0
    while offset + words.count <= bytes.count {
      if bytes[offset] == first, bytes[offset..<offset + words.count].elementsEqual(words) {
        result.append(TextRange(offset, offset + words.count))
        offset += words.count
      } else {
        offset += 1
      }
    }
    return result
  }
}
