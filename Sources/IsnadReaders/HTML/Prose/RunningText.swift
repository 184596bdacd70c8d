internal import IsnadText

/// The words of a block as a browser shows them: white space collapsed, references decoded.
struct RunningText {
  /// What was written so far.
  private(set) var prose = Prose()
  private let source: [UInt8]
  /// White space that is shown if words follow.
  private var space: TextRange?

  init(source: [UInt8]) { self.source = source }

  /// Says whether no words were written yet.
  var isEmpty: Bool { prose.count == 0 }

  /// Appends a piece of text of the page, tags and comments in it left out.
  ///
  /// - Parameter keepsSpace: Says whether white space stays as it is, as in `<pre>`.
  mutating func append(_ range: TextRange, keepsSpace: Bool) {
    var scanner = MarkupScanner(source, in: range)
    while let markup = scanner.next() {
      if case .text(let piece) = markup { appendText(piece, keepsSpace) }
    }
  }

  private mutating func appendText(_ range: TextRange, _ keepsSpace: Bool) {
    var offset = range.start
    while offset < range.end {
      let start = offset
      if isMarkupSpace(source[offset]), !keepsSpace {
        while offset < range.end, isMarkupSpace(source[offset]) { offset += 1 }
        if space == nil { space = TextRange(start, offset) }
      } else if let entity = HTMLEntity(in: source, at: offset, before: range.end) {
        offset += entity.length
        write(entity.scalars.flatMap { Array(String($0).utf8) }, for: TextRange(start, offset))
      } else {
        offset += 1
        while offset < range.end, source[offset] != UInt8(ascii: "&"),
          keepsSpace || !isMarkupSpace(source[offset])
        { offset += 1 }
        writeSpace()
        prose.copy(TextRange(start, offset), of: source)
      }
    }
  }

  /// Appends words that stand for a range of the page.
  mutating func write(_ words: some Collection<UInt8>, for range: TextRange) {
    writeSpace()
    prose.write(words, for: range)
  }

  /// Appends a line break that stands for a tag.
  mutating func breakLine(for tag: TextRange) {
    space = nil
    if !isEmpty { prose.write([0x0A], for: tag) }
  }

  /// The offset at which the next word will stand.
  mutating func mark() -> Int {
    writeSpace()
    return prose.count
  }

  private mutating func writeSpace() {
    guard let range = space else { return }
    space = nil
    guard let last = prose.bytes.last, last != 0x20, last != 0x0A else { return }
    if range.count == 1, source[range.start] == 0x20 {
      prose.copy(range, of: source)
    } else {
      prose.write([0x20], for: range)
    }
  }
}
