internal import Isnad
internal import IsnadText

/// Reads a page tag by tag, without a tree: in linear time, however it nests.
///
/// Words between tags of blocks are blocks; scripts, navigation and the head are left out. What of
/// the rest is the article is not told.
struct PlainMarkup {
  /// The blocks, in the order of the page.
  private(set) var drafts: [BlockDraft] = []
  /// The comments between blocks.
  private(set) var looseComments: [TextRange] = []

  private let source: [UInt8]
  private var scanner: MarkupScanner
  private var running: RunningText
  private var comments: [(offset: Int, source: TextRange)] = []
  private var kind = Block.Kind.paragraph
  private var hasHeadline = false
  private var quoteDepth = 0
  /// The number of open elements that are left out.
  private var leftOut = 0

  init(_ source: [UInt8], from start: Int) {
    self.source = source
    scanner = MarkupScanner(source, in: TextRange(start, source.count))
    running = RunningText(source: source)
  }

  /// Reads the page to its end.
  mutating func read() {
    while let markup = scanner.next() {
      switch markup {
      case .text(let range): if leftOut == 0 { running.append(range, keepsSpace: false) }
      case .comment(let range):
        if MarkupComment.starts(in: source, at: range.start) {
          comments.append((running.prose.count, range))
        }
      case .startTag(let tag): open(tag)
      case .endTag(let tag): close(tag)
      case .declaration: break
      }
    }
    closeBlock()
  }

  private mutating func open(_ tag: MarkupTag) {
    if ElementNames.rawText.contains(tag.name) {
      _ = scanner.skipRawText(of: tag.name)
    } else if PlainMarkup.leftOut.contains(tag.name) {
      closeBlock()
      leftOut += 1
    } else if tag.name == "br" {
      running.breakLine(for: tag.range)
    } else if ElementNames.block.contains(tag.name) {
      closeBlock()
      quoteDepth = min(quoteDepth + (tag.name == "blockquote" ? 1 : 0), PlainMarkup.deepest)
      kind = kind(of: tag.name)
    }
  }

  private mutating func close(_ tag: MarkupTag) {
    if PlainMarkup.leftOut.contains(tag.name) {
      closeBlock()
      leftOut = max(0, leftOut - 1)
    } else if ElementNames.block.contains(tag.name) {
      closeBlock()
      quoteDepth = max(0, quoteDepth - (tag.name == "blockquote" ? 1 : 0))
      kind = .paragraph
      // A head or navigation that is never closed does not swallow the article.
      if tag.name == "body" { leftOut = 0 }
    }
  }

  private func kind(of name: String) -> Block.Kind {
    if let level = ElementNames.headingLevel(name) {
      return level == 1 && !hasHeadline ? .headline : .heading(level: level)
    }
    return switch name {
    case "li", "dd", "dt": .listItem
    case "figcaption", "caption": .caption
    default: .paragraph
    }
  }

  private mutating func closeBlock() {
    let draft = BlockDraft(
      kind, running.prose, links: [], comments: comments, element: 0, quoteDepth: quoteDepth)
    if let draft {
      drafts.append(draft)
      hasHeadline = hasHeadline || draft.kind == .headline
    } else {
      looseComments += comments.map(\.source)
    }
    running = RunningText(source: source)
    comments = []
  }

  private static let deepest = 256
  private static let leftOut: Set<String> = [
    "aside", "button", "footer", "form", "head", "math", "nav", "noscript", "object", "select", "svg",
    "template",
  ]
}
