internal import Isnad
internal import IsnadText

/// A block of a page on its way into the manuscript.
struct BlockDraft {
  /// What the block is, as far as its element tells.
  var kind: Block.Kind
  /// The words.
  private(set) var prose: Prose
  /// The bytes of the words, without white space at the ends.
  private(set) var range: TextRange
  /// The links, by their words.
  let links: [Link]
  /// The comments inside, at their places.
  let comments: [(offset: Int, source: TextRange)]
  /// The block element in which it stands.
  let element: Int
  /// How many block quotations enclose it.
  let quoteDepth: Int

  /// Creates a draft; nothing is returned without a visible word.
  init?(
    _ kind: Block.Kind, _ prose: Prose, links: [Link], comments: [(offset: Int, source: TextRange)],
    element: Int, quoteDepth: Int
  ) {
    let range = BlockDraft.visible(of: prose)
    guard !range.isEmpty else { return nil }
    self.kind = kind
    self.prose = prose
    self.range = range
    self.links = links.compactMap { link in
      let words = TextRange(max(link.range.start, range.start), min(link.range.end, range.end))
      return words.isEmpty ? nil : Link(range: words, target: link.target)
    }
    self.comments = comments
    self.element = element
    self.quoteDepth = quoteDepth
  }

  /// The words.
  var words: String { String(decoding: prose.bytes[range.start..<range.end], as: UTF8.self) }

  /// The bytes of the words in the page.
  var source: TextRange {
    guard let first = prose.segments.first, let last = prose.segments.last else {
      return TextRange(0, 0)
    }
    return TextRange(first.source.start, last.source.end)
  }

  /// The number of words.
  var wordCount: Int { BlockDraft.count(prose.bytes[range.start..<range.end]) }

  /// The number of words in links.
  var linkedCount: Int {
    links.reduce(0) { $0 + BlockDraft.count(prose.bytes[$1.range.start..<$1.range.end]) }
  }

  /// Says whether the words end as sentences do.
  var endsSentence: Bool {
    LineShape.endsSentence(UTF8Text(lossy: prose.bytes), range)
  }

  /// Leaves out marks that part the pieces of a line at its ends: `By A. Writer |`.
  mutating func trimSeparators() {
    let separators: Set<Unicode.Scalar> = ["|", "·", "•", "/", "-", "–", "—", ","]
    let text = UTF8Text(lossy: prose.bytes)
    while range.end > range.start, let (scalar, length) = text.scalar(before: range.end),
      separators.contains(scalar) || scalar.isSpace
    { range.end -= length }
    while range.start < range.end {
      let (scalar, length) = text.scalar(at: range.start)
      guard separators.contains(scalar) || scalar.isSpace else { break }
      range.start += length
    }
  }

  private static func count(_ bytes: ArraySlice<UInt8>) -> Int {
    var (count, isInside) = (0, false)
    for byte in bytes {
      if byte > 0x20, !isInside { count += 1 }
      isInside = byte > 0x20
    }
    return count
  }

  /// The range from the first to the last visible scalar: non-breaking spaces, too, only fill.
  private static func visible(of prose: Prose) -> TextRange {
    let text = UTF8Text(lossy: prose.bytes)
    let range = text.trimmed(text.range)
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = text.scalar(at: offset)
      guard scalar.isSpace || scalar.properties.generalCategory == .format else { return range }
      offset += length
    }
    return TextRange(0, 0)
  }
}
