import Isnad
import IsnadText

/// Follows the speakers through an article: which quotation is the first of each, and how far back
/// one who is not named again was last named.
struct SpeakerTrail {
  private let article: Article
  /// The blocks in which each is named, in the order of the text.
  private var blocksOfName: [String: [Int]] = [:]
  private var heard: Set<String> = []

  init(_ scene: QuotedArticle) {
    article = scene.article
    for mention in scene.mentions {
      guard let block = article.block(at: mention.range.start) else { continue }
      blocksOfName[mention.name.canonical, default: []].append(block)
    }
  }

  /// Completes a quotation; quotations are followed in the order of the text.
  mutating func follow(_ quotation: inout Quotation, at range: TextRange) {
    guard let speaker = quotation.speaker else { return }
    quotation.isFirst = heard.insert(speaker).inserted
    guard quotation.speakerBy == .pronoun || quotation.speakerBy == .implicit,
      let block = article.block(at: range.start),
      let named = blocksOfName[speaker]?.last(where: { $0 <= block })
    else { return }
    quotation.speakerDistance = block - named
  }
}
