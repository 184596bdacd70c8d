internal import CMD4C
internal import Isnad
internal import IsnadText

/// Follows md4c through a file and hands the words to the builder.
struct MarkdownWalker: MarkdownFollower {
  private enum Container { case quote, item, other }

  private(set) var builder: ManuscriptBuilder
  private let source: [UInt8]
  private let mask: CommentMask
  private let base: UnsafePointer<CChar>
  private var containers: [Container] = []
  private var quoteDepth = 0
  private var kind: Block.Kind?
  private var hasHeadline = false
  private var isCode = false
  private var isHTML = false
  private var html: TextRange?
  private var unread: (count: Int, first: TextRange)?
  private var openLinks: [(start: Int, target: String)] = []
  private var pictures = 0
  private var emphasis = Emphasis()
  private var targetBytes = 0
  /// The end of the last bytes of the source that were met.
  private var last: Int
  /// The end of the last comment that was met inside a line.
  private var commentEnd = 0

  init(source: [UInt8], mask: CommentMask, base: UnsafePointer<CChar>, from start: Int) {
    self.source = source
    self.mask = mask
    self.base = base
    builder = ManuscriptBuilder(source: source)
    last = start
  }

  mutating func enter(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    closeBlock()
    switch block {
    case MD_BLOCK_QUOTE:
      containers.append(.quote)
      quoteDepth += 1
    case MD_BLOCK_LI: containers.append(.item)
    case MD_BLOCK_UL, MD_BLOCK_OL, MD_BLOCK_TABLE: containers.append(.other)
    case MD_BLOCK_H:
      let level = detail.map { Int($0.load(as: MD_BLOCK_H_DETAIL.self).level) } ?? 1
      kind = level == 1 && !hasHeadline ? .headline : .heading(level: level)
      if level == 1 { hasHeadline = true }
    case MD_BLOCK_TH, MD_BLOCK_TD: kind = .tableCell
    case MD_BLOCK_P: kind = containers.last == .item ? .listItem : .paragraph
    case MD_BLOCK_CODE: isCode = true
    case MD_BLOCK_HTML: isHTML = true
    default: break
    }
  }

  mutating func leave(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    closeBlock()
    switch block {
    case MD_BLOCK_QUOTE:
      containers.removeLast()
      quoteDepth -= 1
    case MD_BLOCK_LI, MD_BLOCK_UL, MD_BLOCK_OL, MD_BLOCK_TABLE: containers.removeLast()
    case MD_BLOCK_CODE: isCode = false
    case MD_BLOCK_HTML:
      isHTML = false
      readHTML()
    default: break
    }
  }

  private mutating func closeBlock() {
    let closed = kind ?? (containers.last == .item ? .listItem : .paragraph)
    let index = builder.blocks.count
    builder.close(closed, quoteDepth: quoteDepth)
    if closed == .paragraph, quoteDepth == 0, emphasis.isWhole, builder.blocks.count > index {
      builder.emphasised = builder.emphasised ?? index
    }
    kind = nil
    emphasis = Emphasis()
  }

  /// The comments of a block of HTML; the rest of it is not read.
  private mutating func readHTML() {
    guard let block = html else { return }
    html = nil
    var hasMore = false
    var offset = block.start
    while offset < block.end {
      if let comment = MarkupComment.range(in: source, at: offset, before: block.end) {
        builder.addComment(comment, standsAlone: true)
        offset = comment.end
      } else {
        hasMore = hasMore || source[offset] > 0x20
        // Without an end, no other comment of the block has one.
        if MarkupComment.starts(in: source, at: offset) { break }
        offset += 1
      }
    }
    if hasMore { unread = unread.map { ($0.count + 1, $0.first) } ?? (1, block) }
  }

