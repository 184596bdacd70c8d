internal import Isnad
internal import IsnadText

/// Puts the blocks of a page together as a manuscript.
enum ArticleAssembly {
  /// The manuscript of blocks in their order; comments that stand between them come before the next.
  static func manuscript(
    of drafts: [BlockDraft], looseComments: [TextRange], source: [UInt8]
  ) -> Manuscript {
    // A parser moves out of a table what must not stand in it; the page's own order is kept.
    let drafts = drafts.sorted { $0.source.start < $1.source.start }
    var prose = Prose()
    var blocks: [Manuscript.Block] = []
    var links: [Link] = []
    var comments: [Comment] = []
    var loose = looseComments.sorted()[...]
    func add(_ range: TextRange, at offset: Int, standsAlone: Bool) {
      let text = UTF8Text(lossy: Array(source[range.start..<range.end].dropFirst(4).dropLast(3)))
      comments.append(
        Comment(
          text: text[text.trimmed(text.range)], offset: offset, source: range, standsAlone: standsAlone))
    }
    for draft in drafts {
      if prose.count > 0 { prose.synthesize("\n\n") }
      let start = prose.append(draft.prose).start
      let range = TextRange(start + draft.range.start, start + draft.range.end)
      while let comment = loose.first, comment.start < draft.source.start {
        add(comment, at: range.start, standsAlone: true)
        loose.removeFirst()
      }
      for comment in draft.comments {
        let offset = min(max(start + comment.offset, range.start), range.end)
        add(comment.source, at: offset, standsAlone: false)
      }
      blocks.append(Manuscript.Block(draft.kind, range, quoteDepth: draft.quoteDepth))
      links += draft.links.map { link in
        Link(
          range: TextRange(start + link.range.start, start + link.range.end), target: link.target)
      }
    }
    for comment in loose { add(comment, at: prose.count, standsAlone: true) }
    return Manuscript(
      text: UTF8Text(lossy: prose.bytes), map: PositionMap(prose.segments), blocks: blocks,
      links: links, comments: comments.sorted { $0.source < $1.source })
  }
}
