internal import Isnad
internal import IsnadText

/// Follows the tags and words of a document and cuts it into blocks.
///
/// Tags come in the order of the document, as a tokeniser of HTML gives them; the tree is never built. An
/// element that is not inline begins and ends a block. What scope a block has is told by the elements that
/// were opened since the block before it: the first of them that has a scope.
struct ScopeWalker {
  /// What of the attributes of an element is asked for.
  struct Attributes {
    var classes: [String] = []
    var href: [UInt8] = []
    /// The words for a picture, and the place of the picture.
    var alt: (words: MappedText, source: TextRange)?
  }

  /// An element that is open.
  private struct Frame {
    let name: String
    let isInline: Bool
    var isSkipped = false
    var isCovered = false
    var classes = 0
    /// Where the words of an inline element begin that is a scope of its own.
    var inline: (scope: String, start: Int)?
  }

  /// White space between words that stand on both sides of a tag.
  private struct Space {
    let byte: UInt8
    let piece: MappedText
  }

  /// What has been found.
  private var blocks: ScopeBlocks
  private let ignoredClasses: Set<String>
  private let readsMath: Bool
  private let keepsAlt: Bool

  private var frames: [Frame] = []
  private var openCounts: [String: Int] = [:]
  private var skipDepth = 0
  private var coverDepth = 0
  private var classes: [String] = []
  private var isOff = false

  // The block in the making.
  private var words = MappedText()
  private var scope: [String] = []
  private var isMeta = false
  private var innerClasses: [String] = []
  private var inlineRanges: [(scope: String, range: TextRange)] = []

  // The words since the last tag.
  private var isAtBoundary = true
  private var hasLeadingSpace = false
  private var isBehindStart = false
  private var space: Space?
  private var href: (target: [UInt8], start: Int)?

  init(_ blocks: ScopeBlocks, _ settings: ScopeSettings, readsMath: Bool) {
    self.blocks = blocks
    ignoredClasses = Set(settings.ignoredClasses + ["problematic", "pre", "code"])
    keepsAlt = !settings.skippedScopes.contains("alt")
    self.readsMath = readsMath
  }

  /// Meets the start of an element.
  mutating func start(
    _ element: ScopeElement, _ attributes: Attributes = Attributes(), isEmpty: Bool = false
  ) {
    boundary()
    isBehindStart = true
    if let alt = attributes.alt, keepsAlt, !isOff { blocks.add(alt.words, alt: alt.source) }
    if isEmpty || element.isVoid || element.kind == .gap {
      if element.name == "hr" { flush() } else if element.name != "wbr" { leaveGap() }
      return
    }
    let hasIgnoredClass = attributes.classes.contains { ignoredClasses.contains($0) }
    var frame = Frame(name: element.name, isInline: element.kind == .inline)
    if frame.isInline {
      frame.isCovered = element.isIgnored || hasIgnoredClass
      if skipDepth == 0 {
        innerClasses += attributes.classes.prefix(ScopeWalker.mostClasses - innerClasses.count)
        if let scope = element.inlineScope, !isOff { frame.inline = (scope, words.count) }
        if !attributes.href.isEmpty { href = (attributes.href, words.count) }
      }
    } else {
      flush()
      closeImplied(by: element.name)
      if element.isSkipped || hasIgnoredClass {
        if skipDepth == 0 { blocks.count(element.name) }
        frame.isSkipped = true
      } else if skipDepth == 0 {
        if scope.isEmpty { scope = element.scope }
        if element.name == "data" { isMeta = true }
      }
      frame.classes = min(attributes.classes.count, ScopeWalker.mostClasses - classes.count)
      classes += attributes.classes.prefix(frame.classes)
    }
    push(frame)
  }

  /// Meets the end of an element.
  mutating func end(_ element: ScopeElement) {
    boundary()
    isBehindStart = false
    guard element.kind != .gap, !element.isVoid else { return }
    if element.kind == .block { flush() }
    guard openCounts[element.name, default: 0] > 0 else { return }
    while let last = frames.last {
      pop()
      if last.name == element.name { break }
    }
    if element.kind == .block { forgetScope() }
  }

  /// Meets a comment of the source.
  mutating func comment(_ words: String, at source: TextRange) {
    boundary()
    for item in SwitchComment.switches(words, at: source) {
      if item.subject == .all { isOff = !item.isOn }
      blocks.add(item)
    }
  }

  /// Meets words.
  mutating func text(_ range: TextRange, of other: MappedText) {
    guard skipDepth == 0, !range.isEmpty else { return }
    if isOff {
      leaveGap()
      return
    }
    var range = range
    if isAtBoundary {
      let start = range.start
      while range.start < range.end, isMarkupSpace(other.bytes[range.start]) { range.start += 1 }
      if range.start > start, !hasLeadingSpace {
        hasLeadingSpace = true
        let isBreak = !isBehindStart && other.bytes[start] <= 0x0D && other.bytes[start] >= 0x0A
        space = ScopeWalker.space(isBreak ? 0x0A : 0x20, at: start, of: other)
      }
      if range.isEmpty { return }
      separate()
    }
    let start = words.count
    words.append(range, of: other)
    if coverDepth > 0 { words.cover(TextRange(start, words.count)) }
  }

