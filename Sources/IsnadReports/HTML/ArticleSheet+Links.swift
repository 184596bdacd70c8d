import Isnad
import IsnadText

/// The ways from the worksheets to the words of the draft.
extension ArticleSheet {
  /// The anchor of words that a worksheet leads to; of their block where they bear no mark.
  func anchor(ofWords range: TextRange) -> Markup {
    copy.passages[range].map { "\(anchor)-w\($0)" } ?? anchor(ofRow: range)
  }

  /// A link to words, saying where they stand.
  func link(toPlaceOf range: TextRange) -> Markup {
    let place = Elements.place(place(of: range), in: ui.language)
    return Elements.link(to: anchor(ofWords: range), place, with: Elements.toDraft(ui.toDraft))
  }

  /// A link to words, saying the words themselves and where they stand.
  func link(toWords range: TextRange) -> Markup {
    let place = Elements.place(place(of: range), in: ui.language)
    return "\(link(to: range, saying: citation(range))) \(Elements.faint(place))"
  }

  /// A link to words.
  func link(to range: TextRange, saying words: Markup) -> Markup {
    Elements.link(to: anchor(ofWords: range), words, with: Elements.toDraft(ui.toDraft))
  }

  /// Words of the draft on one line; of very many the beginning and the end.
  func citation(_ range: TextRange) -> Markup {
    let words = Excerpt.words(of: range, in: article, limit: 60)
    return Elements.words(words, in: article.language(at: range))
  }

  /// Words of the draft among their neighbours.
  func excerpt(_ range: TextRange) -> Markup { ExcerptElements.excerpt(range, of: article) }
}

extension Article {
  /// The language of the block in which words stand.
  func language(at range: TextRange) -> Language {
    block(at: range.start).map { blocks[$0].language } ?? language
  }
}
