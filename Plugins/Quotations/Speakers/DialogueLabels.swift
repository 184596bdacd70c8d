import Isnad
import IsnadText

/// Interviews laid out as questions and answers: Q: “…”, A: “…”, س: «…», ج: «…».
enum DialogueLabels {
  static func attribution(_ first: Int, _ start: Int, in scene: QuotedArticle) -> Attribution? {
    guard start == first - 2, scene.isMark(first - 1, ":") else { return nil }
    let label = scene.folded(first - 2)
    if questions.contains(label) {
      let author = scene.article.metadata.authors.first
      let speaker = author.map { Voice.Speaker(text: $0) }
      return Attribution(
        link: .leadIn,
        voice: Voice(
          speaker: speaker, naming: speaker == nil ? .none : .implicit,
          mention: speaker == nil ? nil : scene.tokens[first - 2].range, confidence: 60))
    }
    guard answers.contains(label), let guest = guest(of: scene) else { return nil }
    return Attribution(
      link: .leadIn,
      voice: Voice(
        speaker: Voice.Speaker(guest, in: scene), naming: .implicit, mention: guest.range, confidence: 72
      ))
  }

  /// Who is interviewed: the person who is named first.
  private static func guest(of scene: QuotedArticle) -> Mention? {
    scene.mentions.first { $0.name.what == .person && $0.name.mention == .full }
  }

  private static let questions: WordSet = ["س", "q"]
  private static let answers: WordSet = ["ج", "a"]
}
