import Isnad
import IsnadText

/// The voices of an article, in the order of the text: who speaks by which cue.
///
/// Each cue is resolved once, with what went before at hand, so that a pronoun or a verb without a
/// subject can be carried back to the last one who spoke.
struct VoiceTimeline {
  let scene: QuotedArticle
  let cues: [Cue]
  private(set) var voices: [Voice] = []

  init(_ scene: QuotedArticle, cues: [Cue]) {
    self.scene = scene
    self.cues = cues
    voices.reserveCapacity(cues.count)
    for index in cues.indices {
      let voice = voice(of: index)
      voices.append(voice)
    }
  }

  private func voice(of index: Int) -> Voice {
    cues[index].isArabic
      ? ArabicVoices(scene: scene, timeline: self).voice(of: index)
      : EnglishVoices(scene: scene, timeline: self).voice(of: index)
  }

  /// The index of the first cue that begins at or behind a token.
  func firstCue(from token: Int) -> Int {
    cues.partitioningIndex { $0.tokens.lowerBound >= token }
  }

  /// How many cues a speaker is carried over.
  private static let reach = 64

  /// The last speaker before a token, outside quotations beside it, in the blocks from one on.
  func lastVoice(
    before token: Int, in parent: Int?, fromBlock block: Int,
    where fits: (Voice.Speaker) -> Bool = { _ in true }
  ) -> Voice? {
    var index = min(firstCue(from: token), voices.count) - 1
    let limit = scene.article.blocks[block].tokens.lowerBound
    let first = max(0, index - VoiceTimeline.reach)
    while index >= first, cues[index].tokens.lowerBound >= limit {
      if cues[index].span == parent, cues[index].strength != .weak || voices[index].naming == .name,
        let speaker = voices[index].speaker, fits(speaker)
      {
        return voices[index]
      }
      index -= 1
    }
    return nil
  }
}
