import Isnad
import IsnadText

/// Who speaks in each sentence, if it is not the outlet.
///
/// A sentence is a speaker's where most of its words are quoted or reported, or where it holds them with
/// the cue: “The bridge will close,” she said.
struct Speakers {
  /// Who speaks.
  struct Speaker {
    let name: String?
    let range: TextRange?
  }

  private let scene: ClaimedArticle
  private var bySentence: [Speaker?]

  init(_ scene: ClaimedArticle) {
    self.scene = scene
    bySentence = Array(repeating: nil, count: scene.article.sentences.count)
    let attributions = scene.annotated.values(of: Attribution.self)
    for number in attributions.indices where attributions[number].value.tellsSource {
      let range = attributions[number].range
      let speaker = Speaker(
        name: attributions[number].value.source, range: attributions[number].value.sourceRange)
      set(speaker, over: range.union(attributions[number].value.content ?? range))
    }
    let quotations = scene.quotations
    for number in quotations.indices where quotations[number].value.speaker != nil {
      let speaker = Speaker(
        name: quotations[number].value.speaker, range: quotations[number].value.speakerMention)
      set(speaker, over: quotations[number].range)
    }
  }

  /// Who speaks in a sentence; nothing where the outlet does.
  func speaker(of number: Int, _ sentence: Sentence) -> Speaker? {
    guard scene.hasSpeech else { return nil }
    var (words, spoken) = (0, 0)
    for token in sentence.tokens where scene.tokens[token].kind == .word {
      words += 1
      if scene.isSpeech(token) { spoken += 1 }
    }
    guard spoken * 2 >= words || bySentence[number] != nil && spoken * 3 >= words else { return nil }
    return bySentence[number] ?? Speaker(name: nil, range: nil)
  }

  /// Sets the speaker of all sentences that a range touches; who was set before stays.
  private mutating func set(_ speaker: Speaker, over range: TextRange) {
    guard var sentence = scene.article.sentence(at: range.start) else { return }
    while sentence < bySentence.count, scene.article.sentences[sentence].range.start < range.end,
      bySentence[sentence] == nil
    {
      bySentence[sentence] = speaker
      sentence += 1
    }
  }
}