  /// Meets words that stand for a range of the source as a whole.
  mutating func write(_ text: [UInt8], for source: TextRange) {
    guard skipDepth == 0 else { return }
    if isOff {
      leaveGap()
      return
    }
    separate()
    let start = words.count
    words.write(text, for: source)
    if coverDepth > 0 { words.cover(TextRange(start, words.count)) }
  }

  /// The blocks of the document, when it has been followed to its end.
  mutating func finish() -> ScopeBlocks {
    flush()
    return blocks
  }
}

// The words of a block.
extension ScopeWalker {
  private static func space(_ byte: UInt8, at offset: Int, of other: MappedText) -> Space {
    var piece = MappedText()
    if other.bytes[offset] == byte {
      piece.append(TextRange(offset, offset + 1), of: other)
    } else {
      piece.synthesize([byte])
    }
    return Space(byte: byte, piece: piece)
  }

  /// Keeps the words before and behind apart.
  private mutating func leaveGap() {
    guard space == nil else { return }
    var piece = MappedText()
    piece.synthesize([0x20])
    space = Space(byte: 0x20, piece: piece)
  }

  private mutating func separate() {
    isAtBoundary = false
    if let space, !words.isEmpty { words.append(TextRange(0, 1), of: space.piece) }
    space = nil
  }

  /// Ends the words since the last tag: white space behind them waits for the next ones.
  private mutating func boundary() {
    if !isAtBoundary {
      coverTarget()
      var end = words.count
      while end > 0, isMarkupSpace(words.bytes[end - 1]) { end -= 1 }
      if end < words.count {
        space = ScopeWalker.space(0x20, at: end, of: words)
        words.truncate(to: end)
      }
    }
    isAtBoundary = true
    hasLeadingSpace = false
    href = nil
  }

  /// Covers the words of a link that are its target.
  private mutating func coverTarget() {
    guard let href else { return }
    var (start, end) = (href.start, words.count)
    while start < end, isMarkupSpace(words.bytes[start]) { start += 1 }
    while end > start, isMarkupSpace(words.bytes[end - 1]) { end -= 1 }
    guard end - start == href.target.count, words.bytes[start..<end].elementsEqual(href.target) else {
      return
    }
    words.cover(TextRange(start, end))
  }

  /// Ends the block.
  private mutating func flush() {
    boundary()
    space = nil
    if !words.isEmpty {
      if readsMath { words.coverAlso(InlineMath.ranges(in: words, of: blocks.source)) }
      let inline = frames.reversed().prefix { $0.isInline }.compactMap(\.inline).map {
        (scope: $0.scope, range: TextRange($0.start, words.count))
      }
      blocks.add(
        words, scope: scope, isMeta: isMeta, classes: classes + innerClasses,
        inline: inlineRanges + inline.reversed())
      words.removeAll()
      // An inline element that stays open goes on with the first word of the next block.
      var index = frames.count - 1
      while index >= 0, frames[index].isInline {
        frames[index].inline?.start = 0
        index -= 1
      }
      scope = []
      isMeta = false
    } else {
      blocks.endBlock()
    }
    innerClasses = []
    inlineRanges = []
  }

  private mutating func forgetScope() {
    scope = []
    isMeta = false
  }
}

// The elements that are open.
extension ScopeWalker {
  /// The most classes that a block has in its scope.
  private static let mostClasses = 16

  private mutating func push(_ frame: Frame) {
    frames.append(frame)
    openCounts[frame.name, default: 0] += 1
    if frame.isSkipped { skipDepth += 1 }
    if frame.isCovered { coverDepth += 1 }
  }

  private mutating func pop() {
    guard let frame = frames.popLast() else { return }
    openCounts[frame.name, default: 1] -= 1
    if frame.isSkipped { skipDepth -= 1 }
    if frame.isCovered { coverDepth -= 1 }
    classes.removeLast(frame.classes)
    if let inline = frame.inline, inline.start < words.count {
      inlineRanges.append((inline.scope, TextRange(inline.start, words.count)))
    }
  }

  /// Closes what the start of a block closes without a tag of its own.
  private mutating func closeImplied(by name: String) {
    while let last = frames.last, last.isInline { pop() }
    guard let last = frames.last else { return }
    let isClosed =
      switch name {
      case "li", "td", "th", "tr", "dt", "dd", "option": last.name == name
      default: false
      }
    if isClosed || (last.name == "p" && ElementNames.closingParagraph.contains(name)) { pop() }
  }
}
