internal import Isnad
internal import IsnadText

/// The blocks of a manuscript, for formats that only the readers of articles know.
enum DocumentScopes {
  static func add(_ manuscript: Manuscript, to blocks: inout ScopeBlocks) {
    for block in manuscript.blocks {
      let words = MappedText(manuscript, block.range)
      blocks.add(words, scope: scope(of: block))
    }
  }

  private static func scope(of block: Manuscript.Block) -> [String] {
    switch block.kind {
    case .headline: ["heading", "h1"]
    case .heading(let level): ["heading", "h\(level)"]
    case .listItem: ["list"]
    case .tableCell: ["table", "cell"]
    case .caption: ["figure", "caption"]
    default: block.quoteDepth > 0 ? ["blockquote"] : []
    }
  }
}

extension MappedText {
  /// The words of a range of a manuscript.
  fileprivate init(_ manuscript: Manuscript, _ range: TextRange) {
    self.init()
    let bytes = manuscript.text.bytes
    // Copies run as long as they can; where the map has a gap, each scalar maps for itself.
    var start = range.start
    while start < range.end {
      var end = start + 1
      while end < range.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
      let scalar = TextRange(start, end)
      write(bytes[start..<end], for: manuscript.map.source(of: scalar))
      start = end
    }
    joinCopies()
  }
}
