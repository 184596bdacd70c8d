import Isnad
import IsnadText

extension ScopedDocument {
  /// The blocks of an article that was read for its prose alone, as rules of styles see them.
  init(blocksOf article: Article) {
    let text = article.text
    var blocks: [ScopedBlock] = []
    for block in article.blocks {
      let range = text.trimmed(block.range)
      guard !range.isEmpty else { continue }
      let scope = block.scope
      blocks.append(ScopedBlock(text: text, range: range, of: article, scope: scope))
      for index in block.sentences {
        let sentence = article.sentences[index].range
        blocks.append(
          ScopedBlock(text: text, range: sentence, of: article, scope: ["sentence"] + scope))
      }
      guard block.kind == .paragraph else { continue }
      blocks.append(ScopedBlock(text: text, range: range, of: article, scope: ["paragraph"] + scope))
    }
    blocks.append(ScopedBlock(text: text, range: text.range, of: article, scope: ["summary"]))
    self.init(blocks: blocks, counts: ScopedDocument.counts(of: article.blocks))
  }

  /// The counts of elements, by the names of Vale.
  private static func counts(of blocks: [Block]) -> [String: Int] {
    blocks.reduce(into: [:]) { counts, block in
      switch block.kind {
      case .headline: counts["heading_h1", default: 0] += 1
      case .heading(let level): counts["heading_h\(level)", default: 0] += 1
      case .listItem: counts["list", default: 0] += 1
      default: if block.quoteDepth > 0 { counts["blockquote", default: 0] += 1 }
      }
    }
  }
}

extension Block {
  /// The parts of its scope.
  fileprivate var scope: [String] {
    switch kind {
    case .headline: ["text", "heading", "h1"]
    case .heading(let level): ["text", "heading", "h\(level)"]
    case .listItem: ["text", "list"]
    case .tableCell: ["text", "table", "cell"]
    case .caption: ["text", "figure", "caption"]
    default: quoteDepth > 0 ? ["text", "blockquote"] : ["text"]
    }
  }
}

extension ScopedBlock {
  /// A stretch of the prose of an article.
  fileprivate init(text: UTF8Text, range: TextRange, of article: Article, scope: [String]) {
    self.init(
      text: UTF8Text(lossy: Array(text.bytes[range.start..<range.end])),
      map: article.map.part(range), scope: scope)
  }
}
