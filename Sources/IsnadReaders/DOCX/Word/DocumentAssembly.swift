internal import Isnad
internal import IsnadText

/// Puts the paragraphs of a document together: prose, blocks, runs, links, and the comments that
/// hang on them.
struct DocumentAssembly {
  /// A comment as its part has it.
  struct CommentWords {
    let text: String
    let source: TextRange
  }

  /// The most bytes of a run in one piece, so that no character is far from the start of one.
  private static let longestPiece = 1_024

  private let styles: StyleSheet
  private let words: [String: CommentWords]
  private var prose = Prose()
  private var runs: [DocumentRun] = []
  private(set) var blocks: [Manuscript.Block] = []
  private var links: [Link] = []
  private var comments: [Comment] = []
  /// Comments on paragraphs without words, which hang on the next block.
  private var waiting: [WordParagraph.Anchor] = []
  /// Says whether the document gives parts of it the style of a heading.
  private(set) var hasHeadings = false
  private var hasTitle = false
  /// The first paragraph of a table of contents that was left out.
  private(set) var contents: TextRange?

  init(styles: StyleSheet, comments: [String: CommentWords]) {
    self.styles = styles
    words = comments
  }

  /// Appends a paragraph as a block; one without words is dropped.
  mutating func append(_ paragraph: WordParagraph, of story: DocumentPlace.Story) {
    let text = UTF8Text(lossy: paragraph.prose.bytes)
    let trimmed = text.trimmed(text.range)
    let style = styles.style(paragraph.style)
    let isContents = style.role == .contents && !trimmed.isEmpty
    guard !trimmed.isEmpty, !isContents else {
      if isContents { contents = contents ?? paragraph.prose.segments.first?.source }
      waiting += paragraph.comments
      return
    }
    if prose.count > 0 { prose.synthesize("\n\n") }
    let start = prose.append(paragraph.prose).start
    let range = TextRange(trimmed.start + start, trimmed.end + start)
    let isQuotation = style.role == .quotation
    let kind = kind(of: paragraph, style)
    appendRuns(of: paragraph, from: start, story)
    appendLinks(of: paragraph, from: start, in: range)
    appendComments(of: paragraph, from: start, in: range)
    blocks.append(Manuscript.Block(kind, range, quoteDepth: isQuotation ? 1 : 0))
  }

  private mutating func kind(of paragraph: WordParagraph, _ style: StyleSheet.Style) -> Block.Kind {
    var role = style.role
    if let level = paragraph.outlineLevel, (0...8).contains(level), role != .title {
      role = .heading(level + 1)
    }
    switch role {
    case .title:
      defer { hasTitle = true }
      return hasTitle ? .heading(level: 1) : .headline
    case .subtitle: return .summary
    case .heading(let level):
      hasHeadings = true
      return .heading(level: min(level, 6))
    case .byline: return .byline
    case .dateline: return .dateline
    case .caption: return .caption
    case .quotation, .listItem, .contents, nil: break
    }
    if paragraph.isInTable { return .tableCell }
    let isItem = paragraph.isNumbered ?? (style.isNumbered || role == .listItem)
    return isItem ? .listItem : .paragraph
  }

  private mutating func appendRuns(
    of paragraph: WordParagraph, from start: Int, _ story: DocumentPlace.Story
  ) {
    for (index, run) in paragraph.runs.enumerated() {
      let end =
        index + 1 < paragraph.runs.count ? paragraph.runs[index + 1].start : paragraph.prose.count
      var (piece, character) = (run.start, 1)
      while piece < end {
        var pieceEnd = min(end, piece + DocumentAssembly.longestPiece)
        while pieceEnd < end, paragraph.prose.bytes[pieceEnd] & 0xC0 == 0x80 { pieceEnd += 1 }
        let place = DocumentPlace(
          story: story, paragraph: run.paragraph, run: run.run, character: character)
        runs.append(DocumentRun(range: TextRange(piece + start, pieceEnd + start), place: place))
        character += paragraph.prose.bytes[piece..<pieceEnd].reduce(0) {
          $0 + ($1 & 0xC0 == 0x80 ? 0 : 1)
        }
        piece = pieceEnd
      }
    }
  }

  private mutating func appendLinks(
    of paragraph: WordParagraph, from start: Int, in block: TextRange
  ) {
    for link in paragraph.links {
      let range = TextRange(
        max(link.range.start + start, block.start), min(link.range.end + start, block.end))
      if !range.isEmpty { links.append(Link(range: range, target: link.target)) }
    }
  }

  /// A comment on the first block stands for the article as a whole, too, as one before the text of
  /// other formats does: a word processor has no place before the text.
  private mutating func appendComments(
    of paragraph: WordParagraph, from start: Int, in block: TextRange
  ) {
    let anchors =
      waiting.map { ($0.id, block.start) }
      + paragraph.comments.map { ($0.id, min(max($0.offset + start, block.start), block.end)) }
    waiting = []
    let isFirst = blocks.isEmpty
    for (id, offset) in anchors {
      guard let comment = words[id] else { continue }
      comments.append(
        Comment(
          text: comment.text, offset: isFirst ? block.start : offset, source: comment.source,
          standsAlone: isFirst))
    }
  }

  /// The manuscript of everything that was appended.
  func manuscript(notes: [ReaderNote]) -> Manuscript {
    Manuscript(
      text: UTF8Text(lossy: prose.bytes), map: PositionMap(prose.segments), blocks: blocks,
      links: links, comments: comments, notes: notes, runs: runs)
  }
}
