internal import Isnad
internal import IsnadText

/// Puts the prose of a marked-up file together, block by block.
///
/// A block opens at its first words and is dropped when it closes without any. What must not stand
/// inside the running text (the words of pictures) waits and becomes a block of its own behind it.
struct ManuscriptBuilder {
  private let source: [UInt8]
  private(set) var prose = Prose()
  private(set) var blocks: [Manuscript.Block] = []
  private(set) var links: [Link] = []
  private(set) var comments: [Comment] = []
  private(set) var notes: [ReaderNote] = []
  /// The index of the first paragraph that stands in emphasis as a whole.
  var emphasised: Int?
  private var openStart: Int?
  private var captions: [Prose] = []
  private var caption: Prose?
  private var linkBudget: Int

  init(source: [UInt8]) {
    self.source = source
    linkBudget = source.count + 65_536
  }

  /// Appends bytes of the source.
  mutating func copy(_ range: TextRange) {
    if caption != nil {
      caption?.copy(range, of: source)
    } else {
      open()
      prose.copy(range, of: source)
    }
  }

  /// Appends words that stand for a range of the source.
  mutating func write(_ words: some Collection<UInt8>, for range: TextRange) {
    if caption != nil {
      caption?.write(words, for: range)
    } else {
      open()
      prose.write(words, for: range)
    }
  }

  /// Appends a line break that stands for one of the source.
  mutating func writeBreak(for range: TextRange) {
    if range.count == 1, source[range.start] == 0x0A { copy(range) } else { write([0x0A], for: range) }
  }

  /// Opens a block, if none is open: two line breaks part it from the one before.
  private mutating func open() {
    guard openStart == nil else { return }
    if prose.count > 0 { prose.synthesize("\n\n") }
    openStart = prose.count
    placeLooseComments()
  }

  /// Closes the open block as what it turned out to be.
  mutating func close(_ kind: Block.Kind, quoteDepth: Int) {
    if let start = openStart {
      openStart = nil
      if prose.isBlank(from: start) {
        keepLinks(from: start, to: TextRange(start, start))
        prose.truncate(to: blocks.last?.range.end ?? 0)
        loosenComments(from: start)
      } else {
        let range = trimmed(from: start)
        keepLinks(from: start, to: range)
        moveComments(into: range)
        blocks.append(Manuscript.Block(kind, range, quoteDepth: quoteDepth))
      }
    }
    for words in captions where !words.isBlank(from: 0) {
      if prose.count > 0 { prose.synthesize("\n\n") }
      let range = prose.append(words)
      blocks.append(Manuscript.Block(.caption, range, quoteDepth: quoteDepth))
    }
    captions = []
  }

  private func trimmed(from start: Int) -> TextRange {
    var range = TextRange(start, prose.count)
    while range.start < range.end, prose.bytes[range.start] <= 0x20 { range.start += 1 }
    while range.end > range.start, prose.bytes[range.end - 1] <= 0x20 { range.end -= 1 }
    return range
  }

  /// Says whether the words of a picture are being read.
  var isInCaption: Bool { caption != nil }

  mutating func openCaption() { caption = Prose() }

  mutating func closeCaption() {
    if let words = caption { captions.append(words) }
    caption = nil
  }

  /// The offset at which the next words will stand.
  mutating func mark() -> Int {
    open()
    return prose.count
  }

  /// Adds a link over everything from an offset on.
  ///
  /// Targets are kept only as long as they take no more room than the file itself: one definition
  /// may be used by a hundred thousand references.
  mutating func addLink(from start: Int, to target: String) {
    guard start < prose.count, linkBudget >= target.utf8.count else { return }
    linkBudget -= target.utf8.count
    links.append(Link(range: TextRange(start, prose.count), target: target))
  }

  /// Keeps the links of a block to its words; one that has none of them is dropped.
  private mutating func keepLinks(from start: Int, to block: TextRange) {
    let first = (links.lastIndex { $0.range.start < start } ?? -1) + 1
    let kept = links[first...].compactMap { link -> Link? in
      let range = TextRange(max(link.range.start, block.start), min(link.range.end, block.end))
      return range.isEmpty ? nil : Link(range: range, target: link.target)
    }
    links.replaceSubrange(first..., with: kept)
  }

  /// Adds a comment: inside the open block, or before the next one.
  mutating func addComment(_ range: TextRange, standsAlone: Bool) {
    let inner = source[range.start..<range.end].dropFirst(4).dropLast(3)
    let text = UTF8Text(String(decoding: inner, as: UTF8.self))
    comments.append(
      Comment(
        text: text[text.trimmed(text.range)], offset: standsAlone ? prose.count : mark(),
        source: range, standsAlone: standsAlone))
  }

  /// Comments between blocks stand where the next block begins.
  private mutating func placeLooseComments() {
    var index = comments.count
    while index > 0, comments[index - 1].standsAlone, comments[index - 1].offset < prose.count,
      comments[index - 1].offset >= (blocks.last?.range.end ?? 0)
    {
      index -= 1
      comments[index] = comments[index].moved(to: prose.count, standsAlone: true)
    }
  }

  /// The comments of a block without words stand between blocks.
  private mutating func loosenComments(from start: Int) {
    for index in comments.indices.reversed() {
      guard comments[index].offset >= start else { return }
      comments[index] = comments[index].moved(to: prose.count, standsAlone: true)
    }
  }

  /// Comments at the ends of a block stand inside it, though white space there does not.
  private mutating func moveComments(into block: TextRange) {
    for index in comments.indices.reversed() where !comments[index].standsAlone {
      let offset = comments[index].offset
      guard offset >= (blocks.last?.range.end ?? 0), offset > 0 || blocks.isEmpty else { return }
      let clamped = min(max(offset, block.start), block.end)
      if clamped != offset { comments[index] = comments[index].moved(to: clamped, standsAlone: false) }
    }
  }

  mutating func note(_ message: String, at range: TextRange) {
    notes.append(ReaderNote(message, at: range))
  }
}

extension Comment {
  fileprivate func moved(to offset: Int, standsAlone: Bool) -> Comment {
    Comment(text: text, offset: offset, source: source, standsAlone: standsAlone)
  }
}
