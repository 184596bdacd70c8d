import Isnad
import IsnadText

/// Follows the speakers through an article: which quotation is the first of each, and how far back
/// one who is not named again was last named.
struct SpeakerTrail {
  private let scene: QuotedArticle
  private var heard: Set<FoldedWord> = []
  /// Those who are named, and those who are only described; nothing before somebody asks.
  private var walks: (named: MentionWalk, described: MentionWalk)?

  init(_ scene: QuotedArticle) {
    self.scene = scene
  }

  /// Completes a quotation; quotations are followed in the order of the text.
  mutating func follow(_ quotation: inout Quotation, at range: TextRange) {
    guard let speaker = quotation.speaker else { return }
    quotation.isFirst = heard.insert(FoldedWord(folded: speaker)).inserted
    guard quotation.speakerBy == .pronoun || quotation.speakerBy == .implicit,
      let block = scene.article.block(at: range.start),
      let named = lastBlock(naming: speaker, upTo: block)
    else { return }
    quotation.speakerDistance = block - named
  }

  private mutating func lastBlock(naming speaker: String, upTo block: Int) -> Int? {
    guard let form = scene.canonicals.number(of: speaker) else { return nil }
    if walks == nil { walks = start() }
    return walks?.described.lastBlock(of: form, upTo: block, in: scene)
      ?? walks?.named.lastBlock(of: form, upTo: block, in: scene)
  }

  private func start() -> (named: MentionWalk, described: MentionWalk) {
    let mentions = scene.mentions
    let first = mentions.partitioningIndex { !scene.isNamed($0) }
    let forms = scene.canonicals.count
    return (
      MentionWalk(over: 0..<first, forms: forms),
      MentionWalk(over: first..<mentions.count, forms: forms)
    )
  }
}

/// Goes over the mentions of an article block by block, and keeps where each form stood last.
private struct MentionWalk {
  private var rest: Range<Int>
  private var block = 0
  /// The block of the last mention of each form, or -1.
  private var lastBlocks: [Int32]

  init(over mentions: Range<Int>, forms: Int) {
    rest = mentions
    lastBlocks = [Int32](repeating: -1, count: mentions.isEmpty ? 0 : forms)
  }

  /// The last block, up to one that is not before those asked for earlier, that has a mention of a form.
  mutating func lastBlock(of form: Int, upTo last: Int, in scene: QuotedArticle) -> Int? {
    let blocks = scene.article.blocks
    while let number = rest.first, scene.mentions[number].range.start < blocks[last].range.end {
      rest = (number + 1)..<rest.upperBound
      let mention = scene.mentions[number]
      while blocks[block].range.end <= mention.range.start { block += 1 }
      guard blocks[block].range.start <= mention.range.start else { continue }
      lastBlocks[scene.canonicals.number(of: mention)] = Int32(block)
    }
    guard form < lastBlocks.count, lastBlocks[form] >= 0 else { return nil }
    return Int(lastBlocks[form])
  }
}
