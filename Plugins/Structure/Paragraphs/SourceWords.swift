import Isnad
import IsnadText

/// The attributions of an article, with the words for their sources, folded once for all who compare them.
struct SourceWords {
  let attributions: [(annotation: Annotation, value: Attribution)]
  /// By attribution, its source; nothing where the article does not tell one.
  let sources: [FoldedWord?]

  init(_ annotated: AnnotatedArticle) {
    let attributions = annotated.annotations(of: Attribution.self)
    self.attributions = attributions
    sources = attributions.indices.map {
      attributions[$0].value.source.map(FoldedWord.init(folding:))
    }
  }

  /// The source of an attribution, or the verb or phrase of saying where none is told.
  func sourceOrCue(_ number: Int, in article: Article) -> FoldedWord {
    sources[number] ?? FoldedWord(folding: article[attributions[number].value.cue])
  }
}
