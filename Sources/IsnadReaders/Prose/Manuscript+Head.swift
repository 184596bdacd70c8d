internal import Isnad
internal import IsnadText

extension Manuscript {
  /// Tells byline and dateline of marked-up text, which are paragraphs of their own in it, as in plain
  /// text; those that the markup has told already are asked for names and dates, too.
  mutating func tellHead() {
    var head = Head(metadata)
    let first = blocks.firstIndex { $0.kind != .headline } ?? 0
    var (index, last) = (first, min(blocks.count, first + 8))
    while index < last {
      defer { index += 1 }
      let block = blocks[index]
      guard block.quoteDepth == 0 else { break }
      let passage = Passage(block.range, of: text)
      switch block.kind {
      case .byline, .dateline: _ = head.take(LineShape(passage, of: text), before: 0)
      case .summary, .caption: continue
      case .paragraph:
        let isNextProse = index + 1 < blocks.count && blocks[index + 1].kind == .paragraph
        let next = isNextProse ? Passage(blocks[index + 1].range, of: text).width : 0
        if let kind = head.take(LineShape(passage, of: text), before: next) {
          blocks[index].kind = kind
        } else {
          head.take(Opening(passage, of: text))
          last = index
        }
      default: last = index
      }
    }
    metadata = head.metadata
  }
}
