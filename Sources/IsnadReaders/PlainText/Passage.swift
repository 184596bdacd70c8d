internal import IsnadText

/// A piece of plain text that stands for itself: one line, or several that were one before they
/// were wrapped.
struct Passage {
  /// The bytes, without a list marker at the start.
  var range: TextRange
  /// The number of scalars.
  var width: Int
  /// Says whether a blank line or the start of the text stands before it.
  let followsBlank: Bool
  /// Says whether it is an item of a list.
  let isListItem: Bool

  init(_ line: TextLine) {
    range = TextRange(line.range.start + line.marker, line.range.end)
    width = line.width
    followsBlank = line.followsBlank
    isListItem = line.marker > 0
  }

  /// The passage that a block of marked-up prose is.
  init(_ block: TextRange, of text: UTF8Text, isListItem: Bool = false) {
    range = block
    width = text.bytes[block.start..<block.end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    followsBlank = true
    self.isListItem = isListItem
  }

  /// Takes in the line behind.
  mutating func append(_ line: TextLine) {
    range.end = line.range.end
    width += 1 + line.width
  }
}

extension Passage {
  /// The passages of a text: in most files each line is a paragraph, whether or not blank lines
  /// stand between; in others paragraphs were wrapped at a column.
  static func passages(of text: UTF8Text, lines: [TextLine]) -> [Passage] {
    let wrapping = Wrapping(of: text, lines: lines)
    var result: [Passage] = []
    var first = 0
    while first < lines.count {
      var end = first + 1
      while end < lines.count, !lines[end].followsBlank { end += 1 }
      let isWrapped = wrapping.isWrapped(lines[first..<end])
      for index in first..<end {
        let joins =
          index > first && lines[index].marker == 0
          && (wrapping.joins(lines[index - 1], lines[index], inWrapped: isWrapped)
            || (lines[index].isIndented && !lines[index - 1].isIndented && lines[index - 1].marker > 0))
        if joins, !result.isEmpty {
          result[result.count - 1].append(lines[index])
        } else {
          result.append(Passage(lines[index]))
        }
      }
      first = end
    }
    return result
  }
}

/// The column at which the lines of a text were wrapped, and which of them were.
///
/// A line was wrapped if the first word of the next one would not have fitted behind it.
private struct Wrapping {
  private let text: UTF8Text
  /// The widest line, if the text may be wrapped at all.
  private let column: Int?

  init(of text: UTF8Text, lines: [TextLine]) {
    self.text = text
    let widest = 100
    let wide = lines.reduce(0) { $0 + ($1.width > widest ? 1 : 0) }
    let column = lines.reduce(0) { max($0, $1.width <= widest ? $1.width : 0) }
    self.column = wide * 10 <= lines.count && column >= 45 ? column : nil
  }

  /// Says whether most lines of a run without blank lines were wrapped.
  func isWrapped(_ run: ArraySlice<TextLine>) -> Bool {
    guard run.count > 1, column != nil else { return false }
    var (full, ended) = (0, 0)
    for (line, next) in zip(run, run.dropFirst()) {
      if isFull(line, before: next, slack: 8) { full += 1 }
      if endsSentence(line) { ended += 1 }
    }
    return full * 3 >= (run.count - 1) * 2 && ended < run.count - 1
  }

  /// Says whether a line goes on in the next one.
  func joins(_ line: TextLine, _ next: TextLine, inWrapped isWrapped: Bool) -> Bool {
    if isWrapped { return !endsSentence(line) || isFull(line, before: next, slack: 24) }
    let first = text.scalar(at: next.range.start).scalar
    return first.properties.isLowercase && line.width >= 20 && !endsSentence(line)
  }

  private func isFull(_ line: TextLine, before next: TextLine, slack: Int) -> Bool {
    guard let column else { return false }
    var word = 0
    var offset = next.range.start
    while offset < next.range.end, word < column {
      let (scalar, length) = text.scalar(at: offset)
      guard !scalar.isSpace else { break }
      word += 1
      offset += length
    }
    return line.width + 1 + word > column - slack
  }

  private func endsSentence(_ line: TextLine) -> Bool {
    LineShape.endsSentence(text, line.range)
  }
}
