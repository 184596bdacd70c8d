import Isnad
import IsnadText

/// Tells in whose voice a change is said, and whether its sentence names a source.
struct Voices {
  private let scene: ChangeScene
  /// What somebody says, by where it begins.
  private let contents: [(range: TextRange, source: String?)]
  /// Where somebody is named as a source, by where it begins.
  private let sources: [TextRange]

  init(scene: ChangeScene) {
    self.scene = scene
    let attributions = scene.attributions
    let said = attributions.indices.filter { attributions[$0].value.sourceType != .none }
    contents = said.compactMap { index in
      attributions[index].value.content.map { ($0, attributions[index].value.source) }
    }.sorted { $0.range < $1.range }
    sources = said.map { attributions[$0].annotation.range }
  }

  func fill(_ mention: inout Mention) {
    let offset = scene.tokens[mention.word.tokens.lowerBound].range.start
    if let quotation = scene.quotation(around: offset) {
      mention.change.voice = .speaker
      mention.change.speaker = quotation.value.speaker
    } else if let content = content(around: offset) {
      mention.change.voice = .speaker
      mention.change.speaker = content.source
    }
    mention.change.isSourced = mention.change.speaker != nil || isSourced(at: offset)
  }

  private func content(around offset: Int) -> (range: TextRange, source: String?)? {
    let low = contents.partitioningIndex { $0.range.start > offset }
    return contents[max(0, low - 4)..<low].last { $0.range.contains(offset) }
  }

  private func isSourced(at offset: Int) -> Bool {
    guard let sentence = scene.article.sentence(at: offset) else { return false }
    let range = scene.article.sentences[sentence].range
    let low = sources.partitioningIndex { $0.end > range.start }
    return low < sources.count && sources[low].start < range.end
  }
}