  /// Enters a span; returns whether the parsing is to go on.
  mutating func enter(_ span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Bool {
    switch span {
    case MD_SPAN_A:
      guard let link = detail?.load(as: MD_SPAN_A_DETAIL.self) else { return true }
      if !builder.isInCaption { openLinks.append((builder.mark(), MarkdownWalker.target(link.href))) }
      return spend(link.href, link.title)
    case MD_SPAN_STRONG, MD_SPAN_EM: emphasis.depth += 1
    case MD_SPAN_IMG:
      if let image = detail?.load(as: MD_SPAN_IMG_DETAIL.self), !spend(image.src, image.title) {
        return false
      }
      pictures += 1
      if pictures == 1 { builder.openCaption() }
    default: break
    }
    return true
  }

  mutating func leave(_ span: MD_SPANTYPE) {
    switch span {
    case MD_SPAN_A where !builder.isInCaption:
      if let link = openLinks.popLast() { builder.addLink(from: link.start, to: link.target) }
    case MD_SPAN_STRONG, MD_SPAN_EM: emphasis.depth -= 1
    case MD_SPAN_IMG:
      pictures -= 1
      if pictures == 0 { builder.closeCaption() }
    default: break
    }
  }

  /// Says whether the targets and titles of links have taken no more work than the file is worth.
  ///
  /// md4c looks through the whole definition again for each link that uses it.
  private mutating func spend(_ target: MD_ATTRIBUTE, _ title: MD_ATTRIBUTE) -> Bool {
    targetBytes += Int(target.size) + Int(title.size)
    return targetBytes <= 16_000_000 + 16 * source.count
  }

  /// The target of a link, of which a hostile file may repeat a long one without end.
  private static func target(_ attribute: MD_ATTRIBUTE) -> String {
    guard let text = attribute.text else { return "" }
    let bytes = UnsafeRawBufferPointer(start: text, count: min(Int(attribute.size), 2_048))
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func text(_ type: MD_TEXTTYPE, _ text: UnsafePointer<CChar>, _ size: Int) {
    guard !isCode else { return }
    let offset = text - base
    let range = offset >= 0 && offset + size <= source.count ? TextRange(offset, offset + size) : nil
    switch type {
    case MD_TEXT_BR, MD_TEXT_SOFTBR: writeBreak()
    case MD_TEXT_HTML:
      if let range { readHTML(range) }
    case MD_TEXT_ENTITY:
      guard let range else { return }
      last = range.end
      let scalars = Entity.scalars(of: source[range.start..<range.end])
      if scalars.isEmpty {
        builder.copy(range)
      } else {
        builder.write(scalars.flatMap { Array(String($0).utf8) }, for: range)
      }
    default:
      if let range { readWords(range) } else { writeBreak() }
    }
  }

  private mutating func readWords(_ range: TextRange) {
    last = max(last, range.end)
    emphasis.meet(range)
    for piece in mask.pieces(of: range) {
      if !piece.isComment {
        builder.copy(piece.range)
      } else if piece.range.end > commentEnd {
        commentEnd = piece.range.end
        builder.addComment(piece.range, standsAlone: false)
      }
    }
  }

  /// A line break of the source, of which md4c tells only that it is there.
  private mutating func writeBreak() {
    var offset = last
    while offset < source.count, source[offset] != 0x0A, source[offset] != 0x0D { offset += 1 }
    guard offset < source.count else { return }
    let isPair = source[offset] == 0x0D && offset + 1 < source.count && source[offset + 1] == 0x0A
    last = offset + (isPair ? 2 : 1)
    builder.writeBreak(for: TextRange(offset, last))
  }

  /// A piece of HTML: part of a block, or a tag or comment inside a line.
  private mutating func readHTML(_ range: TextRange) {
    last = max(last, range.end)
    if isHTML {
      html = html.map { $0.union(range) } ?? range
    } else if range.start >= commentEnd {
      if let comment = MarkupComment.range(in: source, at: range.start) {
        commentEnd = comment.end
        builder.addComment(comment, standsAlone: false)
      } else if MarkdownWalker.isLineBreak(source[range.start..<range.end]) {
        builder.write([0x0A], for: range)
      }
    }
  }

  private static func isLineBreak(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: tag.prefix(4), as: UTF8.self).lowercased()
    return name == "<br>" || name == "<br/" || name == "<br "
  }

  /// The parts of the file, when it has been followed to its end.
  mutating func finish() {
    closeBlock()
    guard let unread else { return }
    let blocks = unread.count == 1 ? "a block of HTML was" : "\(unread.count) blocks of HTML were"
    builder.note("\(blocks) left out", at: unread.first)
  }
}
